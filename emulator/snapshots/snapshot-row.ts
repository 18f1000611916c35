import type { SnapshotRecord } from '../world/snapshot-record.ts';
import { type SnapshotRow, stamp, type World } from '../world/world.ts';

/** Creates a new snapshot record. Resources default to 1 CPU, 1 GB and 3 GB (measured on Daytona API v0.190.0). */
export function blankSnapshot(world: World, id: string): SnapshotRecord {
  const now = stamp(world);
  return {
    id,
    organizationId: world.settings.organizationId,
    general: false,
    name: `snapshot-${id}`,
    imageName: `docker.io/acme/image-${id}:1`,
    state: 'pending',
    size: null,
    entrypoint: null,
    cpu: 1,
    gpu: 0,
    mem: 1,
    disk: 3,
    errorReason: null,
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
    buildInfo: null,
    regionIds: [world.settings.defaultRegion ?? 'us'],
    initialRunnerId: null,
    ref: null,
    sandboxClass: 'container',
    deactivatedAt: null,
  };
}

/** Finds a snapshot by the organization's own names, then by general names, then by id. */
export function findSnapshot(world: World, idOrName: string): SnapshotRow | undefined {
  const rows = [...world.snapshots.values()];
  return (
    rows.find(({ record }) => record.name === idOrName && !record.general) ??
    rows.find(({ record }) => record.name === idOrName) ??
    world.snapshots.get(idOrName)
  );
}
