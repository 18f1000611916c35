import type { Code } from '../error-codes.ts';
import { reasonOf } from '../errors.ts';
import { TunnelError } from './connection/connect.ts';
import { NetworkError } from './errors.ts';

/** Error codes and hints, by the system's error code. The first match applies. */
const MEANINGS: readonly (readonly [RegExp, Code, string])[] = [
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    'dns',
    'The host name of `api-url` cannot be resolved. Check the spelling, and DNS on the runner.',
  ],
  [
    /^ECONNREFUSED$/,
    'connection-refused',
    'Nothing listens at the address of `api-url`. Check the host and port, and that the server is up.',
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/,
    'unreachable',
    'The runner cannot reach the host of `api-url`. Check the network, firewall and `https_proxy`.',
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/,
    'tls-out-of-date',
    'The TLS certificate of `api-url` has expired or is not valid yet: renew it, and check the clock of the runner.',
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    'tls-other-host',
    'The TLS certificate is for another host. Check the host of `api-url`, and that no proxy responds in its place.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    'tls-untrusted',
    'The TLS certificate of `api-url` is not trusted. For a private certificate authority, set NODE_EXTRA_CA_CERTS in the job.',
  ],
  [
    /TLS|SSL|^EPROTO$/,
    'tls-protocol',
    'The server at `api-url` does not speak TLS correctly. Check the port, and whether it should be `http:`.',
  ],
  [
    /^HPE_/,
    'connection-broken',
    'The response is not valid HTTP. Check the host and port of `api-url`, and that no proxy alters its responses.',
  ],
];

/**
 * Converts the error of a failed request into one with a code and a hint.
 * @param url only its host is shown.
 */
export function explainNetworkFailure(error: unknown, { host }: URL): NetworkError {
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
  'The connection closed before the response was complete. Run the job again; if the problem persists, check any proxies in between.',
] as const;

function describeTunnelFailure(host: string, error: TunnelError): NetworkError {
  const { proxy, status, cause } = error;
  if (status === undefined) {
    return new NetworkError(
      { code: 'proxy-unusable', systemCode: codeOf(cause), isProxyRefusal: false },
      `The proxy at ${proxy.hostname}:${proxy.port} could not be used: ${failureOf(cause)}.`,
      { cause, hint: `Check \`https_proxy\`, and that the proxy is up, or exclude ${host} with \`no_proxy\`.` },
    );
  }
  const refused = (why: string) => `The proxy did not connect to ${host}: ${why}.`;
  if (status === 407) {
    const why =
      proxy.credentials === undefined
        ? 'it requires a user name and a password'
        : 'it rejects the user name and password in `https_proxy`';
    const at = { code: 'proxy-credentials', systemCode: TUNNEL_CODE, isProxyRefusal: true } as const;
    return new NetworkError(at, refused(why), { cause: error, hint: PROXY_CREDENTIALS });
  }
  const passes = status === 429 || status >= 500;
  const hint = passes
    ? `The proxy could not reach ${host}, or is overloaded. Run the job again; if the problem persists, contact the operator of the proxy.`
    : `Ask the operator of the proxy to allow ${host}, or exclude the host with \`no_proxy\`.`;
  const at = { code: 'proxy-refused', systemCode: TUNNEL_CODE, isProxyRefusal: !passes } as const;
  return new NetworkError(at, refused(`it returned ${status}`), { cause: error, hint });
}

/** The Node.js error code for a failed tunnel. */
const TUNNEL_CODE = 'ERR_PROXY_TUNNEL';

const PROXY_CREDENTIALS =
  'Put them in the URL of the proxy, from a secret: `https_proxy=http://user:password@proxy:port`. Percent-encode characters such as `@`, `:` and `%` there.';

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
