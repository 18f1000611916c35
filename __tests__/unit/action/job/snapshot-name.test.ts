import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNamedByUs, nameSnapshot, prefixOf, type SnapshotShape } from '../../../../src/action/job/snapshot-name.ts';

const SHAPE: SnapshotShape = {
  imageName: 'ghcr.io/acme/app:1.2.3',
  target: undefined,
  entrypoint: undefined,
  cpu: undefined,
  memory: undefined,
  disk: undefined,
};

const repository = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9-]{1,39}$/), fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/))
  .map((parts) => parts.join('/'));

describe('the name of a snapshot', () => {
  test('is the same for the same things, and another for each thing that differs', () => {
    const others: SnapshotShape[] = [
      { ...SHAPE, imageName: 'ghcr.io/acme/app:1.2.4' },
      { ...SHAPE, target: 'eu' },
      { ...SHAPE, entrypoint: ['node', 'a b'] },
      { ...SHAPE, entrypoint: ['node', 'a', 'b'] },
      { ...SHAPE, cpu: 2 },
      { ...SHAPE, memory: 2 },
      { ...SHAPE, disk: 2 },
    ];
    const names = [SHAPE, ...others].map((shape) => nameSnapshot('acme/app', shape));
    expect(new Set(names).size).toBe(names.length);
    expect(nameSnapshot('acme/app', { ...SHAPE })).toBe(names[0]);
  });

  test('has only what Daytona accepts, no colon, and at most 80 characters', () => {
    fc.assert(
      fc.property(repository, (name) => {
        const snapshot = nameSnapshot(name, SHAPE);
        expect(snapshot).toMatch(/^[a-z0-9][a-z0-9-]*-[0-9a-f]{8}-[0-9a-f]{16}$/);
        expect(snapshot.length).toBeLessThanOrEqual(80);
        expect(isNamedByUs(name, snapshot)).toBe(true);
        expect(snapshot.startsWith(prefixOf(name))).toBe(true);
      }),
    );
  });

  test('of one repository is never taken for one of another', () => {
    fc.assert(
      fc.property(repository, repository, (one, other) => {
        fc.pre(one !== other);
        expect(isNamedByUs(other, nameSnapshot(one, SHAPE))).toBe(false);
      }),
    );
    for (const [one, other] of [
      ['a-b/c', 'a/b-c'],
      ['acme/app', 'acme/App'],
      ['acme/app', 'acme/app_'],
    ] as const) {
      expect(isNamedByUs(other, nameSnapshot(one, SHAPE))).toBe(false);
    }
  });
});
