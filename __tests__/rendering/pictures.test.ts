import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { lasting, PICTURES, type Pictured, playPicturedJobs } from './pictured-job.ts';

const read = (name: string): Buffer => readFileSync(new URL(`../../docs/images/${name}`, import.meta.url));
const notes: Record<string, { readonly sha256: string; readonly text: readonly string[] }> = JSON.parse(
  read('made-from.json').toString(),
);

/** Pixels differ between machines, so the pictures are compared by the text that they were drawn from. */
describe.each(PICTURES)('the picture of the %s', (name) => {
  it('shows what the bundle writes', () => {
    const now = written?.[name] ?? '';
    expect(notes[name]?.text, 'run `npm run pictures`').toEqual(lasting(now).split('\n'));
  });

  it('is the one that was drawn from that text', () => {
    expect(
      createHash('sha256')
        .update(read(`${name}.png`))
        .digest('hex'),
      'run `npm run pictures`',
    ).toBe(notes[name]?.sha256);
  });

  it('is small', () => expect(read(`${name}.png`).length).toBeLessThan(160 * 1024));
});

let written: Pictured | undefined;
beforeAll(async () => {
  written = await playPicturedJobs();
}, 120_000);

it('two runs differ only in what is left out', () => {
  expect(lasting('▼ x\n     0.2s  pending\n  ✓ active after 12.3s, 1 poll')).toBe(
    lasting('▼ x\n    10.2s  pending\n  ✓ active after 2.3s, 12 polls'),
  );
  expect(lasting('0.2s pending')).not.toBe(lasting('0.2s pulling'));
});
