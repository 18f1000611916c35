import type { IncomingMessage } from 'node:http';
import { ResponseError } from './errors.ts';

/** 8 MiB: the largest answer the API gives, a page of 200 sandboxes, is under 1 MiB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a body to its end. Unlike the reader of @actions/http-client, which never settles when a body is cut short, this
 * rejects when the connection breaks or is destroyed (the caller's deadline does that), and bounds the size.
 * @throws ResponseError when the body is larger than that; the stream's error when it is cut short.
 */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > MAX_BODY_BYTES) {
      message.destroy();
      throw new ResponseError(`The answer is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB; the rest was not read.`, {
        hint: 'Check that `api-url` is the address of a Daytona API.',
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
