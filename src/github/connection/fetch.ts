import { readBody } from '../../http/body.ts';
import { exchange } from '../../http/request.ts';

/** What octokit gives to its `fetch`. */
interface FetchOptions {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What octokit reads of the answer of its `fetch`. */
interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A page of 100 comments, each of 65,536 characters of four bytes, is 25 MiB. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** GitHub redirects once, from the old name of a repository to its id ("Best practices for using the REST API"). */
const MAX_REDIRECTS = 3;

/**
 * `fetch` for octokit, over the transport of the action: the same proxy, deadlines and errors as for Daytona.
 * Follows the redirects of GitHub to an address of the same origin, with the same method, since the token goes with them.
 * @returns the answer, whole.
 * @throws the signal's reason when it is aborted; what `exchange` and `readBody` throw.
 */
export async function fetchOnce(address: string, options: FetchOptions): Promise<FetchResponse> {
  const { method, headers, body = null, signal } = options;
  let url = new URL(address);
  try {
    for (let redirects = 0; ; redirects += 1) {
      const userAgent = headers['user-agent'] ?? '';
      const message = await exchange({ userAgent, method, url, headers, body }, signal);
      const bytes = await readBody(message, MAX_BODY_BYTES);
      const { statusCode = 0, statusMessage = '' } = message;
      const next = /^30[1278]$/.test(String(statusCode)) ? sameOrigin(message.headers.location, url) : undefined;
      if (next !== undefined && redirects < MAX_REDIRECTS) {
        url = next;
        continue;
      }
      const fields = Object.entries(message.headersDistinct).map(
        ([name, values = []]) => [name, values.join(', ')] as const,
      );
      return {
        status: statusCode,
        statusText: statusMessage,
        url: url.href,
        headers: new Map(fields),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
      };
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

function sameOrigin(location: string | undefined, from: URL): URL | undefined {
  if (location === undefined || !URL.canParse(location, from.href)) return undefined;
  const url = new URL(location, from);
  return url.origin === from.origin ? url : undefined;
}
