import { type FailureReport, factList, failureText, markdownCode, markdownLink, markdownText } from './markdown.ts';
import { shorten } from './sanitize.ts';
import { type PhaseReport, spansOf, timeline } from './timeline.ts';

/** What a job summary tells. */
export interface SummaryReport {
  readonly headline: string;
  readonly succeeded: boolean;
  /** The result, the most wanted first; values are untrusted text, shown as code, or as a link when they are an address. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly phases: readonly PhaseReport[];
  readonly error?: FailureReport;
  readonly note?: string;
}

/** GitHub drops a summary of over 1 MiB whole (FileCommandManager.cs, v2.336.0); this stays far under it. */
const MAX_LENGTH = 60_000;

/** So many letters without a blank fit into a column of the table on a phone. */
const MAX_UNBROKEN = 11;

/** The summary's Markdown: the result first, then how it went. @param format writes milliseconds as a person reads them. */
export function jobSummary(news: SummaryReport, format: (ms: number) => string): string {
  const parts = [
    `### ${news.succeeded ? '✅' : '❌'} ${markdownText(news.headline)}`,
    news.error === undefined ? undefined : failure(news.error, news.headline),
    factList(news.facts.map(([name, value]) => [markdownText(name), shown(value)])),
    phaseTable(news.phases, format),
    timeline(news.phases, format),
    news.note === undefined ? undefined : `<sub>${markdownText(news.note)}</sub>`,
  ];
  const text = `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, text.lastIndexOf('\n\n', MAX_LENGTH))}\n`;
}

function shown(value: string): string {
  return /^https?:\/\//.test(value) ? markdownLink(value, value) : markdownCode(value);
}

function failure(error: FailureReport, headline: string): string {
  const text = failureText(error);
  return error.title === headline ? text : `**${markdownText(error.title)}**  \n${text}`;
}

function phaseTable(phases: readonly PhaseReport[], format: (ms: number) => string): string {
  if (phases.length === 0) return '';
  const rows = phases.map((phase) => {
    const states = spansOf(phase).map(({ name, fromMs }) => `${breakable(name)} at ${format(fromMs)}`);
    return `| ${markdownText(phase.kind)} | ${format(phase.durationMs)} | ${states.join('<br>') || 'no state seen'} |`;
  });
  return ['| Phase | Took | States |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A name that can go over several lines in a narrow column. */
function breakable(name: string): string {
  const pieces = shorten(name, 40).match(new RegExp(`[^_]{0,${MAX_UNBROKEN}}_|[^_]{1,${MAX_UNBROKEN}}`, 'gu')) ?? [];
  return pieces.map((piece) => markdownText(piece)).join('&#8203;');
}
