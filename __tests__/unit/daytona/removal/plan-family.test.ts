import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Family,
  isInFamily,
  nameInFamily,
  nameSnapshot,
} from '../../../../src/daytona/ownership/snapshot-name.ts';
import { planSweep, type RemovalPlan } from '../../../../src/daytona/removal/plan.ts';
import { type FamilyView, planFamily } from '../../../../src/daytona/removal/plan-family.ts';
import type { Sandbox, Snapshot } from '../../../../src/daytona/resource/resources.ts';
import { PLACE, sandbox, snapshot } from '../own.ts';

const FAMILY: Family = { name: 'acme-app', key: '0123456789abcdef' };
const NO_SETTINGS = { target: undefined, entrypoint: undefined, cpu: undefined, memory: undefined, disk: undefined };
const nameOf = (version: number, family = FAMILY) =>
  nameInFamily(family, { imageName: `ghcr.io/acme/app:${version}`, ...NO_SETTINGS });

/** A version that was published at that minute. */
const version = (minute: number, more: Partial<Snapshot> = {}): Snapshot =>
  snapshot({ id: `v${minute}`, name: nameOf(minute), createdAt: minute * 60_000, ...more });

const viewOf = (snapshots: readonly Snapshot[], current: Snapshot, more: Partial<FamilyView> = {}): FamilyView => ({
  family: FAMILY,
  keep: 3,
  current,
  sandboxes: [],
  snapshots,
  ...more,
});

const deletedIds = ({ deletions }: RemovalPlan) => deletions.map(({ resource }) => resource.id);
const keptReasons = ({ kept }: RemovalPlan) =>
  Object.fromEntries(kept.map(({ resource, reason }) => [resource.id, reason]));

describe('of seven versions, keep: 3', () => {
  const versions = [1, 2, 3, 4, 5, 6, 7].map((minute) => version(minute));
  const last = version(7);

  it('counts a version once that the list shows twice', () => {
    const moved = [...versions.slice(0, 6), version(6), last];
    expect(deletedIds(planFamily(viewOf(moved, last)))).toEqual(['v1', 'v2', 'v3', 'v4']);
  });

  it('deletes the four oldest, oldest first', () => {
    expect(deletedIds(planFamily(viewOf(versions, last)))).toEqual(['v1', 'v2', 'v3', 'v4']);
  });

  it('keeps one that a sandbox uses, in addition to the three', () => {
    const sandboxes = [sandbox({ name: 'qa', snapshot: nameOf(2), ownership: undefined })];
    const plan = planFamily(viewOf(versions, last, { sandboxes }));
    expect(deletedIds(plan)).toEqual(['v1', 'v3', 'v4']);
    expect(keptReasons(plan).v2).toBe('the sandbox qa was created from it');
  });

  it('ignores a sandbox that is being deleted', () => {
    const sandboxes = [sandbox({ name: 'qa', snapshot: nameOf(2), isBeingDeleted: true })];
    expect(deletedIds(planFamily(viewOf(versions, last, { sandboxes })))).toContain('v2');
  });

  it('keeps an old version that this job wants again, and deletes only what is older', () => {
    const plan = planFamily(viewOf(versions, version(2)));
    expect(deletedIds(plan)).toEqual(['v1']);
    expect(keptReasons(plan)).toMatchObject({
      v2: 'it is the one of this job',
      v3: 'it is not older than the one of this job',
    });
  });

  it('counts the one that a dry run would create', () => {
    const current = { id: undefined, createdAt: Number.POSITIVE_INFINITY };
    expect(deletedIds(planFamily({ ...viewOf(versions, last), current }))).toEqual(['v1', 'v2', 'v3', 'v4', 'v5']);
  });
});

it('deletes a failed one, and does not count it among the newest', () => {
  const versions = [version(1), version(2, { state: 'error' }), version(3), version(4)];
  const plan = planFamily(viewOf(versions, version(4), { keep: 2 }));
  expect(plan.deletions.map(({ resource, reason }) => [resource.id, reason])).toEqual([
    ['v1', 'it is not one of the newest 2'],
    ['v2', 'it is in state "error"'],
  ]);
});

it.each(['pending', 'pulling', 'building', 'snapshotting', 'a-new-state'])(
  'neither deletes nor counts one that is %s',
  (state) => {
    const versions = [version(1), version(2, { state }), version(3), version(4)];
    const plan = planFamily(viewOf(versions, version(4), { keep: 2 }));
    expect(deletedIds(plan)).toEqual(['v1']);
    expect(keptReasons(plan).v2).toBe(`it is still ${state}`);
  },
);

it('leaves another family, another repository, previews and other names alone', () => {
  const names = [
    nameOf(1, { ...FAMILY, name: 'acme' }),
    nameOf(1, { ...FAMILY, key: 'fedcba9876543210' }),
    nameSnapshot({ key: FAMILY.key, name: 'shop' }, { imageName: 'ghcr.io/acme/app:1', ...NO_SETTINGS }),
    `${nameOf(1)}-by-hand`,
    `x${nameOf(1)}`,
    'acme-app--0123456789abcdef--latest',
    'base',
  ];
  const others = names.map((name, index) => version(index, { name, id: `other${index}` }));
  const plan = planFamily(viewOf([...others, version(99)], version(99), { keep: 1 }));
  expect(plan).toMatchObject({ deletions: [], kept: [{ resource: { id: 'v99' } }] });
});

