import { encodeKey } from '../../names.ts';
import { cutText } from '../../shorten.ts';

/**
 * GitHub's limit (422, "body is too long (maximum is 65536 characters)"). No text has more characters than UTF-16
 * units.
 */
const MAX_BODY = 65_536;

const CUT_NOTE = '_Truncated: a comment on GitHub has at most 65,536 characters._';

/** The hidden line that identifies the comment of a preview. */
export function commentMarker(key: string): string {
  return `<!-- daytona-sandbox-action: ${encodeKey(key)} -->`;
}

/** Whether a comment starts with the marker. A reply that quotes it has the marker elsewhere. */
export function hasMarker(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}

/**
 * Builds the body of a preview's comment: the marker, then the Markdown. A body that is too long is cut at the end of a
 * line; an open code fence is closed, and a note says so.
 */
export function commentBody(key: string, markdown: string): string {
  const head = `${commentMarker(key)}\n`;
  const whole = `${head}${markdown}`;
  if (whole.length <= MAX_BODY) return whole;
  // Room for the note, the closing fence and the line ends around them.
  const kept = wholeLines(cutText(markdown, MAX_BODY - head.length - CUT_NOTE.length - 80));
  const fence = openFence(kept);
  return `${head}${kept}\n${fence === undefined ? '' : `${fence}\n`}\n${CUT_NOTE}\n`;
}

/** Compares two bodies. GitHub may return line ends as `\r\n` and trim trailing whitespace. */
export function sameBody(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Drops the last, incomplete line, unless it is the only one. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end > 0 ? text.slice(0, end) : text;
}

/** The code fence still open at the end of a text (CommonMark 0.31, 4.5), up to 40 characters long. */
function openFence(text: string): string | undefined {
  let open: string | undefined;
  for (const [, fence = '', rest = ''] of text.matchAll(/^ {0,3}(`{3,40}|~{3,40})(.*)$/gm)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open;
}
