export type SandboxState =
  | 'creating'
  | 'starting'
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'error'
  | 'build_failed'
  | 'destroying'
  | 'destroyed'
  | 'archived'
  | 'archiving'
  | 'paused'
  | 'restoring'
  | 'pulling_snapshot';

/** The states that a filter accepts, according to the specification. */
export const SANDBOX_STATES: readonly string[] = [
  'creating',
  'restoring',
  'destroyed',
  'destroying',
  'started',
  'stopped',
  'starting',
  'stopping',
  'error',
  'build_failed',
  'pending_build',
  'building_snapshot',
  'unknown',
  'pulling_snapshot',
  'archived',
  'archiving',
  'resizing',
  'snapshotting',
  'forking',
  'pausing',
  'paused',
  'resuming',
];

export type DesiredState = 'started' | 'stopped' | 'destroyed' | 'archived' | 'paused';

/** A sandbox as the server stores it. */
export interface SandboxRecord {
  id: string;
  organizationId: string;
  name: string;
  target: string;
  /** Name of the snapshot. */
  snapshot: string;
  user: string;
  env: Record<string, unknown>;
  cpu: number;
  gpu: number;
  memory: number;
  disk: number;
  public: boolean;
  networkBlockAll: boolean;
  networkAllowList: string | null;
  domainAllowList: string | null;
  labels: Record<string, unknown>;
  volumes: unknown[];
  state: SandboxState;
  desiredState: DesiredState;
  errorReason: string | null;
  recoverable: boolean;
  backupState: string;
  /** Minutes; 0 means never. */
  autoStopInterval: number;
  autoArchiveInterval: number;
  /** Minutes after the stop; 0 means at the stop, negative means never. */
  autoDeleteInterval: number;
  /** End of the wall-clock time to live, or null. */
  autoDestroyAt: string | null;
  /** When the server took it away because no runner had room for it in time; null if it did not. */
  queueTimedOutAt: string | null;
  /** When the server took it away to make room for another; null if it did not. */
  spotEvictedAt: string | null;
  sandboxClass: string;
  createdAt: string;
  updatedAt: string;
  lastActivityAt: string;
  daemonVersion: string | null;
  runnerId: string;
  toolboxProxyUrl: string;
  /** Secret of the preview URL; changes at every start. */
  previewToken: string;
  /** Image or Dockerfile, with the keywords for the simulated runner. */
  image: string;
  startedAt: number | null;
}
