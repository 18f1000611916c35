import { harmlessLine } from './door.ts';

/**
 * A text from outside as plain words in Markdown: nothing in it is markup, a mention, a link or HTML.
 * Every ASCII punctuation character may be escaped by a backslash (CommonMark 0.31, section 2.4); what GitHub links by itself
 * (`@name`, `#1`, `www.`, `https://`) is broken by an entity or an escape.
 */
export function markdownText(text: string, maxLength = 500): string {
  return harmlessLine(text, maxLength)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replaceAll('\\@', '&#64;')
    .replaceAll('\\#', '&#35;')
    .replaceAll('\\<', '&lt;')
    .replaceAll('\\&', '&amp;')
    .replace(/\bwww\b/gi, '$&&#8203;')
    .replaceAll('\\:\\/\\/', '&#58;//');
}

/** A text from outside as a code span, fit for a table cell too. */
export function markdownCode(text: string, maxLength = 200): string {
  const plain = harmlessLine(text, maxLength).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A link to an address that is one; anything else becomes code. */
export function markdownLink(label: string, url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return markdownCode(url);
  return `[${markdownText(label)}](<${new URL(url).href.replace(/[<>]/g, encodeURIComponent)}>)`;
}
