import { markdownText } from './markdown.ts';

/** What the server wrote may have any number of lines; the last says what to do, so it stays. */
const MAX_LINES = 8;
const LAST_LINES = 2;

/** The message of a failure: what was done and what came of it, then what to do next; each line of it harmless. */
export function failureText(message: string): string {
  const lines = message.split('\n').map((line) => markdownText(line));
  if (lines.length > MAX_LINES) {
    const left = lines.length - MAX_LINES + 1;
    lines.splice(MAX_LINES - 1 - LAST_LINES, left, `… ${left} more lines`);
  }
  return lines.join('  \n');
}
