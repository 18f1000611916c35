import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../network/ask.ts';
import { attempt, type Outcome, type Question, SECRET } from '../network/attempt.ts';
import { authority, TEST_AUTHORITY } from '../network/certificates.ts';
import { type ConnectProxy, type ProxyOptions, startConnectProxy } from '../network/connect-proxy.ts';
import { answerWith, type RawServer, startRawServer } from '../network/raw-server.ts';

/** A name that only the proxy resolves: loopback addresses never go through a proxy. */
const API = 'https://api.daytona.test/api';

/** One that nobody resolves: what goes past the proxy gets nowhere. */
const NOWHERE = 'https://api.daytona.invalid/api';

beforeEach(() => {
  for (const name of ['https_proxy', 'http_proxy', 'no_proxy']) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
  setDefaultCACertificates([...getCACertificates('bundled'), authority()]);
});
afterEach(() => vi.unstubAllEnvs());

/** Sends a request from this process. */
function attemptWith(question: Question, env: Readonly<Record<string, string>>): Promise<Outcome> {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return attempt(question);
}

interface Given extends Omit<ProxyOptions, 'to'> {
  /** The value of https_proxy; default `http://127.0.0.1:<port>`. */
  readonly address?: (port: number) => string;
  /** Default: https_proxy. */
  readonly variable?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Send it from a process of its own, which must end as soon as the request has. */
  readonly fromProcess?: boolean;
  readonly baseUrl?: string;
  readonly method?: string;
  readonly timeoutMs?: number;
  readonly abortAfterMs?: number;
}

interface Seen {
  readonly outcome: Outcome;
  readonly proxy: ConnectProxy;
  readonly server: RawServer;
}

/** Sends a request to the API through a proxy, and hands on what all three have seen. */
async function through(given: Given = {}): Promise<Seen> {
  const { address = (port: number) => `http://127.0.0.1:${port}`, variable = 'https_proxy', baseUrl = API } = given;
  const { method, timeoutMs, abortAfterMs } = given;
  await using server = await startRawServer(answerWith({ id: 'x' }), { tls: 'good' });
  await using proxy = await startConnectProxy({ ...given, to: server.port });
  const question = { baseUrl, method, timeoutMs, abortAfterMs };
  const send = given.fromProcess === true ? ask : attemptWith;
  const outcome = await send(question, {
    NODE_EXTRA_CA_CERTS: TEST_AUTHORITY,
    [variable]: address(proxy.port),
    ...given.env,
  });
  expect(proxy.received(), 'the proxy reads no secret').not.toMatch(/dtn_secret|authorization: bearer/i);
  expect(JSON.stringify(outcome)).not.toContain(SECRET);
  await expect.poll(proxy.open, { message: 'connections still open', interval: 5 }).toBe(0);
  return { outcome, proxy, server };
}

