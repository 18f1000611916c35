import { markdownCode, markdownLink, markdownText } from './markdown.ts';

/** What a preview's comment tells. */
export interface PreviewNews {
  readonly status: 'ready' | 'failed' | 'deleted';
  /** Link to the run. */
  readonly runUrl: string;
  readonly sha: string;
  readonly image?: string;
  readonly sandboxName?: string;
  /** Never a signed one: it is a secret. */
  readonly previewUrl?: string;
  /** Of a link that only some may open, or that is kept out of the comment: what to know. */
  readonly accessNote?: string;
  /** `created`, `reused`, `replaced`. */
  readonly outcome?: string;
  /** When Daytona itself ends the sandbox. */
  readonly nets?: string;
  readonly error?: { readonly title: string; readonly message: string };
}

const HEADLINE: Readonly<Record<PreviewNews['status'], string>> = {
  ready: '✅ Preview is ready',
  failed: '❌ Preview failed',
  deleted: '🗑️ Preview was deleted',
};

/** The comment's Markdown, without the marker by which it is found again. */
export function previewComment(news: PreviewNews): string {
  const rows = [
    news.previewUrl === undefined ? undefined : row('Preview', markdownLink(news.previewUrl, news.previewUrl)),
    news.image === undefined ? undefined : row('Image', markdownCode(news.image)),
    news.sandboxName === undefined
      ? undefined
      : row('Sandbox', `${markdownCode(news.sandboxName)}${news.outcome === undefined ? '' : `, ${news.outcome}`}`),
    row('Commit', markdownCode(news.sha.slice(0, 7))),
    row('Log', markdownLink('of this run', news.runUrl)),
  ].filter((line) => line !== undefined);
  const parts = [
    `### ${HEADLINE[news.status]}`,
    ...(news.error === undefined ? [] : [failureText(news.error)]),
    ['| | |', '| --- | --- |', ...rows].join('\n'),
    ...[news.accessNote, news.nets]
      .filter((note) => note !== undefined)
      .map((note) => `<sub>${markdownText(note)}</sub>`),
  ];
  return parts.join('\n\n');
}

function row(name: string, value: string): string {
  return `| ${name} | ${value} |`;
}

function failureText({ title, message }: { readonly title: string; readonly message: string }): string {
  const lines = message.split('\n').slice(0, 8);
  return [`**${markdownText(title)}**`, ...lines.map((line) => markdownText(line))].join('  \n');
}
