import type { IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { HttpClient } from '@actions/http-client';
import { connect } from './connect.ts';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly userAgent: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` for none. */
  readonly body: string | null;
}

/**
 * Sends one request over a connection of its own and gives the answer as soon as its head is there. It follows no redirect, repeats
 * nothing, and answers to no request for a login. It keeps no connection either: the server closes idle ones after 5 s, about the
 * time between two polls, and an open one delays the exit.
 * @param signal ends it at once, wherever it is, the reading of the body included.
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

/** Has a request sent over a connection, and an abort end it at once, wherever it is. */
function sendOver(socket: Socket, signal: AbortSignal) {
  return (options: RequestOptions): void => {
    Object.assign(options, { signal, agent: undefined, createConnection: () => socket });
    // Without an agent the port of https would be told to the server as if it were none of its own.
    options.defaultPort = 'encrypted' in socket ? 443 : 80;
  };
}

/**
 * Rejects when the connection is closed. Most ends make the request fail by themselves, and sooner; but after a 101, which nobody
 * asked for, @actions/http-client would never settle.
 */
function closed(socket: Socket): Promise<never> {
  const error = Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' });
  return new Promise((_, reject) => socket.once('close', () => setImmediate(reject, error)));
}
