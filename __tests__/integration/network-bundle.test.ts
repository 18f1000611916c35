import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { type ActionJob, type JobResult, runAction, startAction } from '../harness/index.ts';
import { TEST_AUTHORITY } from '../network/certificates.ts';
import { type ConnectProxy, type ProxyOptions, startConnectProxy } from '../network/connect-proxy.ts';
import { startTlsFront } from '../network/tls-front.ts';

interface Seen {
  readonly job: JobResult;
  readonly proxy: ConnectProxy;
  readonly apiKey: string;
  readonly requests: number;
}

/** The bundle, as a runner behind a corporate proxy would start it: an API that only the proxy can reach, over TLS. */
async function behindProxy(options: Omit<ProxyOptions, 'to'>, user: string): Promise<Seen> {
  await using emulator = await startEmulator({ speed: 50 });
  await using front = await startTlsFront(emulator.url);
  await using proxy = await startConnectProxy({ ...options, to: front.port });
  const { apiKey } = emulator;
  const job = await runAction(jobFor(apiKey, `http://${user}127.0.0.1:${proxy.port}`));
  expect(proxy.received()).not.toContain(apiKey);
  return { job, proxy, apiKey, requests: emulator.requests.length };
}

function jobFor(apiKey: string, proxy: string): ActionJob {
  return {
    with: {
      'api-token': apiKey,
      'api-url': 'https://api.daytona.test/api',
      'image-name': 'ghcr.io/acme/app:1.2.3',
      'snapshot-name': 'acme-app-1.2.3',
    },
    env: { https_proxy: proxy, NODE_EXTRA_CA_CERTS: TEST_AUTHORITY },
  };
}

describe('The action behind a proxy', () => {
  it('creates a sandbox without revealing the password', async () => {
    const { job, proxy } = await behindProxy({ credentials: 'corp\\build:p@ss%w0rd' }, 'corp%5Cbuild:p%40ss%25w0rd@');
    expect(job.log).toContain('is running');
    expect(job.conclusion).toBe('success');
    expect(job.raw).not.toMatch(/p%40ss|p@ss|deprecat/i);
    expect(proxy.connects.every(({ line }) => line === 'CONNECT api.daytona.test:443 HTTP/1.1')).toBe(true);
  });

  it('fails immediately with a hint if the proxy requires credentials', async () => {
    const { job, proxy, requests } = await behindProxy({ credentials: 'build:pass' }, '');
    expect(job.main.conclusion).toBe('failure');
    expect(job.main.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        title: ERROR_TITLES['proxy-credentials'],
        message: expect.stringMatching(
          /^The proxy did not connect to api\.daytona\.test: it requires a user name and a password\.\nPut them in the URL/,
        ),
      }),
    ]);
    expect(requests).toBe(0);
    // One for main, one for the look of the post step at what main meant to make.
    expect(proxy.connects.length).toBeLessThanOrEqual(2);
  });

  it('ends immediately if it is cancelled while the proxy does not respond', async () => {
    await using proxy = await startConnectProxy({ mode: 'silent', to: 1 });
    const running = startAction(jobFor('dtn_0123456789abcdef', `http://127.0.0.1:${proxy.port}`));
    await expect.poll(() => proxy.connects.length, { timeout: 10_000 }).toBe(1);
    running.cancel();
    const main = await running.finished;
    expect(main.conclusion).toBe('cancelled');
    expect(main.signals.map(({ signal }) => signal)).toEqual(['SIGINT']);
  });
});
