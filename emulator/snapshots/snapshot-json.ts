import type { SnapshotRecord } from '../world/snapshot-record.ts';

/**
 * The snapshot in the format of the API. The create response is the row as first inserted, without the runner and the
 * reference, which are not set yet (measured on Daytona API v0.190.0).
 */
export function snapshotJson(record: SnapshotRecord, fresh = false): Record<string, unknown> {
  const { deactivatedAt: _, buildInfo, initialRunnerId, ref, regionIds, sandboxClass, ...first } = record;
  return {
    ...first,
    ...(buildInfo === null ? {} : { buildInfo }),
    regionIds,
    ...(fresh && initialRunnerId === null ? {} : { initialRunnerId }),
    ...(fresh && ref === null ? {} : { ref }),
    sandboxClass,
  };
}

/** The snapshot in its removal event, without id and regions (recorded from Daytona API v0.190.0). */
export function removedSnapshotJson(record: SnapshotRecord): Record<string, unknown> {
  const { id: _id, regionIds: _regions, ...rest } = snapshotJson(record);
  return rest;
}
