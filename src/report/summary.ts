import { shorten } from '../shorten.ts';
import { type FailureReport, factList, failureText, markdownCode, markdownLink, markdownText } from './markdown.ts';
import { type PhaseReport, spansOf, timeline } from './timeline.ts';

/** The contents of a job summary. */
export interface SummaryReport {
  readonly headline: string;
  readonly succeeded: boolean;
  /** The result, most important first. Values are untrusted text; a URL becomes a link, anything else code. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly phases: readonly PhaseReport[];
  readonly error?: FailureReport;
  readonly note?: string;
}

/** GitHub drops a summary over 1 MiB (FileCommandManager.cs, v2.336.0). This is far below it. */
const MAX_LENGTH = 60_000;

/** The longest word that fits into a table column on a phone. */
const MAX_UNBROKEN = 11;

/** Formats the job summary as Markdown. @param format formats a duration in milliseconds. */
export function jobSummary(report: SummaryReport, format: (ms: number) => string): string {
  const parts = [
    `### ${report.succeeded ? '✅' : '❌'} ${markdownText(report.headline)}`,
    report.error === undefined ? undefined : failure(report.error, report.headline),
    factList(report.facts.map(([name, value]) => [markdownText(name), shown(value)])),
    phaseTable(report.phases, format),
    timeline(report.phases, format),
    report.note === undefined ? undefined : `<sub>${markdownText(report.note)}</sub>`,
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
    return `| ${markdownText(phase.kind)} | ${format(phase.durationMs)} | ${states.join('<br>') || 'none reported'} |`;
  });
  return ['| Phase | Took | States |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Lets a name wrap in a narrow column. */
function breakable(name: string): string {
  const pieces = shorten(name, 40).match(new RegExp(`[^_]{0,${MAX_UNBROKEN}}_|[^_]{1,${MAX_UNBROKEN}}`, 'gu')) ?? [];
  return pieces.map((piece) => markdownText(piece)).join('&#8203;');
}
