import { formatDuration } from '../clock.ts';
import type { Code } from '../error-codes.ts';
import { reasonOf } from '../errors.ts';
import { TunnelError } from './connect.ts';
import { NetworkError, RequestTimeoutError } from './errors.ts';

/** Error codes and hints, by the system's error code. The first match applies. */
const MEANINGS: readonly (readonly [RegExp, Code, string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'dns',
    'The host name of `api-url` cannot be resolved. Check its spelling, and DNS on the runner.',
  ],
  [
    /^ECONNREFUSED$/,
    'connection-refused',
    'Nothing listens at the address of `api-url`. Check host and port, and that the server is up.',
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    'unreachable',
    'The runner cannot reach the host of `api-url`. Check the network, firewall and `https_proxy`.',
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
    'tls-out-of-date',
    'The TLS certificate of `api-url` is out of date: have it renewed. Check the clock of the runner, too.',
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'tls-other-host',
    'The TLS certificate is for another host. Check the host of `api-url`, and that no proxy answers in its place.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    'tls-untrusted',
    'The TLS certificate of `api-url` is not trusted. For a private authority set NODE_EXTRA_CA_CERTS in the job.',
  ],
  [
    /TLS|SSL|^EPROTO$/,
    'tls-protocol',
    'What answers at `api-url` does not speak TLS as it should. Check the port, and whether it should be `http:`.',
  ],
  [
    /^HPE_/,
    'connection-broken',
    'That is not an answer as HTTP has it. Check host and port of `api-url`, and that no proxy changes its answers.',
  ],
];

/**
 * Converts the error of a failed request into one with a code and a hint.
 * @param url only its host is shown.
 * @param timeoutMs set when the request's own deadline ended it.
 */
export function explainNetworkFailure(
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
  if (error instanceof TunnelError) return describeTunnelFailure(host, error);
  const systemCode = codeOf(error);
  const [, code, hint] = MEANINGS.find(([pattern]) => pattern.test(systemCode ?? '')) ?? BROKEN;
  return new NetworkError(
    { code, systemCode, isProxyRefusal: false },
    `The connection to ${host} failed: ${failureOf(error)}.`,
    { cause: error, hint },
  );
}

const BROKEN = [
  /^/,
  'connection-broken',
  'The connection broke before the answer was complete. Run the job again; if it stays so, check proxies on the way.',
] as const;

function describeTunnelFailure(host: string, error: TunnelError): NetworkError {
  const { proxy, status, cause } = error;
  if (status === undefined) {
    return new NetworkError(
      { code: 'proxy-unusable', systemCode: codeOf(cause), isProxyRefusal: false },
      `The proxy at ${proxy.hostname}:${proxy.port} could not be used: ${failureOf(cause)}.`,
      { cause, hint: `Check \`https_proxy\`, and that the proxy is up; or take ${host} out of it with \`no_proxy\`.` },
    );
  }
  const refusal = (code: Code, isProxyRefusal: boolean, why: string, hint: string) =>
    new NetworkError(
      { code, systemCode: TUNNEL_CODE, isProxyRefusal },
      `The proxy did not connect to ${host}: ${why}.`,
      {
        cause: error,
        hint,
      },
    );
  if (status === 407) {
    const why =
      proxy.credentials === undefined
        ? 'it wants a user name and a password'
        : 'it does not accept the user name and password of `https_proxy`';
    return refusal('proxy-credentials', true, why, PROXY_CREDENTIALS);
  }
  const passes = status === 429 || status >= 500;
  const hint = passes
    ? `The proxy could not reach ${host}, or is overloaded. Run the job again; if it stays so, ask who runs the proxy.`
    : `Ask who runs the proxy to allow ${host}, or take the host out of it with \`no_proxy\`.`;
  return refusal('proxy-refused', !passes, `it answered ${status}`, hint);
}

/** The Node.js error code for a failed tunnel. */
const TUNNEL_CODE = 'ERR_PROXY_TUNNEL';

const PROXY_CREDENTIALS =
  'Put them into the address of the proxy, from a secret: `https_proxy=http://user:password@proxy:port`. Characters such as `@`, `:` and `%` are percent-encoded there.';

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}

/** OpenSSL's format: thread, number, library, function, reason, source location, line end. */
const OPENSSL = /[0-9A-F]+:error:[0-9A-F]+:([^:]*):[^:]*:([^:]*):.*/s;

function failureOf(error: unknown): string {
  const reason = reasonOf(error).replace(OPENSSL, '$1: $2');
  return reason === '' || reason === 'aborted' ? `the connection broke (${codeOf(error) ?? 'no code'})` : reason;
}
