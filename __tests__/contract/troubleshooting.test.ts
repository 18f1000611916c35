import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Kind, outlookOf } from '../../src/daytona/states.ts';
import { headings, readDocuments, root } from './documents.ts';
import { errorTitles } from './error-titles.ts';

const document = readDocuments().find(({ file }) => file === 'docs/troubleshooting.md');
const entries = headings(document?.prose ?? '', 3);
const titles = errorTitles();

describe('every title that the action prints has an entry, word for word', () => {
  it.each([...new Map(titles.map(({ title, file }) => [title, file]))])('%s (src/%s)', (title) => {
    expect(entries).toContain(title);
  });

  it('finds what it is there to find', () => {
    const found = titles.map(({ title }) => title);
    // One of each way in which a title is given.
    for (const title of [
      'Daytona does not accept the token',
      'Cancelled',
      'An input cannot be used',
      '… inputs cannot be used',
      'The token lacks a permission',
      'The sandbox was not started in time',
      'The snapshot name is taken',
      'On GitHub, … did not work',
      'The action ended before it was done',
      'Daytona could not be asked',
    ])
      expect(found).toContain(title);
  });
});

describe('every entry is about a title that the action prints', () => {
  it.each(entries)('%s', (entry) => expect(titles.map(({ title }) => title)).toContain(entry));

  it('and there is only one for each', () => expect(new Set(entries).size).toBe(entries.length));
});

describe('every state that ends a wait is in the table', () => {
  const source = readFileSync(join(root, 'src/daytona/states.ts'), 'utf8');
  const words = [...new Set([...source.matchAll(/'([a-z]+(?:_[a-z]+)*)'/g)].map(([, word = '']) => word))];
  const kinds: readonly Kind[] = ['snapshot', 'sandbox'];
  const ending = kinds.flatMap((kind) =>
    words
      .filter((word) => ['reached', 'failed', 'stuck'].includes(outlookOf(kind, word).outlook))
      .map((word) => [kind, word] as const),
  );

  it('there are some', () => expect(ending.length).toBeGreaterThan(10));

  it.each(ending)('%s %s', (kind, state) => {
    expect(document?.prose).toMatch(new RegExp(`^\\| ${kind} \\|[^|]*\`${state}\``, 'm'));
  });
});
