import { sanitizeLine } from './sanitize.ts';

/** One phase of a run and its states. Times are milliseconds since the phase began. */
export interface PhaseReport {
  /** `snapshot`, `sandbox`. */
  readonly kind: string;
  /** The target state. */
  readonly targetState: string;
  readonly durationMs: number;
  readonly states: readonly { readonly state: string; readonly atMs: number }[];
}

/** One state, or several omitted ones, with start and end. */
export interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** The maximum number of states shown per phase. */
const MAX_SPANS = 12;

/** Returns the states of a phase in order. If there are too many, one span replaces those in the middle. */
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
 * Readable on a phone and on a wide page: names have their own column, so none is cut off or drawn over, and the labels
 * of the bars are short. The colors keep labels legible in GitHub's light and dark themes. There are no `done` and
 * `active` tasks, because some versions of Mermaid make their labels unreadable in the dark theme.
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

/** The longest name that fits beside the bars. */
const MAX_NAME = 17;

/** Indents a state under its phase. Mermaid drops ordinary spaces. */
const INDENT = '\u00a0\u00a0';

/** Creates a Mermaid chart of phases and their states over time. A last state other than the target state is red. */
export function timeline(phases: readonly PhaseReport[], format: (ms: number) => string): string {
  if (phases.every(({ states }) => states.length === 0)) return '';
  // Keep very short states visible.
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
    const isReached = spans.at(-1)?.name === phase.targetState;
    const lines = [
      ...row('', phase.kind, spans.length > 0 ? '' : 'crit, ', 0, phase.durationMs),
      ...spans.flatMap(({ name, fromMs, toMs }, place) =>
        row(INDENT, name, isReached || place < spans.length - 1 ? '' : 'crit, ', fromMs, toMs),
      ),
    ];
    begin += phase.durationMs;
    return lines;
  });
  // Hide the axis: it would use the reader's time zone. The bars are labeled with their duration.
  const head = [`%%{init: ${JSON.stringify(SETTINGS)}}%%`, 'gantt', '    dateFormat x', '    tickInterval 1week'];
  return ['```mermaid', ...head, ...rows, '```'].join('\n');
}

/** Removes characters that Mermaid would need quoted, and numbers duplicates: Mermaid merges rows of the same name. */
function rowName(text: string, used: Set<string>): string {
  const plain = text.replace(/[^A-Za-z0-9_]+/g, ' ').trim() || 'unknown';
  let name = plain.slice(0, MAX_NAME).trim();
  for (let times = 2; used.has(name); times += 1) name = `${plain.slice(0, MAX_NAME - 3).trim()} ${times}`;
  used.add(name);
  return name;
}
