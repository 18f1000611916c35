import type { IncomingHttpHeaders } from 'node:http';

/** A request the emulator received, and what became of it. */
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
  /** The parsed body; its text where it could not be parsed; undefined without one. */
  readonly body: unknown;
  /** What was answered; undefined while the answer is held, or if none was given. */
  status?: number;
  /** The text of the answer's body, as far as there was one and no fault kept it back. */
  answer?: string;
  /** Kind of the fault the request suffered; `crash` if the server's process ended before it was answered. */
  fault?: string;
  /** What the request did to the server, whatever became of the answer; absent if it never took effect. */
  effect?: { readonly status: number; readonly body: string | undefined };
  /** The server is through with it: the answer is on the wire, cut, or will never come. */
  done?: boolean;
}

/** The process of the server has ended: nobody is answered any more. */
export function cutOpenRequests(requests: readonly ReceivedRequest[]): void {
  for (const request of requests.filter(({ done }) => done !== true)) {
    request.fault = 'crash';
    request.done = true;
  }
}
