import { secrets } from '../secrets.ts';
import { shorten } from '../shorten.ts';

/** All line ends that some log viewer recognizes. The runner itself splits at \r\n, \r and \n. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * ECMA-48 escape sequences, in their 7-bit and 8-bit forms. Terminated strings (a title, a link: OSC, DCS, SOS, PM,
 * APC) are removed with their text. Of an unterminated one, only the introducer is removed, so it cannot swallow the
 * rest of a line.
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
 * Sanitizes untrusted text: splits it into lines that the runner does not parse as commands.
 *
 * The runner (v2.336.0, ActionCommand.cs) parses `::name ...::` at the start of a line, after optional blanks, and
 * `##[name ...]` anywhere in a line; it splits lines at \r, \n and \r\n. So this splits at every possible line end,
 * removes control characters and escape sequences, and breaks both command forms with a space.
 * @param most the maximum number of lines. One line with the number of dropped lines replaces them.
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
  const plain = secrets.inText(oneLine.replaceAll('\t', '  ').replace(INVISIBLE, '').toWellFormed());
  const broken = plain.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
  return shorten(broken, maxLength);
}
