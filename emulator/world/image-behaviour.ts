/** What the simulated runner does differently with an image. Times are in server seconds. */
export interface ImageBehaviour {
  inspectSeconds?: number;
  /** The registry's or engine's message; the snapshot ends in error without ever pulling. */
  inspectError?: string;
  /** The runner never answers the inspection. */
  hangInspect?: boolean;
  /** No runner ever takes the snapshot. */
  stuckPending?: boolean;
  sizeGb?: number;
  pullSeconds?: number;
  /** The engine's message, passed on unchanged. */
  pullError?: string;
  hangPull?: boolean;
  /** The snapshot ends in this state instead of active. */
  snapshotEnds?: 'build_failed' | 'inactive' | 'removed';
  createSeconds?: number;
  createError?: string;
  hangCreate?: boolean;
  /** The sandbox ends in this state instead of started. */
  sandboxEnds?: 'build_failed' | 'stopped' | 'gone';
  destroySeconds?: number;
  /** Server seconds from started until the app listens; Infinity for an app that never does. */
  listensAfter?: number;
  /** The status that the app answers at its preview URL. */
  appStatus?: number;
  /** What the entrypoint wrote, to stdout and to stderr. */
  logs?: string;
  errorLogs?: string;
}