it('a sweep of the repository does not take a published snapshot for the one of a preview', () => {
  const published = version(1);
  const view = { place: PLACE, sandboxes: [], pullRequests: new Map(), maxAgeMs: 1, serverTime: 1e12 };
  const plan = planSweep({ ...view, repositoryKey: 'fedcba9876543210', snapshots: [published] });
  expect(plan).toEqual({ deletions: [], kept: [] });
});

const STATES = ['active', 'inactive', 'pending', 'pulling', 'error', 'build_failed', 'removing', 'unheard-of'];

/** Snapshots of the family and of others, in any state, of any age. */
const anySnapshots = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 12 }),
      state: fc.constantFrom(...STATES),
      isOurs: fc.boolean(),
      isGeneral: fc.constantFrom(false, false, false, true),
      isDated: fc.constantFrom(true, true, true, true, false),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ minute, state, isOurs, isGeneral, isDated }, index) =>
      snapshot({
        id: `id${index}`,
        name: nameOf(index, isOurs ? FAMILY : { ...FAMILY, name: 'other' }),
        state,
        isGeneral,
        isBeingDeleted: state === 'removing',
        createdAt: isDated ? minute * 60_000 : Number.NaN,
      }),
    ),
  );

const anyWorld = fc
  .record({
    snapshots: anySnapshots,
    keep: fc.integer({ min: 1, max: 5 }),
    place: fc.nat(),
    users: fc.array(fc.record({ of: fc.nat(), byId: fc.boolean(), isBeingDeleted: fc.boolean() }), { maxLength: 4 }),
    now: fc.integer({ min: 0, max: 14 }),
  })
  .map(({ snapshots, keep, place, users, now }) => {
    const current = snapshot({ id: 'current', name: nameOf(999), createdAt: now * 60_000 });
    const all = [...snapshots.slice(0, place % 13), current, ...snapshots.slice(place % 13)];
    const sandboxes = users.map(({ of, byId, isBeingDeleted }, index): Sandbox => {
      const used = all[of % all.length];
      return sandbox({ name: `s${index}`, snapshot: byId ? used?.id : used?.name, isBeingDeleted });
    });
    return viewOf(all, current, { keep, sandboxes });
  });

const isUsable = ({ state }: Snapshot) => state === 'active' || state === 'inactive';

describe('in any world', () => {
  test('nothing goes that is used, newer, being built, of others, or of this job', () => {
    fc.assert(
      fc.property(anyWorld, (view) => {
        for (const { resource } of planFamily(view).deletions) {
          expect(resource.kind).toBe('snapshot');
          if (resource.kind !== 'snapshot') return;
          expect(isInFamily(FAMILY, resource.name)).toBe(true);
          expect(['active', 'inactive', 'error', 'build_failed']).toContain(resource.state);
          expect(resource).toMatchObject({ isGeneral: false, isBeingDeleted: false });
          expect(resource.createdAt).toBeLessThan(view.current.createdAt);
          const users = view.sandboxes.filter(({ isBeingDeleted }) => !isBeingDeleted);
          expect(users.map((user) => user.snapshot)).not.toContain(resource.id);
          expect(users.map((user) => user.snapshot)).not.toContain(resource.name);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the newest that can be used all stay, and no more unused ones than asked for', () => {
    fc.assert(
      fc.property(anyWorld, (view) => {
        const gone = new Set(deletedIds(planFamily(view)));
        const usable = view.snapshots
          .filter((row) => isInFamily(FAMILY, row.name) && !row.isGeneral && isUsable(row))
          .filter(({ createdAt }) => !Number.isNaN(createdAt))
          .sort((a, b) => b.createdAt - a.createdAt);
        const least = usable[Math.min(view.keep, usable.length) - 1]?.createdAt ?? 0;
        for (const row of usable) if (row.createdAt >= least) expect(gone).not.toContain(row.id);
        const used = new Set(view.sandboxes.filter((user) => !user.isBeingDeleted).map((user) => user.snapshot));
        const older = usable.filter(({ createdAt }) => createdAt < view.current.createdAt);
        const stays = older.filter(({ id, name }) => !gone.has(id) && !used.has(id) && !used.has(name));
        // Those of one age share a place.
        const ages = new Set(stays.map(({ createdAt }) => createdAt));
        expect(ages.size).toBeLessThan(view.keep);
      }),
      { numRuns: 1000 },
    );
  });

  test('two jobs at once leave the newer one’s snapshot, and as many usable ones as asked for', () => {
    fc.assert(
      fc.property(anyWorld, fc.integer({ min: 0, max: 14 }), (view, minute) => {
        const other = snapshot({ id: 'other', name: nameOf(998), createdAt: minute * 60_000 });
        const snapshots = [...view.snapshots, other];
        const gone = new Set([
          ...deletedIds(planFamily({ ...view, snapshots })),
          ...deletedIds(planFamily({ ...view, snapshots, current: other })),
        ]);
        expect(gone).not.toContain(other.createdAt >= view.current.createdAt ? 'other' : 'current');
        const usable = snapshots.filter((row) => isInFamily(FAMILY, row.name) && !row.isGeneral && isUsable(row));
        const left = usable.filter(({ id }) => !gone.has(id));
        expect(left.length).toBeGreaterThanOrEqual(Math.min(view.keep, usable.length));
      }),
      { numRuns: 1000 },
    );
  });
});
