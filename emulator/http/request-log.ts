import type { IncomingHttpHeaders } from 'node:http';

/** A request received by the emulator, and its result. */
export interface ReceivedRequest {
  readonly seq: number;
  /** Server time in epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly operationId: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body, or its text if it could not be parsed; undefined without a body. */
  readonly body: unknown;
  /** The status of the response; undefined while it is held, or if there was none. */
  status?: number;
  /** The body of the response, unless there was none or a fault suppressed it. */
  answer?: string;
  /** The kind of the applied fault; `crash` if the server's process ended before the response. */
  fault?: string;
  /** The response before any fault was applied; absent if the request never took effect. */
  effect?: { readonly status: number; readonly body: string | undefined };
  /** Whether the server is done: the response was sent or cut, or will never come. */
  done?: boolean;
}

/** Marks the unanswered requests as cut by a crash of the server. */
export function cutOpenRequests(requests: readonly ReceivedRequest[]): void {
  for (const request of requests.filter(({ done }) => done !== true)) {
    request.fault = 'crash';
    request.done = true;
  }
}
