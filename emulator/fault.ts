import { isObject, type JsonObject, numberField, stringField } from './json-value.ts';

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

function concerns({ match }: Fault, subject: FaultSubject): boolean {
  return (
    (match.operationId === undefined || match.operationId === subject.operationId) &&
    (match.method === undefined || match.method === subject.method) &&
    (match.path === undefined || subject.path.includes(match.path))
  );
}

/** The faults laid out for coming requests. */
export class FaultBook {
  #entries: { readonly fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#entries.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#entries = [];
  }

  list(): Fault[] {
    return this.#entries.map(({ fault }) => fault);
  }

  /** The fault this request or event suffers: the first laid out that concerns it and whose turn it is. */
  take(subject: FaultSubject, kinds: readonly FaultKind[] = REQUEST_FAULT_KINDS): Fault | undefined {
    let taken: Fault | undefined;
    for (const entry of this.#entries.filter(({ fault }) => kinds.includes(fault.kind) && concerns(fault, subject))) {
      entry.seen += 1;
      const { nth, times } = entry.fault.match;
      const first = nth ?? 1;
      const last = first - 1 + (times ?? (nth === undefined ? Number.POSITIVE_INFINITY : 1));
      if (entry.seen >= first && entry.seen <= last) {
        taken ??= entry.fault;
      }
    }
    return taken;
  }
}

function matchFrom(value: JsonObject): FaultMatch {
  const operationId = stringField(value, 'operationId');
  const method = stringField(value, 'method');
  const path = stringField(value, 'path');
  const nth = numberField(value, 'nth');
  const times = numberField(value, 'times');
  return {
    ...(operationId === undefined ? {} : { operationId }),
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(nth === undefined ? {} : { nth }),
    ...(times === undefined ? {} : { times }),
  };
}

function headersFrom(value: unknown): Record<string, string> {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, content]) => [name, String(content)]))
    : {};
}

/** A fault out of the body of a control call, or undefined if it is none. */
export function faultFrom(value: unknown): Fault | undefined {
  const kind = isObject(value) ? FAULT_KINDS.find((known) => known === value.kind) : undefined;
  if (!isObject(value) || kind === undefined) {
    return undefined;
  }
  const status = numberField(value, 'status');
  const delaySeconds = numberField(value, 'delaySeconds');
  const { rewrite, match } = value;
  return {
    kind,
    match: isObject(match) ? matchFrom(match) : {},
    when: value.when === 'after' ? 'after' : 'before',
    headers: headersFrom(value.headers),
    ...(status === undefined ? {} : { status }),
    ...(delaySeconds === undefined ? {} : { delaySeconds }),
    ...('body' in value ? { body: value.body } : {}),
    ...(isObject(rewrite) ? { rewrite } : {}),
  };
}
