import type { IncomingHttpHeaders } from 'node:http';

/** The target of a preview URL: a port, and a sandbox id or the token of a signed URL. */
export interface PreviewAddress {
  readonly port: number;
  readonly subject: string;
}

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  /** Path and query, as they appear in errors. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  /** Set if the request is for a preview instead of the API. */
  readonly preview: PreviewAddress | undefined;
  /** The body, as far as it could be read. */
  readonly body: ParsedBody;
}

export interface ParsedBody {
  readonly value: unknown;
  readonly malformed: boolean;
  /** Whether it is longer than the server reads. */
  readonly isTooLarge: boolean;
}