describe('A proxy that connects', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('is configured by %s', async (name) => {
    const { outcome, proxy, server } = await through({ variable: name, fromProcess: true });
    expect(outcome).toMatchObject({ status: 200, body: { id: 'x' } });
    expect(proxy.connects.map(({ line }) => line)).toEqual(['CONNECT api.daytona.test:443 HTTP/1.1']);
    expect(server.requests[0]).toMatchObject({
      line: 'GET /api/snapshots/x HTTP/1.1',
      headers: { host: 'api.daytona.test', authorization: 'Bearer dtn_secret' },
    });
  });

  it('receives the port of the API', async () => {
    const { outcome, proxy, server } = await through({ baseUrl: 'https://api.daytona.test:8443/api' });
    expect(outcome).toMatchObject({ status: 200 });
    expect(proxy.connects[0]).toMatchObject({
      line: 'CONNECT api.daytona.test:8443 HTTP/1.1',
      headers: { host: 'api.daytona.test:8443' },
    });
    expect(server.requests[0]?.headers.host).toBe('api.daytona.test:8443');
  });

  it('forwards a request body', async () => {
    const { outcome, server } = await through({ method: 'POST' });
    expect(outcome).toMatchObject({ status: 200 });
    expect(server.requests[0]?.line).toBe('POST /api/snapshots/x HTTP/1.1');
  });

  it.each([
    ['plain', 'build:pass', 'build:pass'],
    ['percent-encoded', 'corp%5Cbuild:p%40ss%3Aw%2Frd%25', 'corp\\build:p@ss:w/rd%'],
    ['outside ASCII', 'b%C3%BCro:p%C3%A4ss', 'büro:päss'],
    ['without a password', 'token', 'token:'],
  ])('receives the credentials from its address: %s', async (_, written, meant) => {
    const { outcome } = await through({ credentials: meant, address: (port) => `http://${written}@127.0.0.1:${port}` });
    expect(outcome).toMatchObject({ status: 200 });
  });

  it.each([
    ['without a scheme', (port: number) => `localhost:${port}`, {}],
    ['an address without a scheme', (port: number) => `127.0.0.1:${port}`, {}],
    [
      'without a scheme, with user and password',
      (port: number) => `build:pass@localhost:${port}`,
      { credentials: 'build:pass' },
    ],
    ['with a slash at the end', (port: number) => `http://127.0.0.1:${port}/`, {}],
    ['spoken to over TLS', (port: number) => `https://localhost:${port}`, { tls: true }],
    ['on IPv6', (port: number) => `http://[::1]:${port}`, { host: '::1' }],
  ])('may be written %s', async (_, address, options) => {
    const { outcome, proxy } = await through({ ...options, address });
    expect(outcome).toMatchObject({ status: 200 });
    expect(proxy.connects).toHaveLength(1);
  });

  it('does not replace the certificate of the API', async () => {
    await using server = await startRawServer(answerWith({}), { tls: 'other-host' });
    await using proxy = await startConnectProxy({ to: server.port });
    const env = { NODE_EXTRA_CA_CERTS: TEST_AUTHORITY, https_proxy: `http://127.0.0.1:${proxy.port}` };
    expect(await attemptWith({ baseUrl: API }, env)).toMatchObject({
      error: 'NetworkError',
      systemCode: 'ERR_TLS_CERT_ALTNAME_INVALID',
      assessment: 'accept',
    });
    expect(server.requests).toEqual([]);
  });
});

describe('no_proxy', () => {
  it.each([
    'api.daytona.invalid',
    '.daytona.invalid',
    'daytona.invalid',
    'localhost, API.daytona.invalid',
    'api.daytona.invalid:443',
    '*.daytona.invalid',
    '*.invalid:443',
    'localhost api.daytona.invalid.',
    '*',
  ])('"%s" bypasses the proxy', async (noProxy) => {
    const { outcome, proxy } = await through({ baseUrl: NOWHERE, env: { no_proxy: noProxy } });
    expect(outcome).toMatchObject({ error: 'NetworkError', systemCode: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/) });
    expect(proxy.connects).toEqual([]);
  });

  it.each([
    'example.test',
    'i.daytona.invalid',
    '*i.daytona.invalid',
    '*.',
    '10.0.0.0/8',
    'api.daytona.invalid:8443',
    '',
  ])('"%s" does not', async (noProxy) => {
    const { proxy } = await through({ baseUrl: NOWHERE, env: { NO_PROXY: noProxy } });
    expect(proxy.connects).toHaveLength(1);
  });

  it.each(['127.0.0.1', 'localhost', 'app.localhost'])('is not required for %s', async (host) => {
    await using server = await startRawServer(answerWith({ id: 'x' }));
    await using proxy = await startConnectProxy({ to: server.port });
    const address = `http://127.0.0.1:${proxy.port}`;
    const env = { http_proxy: address, https_proxy: address };
    await attemptWith({ baseUrl: `http://${host}:${server.port}/api` }, env);
    expect(proxy.received()).toBe('');
  });
});

