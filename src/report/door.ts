import { stripVTControlCharacters } from 'node:util';

/** Every mark that some reader of the log takes for the end of a line, the runner's three first (\r\n, \r, \n). */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** Controls (Cc), and format characters (Cf) that hide or reorder text: zero-width, bidirectional, byte order mark. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * The one door for text from outside: makes it lines that the runner takes for text, whatever is in it.
 *
 * The runner (v2.336.0, ActionCommand.cs) reads a command in `::name ...::` at the start of a line, blanks before it ignored,
 * and in `##[name ...]` anywhere in a line; it cuts lines at \r, \n and \r\n. So lines are cut at everything that could be an
 * end, controls and escape sequences go, and both forms are broken by a blank.
 * @param text anything.
 * @param maxLength of each line, in UTF-16 units; what is beyond is replaced by an ellipsis.
 * @returns at least one line; none contains a line end, or can be taken for a command.
 */
export function harmlessLines(text: string, maxLength = 2000): string[] {
  return text.split(LINE_ENDS).map((line) => harmlessLine(line, maxLength));
}

/** The same for a text that must stay within one line: its line ends become blanks. */
export function harmlessLine(text: string, maxLength = 2000): string {
  const plain = stripVTControlCharacters(text.split(LINE_ENDS).join(' ')).replaceAll('\t', '  ').replace(INVISIBLE, '');
  const broken = plain.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
  return broken.length > maxLength ? `${broken.slice(0, maxLength - 1)}…` : broken;
}
