/** What can go wrong with a request. `truncate`, `stall` and `rewrite` damage the real answer, so the request takes effect. */
export const REQUEST_FAULT_KINDS = [
  /** Another status (`status`, default 500), body and headers. */
  'status',
  /** The connection is reset. */
  'reset',
  /** No answer, ever. */
  'hang',
  /** The full Content-Length is announced, half of the body is sent, the connection is cut. */
  'truncate',
  /** Half of the body is sent, then nothing more. */
  'stall',
  /** `delaySeconds` of server time before the request takes effect, or (when: after) before the answer. */
  'slow',
  /** An HTML page, as a proxy or a wrong base url gives (default status 200). */
  'html',
  /** JSON content type, text that does not parse. */
  'bad-json',
  /** 64 MB of JSON. */
  'huge',
  /** Fields of the JSON answer replaced, or removed with REMOVED. */
  'rewrite',
  /** 307 (or `status`) to `headers.Location`, default the server's own address. */
  'redirect',
  /** 200 (or `status`) without a body. */
  'empty',
] as const;

/** What can go wrong with an event. `match.operationId` is its name, `match.path` a substring of `/<id>/<state>`. */
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

/** What can go wrong when a client connects for events; `match.operationId` is `connectEvents`. */
export const CONNECTION_FAULT_KINDS = [
  /** The connection is refused as with a wrong token. */
  'event-refused',
] as const;

export const FAULT_KINDS = [...REQUEST_FAULT_KINDS, ...EVENT_FAULT_KINDS, ...CONNECTION_FAULT_KINDS] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** In `rewrite`: removes the field. `undefined` does the same where the fault is not given as JSON. */
export const REMOVED = '__removed__';

export interface FaultMatch {
  readonly operationId?: string;
  readonly method?: string;
  /** Substring of the path. */
  readonly path?: string;
  /** The first matching request that is affected, counted from 1. Default: 1. */
  readonly nth?: number;
  /** How many requests are affected. Default: 1 with `nth`, else all. */
  readonly times?: number;
}

export interface Fault {
  readonly match: FaultMatch;
  /** Whether the fault strikes before the request takes effect (default) or after. */
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
