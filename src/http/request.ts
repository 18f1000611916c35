import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { HttpClient } from '@actions/http-client';
import { connect } from './connection/connect.ts';
import type { KeptConnection } from './connection/kept-connection.ts';

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
 * Sends one request and resolves with the response once its headers arrive. Follows no redirects and does not authenticate.
 * @param signal aborts the request, including the reading of the body.
 * @param kept the connection of the last poll. Only a GET uses it, as the server may close it at any moment: the GET is then
 * sent over a new one.
 * @throws what `connect` throws; socket errors.
 */
export async function exchange(
  request: WireRequest,
  signal: AbortSignal,
  kept?: KeptConnection,
): Promise<IncomingMessage> {
  if (request.method !== 'GET' || kept === undefined)
    return exchangeOver(await connect(request.url, signal), request, { signal });
  const old = kept.take(request.url);
  if (old !== undefined) {
    const received = old.bytesRead;
    try {
      return await exchangeOver(old, request, { signal, kept });
    } catch (error) {
      if (signal.aborted || old.bytesRead > received) throw error;
    }
  }
  return exchangeOver(await connect(request.url, signal), request, { signal, kept });
}

async function exchangeOver(
  socket: Socket,
  { userAgent, method, url, headers, body }: WireRequest,
  { signal, kept }: { readonly signal: AbortSignal; readonly kept?: KeptConnection },
): Promise<IncomingMessage> {
  const handler = {
    prepareRequest: sendOver(socket, signal),
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication handler')),
  };
  const http = new HttpClient(userAgent, [handler], { allowRedirects: false, allowRetries: false, keepAlive: false });
  if (kept !== undefined) socket.once('free', () => kept.keep(socket, url));
  const sent = kept === undefined ? headers : { ...headers, connection: 'keep-alive' };
  const { message } = await unlessClosed(socket, http.request(method, url.href, body, sent));
  return message;
}

/** Makes a request use this connection and abort with the signal. */
function sendOver(socket: Socket, signal: AbortSignal) {
  return (options: RequestOptions): void => {
    Object.assign(options, { signal, agent: undefined, createConnection: () => socket });
    // Without an agent, Node.js would append `:443` to the Host header.
    options.defaultPort = 'encrypted' in socket ? 443 : 80;
  };
}

/**
 * Waits for a response, but not beyond the end of the connection. Usually the request fails first, but after an unexpected 101
 * @actions/http-client never settles.
 */
async function unlessClosed<T>(socket: Socket, response: Promise<T>): Promise<T> {
  const error = Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
  const { promise: closed, reject } = Promise.withResolvers<never>();
  const onClose = () => setImmediate(reject, error);
  socket.once('close', onClose);
  try {
    return await Promise.race([response, closed]);
  } finally {
    socket.off('close', onClose);
  }
}
