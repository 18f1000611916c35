import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Computes a weak ETag from length and content, in the format of the server's framework. */
function etag(body: Buffer): string {
  const digest = createHash('sha1').update(body).digest('base64').slice(0, 27);
  return `W/"${body.length.toString(16)}-${digest}"`;
}

/** Sends the head of a response, with the length of `body`. */
export function writeHead(response: ServerResponse, answer: Answer, body: Buffer): void {
  response.writeHead(answer.status, {
    'X-Powered-By': 'Express',
    Vary: 'Origin',
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'Content-Length': String(body.length) }),
    ...(body.length > 0 ? { ETag: etag(body) } : {}),
  });
}

/** Sends a response like the real server: with Content-Length and a weak ETag, never chunked or compressed. */
export function deliver(response: ServerResponse, answer: Answer): void {
  const body = Buffer.from(answer.body ?? '');
  writeHead(response, answer, body);
  response.end(body);
}
