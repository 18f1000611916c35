import type { RequestOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpClient, type HttpClientResponse } from '@actions/http-client';
import type { Clock } from './clock.ts';
import { NetworkError, ResponseError } from './errors.ts';
import { describeNetworkFailure } from './network-failure.ts';
import { proxyFor, withoutBrackets } from './proxy.ts';
import { readBody } from './read-body.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { openTunnel } from './tunnel.ts';

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
        const text = await readBody(message);
        const retryAfter = retryAfterSeconds(headers, Date.now());
        return {
          url,
          method: request.method,
          statusCode,
          headers,
          body: parseBody(text, statusCode, headers),
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
  const server = new URL(url);
  const proxy = proxyFor(server);
  const tunnel = proxy === undefined ? undefined : await openTunnel(proxy, server, signal);
  // No keep-alive: the server closes idle connections after 5 s, about the time between two polls, and an open one delays the exit.
  const http = new HttpClient(settings.userAgent, [preparation(signal, tunnel)], {
    allowRedirects: false,
    allowRetries: false,
    keepAlive: false,
  });
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(body === null ? {} : { 'content-type': 'application/json' }),
    ...settings.headers,
    ...request.headers,
  };
  return http.request(request.method, url, body, headers);
}

/**
 * Hands the signal to the request itself, so that an abort ends it at once, wherever it is; has it sent over the tunnel, if there
 * is one, and not over the agent of @actions/http-client; and mends the host, which that takes from the URL with the brackets of
 * an IPv6 address.
 */
function preparation(signal: AbortSignal, tunnel: Duplex | undefined) {
  return {
    prepareRequest(options: RequestOptions) {
      options.signal = signal;
      options.host = withoutBrackets(options.host ?? '');
      // `false`: an agent for this request alone; `undefined`: none.
      options.agent = tunnel === undefined ? false : undefined;
      if (tunnel !== undefined) Object.assign(options, { createConnection: () => tunnel, defaultPort: 443 });
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication handler')),
  };
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

function parseBody(text: string, statusCode: number, headers: Readonly<Record<string, string>>): unknown {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    // An answer that says no may come from a gateway, in whatever form; its status is enough.
    if (statusCode < 200 || statusCode >= 300) return undefined;
    throw notJson(text, statusCode, headers['content-type'], cause);
  }
}

function notJson(text: string, statusCode: number, contentType: string | undefined, cause: unknown): ResponseError {
  const isHtml = contentType?.includes('html') === true || /^\s*<(!doctype|html)/i.test(text);
  return isHtml
    ? new ResponseError(`The server answered ${statusCode} with an HTML page instead of JSON.`, {
        cause,
        hint: 'Is `/api` missing at the end of `api-url`? A Daytona server answers every other path with its dashboard.',
      })
    : new ResponseError(
        `The server answered ${statusCode} with a body that is not JSON (${contentType ?? 'no content type'}, ${text.length} characters).`,
        {
          cause,
          broken: true,
          hint: 'Check that `api-url` is the address of a Daytona API, and that no proxy changes its answers.',
        },
      );
}
