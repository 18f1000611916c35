import type { ServerResponse } from 'node:http';
import type { Answer } from '../http/answer.ts';
import { deliver, writeHead } from '../http/delivery.ts';
import type { FaultKind } from './fault.ts';

const HUGE_BYTES = 64 * 1024 * 1024;
const CHUNK = 'x'.repeat(64 * 1024);

/** Sends half of the body, then cuts the connection or stalls. */
function deliverHalf(response: ServerResponse, answer: Answer, cut: boolean): void {
  const body = Buffer.from(answer.body ?? '');
  writeHead(response, answer, body);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    if (cut) {
      response.socket?.destroy();
    }
  });
}

/** Sends a JSON object of 64 MB, no faster than the client reads. */
function deliverHuge(response: ServerResponse): void {
  let sent = 0;
  const more = (): void => {
    while (sent < HUGE_BYTES && !response.destroyed) {
      sent += CHUNK.length;
      if (!response.write(CHUNK)) {
        response.once('drain', more);
        return;
      }
    }
    response.end('"}');
  };
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.write('{"filler":"');
  more();
}

/** Sends a response with the fault applied. */
export function deliverFaulty(response: ServerResponse, kind: FaultKind, answer: Answer | undefined): void {
  if (kind === 'huge') {
    deliverHuge(response);
  } else if (kind === 'reset' || (answer === undefined && kind !== 'hang')) {
    response.socket?.resetAndDestroy();
  } else if (answer !== undefined && (kind === 'truncate' || kind === 'stall')) {
    deliverHalf(response, answer, kind === 'truncate');
  } else if (answer !== undefined && kind !== 'hang') {
    deliver(response, answer);
  }
}
