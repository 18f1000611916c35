import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belongs } from '../../../../src/action/job/own-sandboxes.ts';
import { nameSnapshot } from '../../../../src/action/job/snapshot-name.ts';
import { doom, isSweptSnapshot } from '../../../../src/action/removal/sweep.ts';
import { anyRow, isPlainlyOurs, REPOSITORY } from '../inputs/rows.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 24 * 3600 * 1000;
const CLOSED = new Map([[1, { state: 'closed', merged: false } as const]]);
const SHAPE = { imageName: 'ghcr.io/acme/app:1', target: undefined, entrypoint: undefined };
const OWN_NAME = nameSnapshot(REPOSITORY, { ...SHAPE, cpu: undefined, memory: undefined, disk: undefined });

describe('whatever rows there are', () => {
  test('a sweep takes only what has our labels for this repository', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        if (belongs(row, { 'github-repository': REPOSITORY })) expect(isPlainlyOurs(row)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('a deletion takes only what has our labels for this repository and this pull request', () => {
    const labels = {
      'managed-by': 'daytona-sandbox-action',
      'github-repository': REPOSITORY,
      'github-pull-request': '1',
    };
    fc.assert(
      fc.property(anyRow, (row) => {
        if (!belongs(row, labels)) return;
        expect(isPlainlyOurs(row)).toBe(true);
        expect(JSON.parse(JSON.stringify(row)).labels['github-pull-request']).toBe('1');
      }),
      { numRuns: 3000 },
    );
  });

  test('nothing goes for a closed pull request but what is labelled with exactly its number', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const why = doom(row, CLOSED, 7 * DAY, NOW)?.why ?? '';
        if (why.includes('closed')) expect(JSON.parse(JSON.stringify(row)).labels['github-pull-request']).toBe('1');
        if (why.includes('old')) expect(row.createdAt).toBe('2020-01-01T00:00:00Z');
      }),
      { numRuns: 3000 },
    );
  });

  test('a snapshot goes only with exactly a name of ours', () => {
    const near = fc.oneof(
      fc.constant(OWN_NAME),
      fc.constantFrom(`${OWN_NAME}0`, OWN_NAME.slice(0, -1), OWN_NAME.toUpperCase(), `x${OWN_NAME}`, `${OWN_NAME}\n`),
      fc.constantFrom(OWN_NAME.replace('acme', 'acm_'), OWN_NAME.replaceAll('-', '_'), `${OWN_NAME.slice(0, -1)}g`),
      fc.string(),
    );
    const row = fc.record({
      name: near,
      createdAt: fc.constantFrom('2020-01-01T00:00:00Z', '2026-11-23T11:00:00Z', ''),
      general: fc.boolean(),
      state: fc.constantFrom('active', 'error', 'removing'),
    });
    fc.assert(
      fc.property(row, (candidate) => {
        const goes = isSweptSnapshot(candidate, REPOSITORY, NOW);
        const { name, createdAt, general, state } = candidate;
        const may = name === OWN_NAME && createdAt.startsWith('2020') && !general && state !== 'removing';
        expect(goes).toBe(may);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what goes, and why', () => {
  const row = (pull: string, createdAt: string) => ({ labels: { 'github-pull-request': pull }, createdAt });

  test('closed goes whatever its age; open and unknown when too old; what has no date stays', () => {
    const young = '2026-11-22T12:00:00Z';
    expect(doom(row('1', young), CLOSED, 7 * DAY, NOW)?.why).toBe('pull request #1 is closed');
    expect(doom(row('2', young), CLOSED, 7 * DAY, NOW)).toBeUndefined();
    expect(doom(row('2', '2026-11-15T12:00:00Z'), CLOSED, 7 * DAY, NOW)?.why).toBe('it is 8 days old');
    expect(doom(row('2', 'no date'), CLOSED, 7 * DAY, NOW)).toBeUndefined();
  });
});
