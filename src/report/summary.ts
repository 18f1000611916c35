import { markdownCode, markdownLink, markdownText } from './markdown.ts';

/** One phase of a run: what was waited for, how long, through which states. Times in milliseconds since the phase began. */
export interface PhaseNews {
  /** `snapshot`, `sandbox`. */
  readonly kind: string;
  readonly durationMs: number;
  readonly states: readonly { readonly state: string; readonly atMs: number }[];
}

/** What a job summary tells. */
export interface SummaryNews {
  readonly headline: string;
  readonly succeeded: boolean;
  /** Rows of the first table; values are untrusted text, shown as code, or as a link when they are an address. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly phases: readonly PhaseNews[];
  readonly error?: { readonly title: string; readonly message: string };
  readonly note?: string;
}

/** GitHub drops a summary of over 1 MiB whole (FileCommandManager.cs, v2.336.0); this stays far under it. */
const MAX_LENGTH = 60_000;

/** So many states of one phase are drawn; a loop that flaps would make a diagram that nobody can read. */
const MAX_STATES = 30;

/** The summary's Markdown: the result first, then how it went. @param format writes milliseconds as a person reads them. */
export function jobSummary(news: SummaryNews, format: (ms: number) => string): string {
  const parts = [
    `### ${news.succeeded ? '✅' : '❌'} ${markdownText(news.headline)}`,
    news.error === undefined ? undefined : failure(news.error),
    table(
      ['', ''],
      news.facts.map(([name, value]) => [markdownText(name), shown(value)]),
    ),
    phaseTable(news.phases, format),
    diagram(news.phases),
    news.note === undefined ? undefined : `<sub>${markdownText(news.note)}</sub>`,
  ];
  const text = `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, text.lastIndexOf('\n\n', MAX_LENGTH))}\n`;
}

function shown(value: string): string {
  return /^https?:\/\//.test(value) ? markdownLink(value, value) : markdownCode(value);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function phaseTable(phases: readonly PhaseNews[], format: (ms: number) => string): string {
  const rows = phases.map(({ kind, durationMs, states }) => [
    markdownText(kind),
    format(durationMs),
    states
      .slice(0, MAX_STATES)
      .map(({ state, atMs }) => `${markdownText(state, 40)} ${format(atMs)}`)
      .join(' → ') || 'no state seen',
  ]);
  return table(['Phase', 'Took', 'States, each with its begin'], rows);
}

/** A Mermaid chart of the states over time. Names are cut down to what needs no quoting in Mermaid. */
function diagram(phases: readonly PhaseNews[]): string {
  const drawn = phases.filter(({ states }) => states.length > 0);
  if (drawn.length === 0) return '';
  let start = 0;
  const sections = drawn.map(({ kind, durationMs, states }) => {
    const begin = start;
    start += Math.ceil(durationMs);
    const bars = states.slice(0, MAX_STATES).map(({ state, atMs }, index) => {
      const until = states[index + 1]?.atMs ?? durationMs;
      const [from, to] = [begin + Math.floor(atMs), begin + Math.max(Math.ceil(until), Math.floor(atMs) + 1)];
      return `    ${word(state)} :${from}, ${to}`;
    });
    return [`    section ${word(kind)}`, ...bars].join('\n');
  });
  return ['```mermaid', 'gantt', '    dateFormat x', '    axisFormat %M:%S', ...sections, '```'].join('\n');
}

function word(text: string): string {
  return (
    text
      .replace(/[^A-Za-z0-9_]+/g, ' ')
      .trim()
      .slice(0, 40) || 'unknown'
  );
}

function failure({ title, message }: { readonly title: string; readonly message: string }): string {
  const lines = message
    .split('\n')
    .slice(0, 12)
    .map((line) => markdownText(line, 1000));
  return [`**${markdownText(title)}**`, ...lines].join('  \n');
}
