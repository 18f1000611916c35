import { withoutSecrets } from './secrets.ts';

/** Everything that ends a line for some reader of the log. The runner itself splits at \r\n, \r and \n. */
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
 * Sanitizes untrusted text: splits it into lines that the runner cannot take for commands.
 *
 * The runner (v2.336.0, ActionCommand.cs) reads a command in `::name ...::` at the start of a line, blanks before it ignored,
 * and in `##[name ...]` anywhere in a line; it cuts lines at \r, \n and \r\n. So lines are cut at everything that could be an
 * end, controls and escape sequences go, and both forms are broken by a blank.
 * @param text anything.
 * @param most the maximum number of lines. A line with their number replaces the ones dropped.
 * @param last how many lines to keep at the end.
 * @returns at least one line; none contains a line end or a command.
 */
export function sanitizeLines(text: string, most = Number.POSITIVE_INFINITY, last = 0): string[] {
  const lines = text.split(LINE_ENDS);
  const left = lines.length - most + 1;
  if (left > 1) lines.splice(most - 1 - last, left, `… ${left} more lines`);
  return lines.map((line) => sanitizeLine(line));
}

/**
 * Sanitizes text into a single line: line ends become spaces.
 * @param maxLength in UTF-16 units; longer text ends with an ellipsis.
 */
export function sanitizeLine(text: string, maxLength = 2000): string {
  const oneLine = text.split(LINE_ENDS).join(' ').replace(ESCAPE_SEQUENCES, '');
  // Remove secrets last: an invisible character could split one.
  const plain = withoutSecrets(oneLine.replaceAll('\t', '  ').replace(INVISIBLE, '').toWellFormed());
  const broken = plain.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
  return shorten(broken, maxLength);
}

/** Truncates text without splitting a surrogate pair. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
