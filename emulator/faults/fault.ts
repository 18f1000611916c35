/** Faults of a request. `truncate`, `stall` and `rewrite` damage the real response, so the request takes effect. */
export const REQUEST_FAULT_KINDS = [
  /** Another status (`status`, default 500), body and headers. */
  'status',
  /** The connection is reset. */
  'reset',
  /** No response, ever. */
  'hang',
  /** The full Content-Length and half of the body are sent, then the connection is cut. */
  'truncate',
  /** Half of the body is sent, then nothing more. */
  'stall',
  /** `delaySeconds` of server time before the request takes effect, or (when: after) before the response. */
  'slow',
  /** An HTML page, as from a proxy or a wrong base URL (default status 200). */
  'html',
  /** JSON content type with text that does not parse. */
  'bad-json',
  /** 64 MB of JSON. */
  'huge',
  /** Fields of the JSON response replaced, or removed with REMOVED. */
  'rewrite',
  /** 307 (or `status`) to `headers.Location`, default the server's own address. */
  'redirect',
  /** 200 (or `status`) without a body. */
  'empty',
] as const;

/** Faults of an event. `match.operationId` is its name, `match.path` a substring of `/<id>/<state>`. */
export const EVENT_FAULT_KINDS = [
  /** It is not sent. */
  'event-never',
  /** It is sent `delaySeconds` of server time late, with its original content. */
  'event-late',
  /** It is sent twice. */
  'event-twice',
  /** An event about an unknown resource is sent instead. */
  'event-foreign',
  /** All event connections are cut instead. */
  'event-cut',
] as const;

/** Faults of a client's connection to the event stream; `match.operationId` is `connectEvents`. */
export const CONNECTION_FAULT_KINDS = [
  /** The connection is refused, as with a wrong token. */
  'event-refused',
] as const;

export const FAULT_KINDS = [...REQUEST_FAULT_KINDS, ...EVENT_FAULT_KINDS, ...CONNECTION_FAULT_KINDS] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** In `rewrite`: removes the field. `undefined` does the same in a fault that is not JSON. */
export const REMOVED = '__removed__';

export interface FaultMatch {
  readonly operationId?: string;
  readonly method?: string;
  /** Substring of the path. */
  readonly path?: string;
  /** The first affected request among the matching ones, from 1. Default: 1. */
  readonly nth?: number;
  /** The number of affected requests. Default: 1 with `nth`, otherwise all. */
  readonly times?: number;
}

export interface Fault {
  readonly match: FaultMatch;
  /** Whether the fault occurs before the request takes effect (default) or after. */
  readonly when?: 'before' | 'after';
  readonly kind: FaultKind;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly delaySeconds?: number;
  readonly rewrite?: Record<string, unknown>;
}

export interface FaultSubject {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
}
