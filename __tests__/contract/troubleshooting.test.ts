import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, type Kind } from '../../src/daytona/resource/states.ts';
import { readDocuments, root } from './documents.ts';

const document = readDocuments().find(({ file }) => file === 'docs/troubleshooting.md');

describe('every state that ends a wait is in the table', () => {
  const source = readFileSync(join(root, 'src/daytona/resource/states.ts'), 'utf8');
  const words = [...new Set([...source.matchAll(/'([a-z]+(?:_[a-z]+)*)'/g)].map(([, word = '']) => word))];
  const kinds: readonly Kind[] = ['snapshot', 'sandbox'];
  const ending = kinds.flatMap((kind) =>
    words
      .filter((word) => ['reached', 'failed', 'stuck'].includes(classify(kind, word).classification))
      .map((word) => [kind, word] as const),
  );

  it('there are some', () => expect(ending.length).toBeGreaterThan(10));

  it.each(ending)('%s %s', (kind, state) => {
    expect(document?.prose).toMatch(new RegExp(`^\\| ${kind} \\|[^|]*\`${state}\``, 'm'));
  });
});
