import type { RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpClientResponse } from '@actions/http-client';
import { bareClient } from './bare-client.ts';
import type { Clock } from './clock.ts';
import { connect } from './connect.ts';
import { NetworkError, ResponseError } from './errors.ts';
import { describeNetworkFailure } from './network-failure.ts';
import { parseBody } from './parse-body.ts';
import { readBody } from './read-body.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** One request to the API. */
export interface ApiRequest {
  readonly method: string;
  /** Path under the base URL, with its parameters already in it and encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds for the whole exchange, from connecting to the last byte of the body. */
  readonly timeoutMs: number;
}

/** An answer of the API, whole. */
export interface ApiResponse {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` when the body is empty, or not JSON in an answer that says no. */
  readonly body: unknown;
  readonly retryAfterSeconds?: number;
}

/** Where the API is, and what every request carries. */
export interface ClientSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The transport: one request, one answer. It repeats nothing and follows no redirect. */
export interface DaytonaClient {
  /**
   * @throws the signal's reason when it is aborted; RequestTimeoutError, NetworkError, ResponseError.
   */
  send(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse>;
}

/** A client over @actions/http-client. */
export function createClient(settings: ClientSettings, clock: Clock): DaytonaClient {
  return {
    async send(request, signal) {
      signal.throwIfAborted();
      const deadline = clock.expiry(request.timeoutMs);
      const url = urlOf(settings.baseUrl, request);
      try {
        const { message } = await begin(settings, request, url, AbortSignal.any([signal, deadline]));
        const headers = flatten(message.headers);
        const statusCode = message.statusCode ?? 0;
        const bytes = await readBody(message);
        const retryAfter = retryAfterSeconds(headers, Date.now());
        return {
          url,
          method: request.method,
          statusCode,
          headers,
          body: parseBody(bytes, statusCode, headers),
          ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
        };
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ResponseError || error instanceof NetworkError) throw error;
        throw describeNetworkFailure(error, url, deadline.aborted ? request.timeoutMs : undefined);
      }
    },
  };
}

async function begin(
  settings: ClientSettings,
  request: ApiRequest,
  url: string,
  signal: AbortSignal,
): Promise<HttpClientResponse> {
  const socket = await connect(new URL(url), signal);
  const http = bareClient(settings.userAgent, sendOver(socket, signal));
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(body === null ? {} : { 'content-type': 'application/json' }),
    ...settings.headers,
    ...request.headers,
  };
  return Promise.race([http.request(request.method, url, body, headers), closed(socket)]);
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

function urlOf(baseUrl: string, { path, query }: ApiRequest): string {
  const search = new URLSearchParams(query).toString();
  return `${baseUrl}${path}${search === '' ? '' : `?${search}`}`;
}

function flatten(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
