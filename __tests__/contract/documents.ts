import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { documents } from '../../scripts/readme.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A code block of a document. */
export interface Snippet {
  readonly file: string;
  /** Of the first line inside, from 1. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** A document of the project. */
export interface Document {
  readonly file: string;
  readonly text: string;
  /** The text without its code blocks. */
  readonly prose: string;
  readonly snippets: readonly Snippet[];
}

const FENCE = /^```([a-z]*)\n([\s\S]*?)^```$/gm;

/** Every Markdown document of the root and of docs/. */
export function readDocuments(): Document[] {
  return documents().map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const snippets = [...text.matchAll(FENCE)].map(({ 1: language = '', 2: inside = '', index }) => ({
      file,
      line: text.slice(0, index).split('\n').length + 1,
      language,
      text: inside,
    }));
    return { file, text, prose: text.replace(FENCE, ''), snippets };
  });
}

/** The targets of every link and picture of a document, in Markdown or HTML. */
export function linksOf(text: string): string[] {
  const targets: string[] = [];
  visitParents(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') targets.push(node.url);
    if (node.type === 'html')
      targets.push(...[...node.value.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target));
  });
  return targets;
}

/** The anchors of a document: those that GitHub gives to its headings, and its own. */
export function anchors(prose: string): string[] {
  const seen = new Map<string, number>();
  const own = [...prose.matchAll(/<a name="([^"]+)"><\/a>/g)].map(([, name = '']) => name);
  const ofHeadings = [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => {
    const slug = title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return [...own, ...ofHeadings];
}
