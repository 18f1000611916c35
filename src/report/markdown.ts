import { sanitizeLine, sanitizeLines } from './sanitize.ts';

/** A zero-width space as an entity. The sanitizer has removed all literal ones. */
const BREAK = '&#8203;';

/**
 * Escapes untrusted text for Markdown: it cannot contain markup, mentions, links or HTML. GitHub detects some links and
 * emoji after rendering (`@name`, `#1`, `GH-1`, `www.`, `https://`, `:100:`), where an escape or entity is already the
 * plain character. A zero-width space breaks these up.
 */
export function markdownText(text: string, maxLength = 500): string {
  const plain = escaped(sanitizeLine(text, maxLength));
  return plain.replace(/@|\\#|:(?=\/\/|[\w+\\-]+:)|GH-(?=\d)|www(?=\.)/gi, `$&${BREAK}`);
}

/** Escapes inline markup, and markup at the start of a line (CommonMark 0.31, chapters 4 to 6; GFM tables). */
function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]>|~$#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** Formats untrusted text as code that is safe in a table cell. */
export function markdownCode(text: string, maxLength = 200): string {
  const plain = sanitizeLine(text, maxLength);
  // A bar ends a cell even inside a code span, where a bar after a backslash cannot be escaped.
  if (plain.includes('|')) return `<code>${markdownText(plain, maxLength)}</code>`;
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain.trim() === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/**
 * Links to a valid URL; formats anything else as code. GitHub does not autolink inside a link, so labels need no
 * breaks.
 */
export function markdownLink(label: string, url: string): string {
  const address = sanitizeLine(url, 4000);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return markdownCode(url);
  const { href } = new URL(address);
  return `[${escaped(sanitizeLine(label, 500))}](<${href.replace(/[<>|\\]/g, encodeURIComponent)}>)`;
}

/** Formats names and values as a list; `value` is Markdown. In a table on a phone, long ids would be cut off. */
export function factList(facts: readonly (readonly [name: string, value: string])[]): string {
  return facts.map(([name, value]) => `- **${name}:** ${value}`).join('\n');
}

/** A failure, for the summary and the comment. */
export interface FailureReport {
  readonly title: string;
  readonly message: string;
  /** The help page: a URL, or a path in the action's repository. */
  readonly help: string;
}

/** Long messages are cut in the middle, because the last line is the hint. */
const MAX_LINES = 12;
const LAST_LINES = 2;

/** Formats the message, its hint and a link to the help page. */
export function failureText({ message, help }: FailureReport): string {
  const lines = sanitizeLines(message, MAX_LINES, LAST_LINES).map((line) => markdownText(line));
  return [...lines, markdownLink('What this means and how to fix it', help)].join('  \n');
}
