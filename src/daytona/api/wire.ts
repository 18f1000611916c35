import type { Clock } from '../../clock.ts';
import { parseBody, readBody } from '../../http/body.ts';
import { deadline } from '../../http/deadline.ts';
import { NetworkError, ResponseError } from '../../http/errors.ts';
import { explainNetworkFailure } from '../../http/explain-failure.ts';
import { KeptConnection } from '../../http/kept-connection.ts';
import { exchange } from '../../http/request.ts';
import { compose } from '../../http/transport.ts';
import { messageOf } from './api-error.ts';
import { rateLimit } from './rate-limit.ts';
import type { ApiRequest, ApiSend } from './transport.ts';

/** The address of the API, and the headers of every request. */
export interface WireSettings {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Creates the transport to an API, based on @actions/http-client. It does not retry or follow redirects. */
export function createTransport(settings: WireSettings, clock: Clock): ApiSend {
  return compose(
    sendOverHttp(settings),
    rateLimit,
    deadline(clock, () => new URL(settings.baseUrl).host),
  );
}

function sendOverHttp(settings: WireSettings): ApiSend {
  const kept = new KeptConnection();
  return async (request, { signal }) => {
    const url = urlOf(settings.baseUrl, request);
    try {
      const message = await exchange(wireRequest(settings, request, url), signal, kept);
      const headers = flatten(message.headers);
      const statusCode = message.statusCode ?? 0;
      const body = parseBody(await readBody(message), statusCode, headers);
      return { url, method: request.method, statusCode, headers, body, message: messageOf(body) };
    } catch (error) {
      if (error instanceof ResponseError || error instanceof NetworkError) throw error;
      signal.throwIfAborted();
      throw explainNetworkFailure(error, url);
    }
  };
}

function wireRequest({ userAgent, headers }: WireSettings, request: ApiRequest, url: string) {
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  return {
    userAgent,
    method: request.method,
    url: new URL(url),
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
      ...request.headers,
    },
    body,
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
