import { sanitizeLine } from './sanitize.ts';

/** One phase of a run: what was waited for, how long, through which states. Times in milliseconds since the phase began. */
export interface PhaseReport {
  /** `snapshot`, `sandbox`. */
  readonly kind: string;
  /** The state that was waited for. */
  readonly goal: string;
  readonly durationMs: number;
  readonly states: readonly { readonly state: string; readonly atMs: number }[];
}

/** A state, or several that are left out, from when to when. */
export interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** So many states of one phase are shown, of those that flap the first and the last. */
const MAX_SPANS = 12;

/** The states of a phase one after the other; of too many those in the middle become one span that says how many. */
export function spansOf({ states, durationMs }: PhaseReport): Span[] {
  const spans = states.map(({ state, atMs }, place) => ({
    name: sanitizeLine(state),
    fromMs: atMs,
    toMs: Math.max(atMs, states[place + 1]?.atMs ?? durationMs),
  }));
  if (spans.length <= MAX_SPANS) return spans;
  const last = spans.splice(-MAX_SPANS / 2);
  const [gap, ...more] = spans.splice(MAX_SPANS / 2 - 1);
  const toMs = last[0]?.fromMs ?? durationMs;
  return [...spans, { name: `${more.length + 1} more`, fromMs: gap?.fromMs ?? toMs, toMs }, ...last];
}

/**
 * Drawn on a phone as on a wide page: names in a column of their own, so that none is cut or drawn over, and short texts at the bars.
 * The colours are those that a label can be read on, in GitHub's light and dark theme alike. There are no `done` and `active` tasks: in one
 * version of Mermaid or another, their labels cannot be read in the dark theme.
 */
const SETTINGS = {
  gantt: { leftPadding: 142, rightPadding: 8, topPadding: 16, fontSize: 12, sectionFontSize: 12 },
  themeVariables: {
    sectionBkgColor: '#8c959f',
    sectionBkgColor2: '#8c959f',
    taskBkgColor: '#0969da',
    taskBorderColor: '#0969da',
    taskTextColor: '#ffffff',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
  },
};

/** As many letters as there is room for beside the bars. */
const MAX_NAME = 17;

/** Before a state, which belongs to the phase above. Ordinary blanks would not be drawn. */
const INDENT = '\u00a0\u00a0';

/** A Mermaid chart of phases and their states over time; the state in which a phase ended without reaching its goal is red. */
export function timeline(phases: readonly PhaseReport[], format: (ms: number) => string): string {
  if (phases.every(({ states }) => states.length === 0)) return '';
  // What lasts no time at all is still to be seen.
  const least = Math.ceil(phases.reduce((sum, { durationMs }) => sum + durationMs, 0) / 40);
  const used = new Set<string>();
  let begin = 0;
  const row = (indent: string, name: string, style: string, fromMs: number, toMs: number) => {
    const [from, length] = [Math.floor(begin + fromMs), Math.ceil(toMs - fromMs)];
    const task = `    ${format(toMs - fromMs)} :${style}${from}, ${from + Math.max(length, least)}`;
    return [`    section ${indent}${rowName(name, used)}`, task];
  };
  const rows = phases.flatMap((phase) => {
    const spans = spansOf(phase);
    const isReached = spans.at(-1)?.name === phase.goal;
    const lines = [
      ...row('', phase.kind, spans.length > 0 ? '' : 'crit, ', 0, phase.durationMs),
      ...spans.flatMap(({ name, fromMs, toMs }, place) =>
        row(INDENT, name, isReached || place < spans.length - 1 ? '' : 'crit, ', fromMs, toMs),
      ),
    ];
    begin += phase.durationMs;
    return lines;
  });
  // No axis: it would count in the time zone of the reader, who may be half an hour off. The bars tell how long they are.
  const head = [`%%{init: ${JSON.stringify(SETTINGS)}}%%`, 'gantt', '    dateFormat x', '    tickInterval 1week'];
  return ['```mermaid', ...head, ...rows, '```'].join('\n');
}

/** Cut down to what needs no quoting in Mermaid, and numbered: rows of one name would be taken for one row. */
function rowName(text: string, used: Set<string>): string {
  const plain = text.replace(/[^A-Za-z0-9_]+/g, ' ').trim() || 'unknown';
  let name = plain.slice(0, MAX_NAME).trim();
  for (let times = 2; used.has(name); times += 1) name = `${plain.slice(0, MAX_NAME - 3).trim()} ${times}`;
  used.add(name);
  return name;
}
