import { readBody } from './body.ts';
import type { KeptConnection } from './connection/kept-connection.ts';
import { NetworkError, ResponseError } from './errors.ts';
import { explainNetworkFailure } from './explain-failure.ts';
import { exchange, type WireRequest } from './request.ts';
import type { Policy, RequestContext, Send } from './transport.ts';

/** One request, and the limits of its response. */
export interface HttpRequest extends WireRequest {
  /** Milliseconds for the whole exchange, from connecting to the last byte of the body. */
  readonly timeoutMs: number;
  readonly maxBytes?: number;
}

/** A whole response. */
export interface HttpResponse {
  readonly url: URL;
  readonly statusCode: number;
  readonly statusMessage: string;
  /** Names in lower case; the values of repeated headers are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export type HttpSend = Send<HttpRequest, HttpResponse, RequestContext>;

export type HttpPolicy = Policy<HttpRequest, HttpResponse, RequestContext>;

/**
 * Creates the transport under Daytona and GitHub: one request, its whole response, and the reason for a failure.
 * @param kept see `exchange`.
 * @throws NetworkError, ResponseError; the signal's reason.
 */
export function receive(kept?: KeptConnection): HttpSend {
  return async (request, { signal }) => {
    const { url, maxBytes } = request;
    try {
      const message = await exchange(request, signal, kept);
      const { statusCode = 0, statusMessage = '' } = message;
      const bytes = await readBody(message, maxBytes);
      return { url, statusCode, statusMessage, headers: flatten(message.headers), bytes };
    } catch (error) {
      if (error instanceof NetworkError || error instanceof ResponseError) throw error;
      signal.throwIfAborted();
      throw explainNetworkFailure(error, url);
    }
  };
}

function flatten(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
