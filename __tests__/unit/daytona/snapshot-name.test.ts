import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNamedByAction, keyPart, nameSnapshot, type SnapshotContent } from '../../../src/daytona/snapshot-name.ts';

const SHAPE: SnapshotContent = {
  imageName: 'ghcr.io/acme/app:1.2.3',
  target: undefined,
  entrypoint: undefined,
  cpu: undefined,
  memory: undefined,
  disk: undefined,
};

const APP = { key: '0123456789abcdef', name: 'app' };

const repository = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{16}$/),
  name: fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/),
});

describe('the name of a snapshot', () => {
  test('is the same for the same things, and another for each thing that differs', () => {
    const others: SnapshotContent[] = [
      { ...SHAPE, imageName: 'ghcr.io/acme/app:1.2.4' },
      { ...SHAPE, target: 'eu' },
      { ...SHAPE, entrypoint: ['node', 'a b'] },
      { ...SHAPE, entrypoint: ['node', 'a', 'b'] },
      { ...SHAPE, cpu: 2 },
      { ...SHAPE, memory: 2 },
      { ...SHAPE, disk: 2 },
    ];
    const names = [SHAPE, ...others].map((shape) => nameSnapshot(APP, shape));
    expect(new Set(names).size).toBe(names.length);
    expect(nameSnapshot(APP, { ...SHAPE })).toBe(names[0]);
  });

  test('has only what Daytona accepts, no colon, and at most 80 characters', () => {
    fc.assert(
      fc.property(repository, (one) => {
        const snapshot = nameSnapshot(one, SHAPE);
        expect(snapshot).toMatch(/^[a-z0-9][a-z0-9-]*--[0-9a-f]{16}--[0-9a-f]{16}$/);
        expect(snapshot.length).toBeLessThanOrEqual(80);
        expect(isNamedByAction(one.key, snapshot)).toBe(true);
        expect(snapshot).toContain(keyPart(one.key));
      }),
    );
  });

  test('of one repository is never taken for one of another', () => {
    fc.assert(
      fc.property(repository, repository, (one, other) => {
        fc.pre(one.key !== other.key);
        expect(isNamedByAction(other.key, nameSnapshot(one, SHAPE))).toBe(false);
      }),
    );
  });

  test('is still known when the repository has another name', () =>
    expect(isNamedByAction(APP.key, nameSnapshot({ ...APP, name: 'renamed' }, SHAPE))).toBe(true));

  test.each([
    'app--0123456789abcdef--handmade',
    '--0123456789abcdef--0123456789abcdef',
    'app--0123456789abcdef--0123456789abcdef0',
    'app--0123456789abcdef--0123456789ABCDEF',
    'app--0123456789abcdef--0123456789abcdef--0123456789abcdef--0123456789abcdef',
    'App--0123456789abcdef--0123456789abcdef',
  ])('%s is not one that the action gave', (name) => expect(isNamedByAction(APP.key, name)).toBe(false));
});
