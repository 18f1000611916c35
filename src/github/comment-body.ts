import { encodeKey } from '../names.ts';

/** GitHub answers 422, "body is too long (maximum is 65536 characters)"; it counts no more characters than UTF-16 has units. */
const MAX_BODY = 65_536;

const CUT_NOTE = '_The rest is cut: a comment on GitHub has at most 65,536 characters._';

/** The line, hidden when rendered, by which the comment of a preview is found again. */
export function commentMarker(key: string): string {
  return `<!-- daytona-sandbox-action: ${encodeKey(key)} -->`;
}

/** Whether a comment is the one of a preview, by its first line: a reply that quotes it has the marker elsewhere. */
export function hasMarker(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}

/**
 * The whole text of a preview's comment: marker first, so that nothing cuts it off; then the Markdown, if it is too long cut
 * at the end of a line, with an open code fence closed and a note.
 */
export function commentBody(key: string, markdown: string): string {
  const head = `${commentMarker(key)}\n`;
  const whole = `${head}${markdown}`;
  if (whole.length <= MAX_BODY) return whole;
  // Room for the note, the closing fence and the line ends around them.
  const kept = wholeLines(markdown.slice(0, MAX_BODY - head.length - CUT_NOTE.length - 80));
  const fence = openFence(kept);
  return `${head}${kept}\n${fence === undefined ? '' : `${fence}\n`}\n${CUT_NOTE}\n`;
}

/** Whether two bodies are the same text: GitHub may hand line ends back as `\r\n`, and blanks at the end not at all. */
export function sameBody(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Without the line that the cut went through; a text of a single line loses half a surrogate pair at most. */
function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end > 0 ? text.slice(0, end) : text.replace(/[\uD800-\uDBFF]$/, '');
}

/** The fence that is open at the end of a text (CommonMark 0.31, 4.5), for closing; longer ones than 40 are not looked for. */
function openFence(text: string): string | undefined {
  let open: string | undefined;
  for (const [, fence = '', rest = ''] of text.matchAll(/^ {0,3}(`{3,40}|~{3,40})(.*)$/gm)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open;
}
