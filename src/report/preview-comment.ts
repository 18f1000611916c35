import { markdownCode, markdownLink, markdownText } from './markdown.ts';

/** What a preview's comment tells. */
export interface PreviewNews {
  readonly status: 'ready' | 'failed' | 'cancelled' | 'deleted' | 'left';
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
  /** After a failure: the preview of an earlier commit, which is still there. */
  readonly standing?: { readonly sha: string; readonly previewUrl?: string };
}

const HEADLINE: Readonly<Record<PreviewNews['status'], string>> = {
  ready: '✅ Preview is ready',
  failed: '❌ Preview failed',
  cancelled: '⚠️ Preview was cancelled',
  deleted: '🗑️ Preview was deleted',
  left: '❌ Preview was not deleted',
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
    ...(news.standing === undefined ? [] : [standingText(news.standing)]),
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

function standingText({ sha, previewUrl }: NonNullable<PreviewNews['standing']>): string {
  const where = previewUrl === undefined ? '' : `: ${markdownLink(previewUrl, previewUrl)}`;
  return `The preview of ${markdownCode(sha.slice(0, 7))} is still there${where}`;
}

function failureText({ title, message }: { readonly title: string; readonly message: string }): string {
  const lines = message.split('\n').slice(0, 8);
  return [`**${markdownText(title)}**`, ...lines.map((line) => markdownText(line))].join('  \n');
}
