import type { IncomingHttpHeaders } from 'node:http';

/** What a preview url points at: a port, and a sandbox id or the token of a signed url. */
export interface PreviewAddress {
  readonly port: number;
  readonly subject: string;
}

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  /** Path and query, as errors repeat it. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly address: string;
  /** Set if the request came for a preview instead of the API. */
  readonly preview: PreviewAddress | undefined;
  /** The body's text, and what it says if it could be read. */
  readonly body: ParsedBody;
}

export interface ParsedBody {
  readonly value: unknown;
  readonly malformed: boolean;
  /** More than the server reads. */
  readonly isTooLarge: boolean;
}
