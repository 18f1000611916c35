import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belongsTo } from '../../../../src/daytona/ownership/ownership.ts';
import { nameSnapshot } from '../../../../src/daytona/ownership/snapshot-name.ts';
import { planSweep } from '../../../../src/daytona/removal/plan.ts';
import {
  isExisting,
  isNamed,
  type Sandbox,
  showSandbox,
  showSnapshot,
} from '../../../../src/daytona/resource/resources.ts';
import { anyRow, isPlainlyOurs, REPOSITORY_ID, SERVER } from '../../action/inputs/rows.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 24 * 3600 * 1000;
const PLACE = { server: SERVER, repositoryId: REPOSITORY_ID };
const KEY = '0123456789abcdef';
const CONTENT = { imageName: 'ghcr.io/acme/app:1', target: undefined, entrypoint: undefined };
const OWN_NAME = nameSnapshot(
  { key: KEY, name: 'app' },
  { ...CONTENT, cpu: undefined, memory: undefined, disk: undefined },
);
const VIEW = {
  place: PLACE,
  repositoryKey: KEY,
  sandboxes: [],
  snapshots: [],
  pullRequests: new Map([[1, 'closed'] as const]),
  maxAgeMs: 7 * DAY,
  serverTime: NOW,
};

const sandboxesOf = (row: object): Sandbox[] => {
  return [showSandbox({ state: 'started', ...row })].filter(isExisting).filter(isNamed);
};

describe('for any rows', () => {
  test('a sweep deletes only sandboxes with our labels for this repository', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        for (const { ownership } of sandboxesOf(row))
          if (belongsTo(ownership, PLACE)) expect(isPlainlyOurs(row)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a deletion covers only sandboxes with our labels for this repository and this pull request', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const [sandbox] = sandboxesOf(row);
        if (!belongsTo(sandbox?.ownership, PLACE, 1)) return;
        expect(isPlainlyOurs(row)).toBe(true);
        expect(JSON.parse(JSON.stringify(row)).labels['daytona-sandbox-action/pull-request']).toBe('1');
      }),
      { numRuns: 1000 },
    );
  });

  test('a closed pull request affects only sandboxes labelled with exactly its number', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { deletions } = planSweep({ ...VIEW, sandboxes: sandboxesOf(row) });
        for (const { reason } of deletions) {
          if (reason.includes('closed'))
            expect(JSON.parse(JSON.stringify(row)).labels['daytona-sandbox-action/pull-request']).toBe('1');
          if (reason.includes('old')) expect(row.createdAt).toBe('2020-01-01T00:00:00Z');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a snapshot is deleted only if its name has exactly our form', () => {
    const near = fc.oneof(
      fc.constant(OWN_NAME),
      fc.constantFrom(`${OWN_NAME}0`, OWN_NAME.slice(0, -1), OWN_NAME.toUpperCase(), `_${OWN_NAME}`, `${OWN_NAME}\n`),
      fc.constantFrom(OWN_NAME.replace(KEY, `${KEY}0`), OWN_NAME.replaceAll('-', '_'), `${OWN_NAME.slice(0, -1)}g`),
      fc.string(),
    );
    const row = fc.record({
      id: fc.constant('11111111-1111-4111-8111-111111111111'),
      name: near,
      createdAt: fc.constantFrom('2020-01-01T00:00:00Z', '2026-11-23T11:00:00Z', ''),
      general: fc.boolean(),
      state: fc.constantFrom('active', 'error', 'removing'),
    });
    fc.assert(
      fc.property(row, (candidate) => {
        const snapshots = [showSnapshot(candidate)].filter(isExisting).filter(isNamed);
        const plan = planSweep({ ...VIEW, snapshots });
        const { name, createdAt, general, state } = candidate;
        const may = name === OWN_NAME && createdAt.startsWith('2020') && !general && state !== 'removing';
        expect(plan.deletions.length === 1).toBe(may);
      }),
      { numRuns: 1000 },
    );
  });
});
