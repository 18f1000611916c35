import { createServer, type RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { transportFor } from '../../src/action/job/daytona-client.ts';
import { systemClock } from '../../src/clock.ts';
import { listSandboxes, listSnapshots } from '../../src/daytona/api/list.ts';
import type { Session } from '../../src/daytona/api/session.ts';
import { readEntrypointLog } from '../../src/daytona/app/entrypoint-log.ts';
import { getPreviewUrl } from '../../src/daytona/app/preview-url.ts';
import type { StatusRanges } from '../../src/daytona/app/probe-result.ts';
import { waitUntilReady } from '../../src/daytona/app/readiness.ts';
import { NotReadyError } from '../../src/daytona/resource/errors.ts';
import { createClient } from '../../src/daytona/transport/client.ts';
import { beginPhase } from '../../src/daytona/waiting/deadline.ts';
import { ResponseError } from '../../src/http/errors.ts';
import { createLog } from '../../src/report/log.ts';
import { inputsOf } from '../unit/action/job/job.ts';

const signal = new AbortController().signal;
const LOG = createLog('docs/troubleshooting.md');
const phase = () => beginPhase({ kind: 'sandbox', name: 'pr-1', timeoutMs: 10_000 }, systemClock);

function sessionWith(daytona: Emulator): Session {
  const inputs = inputsOf({ 'api-token': daytona.apiKey, 'api-url': daytona.apiUrl });
  const client = createClient(transportFor(inputs, systemClock, LOG), systemClock, { made: true });
  return { client, clock: systemClock, signal, note: () => {} };
}

/** A server of any behaviour on loopback. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

const USUAL: StatusRanges = [[200, 399]];

async function probe(
  url: string,
  options: { path?: string; token?: string; userAgent?: string; accepted?: StatusRanges; signal?: AbortSignal } = {},
) {
  const { path = '/', token = 'secret', userAgent = 'test', accepted = USUAL } = options;
  const told: string[] = [];
  const readiness = { preview: { url, token }, path, accepted, timeoutMs: 1200, userAgent };
  const ready = await waitUntilReady(
    { ...readiness, onChange: (line) => told.push(line) },
    systemClock,
    options.signal ?? signal,
  ).then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotReadyError) return false;
      throw error;
    },
  );
  return { ready, told };
}

describe.concurrent('the readiness of an app', () => {
  test('accepts 204 and a redirect on the same host, but not a redirect to another host', async () => {
    await using server = await serve((request, response) => {
      const location = { '/login': '/welcome', '/away': 'http://127.0.0.2/login' }[request.url ?? ''];
      response.writeHead(location === undefined ? 204 : 302, location === undefined ? {} : { location }).end();
    });
    expect((await probe(server.url)).ready).toBe(true);
    expect((await probe(server.url, { path: '/login' })).ready).toBe(true);
    expect(await probe(server.url, { path: '/away' })).toEqual({
      ready: false,
      told: ['302, a redirect to http://127.0.0.2/login, on another host'],
    });
  });

  test('rejects 404, and logs each response once', async () => {
    await using server = await serve((_, response) => response.writeHead(404).end());
    expect(await probe(server.url)).toEqual({ ready: false, told: ['404'] });
  });

  test.each([
    [500, 'The app listens but returns an error'],
    [404, 'choose another `ready-path`'],
    [502, 'set `entrypoint`'],
  ])('rejects %i, with a matching hint', async (status, hint) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    const readiness = {
      preview: { url: server.url, token: '' },
      path: '/',
      accepted: USUAL,
      timeoutMs: 100,
      userAgent: 'test',
    };
    await expect(waitUntilReady({ ...readiness, onChange: () => {} }, systemClock, signal)).rejects.toMatchObject({
      hint: expect.stringContaining(hint),
    });
  });

  test('rejects a connection that sends nothing and a refused connection', async () => {
    await using server = await serve(() => {});
    expect(await probe(server.url)).toEqual({ ready: false, told: ['no response'] });
    expect((await probe('http://127.0.0.1:1')).told[0]).toMatch(/^The connection to 127\.0\.0\.1:1 failed/);
  });

  test('does not accept the warning page that browsers get', async () => {
    await using daytona = await startEmulator({ settings: { previewBy: 'port' } });
    const { id } = daytona.addSandbox({ name: 'pr-1', previewToken: 'secret', image: 'noapp:1' });
    const { url, token } = await getPreviewUrl(
      sessionWith(daytona),
      { sandboxId: id, port: 3000, signed: false },
      phase(),
    );
    expect(token).toBe('secret');
    expect(await probe(url, { userAgent: 'Mozilla/5.0' })).toEqual({
      ready: false,
      told: ['502: nothing listens yet'],
    });
  });

  test('is reported again every 30 seconds while it does not change', async () => {
    await using server = await serve((_, response) => response.writeHead(404).end());
    let now = 0;
    const clock = {
      now: () => now,
      random: () => 0.5,
      expiry: () => new AbortController().signal,
      sleep: async (ms: number) => {
        now += ms;
      },
    };
    const told: string[] = [];
    const preview = { url: server.url, token: '' };
    const readiness = { preview, path: '/', accepted: USUAL, timeoutMs: 70_000, userAgent: 'test' };
    await expect(waitUntilReady({ ...readiness, onChange: (line) => told.push(line) }, clock, signal)).rejects.toThrow(
      NotReadyError,
    );
    expect(told).toEqual(['404', 'still 404', 'still 404']);
  });

  test('stops waiting immediately when cancelled', async () => {
    await using server = await serve(() => {});
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => cancel.abort(reason), 50);
    await expect(probe(server.url, { signal: cancel.signal })).rejects.toBe(reason);
  });

  test('does not count probes as activity', async () => {
    await using daytona = await startEmulator({ settings: { previewBy: 'port' } });
    const before = '2026-01-01T00:00:00.000Z';
    const { id } = daytona.addSandbox({ name: 'pr-1', previewToken: 'secret', lastActivityAt: before });
    const { url } = await getPreviewUrl(sessionWith(daytona), { sandboxId: id, port: 3000, signed: false }, phase());
    expect((await probe(url)).ready).toBe(true);
    expect(daytona.sandboxes()[0]?.lastActivityAt).toBe(before);
  });
});

describe.concurrent('responses of the server', () => {
  test('rejects an invalid preview URL', async () => {
    await using daytona = await startEmulator();
    const { id } = daytona.addSandbox({ name: 'pr-1' });
    for (const url of ['javascript:alert(1)', 'no address', '', 7]) {
      daytona.addFault({ match: { operationId: 'getPortPreviewUrl', times: 1 }, kind: 'rewrite', rewrite: { url } });
      await expect(
        getPreviewUrl(sessionWith(daytona), { sandboxId: id, port: 3000, signed: false }, phase()),
      ).rejects.toThrow(ResponseError);
      daytona.clearFaults();
    }
  });

  test('a list with a repeated cursor does not loop forever', async () => {
    await using daytona = await startEmulator();
    const row = { id: '1', name: 'one', state: 'started', labels: {} };
    const body = { items: [row, 'no row', null], nextCursor: 'again' };
    daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'status', status: 200, body });
    const { items } = await listSandboxes(sessionWith(daytona), {}, phase());
    expect(items.map(({ id }) => id)).toEqual(['1', '1']);
  });

  test('rejects a list with a sandbox without ownership fields', async () => {
    await using daytona = await startEmulator();
    const body = { items: [{ id: '1', name: 'one', state: 'started' }], nextCursor: null };
    daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'status', status: 200, body });
    await expect(listSandboxes(sessionWith(daytona), {}, phase())).rejects.toThrow(
      'without its id, name, state or labels',
    );
  });

  test('reads all pages of snapshots', async () => {
    await using daytona = await startEmulator();
    for (let index = 0; index < 401; index += 1) daytona.addSnapshot({ name: `app-${index}` });
    expect((await listSnapshots(sessionWith(daytona), 'app-', phase())).items).toHaveLength(401);
  });

  test("reads only the end of the entrypoint's log, and only where the token is safe", async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const asked: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      asked.push(request.headers.authorization);
      response.end(JSON.stringify({ output: '', stdout: `${lines.join('\n')}\n\n`, stderr: '' }));
    });
    const transportAt = (apiUrl: string) => transportFor({ ...inputsOf(), apiUrl }, systemClock, LOG);
    const read = (toolboxUrl: string) => readEntrypointLog(transportAt, { id: 'x', toolboxUrl }, signal);
    expect((await read(`${server.url}/toolbox/`))?.split('\n')).toEqual(lines.slice(-40));
    expect(asked).toHaveLength(1);
    expect(await read('http://toolbox.example.com/')).toBeUndefined();
    expect(await read('file:///etc')).toBeUndefined();
    expect(await read('nowhere')).toBeUndefined();
  });
});
