import type { JsonObject } from '../http/json-value.ts';

/** Special behavior of the simulated runner for an image. Times are in server seconds. */
export interface ImageBehaviour {
  inspectSeconds?: number;
  /** The message of the registry or engine; the snapshot fails without a pull. */
  inspectError?: string;
  /** The runner never answers the inspection. */
  hangInspect?: boolean;
  /** No runner ever accepts the snapshot. */
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
  sandboxEnds?: 'build_failed' | 'stopped' | 'gone' | 'queueTimedOut' | 'spotEvicted';
  destroySeconds?: number;
  /** Server seconds from started until the app listens; Infinity for an app that never does. */
  listensAfter?: number;
  /** The app's status at its preview URL. */
  appStatus?: number;
  /** The JSON body of the app's answers; an HTML page by default. */
  appBody?: JsonObject;
  /** The target of the app's redirect, in the header `Location`. */
  appLocation?: string;
  /** The output of the entrypoint, to stdout and to stderr. */
  logs?: string;
  errorLogs?: string;
}
