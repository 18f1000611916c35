import { formatDuration } from './clock.ts';
import { NetworkError, RequestTimeoutError } from './errors.ts';

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'The host name of `api-url` cannot be resolved. Check its spelling, and DNS on the runner.',
  ],
  [/^ECONNREFUSED$/, 'Nothing listens at the address of `api-url`. Check host and port, and that the server is up.'],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    'The runner cannot reach the host of `api-url`. Check the network, firewall and `https_proxy`.',
  ],
  [
    /^EPROTO$/,
    'Check scheme and port of `api-url`: `http:` is for this machine only, and a proxy may answer in its place.',
  ],
  [
    /CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO_/,
    'The TLS certificate of `api-url` is not trusted. For a private authority set NODE_EXTRA_CA_CERTS in the job.',
  ],
];

/**
 * Turns what a failed request threw into an error a person can act on.
 * @param url for its host; nothing else of it is shown.
 * @param timeoutMs given when the request's own deadline ended it.
 */
export function describeNetworkFailure(
  error: unknown,
  url: string,
  timeoutMs: number | undefined,
): NetworkError | RequestTimeoutError {
  const { host } = new URL(url);
  if (timeoutMs !== undefined) {
    return new RequestTimeoutError(`${host} did not answer completely within ${formatDuration(timeoutMs)}.`, {
      cause: error,
      hint: 'The server, or a proxy before it, is slow or stuck. Run the job again; if it stays so, ask who runs the server.',
    });
  }
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  // The words of `tunnel`, the proxy agent of @actions/http-client.
  const proxyStatus = /tunneling socket could not be established, statusCode=([0-9]+)/.exec(reason)?.[1];
  if (proxyStatus !== undefined) return proxyRefusal(host, Number(proxyStatus), error);
  const hint = HINTS.find(([pattern]) => pattern.test(code ?? ''))?.[1];
  return new NetworkError(
    `The connection to ${host} failed: ${tell(reason, code)}.`,
    { code, isProxyRefusal: false },
    {
      cause: error,
      hint:
        hint ??
        'The connection broke before the answer was complete. Run the job again; if it stays so, check proxies on the way.',
    },
  );
}

function tell(reason: string, code: string | undefined): string {
  // What OpenSSL says has a line end and an address in its source in it.
  if (code === 'EPROTO') return 'it does not speak TLS there (EPROTO)';
  return reason === '' || reason === 'aborted' ? `the connection broke (${code ?? 'no code'})` : reason;
}

function proxyRefusal(host: string, status: number, cause: unknown): NetworkError {
  const why = status === 407 ? 'it wants a user name and a password' : `it answered ${status}`;
  return new NetworkError(
    `The proxy did not connect to ${host}: ${why}.`,
    { code: undefined, isProxyRefusal: true },
    {
      cause,
      hint:
        status === 407
          ? 'Put them into the address of the proxy: `https_proxy=http://user:password@proxy:port`, from a secret.'
          : `Ask who runs the proxy to allow ${host}, or take the host out of it with \`no_proxy\`.`,
    },
  );
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}
