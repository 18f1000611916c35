import { systemClock } from '../../clock.ts';
import { deadline } from '../../http/deadline.ts';
import { receive } from '../../http/receive.ts';
import { followSameOrigin } from '../../http/same-origin.ts';
import { compose } from '../../http/transport.ts';

/** What octokit gives to its `fetch`. */
interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** The part of a response that octokit reads from its `fetch`. */
interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const LIMITS = {
  /** For one request, including the response body. GitHub gives up after 10 s ("Troubleshooting the REST API"). */
  timeoutMs: 15_000,
  /** A page of 100 comments, each of 65,536 characters of four bytes, is 25 MiB. */
  maxBytes: 32 * 1024 * 1024,
};

const transport = compose(receive(), followSameOrigin, deadline(systemClock));

/**
 * `fetch` for octokit, over the transport of the action: the same proxy, deadlines and errors as for Daytona.
 * @returns the complete response.
 * @throws the signal's reason when it is aborted; what `receive` and `deadline` throw.
 */
export async function fetchOnce(address: string, options: FetchOptions): Promise<FetchResponse> {
  const { method, headers, body = null, signal } = options;
  const wire = { userAgent: headers['user-agent'] ?? '', method, url: new URL(address), headers, body };
  const response = await transport({ ...wire, ...LIMITS }, { signal });
  const { statusCode, statusMessage, url, bytes } = response;
  return {
    status: statusCode,
    statusText: statusMessage,
    url: url.href,
    headers: new Map(Object.entries(response.headers)),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}
