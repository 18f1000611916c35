import { withoutSecrets } from './secrets.ts';

/** Every mark that some reader of the log takes for the end of a line, the runner's three first (\r\n, \r, \n). */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * Escape sequences of ECMA-48, in their 7 and 8 bit forms. Strings (a title, a link: OSC, DCS, SOS, PM, APC) go with their text
 * if they are closed; of one that is not, only its beginning goes, so that it cannot swallow the rest of a line.
 */
const ESCAPE_SEQUENCES = new RegExp(
  [
    String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)`,
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,
    String.raw`\x1b[ -/]*[0-~]`,
  ].join('|'),
  'g',
);

/** Controls (Cc), and format characters (Cf) that hide or reorder text: zero-width, bidirectional, byte order mark. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * The one door for text from outside: makes it lines that the runner takes for text, whatever is in it.
 *
 * The runner (v2.336.0, ActionCommand.cs) reads a command in `::name ...::` at the start of a line, blanks before it ignored,
 * and in `##[name ...]` anywhere in a line; it cuts lines at \r, \n and \r\n. So lines are cut at everything that could be an
 * end, controls and escape sequences go, and both forms are broken by a blank.
 * @param text anything.
 * @param most so many lines at most: in place of those that are too many stands how many they are.
 * @param last so many lines at the end stay.
 * @returns at least one line; none contains a line end, or can be taken for a command.
 */
export function harmlessLines(text: string, most = Number.POSITIVE_INFINITY, last = 0): string[] {
  const lines = text.split(LINE_ENDS);
  const left = lines.length - most + 1;
  if (left > 1) lines.splice(most - 1 - last, left, `… ${left} more lines`);
  return lines.map((line) => harmlessLine(line));
}

/**
 * The same for a text that must stay within one line: its line ends become blanks.
 * @param maxLength in UTF-16 units; what is beyond is replaced by an ellipsis.
 */
export function harmlessLine(text: string, maxLength = 2000): string {
  const oneLine = text.split(LINE_ENDS).join(' ').replace(ESCAPE_SEQUENCES, '');
  // After what is invisible is gone: it could stand in the middle of a secret.
  const plain = withoutSecrets(oneLine.replaceAll('\t', '  ').replace(INVISIBLE, '').toWellFormed());
  const broken = plain.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
  return shorten(broken, maxLength);
}

/** Cuts a text to a length, never through the middle of a character. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
