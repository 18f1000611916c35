import type { Clock } from '../../clock.ts';
import { parseBody, readBody } from '../../http/body.ts';
import { NetworkError, ResponseError } from '../../http/errors.ts';
import { explainNetworkFailure } from '../../http/explain-failure.ts';
import { KeptConnection } from '../../http/kept-connection.ts';
import { exchange, type WireRequest } from '../../http/request.ts';
import { retryAfterSeconds } from '../../http/retry-after.ts';

/** One request to the API. */
export interface ApiRequest {
  readonly method: string;
  /** Path under the base URL, with encoded parameters. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Milliseconds for the whole exchange, from connecting to the last byte of the body. */
  readonly timeoutMs: number;
}

/** A complete response of the API. */
export interface ApiResponse {
  readonly url: string;
  readonly method: string;
  readonly statusCode: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` if the body is empty, or if an error response is not JSON. */
  readonly body: unknown;
  readonly retryAfterSeconds?: number;
}

/** The address of the API, and the headers of every request. */
export interface ClientSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends one request and returns one response. It does not retry or follow redirects. */
export interface DaytonaClient {
  /** @throws the signal's reason when aborted; RequestTimeoutError, NetworkError, ResponseError. */
  send(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse>;
}

/** Creates a client based on @actions/http-client. */
export function createClient(settings: ClientSettings, clock: Clock): DaytonaClient {
  const kept = new KeptConnection();
  return {
    async send(request, signal) {
      signal.throwIfAborted();
      const deadline = clock.expiry(request.timeoutMs);
      const url = urlOf(settings.baseUrl, request);
      try {
        const message = await exchange(wireRequest(settings, request, url), AbortSignal.any([signal, deadline]), kept);
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
        throw explainNetworkFailure(error, url, deadline.aborted ? request.timeoutMs : undefined);
      }
    },
  };
}

function wireRequest(settings: ClientSettings, request: ApiRequest, url: string): WireRequest {
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  const headers = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(body === null ? {} : { 'content-type': 'application/json' }),
    ...settings.headers,
    ...request.headers,
  };
  return { userAgent: settings.userAgent, method: request.method, url: new URL(url), headers, body };
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

/** Failed logins block the IP address of the runner, so a rejected token is not sent again. */
const NOT_ACCEPTED = 401;

/** Wraps a client to send nothing after a 401. Every later request gets that response. */
export function stopOn401(client: DaytonaClient): DaytonaClient {
  let refusal: ApiResponse | undefined;
  return {
    async send(request, signal) {
      signal.throwIfAborted();
      if (refusal !== undefined) return refusal;
      const response = await client.send(request, signal);
      if (response.statusCode === NOT_ACCEPTED) refusal = response;
      return response;
    },
  };
}
