import type { JobResult, LineKind, LogLine, PhaseResult } from './contract.ts';

export interface RenderOptions {
  /** Keeps ANSI colors, including those of the action. Default: removed. */
  color?: boolean;
  /** Shows groups as their titles only, like the page of a finished job. */
  folded?: boolean;
  /** Puts the seconds since the phase began before each line. */
  timestamps?: boolean;
}

const COLORS: Partial<Record<LineKind, string>> = {
  group: '\u001b[1m',
  error: '\u001b[31m',
  warning: '\u001b[33m',
  notice: '\u001b[36m',
  debug: '\u001b[35m',
  command: '\u001b[34m',
  section: '\u001b[32m',
};
const RESET = '\u001b[0m';

/** The page renders colors but no other terminal sequences, which stay visible. */
const COLOR_CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Renders the log as on GitHub's page; for a job, main and then post. */
export function renderLog(result: PhaseResult | JobResult, options: RenderOptions = {}): string {
  const phases = [result.lines, 'post' in result && result.post !== undefined ? result.post.lines : []];
  return phases
    .map((lines) => renderLines(lines, options))
    .filter((text) => text !== '')
    .join('\n');
}

export function renderLines(lines: LogLine[], options: RenderOptions = {}): string {
  const shown = options.folded === true ? lines.filter((line) => !isInsideGroup(line)) : lines;
  return shown.map((line) => renderLine(line, options)).join('\n');
}

/** Renders every line immediately, for `onLine`. A live log cannot be folded. */
export function liveRenderer(print: (text: string) => void, options: RenderOptions = {}): (line: LogLine) => void {
  return (line) => print(`${renderLine(line, { ...options, folded: false })}\n`);
}

export function renderLine(
  line: LogLine,
  { color = false, folded = false, timestamps = false }: RenderOptions,
): string {
  const time = timestamps ? `${(line.at / 1000).toFixed(1).padStart(6)}s  ` : '';
  const indent = isInsideGroup(line) ? '  ' : '';
  const arrow = line.kind === 'group' ? `${folded ? '▶' : '▼'} ` : '';
  const text = color ? line.text : line.text.replace(COLOR_CODES, '');
  const tint = color ? COLORS[line.kind] : undefined;
  const body = `${arrow}${text}`;
  return `${time}${indent}${tint === undefined ? body : `${tint}${body}${RESET}`}`;
}

function isInsideGroup(line: LogLine): boolean {
  return line.group !== undefined && line.kind !== 'group';
}
