import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { connect } from './connect.ts';

/** One HTTP request. */
export interface WireRequest {
  readonly userAgent: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for none. */
  readonly body: string | null;
}

/**
 * Sends one request over a new connection and resolves with the response once its headers arrive. Follows no redirects, never
 * retries, and does not authenticate. Keeps no connection alive: the server closes idle ones after 5 s, about the time between
 * two polls, and an open one delays the exit.
 * @param signal aborts the request, including the reading of the body.
 * @throws what `connect` throws, and what the socket does.
 */
export async function exchange(request: WireRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { userAgent, method, url, headers, body } = request;
  const socket = await connect(url, signal);
  const overTls = url.protocol === 'https:';
  const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
  const sent = (overTls ? requestOverTls : requestPlain)(url, {
    method,
    headers: { ...headers, 'user-agent': userAgent, ...length },
    signal,
    createConnection: () => socket,
    // Without an agent, Node.js would append `:443` to the Host header.
    defaultPort: overTls ? 443 : 80,
  });
  return new Promise((resolve, reject) => {
    sent.on('response', resolve);
    sent.on('error', reject);
    // Usually the request fails first; after an unexpected 101 it never does.
    const lost = Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
    socket.once('close', () => setImmediate(reject, lost));
    sent.end(body ?? undefined);
  });
}
