import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { HttpClient } from '@actions/http-client';
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
  const handler = {
    prepareRequest: sendOver(socket, signal),
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication handler')),
  };
  const http = new HttpClient(userAgent, [handler], { allowRedirects: false, allowRetries: false, keepAlive: false });
  const { message } = await Promise.race([http.request(method, url.href, body, headers), closed(socket)]);
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
 * Rejects when the connection closes. Usually the request fails first, but after an unexpected 101 @actions/http-client never
 * settles.
 */
function closed(socket: Socket): Promise<never> {
  const error = Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
  return new Promise((_, reject) => socket.once('close', () => setImmediate(reject, error)));
}
