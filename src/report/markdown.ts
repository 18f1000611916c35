import { sanitizeLine, sanitizeLines } from './sanitize.ts';

/** A blank without width, as an entity: the door has taken all others out of the text. */
const BREAK = '&#8203;';

/**
 * A text from outside as plain words in Markdown: nothing in it is markup, a mention, a link or HTML.
 * What GitHub links or draws in the finished text (`@name`, `#1`, `GH-1`, `www.`, `https://`, `:100:`) is broken up: there an escape or an entity
 * would be the character again.
 */
export function markdownText(text: string, maxLength = 500): string {
  const plain = escaped(sanitizeLine(text, maxLength));
  return plain.replace(/@|\\#|:(?=\/\/|[\w+\\-]+:)|GH-(?=\d)|www(?=\.)/gi, `$&${BREAK}`);
}

/** Escapes what is markup anywhere, and what is markup at the beginning of a line (CommonMark 0.31, chapters 4 to 6; GFM tables). */
function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]>|~$#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A text from outside as code, fit for a table cell too. */
export function markdownCode(text: string, maxLength = 200): string {
  const plain = sanitizeLine(text, maxLength);
  // A bar ends a cell even within a code span, and after a backslash nothing escapes it there.
  if (plain.includes('|')) return `<code>${markdownText(plain, maxLength)}</code>`;
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain.trim() === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A link to an address that is one; anything else becomes code. Within a link GitHub makes no other, so its label is whole. */
export function markdownLink(label: string, url: string): string {
  const address = sanitizeLine(url, 4000);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return markdownCode(url);
  const { href } = new URL(address);
  return `[${escaped(sanitizeLine(label, 500))}](<${href.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
}

/**
 * Names and values, a line each: `value` is Markdown. A list and no table, because within a table nothing breaks a long word, and
 * who reads it on a phone would see the first half of an id.
 */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string {
  return facts.map(([name, value]) => `- **${name}:** ${value}`).join('\n');
}

/** A failure as the summary and the comment tell it. */
export interface FailureReport {
  readonly title: string;
  readonly message: string;
  /** Where it is explained: an address, or the path of a file in the action's repository. */
  readonly help: string;
}

/** What the server wrote may have any number of lines; the last says what to do, so it stays. */
const MAX_LINES = 12;
const LAST_LINES = 2;

/** What was done and what came of it, what to do next, and where to read on; each line of it harmless. */
export function failureText({ message, help }: FailureReport): string {
  const lines = sanitizeLines(message, MAX_LINES, LAST_LINES).map((line) => markdownText(line));
  return [...lines, markdownLink('What it means, and what to do', help)].join('  \n');
}
