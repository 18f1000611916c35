import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PICTURED_FAILURES, playFailure } from './pictured-failures.ts';
import { lasting, PICTURES, type Pictured, playPicturedJob } from './pictured-job.ts';

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

  it('is the one that was drawn from that text', () => expectDrawn(name));
});

it.concurrent.each(PICTURED_FAILURES)(
  'the picture of the failure `%s` shows the annotation that the bundle writes',
  async (code) => {
    const name = `failures/${code}`;
    expect(lasting(await playFailure(code)).split('\n'), 'run `npm run pictures`').toEqual(notes[name]?.text);
    expectDrawn(name);
  },
);

function expectDrawn(name: string): void {
  const picture = read(`${name}.png`);
  expect(createHash('sha256').update(picture).digest('hex'), 'run `npm run pictures`').toBe(notes[name]?.sha256);
  expect(picture.length).toBeLessThan(160 * 1024);
}

let written: Pictured | undefined;
beforeAll(async () => {
  written = await playPicturedJob();
}, 120_000);

it('two runs differ only in what is left out', () => {
  expect(lasting('▼ x\n     0.2s  pending\n  ✓ active after 12.3s, 1 poll')).toBe(
    lasting('▼ x\n    10.2s  pending\n  ✓ active after 2.3s, 12 polls'),
  );
  expect(lasting('0.2s pending')).not.toBe(lasting('0.2s pulling'));
});
