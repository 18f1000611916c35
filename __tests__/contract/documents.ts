import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** The anchors that GitHub gives to a document's headings. */
export function anchors(prose: string): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) => {
    const slug = title
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
