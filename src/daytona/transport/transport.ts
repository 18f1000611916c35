import type { Policy, RequestContext, Send } from '../../http/transport.ts';
import type { Phase } from '../waiting/deadline.ts';

/** One request to the API. */
export interface ApiRequest {
  readonly method: string;
  /** Path under the base URL, with encoded parameters. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds for one exchange, from connecting to the last byte of the body. */
  readonly timeoutMs: number;
}

/** A complete response of the API. */
export interface ApiResponse {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` if the body is empty, or if an error response is not JSON. */
  readonly body: unknown;
  /** The message of an error body; untrusted. */
  readonly message: string | undefined;
  readonly retryAfterSeconds?: number;
}

/** The attempts of one operation. */
export interface Attempts {
  /** No attempt begins after its end. */
  readonly phase: Phase;
  /** As in "creating the snapshot". */
  readonly purpose: string;
  /** Logs one line. */
  readonly note: (text: string) => void;
  /** Called before each attempt. @throws to prevent it. */
  readonly before?: () => void | Promise<void>;
  /** Called when the last attempt certainly had no effect. */
  readonly hadNoEffect?: () => void;
}

/** What a request carries beside itself. */
export interface ApiContext extends RequestContext {
  /** Omitted for a request that is sent only once. */
  readonly attempts?: Attempts;
}

/** @throws the signal's reason when aborted; RequestTimeoutError, NetworkError, ResponseError. */
export type ApiSend = Send<ApiRequest, ApiResponse, ApiContext>;

export type ApiPolicy = Policy<ApiRequest, ApiResponse, ApiContext>;
