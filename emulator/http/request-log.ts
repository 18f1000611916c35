import type { IncomingHttpHeaders } from 'node:http';

/** A request that the emulator received, and its result. */
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
  /** The status of the answer; undefined while it is held, or if there was none. */
  status?: number;
  /** The body of the answer, unless there was none or a fault suppressed it. */
  answer?: string;
  /** Kind of the fault that applied; `crash` if the server's process ended before the answer. */
  fault?: string;
  /** The answer before any fault was applied; absent if the request never took effect. */
  effect?: { readonly status: number; readonly body: string | undefined };
  /** Whether the server has finished: the answer was sent or cut, or will never come. */
  done?: boolean;
}

/** Marks the unanswered requests as cut by the end of the server's process. */
export function cutOpenRequests(requests: readonly ReceivedRequest[]): void {
  for (const request of requests.filter(({ done }) => done !== true)) {
    request.fault = 'crash';
    request.done = true;
  }
}
