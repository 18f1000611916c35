/** What can go wrong on the way. `truncate`, `stall` and `rewrite` spoil the real answer, so the request takes effect. */
export const REQUEST_FAULT_KINDS = [
  /** Another status (`status`, default 500), body and headers. */
  'status',
  /** The connection is reset. */
  'reset',
  /** No answer, ever. */
  'hang',
  /** Full Content-Length announced, half the body sent, connection cut. */
  'truncate',
  /** Half the body sent, then silence. */
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

/** What can go wrong with an event; `match.operationId` is its name, `match.path` a part of `/<id>/<state>`. */
export const EVENT_FAULT_KINDS = [
  /** It is not sent. */
  'event-never',
  /** It is sent `delaySeconds` of server time late, and says what was true then. */
  'event-late',
  /** It is sent twice. */
  'event-twice',
  /** The same is sent about another resource instead. */
  'event-foreign',
  /** Every connection for events is cut instead. */
  'event-cut',
] as const;

/** What can go wrong when somebody wants to listen to events (`match.operationId`: `connectEvents`). */
export const CONNECTION_FAULT_KINDS = [
  /** The connection is refused as with a wrong token. */
  'event-refused',
] as const;

export const FAULT_KINDS = [...REQUEST_FAULT_KINDS, ...EVENT_FAULT_KINDS, ...CONNECTION_FAULT_KINDS] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** In `rewrite`: take the field out. `undefined` does the same where the fault is not given as JSON. */
export const REMOVED = '__removed__';

export interface FaultMatch {
  readonly operationId?: string;
  readonly method?: string;
  /** Substring of the path. */
  readonly path?: string;
  /** 1-based among the matching requests: the first one to suffer. Default: the first. */
  readonly nth?: number;
  /** How many requests suffer. Default: 1 with `nth`, else all. */
  readonly times?: number;
}

export interface Fault {
  readonly match: FaultMatch;
  /** Before the request takes effect (default) or after it took effect. */
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
