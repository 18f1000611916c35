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
