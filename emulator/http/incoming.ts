import type { IncomingHttpHeaders } from 'node:http';

/** The target of a preview URL: a port, and a sandbox id or the token of a signed URL. */
export interface PreviewAddress {
  readonly port: number;
  readonly subject: string;
}

/** A request as received. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  /** Path and query, as in error responses. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  /** Set if the request is for a preview instead of the API. */
  readonly preview: PreviewAddress | undefined;
  /** The body, if it could be read. */
  readonly body: ParsedBody;
}

export interface ParsedBody {
  readonly value: unknown;
  readonly malformed: boolean;
  /** Whether it exceeds the server's limit. */
  readonly isTooLarge: boolean;
}
