import { beginCreation, destroySandbox } from '../sandboxes/sandbox-life.ts';
import { blankSandbox } from '../sandboxes/sandbox-row.ts';
import { beginSnapshot, removeSnapshot } from '../snapshots/snapshot-life.ts';
import { blankSnapshot, findSnapshot } from '../snapshots/snapshot-row.ts';
import { imageOf, internalRef } from '../snapshots/snapshot-state.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import type { SnapshotRecord } from '../world/snapshot-record.ts';
import { type SandboxRow, type SnapshotRow, stamp, type World } from '../world/world.ts';

/** Any fields of a snapshot; the others default to those of an active one. */
export type SnapshotSeed = Partial<SnapshotRecord>;

/** Any fields of a sandbox; the others default to those of a started one. */
export type SandboxSeed = Partial<SandboxRecord>;

/** Adds a snapshot in any state. A pending or removing one continues from there. */
export function seedSnapshot(world: World, seed: SnapshotSeed): SnapshotRecord {
  const record: SnapshotRecord = { ...blankSnapshot(world, seed.id ?? world.random.uuid()), state: 'active', ...seed };
  if (record.state !== 'pending') {
    const known = { size: 0.35, initialRunnerId: world.settings.runnerId, ref: internalRef(world, record) };
    Object.assign(record, known, record.state === 'active' ? { lastUsedAt: stamp(world) } : {}, seed);
  }
  const row: SnapshotRow = { record, inspection: null, isLost: false, pulling: record.state === 'pulling' };
  world.snapshots.set(record.id, row);
  if (record.state === 'pending') {
    beginSnapshot(world, row);
  } else if (record.state === 'removing') {
    removeSnapshot(world, row);
  }
  return record;
}

function restingFields(world: World, state: SandboxRecord['state']): SandboxSeed {
  switch (state) {
    case 'started':
      return { daemonVersion: '0.190.0', startedAt: world.clock.now() };
    case 'stopped':
      return { daemonVersion: '0.190.0', desiredState: 'stopped' };
    default:
      return {};
  }
}

/** Adds a sandbox in any state. A creating or destroying one continues from there. */
export function seedSandbox(world: World, seed: SandboxSeed): SandboxRecord {
  const state = seed.state ?? 'started';
  const blank = blankSandbox(world, seed.id ?? world.random.uuid());
  const snapshot = findSnapshot(world, seed.snapshot ?? blank.snapshot);
  const image = snapshot === undefined ? '' : imageOf(snapshot.record);
  const record: SandboxRecord = { ...blank, image, ...restingFields(world, state), ...seed, state };
  const row: SandboxRow = { record, waiting: new Set(), plan: 0, revision: 0 };
  world.sandboxes.set(record.id, row);
  if (state === 'creating') {
    beginCreation(world, row);
  } else if (state === 'destroying') {
    destroySandbox(world, row);
  }
  return record;
}