describe('A proxy that does not connect', () => {
  it('requires credentials: fails once, with a hint', async () => {
    const { outcome, proxy } = await through({ credentials: 'build:pass', fromProcess: true });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      message: 'The proxy did not connect to api.daytona.test: it requires a user name and a password.',
      hint: expect.stringContaining('https_proxy=http://user:password@proxy:port'),
      assessment: 'accept',
    });
    expect(proxy.connects).toHaveLength(1);
  });

  it('rejects its credentials, which are not shown', async () => {
    const { outcome } = await through({
      credentials: 'build:pass',
      address: (port) => `http://build:wrong-pass@127.0.0.1:${port}`,
    });
    expect(outcome).toMatchObject({
      message: 'The proxy did not connect to api.daytona.test: it rejects the user name and password in `https_proxy`.',
      assessment: 'accept',
    });
    expect(JSON.stringify(outcome)).not.toContain('wrong-pass');
  });

  it.each([403, 404, 400])('returns %s: no retry', async (mode) => {
    const { outcome } = await through({ mode });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      message: `The proxy did not connect to api.daytona.test: it returned ${mode}.`,
      hint: 'Ask the operator of the proxy to allow api.daytona.test, or exclude the host with `no_proxy`.',
      assessment: 'accept',
    });
  });

  it.each([429, 500, 502, 503, 504])('returns %s: retried, because it may be temporary', async (mode) => {
    const { outcome } = await through({ mode });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      message: `The proxy did not connect to api.daytona.test: it returned ${mode}.`,
      hint: expect.stringContaining('The proxy could not reach api.daytona.test'),
      assessment: 'repeat',
    });
  });

  it.each(['closes', 'resets', 'garbage'] as const)('%s', async (mode) => {
    const { outcome } = await through({ mode });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      message: expect.stringMatching(/^The proxy at 127\.0\.0\.1:\d+ could not be used: /),
      hint: expect.stringContaining('`https_proxy`'),
      assessment: 'repeat',
    });
  });

  it.each(['silent', 'mute-tunnel'] as const)('%s: ends at the deadline', async (mode) => {
    const { outcome } = await through({ mode, timeoutMs: 300, fromProcess: true });
    expect(outcome).toMatchObject({ error: 'RequestTimeoutError', assessment: 'repeat' });
    expect(outcome.tookMs).toBeGreaterThan(250);
  });

  it.each(['silent', 'mute-tunnel'] as const)('%s: ends immediately when cancelled', async (mode) => {
    const { outcome } = await through({ mode, timeoutMs: 60_000, abortAfterMs: 200, fromProcess: true });
    expect(outcome).toMatchObject({ error: 'Error', message: 'the user cancelled' });
  });

  it('does not exist', async () => {
    const { outcome } = await through({ address: () => 'http://127.0.0.1:1' });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      systemCode: 'ECONNREFUSED',
      message: 'The proxy at 127.0.0.1:1 could not be used: connect ECONNREFUSED 127.0.0.1:1.',
      hint: expect.stringContaining('`https_proxy`'),
      assessment: 'repeat',
    });
  });

  it('has a name that does not resolve', async () => {
    const { outcome } = await through({ address: () => 'http://proxy.invalid:3128' });
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/^The proxy at proxy\.invalid:3128 could not be used: /),
      assessment: 'accept',
    });
  });

  it.each([
    ['a literal percent sign', 'http://build:100%@127.0.0.1:3128', /percent sign.*%25/],
    ['a blank', 'http://127.0.0.1 :3128', /not a valid URL/],
    ['another kind of proxy', 'socks5://127.0.0.1:1080', /`socks5:`/],
  ])('has an address with %s: fails instead of bypassing it', async (_, address, says) => {
    const { outcome } = await through({ address: () => address });
    expect(outcome).toMatchObject({
      error: 'NetworkError',
      message: expect.stringMatching(says),
      assessment: 'accept',
    });
    expect(JSON.stringify(outcome)).not.toContain('100%@');
  });
});
