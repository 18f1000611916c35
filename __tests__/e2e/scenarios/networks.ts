import type { Emulator } from '../../../emulator/index.ts';
import type { Code } from '../../../src/error-codes.ts';
import { type CertificateName, TEST_AUTHORITY } from '../../network/certificates.ts';
import { type ConnectProxy, type ProxyOptions, startConnectProxy } from '../../network/connect-proxy.ts';
import { startTlsFront } from '../../network/tls-front.ts';
import type { Runtime, Scenario } from '../scenario.ts';

const TRUSTED = { NODE_EXTRA_CA_CERTS: TEST_AUTHORITY };

/** A server whose certificate is not as it should be: nothing is sent to it. */
function certificate(name: string, shown: CertificateName, env: Scenario['env'], code: Code, says: string): Scenario {
  return {
    name,
    around: async (server) => {
      const front = await startTlsFront(server.url, shown);
      return runtime({ 'api-url': `https://127.0.0.1:${front.port}/api` }, {}, front);
    },
    ...(env === undefined ? {} : { env }),
    lasting: true,
    expected: { exit: 1, requests: '', code, says: [says, `The connection to 127.0.0.1:`] },
  };
}

/** A server that only a proxy can reach. */
function proxied(name: string, options: Omit<ProxyOptions, 'to'>, expected: Scenario['expected']): Scenario {
  const around = async (server: Emulator): Promise<Runtime> => {
    const front = await startTlsFront(server.url);
    const proxy = await startConnectProxy({ ...options, to: front.port });
    return runtime(BEYOND, proxyOf(proxy), front, proxy);
  };
  return { name, around, env: TRUSTED, lasting: true, expected };
}

const BEYOND = { 'api-url': 'https://api.daytona.test/api', 'snapshot-timeout': '1s' };

function proxyOf({ port }: Pick<ConnectProxy, 'port'>): Record<string, string> {
  return { https_proxy: `http://127.0.0.1:${port}` };
}

function runtime(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  ...servers: readonly AsyncDisposable[]
): Runtime {
  const all = new AsyncDisposableStack();
  for (const server of servers) all.use(server);
  return { with: inputs, env, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** Between the runner and Daytona something is not as it should be. */
export const NETWORKS: readonly Scenario[] = [
  {
    name: 'nothing listens at the address',
    with: { 'snapshot-timeout': '1s', 'api-url': 'http://127.0.0.1:9/api' },
    lasting: true,
    expected: {
      exit: 1,
      requests: '',
      code: 'connection-refused',
      says: ['The connection to 127.0.0.1:9 failed', 'ECONNREFUSED', 'Nothing listens at the address of `api-url`'],
    },
  },
  {
    name: 'the host name does not exist',
    with: { 'api-url': 'https://daytona.invalid/api' },
    lasting: true,
    expected: {
      exit: 1,
      requests: '',
      code: 'dns',
      says: [/ENOTFOUND|EAI_AGAIN/, 'The host name of `api-url` cannot be resolved'],
    },
  },
  {
    // The kernel sends nothing to a multicast address: it says at once that there is no way.
    name: 'there is no route to the host',
    with: { 'snapshot-timeout': '1s', 'api-url': 'https://224.0.0.1/api' },
    lasting: true,
    expected: {
      exit: 1,
      requests: '',
      code: 'unreachable',
      says: ['The runner cannot reach the host of `api-url`'],
    },
  },
  {
    name: 'the server does not speak TLS',
    with: ({ apiUrl }) => ({ 'api-url': apiUrl.replace('http:', 'https:') }),
    lasting: true,
    expected: {
      exit: 1,
      requests: '',
      code: 'tls-protocol',
      says: [/127\.0\.0\.1:\d+ failed: SSL routines: wrong version number\.\n/, 'whether it should be `http:`'],
    },
  },
  certificate('the certificate is signed by itself', 'self-signed', {}, 'tls-untrusted', 'NODE_EXTRA_CA_CERTS'),
  certificate('the certificate has expired', 'expired', TRUSTED, 'tls-out-of-date', 'renew it'),
  certificate('the certificate is for another host', 'other-host', TRUSTED, 'tls-other-host', 'for another host'),
  proxied(
    'the proxy wants a user and a password (407)',
    { credentials: 'build:pass' },
    {
      exit: 1,
      requests: '',
      code: 'proxy-credentials',
      says: ['it requires a user name and a password', 'https_proxy=http://user:password@proxy:port'],
    },
  ),
  proxied(
    'the proxy does not allow the host (403)',
    { mode: 403 },
    {
      exit: 1,
      requests: '',
      code: 'proxy-refused',
      says: [
        'The proxy did not connect to api.daytona.test: it returned 403',
        'Ask the operator of the proxy to allow',
      ],
    },
  ),
  {
    name: 'the proxy does not exist',
    env: { https_proxy: 'http://127.0.0.1:9' },
    with: BEYOND,
    lasting: true,
    expected: {
      exit: 1,
      requests: '',
      code: 'proxy-unusable',
      says: ['The proxy at 127.0.0.1:9 could not be used', 'Check `https_proxy`'],
    },
  },
];
