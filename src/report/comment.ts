import { type FailureReport, factList, failureText, markdownCode, markdownLink, markdownText } from './markdown.ts';

/** The contents of a preview's comment. */
export interface PreviewReport {
  readonly status: 'ready' | 'failed' | 'cancelled' | 'deleted' | 'left';
  /** Link to the run. */
  readonly runUrl: string;
  /** The commit that the sandbox was made from, or was to be made from; `undefined` when that is not known. */
  readonly sha: string | undefined;
  readonly image?: string;
  /** The snapshot that it was made from, if no image was given. */
  readonly snapshot?: string;
  readonly sandboxName?: string;
  /** Never a signed URL, which is a secret. */
  readonly previewUrl?: string;
  /** Who can open the preview, or why the comment has no link. */
  readonly accessNote?: string;
  /** `created`, `reused`, `replaced`. */
  readonly outcome?: string;
  /** When Daytona stops or deletes the sandbox. */
  readonly expiry?: string;
  readonly error?: FailureReport;
  /** After a failure: the preview of an earlier commit that is still available. */
  readonly previousPreview?: { readonly sha: string | undefined; readonly previewUrl?: string };
}

const HEADLINE: Readonly<Record<PreviewReport['status'], string>> = {
  ready: '✅ Preview ready',
  failed: '❌ Preview failed',
  cancelled: '⚠️ Preview cancelled',
  deleted: '🗑️ Preview deleted',
  left: '❌ Preview not deleted',
};

/** The comment's Markdown, without the marker. */
export function previewComment(report: PreviewReport): string {
  const { previewUrl, image, snapshot, sandboxName, outcome } = report;
  const facts: (readonly [string, string])[] = [
    ...(previewUrl === undefined ? [] : [['Preview', markdownLink(previewUrl, previewUrl)] as const]),
    ...(image === undefined ? [] : [['Image', markdownCode(image)] as const]),
    ...(snapshot === undefined ? [] : [['Snapshot', markdownCode(snapshot)] as const]),
    ...(sandboxName === undefined
      ? []
      : [['Sandbox', `${markdownCode(sandboxName)}${outcome === undefined ? '' : `, ${outcome}`}`] as const]),
    ...(report.sha === undefined ? [] : [['Commit', markdownCode(report.sha.slice(0, 7))] as const]),
    ['Log', markdownLink('workflow run', report.runUrl)],
  ];
  const parts = [
    `### ${HEADLINE[report.status]}`,
    ...(report.error === undefined ? [] : [`**${markdownText(report.error.title)}**  \n${failureText(report.error)}`]),
    ...(report.previousPreview === undefined ? [] : [previousPreviewText(report.previousPreview)]),
    factList(facts),
    ...[report.accessNote, report.expiry]
      .filter((note) => note !== undefined)
      .map((note) => `<sub>${markdownText(note)}</sub>`),
  ];
  return parts.join('\n\n');
}

function previousPreviewText({ sha, previewUrl }: NonNullable<PreviewReport['previousPreview']>): string {
  const where = previewUrl === undefined ? '' : `: ${markdownLink(previewUrl, previewUrl)}`;
  return `The preview of ${sha === undefined ? 'an earlier push' : markdownCode(sha.slice(0, 7))} is still available${where}`;
}
