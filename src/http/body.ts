import type { IncomingMessage } from 'node:http';
import { ResponseError } from './errors.ts';

/** 8 MiB. The largest response of the API, a page of 200 sandboxes, is under 1 MiB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Reads a body to its end, up to a maximum size. Rejects when the connection breaks or the caller's deadline destroys
 * it, where the reader of @actions/http-client would never settle.
 * @throws ResponseError when the body is too large; the stream's error when it is cut short.
 */
export async function readBody(message: IncomingMessage, maxBytes = MAX_BODY_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > maxBytes) {
      message.destroy();
      throw new ResponseError(`The response is larger than ${maxBytes / 1024 / 1024} MiB; the rest was not read.`, {
        hint: 'Check that `api-url` is the address of a Daytona API.',
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads the beginning of a body; the rest is dropped with the connection.
 * @param most in bytes.
 * @throws the stream's error when the body is cut short before that.
 */
export async function readStart(message: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    size += bytes.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, most);
}

/**
 * Parses a JSON body.
 * @param headers names in lower case.
 * @returns `undefined` when the body is empty, or when an error response is not JSON: a gateway may send any format,
 * and the status is enough.
 * @throws ResponseError when a 2xx response is not JSON: HTML, compressed, or damaged; and when any other final response is a
 * page: the API sends none, so it is not the API that refuses, and a 404 does not mean that something is gone.
 */
export function parseBody(bytes: Uint8Array, statusCode: number, headers: Readonly<Record<string, string>>): unknown {
  const isSuccess = statusCode >= 200 && statusCode < 300;
  const coding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (bytes.length > 0 && coding !== 'identity') {
    if (isSuccess) throw compressed(statusCode, coding);
    return undefined;
  }
  try {
    // Strips a byte order mark, as RFC 8259, 8.1 allows.
    const text = new TextDecoder('utf-8', { fatal: isSuccess }).decode(bytes);
    return text.trim() === '' ? undefined : parseJson(text, statusCode, headers['content-type']);
  } catch (cause) {
    if (cause instanceof ResponseError && (isSuccess || (cause.code === 'html-answer' && !mayPass(statusCode))))
      throw cause;
    if (!isSuccess) return undefined;
    throw damaged(`The server returned ${statusCode} with a body that is not UTF-8.`, cause);
  }
}

/** Statuses that a repeat, or their own headers, explain better than the page does. */
function mayPass(statusCode: number): boolean {
  return statusCode < 400 || statusCode === 408 || statusCode === 429 || (statusCode >= 500 && statusCode !== 501);
}

/** The title of a page as a part of a sentence; empty when there is none. Untrusted, like every text of the server. */
export function titleOf(page: string): string {
  const title = /<title[^>]*>([^<]{1,500})/i.exec(page)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  return title === '' ? '' : ` The title of the page is "${title.slice(0, 120)}".`;
}

function parseJson(text: string, statusCode: number, contentType: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw notJson({ text, statusCode, contentType }, cause);
  }
}

function notJson(
  { text, statusCode, contentType }: { text: string; statusCode: number; contentType: string | undefined },
  cause: unknown,
): ResponseError {
  const isHtml = contentType?.includes('html') === true || /^\s*<(!doctype|html)/i.test(text);
  return isHtml
    ? new ResponseError(`The server returned ${statusCode} with an HTML page instead of JSON.${titleOf(text)}`, {
        cause,
        isHtml: true,
        hint: `Is \`/api\` missing at the end of \`api-url\`? A Daytona server serves its dashboard on every other path.${statusCode >= 400 ? ' Otherwise, a firewall or a proxy responds in its place.' : ''}`,
      })
    : damaged(
        `The server returned ${statusCode} with a body that is not JSON (${contentType ?? 'no content type'}, ${text.length} characters).`,
        cause,
      );
}

function damaged(message: string, cause: unknown): ResponseError {
  return new ResponseError(message, {
    cause,
    broken: true,
    hint: 'Check that `api-url` is the address of a Daytona API, and that no proxy alters its responses.',
  });
}

function compressed(statusCode: number, coding: string): ResponseError {
  return new ResponseError(
    `The server returned ${statusCode} with a compressed body (${coding}), which was not requested.`,
    {
      hint: 'A Daytona API does not do that, so a proxy is altering its responses. Configure the proxy to pass them through unchanged.',
    },
  );
}
