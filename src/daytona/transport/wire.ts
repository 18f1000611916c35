import type { Clock } from '../../clock.ts';
import { parseBody } from '../../http/body.ts';
import { KeptConnection } from '../../http/connection/kept-connection.ts';
import { deadline } from '../../http/deadline.ts';
import { type HttpRequest, type HttpSend, receive } from '../../http/receive.ts';
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
  const http = compose(receive(new KeptConnection()), deadline(clock));
  return compose(sendAsJson(http, settings), rateLimit);
}

function sendAsJson(http: HttpSend, settings: WireSettings): ApiSend {
  return async (request, { signal }) => {
    const { url, statusCode, headers, bytes } = await http(httpRequest(settings, request), { signal });
    const body = parseBody(bytes, statusCode, headers);
    return { url: url.href, method: request.method, statusCode, headers, body, message: messageOf(body) };
  };
}

function httpRequest({ baseUrl, userAgent, headers }: WireSettings, request: ApiRequest): HttpRequest {
  const { method, timeoutMs } = request;
  const body = request.body === undefined ? null : JSON.stringify(request.body);
  return {
    userAgent,
    method,
    url: new URL(urlOf(baseUrl, request)),
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...headers,
      ...request.headers,
    },
    body,
    timeoutMs,
  };
}

function urlOf(baseUrl: string, { path, query }: ApiRequest): string {
  const search = new URLSearchParams(query).toString();
  return `${baseUrl}${path}${search === '' ? '' : `?${search}`}`;
}
