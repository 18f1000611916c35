export type SnapshotState =
  | 'pending'
  | 'building'
  | 'pulling'
  | 'active'
  | 'inactive'
  | 'error'
  | 'build_failed'
  | 'removing';

export interface BuildInfo {
  dockerfileContent: string;
  contextHashes: string[] | null;
  createdAt: string;
  updatedAt: string;
  snapshotRef: string;
}

/** A snapshot as the server stores it. */
export interface SnapshotRecord {
  id: string;
  organizationId: string;
  general: boolean;
  name: string;
  imageName: string;
  state: SnapshotState;
  /** GB, known after the inspection. */
  size: number | null;
  entrypoint: string[] | null;
  cpu: number;
  gpu: number;
  mem: number;
  disk: number;
  errorReason: string | null;
  createdAt: string;
  updatedAt: string;
  lastUsedAt: string | null;
  buildInfo: BuildInfo | null;
  regionIds: string[];
  initialRunnerId: string | null;
  ref: string | null;
  sandboxClass: string;
  /** Server time of the last deactivation in epoch milliseconds, or null. */
  deactivatedAt: number | null;
}

/**
 * The snapshot as a client sees it. The answer to the creation is the row as first inserted, without the
 * runner and the reference nobody has set yet (measured on Daytona API v0.190.0).
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

/** The snapshot as the event of its removal shows it: without its id and regions (recorded from Daytona API v0.190.0). */
export function removedSnapshotJson(record: SnapshotRecord): Record<string, unknown> {
  const { id: _id, regionIds: _regions, ...rest } = snapshotJson(record);
  return rest;
}
