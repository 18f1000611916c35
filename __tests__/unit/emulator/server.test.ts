import { describe, expect, it } from 'vitest';
import { ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call, newSnapshot, stateOf, until } from './client.ts';

function controlCall(url: string, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${url}/emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

describe('the emulator', () => {
  it('runs faster with a speed', async () => {
    await using emulator = await startEmulator({ speed: 1000 });
    const began = performance.now();
    const id = await newSnapshot(emulator, 'a', 'a/slowpull-100:1');
    await until(async () => (await stateOf(emulator, `/snapshots/${id}`)) === 'active');
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(100);
    const [snapshot] = emulator.snapshots();
    const seconds = (Date.parse(snapshot?.updatedAt ?? '') - Date.parse(snapshot?.createdAt ?? '')) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(100);
  });

  it('generates the same ids from the same seed', async () => {
    const ids = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        await using emulator = await startEmulator({ seed, clock: new ManualClock() });
        return [emulator.apiKey, await newSnapshot(emulator, 'a', 'a/b:1')].join();
      }),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
    expect(ids[0]).toMatch(/^dtn_[0-9a-f]{32},[0-9a-f-]{36}$/);
  });

  it('records every request', async () => {
    await using emulator = await startEmulator({ clock: new ManualClock(42) });
    await call(emulator, 'POST', '/snapshots?x=1', { name: 'a' });
    await fetch(`${emulator.url}/elsewhere`);
    expect(emulator.requests).toMatchObject([
      {
        seq: 1,
        at: 42,
        method: 'POST',
        path: '/api/snapshots',
        query: 'x=1',
        operationId: 'createSnapshot',
        body: { name: 'a' },
        status: 400,
      },
      { seq: 2, path: '/elsewhere', operationId: undefined, status: 500 },
    ]);
    expect(emulator.requests[0]?.headers.authorization).toBe(`Bearer ${emulator.apiKey}`);
  });

  it('responds outside /api like an ordinary installation if configured', async () => {
    await using emulator = await startEmulator({ settings: { outsideApi: 'dashboard' } });
    const response = await fetch(`${emulator.url}/snapshots`, { method: 'POST' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it('returns its configuration without a key, and describes the current key', async () => {
    await using emulator = await startEmulator();
    const config = await (await fetch(`${emulator.apiUrl}/config`)).json();
    expect(config).toMatchObject({ version: '0.190.0', maintananceMode: false });
    const { body } = await call(emulator, 'GET', '/api-keys/current');
    expect(body).toMatchObject({ name: 'emulator', expiresAt: null });
    expect(JSON.stringify(body)).not.toContain(emulator.apiKey);
  });

  it('returns 404 for a body of more than 100 kB', async () => {
    await using emulator = await startEmulator();
    const { status, headers, body } = await call(emulator, 'POST', '/sandbox', { env: { A: 'x'.repeat(102_400) } });
    expect([status, body.message]).toEqual([404, 'Cannot POST /api/sandbox']);
    expect(headers.get('x-daytona-api-version')).toBeNull();
    expect((await call(emulator, 'POST', '/snapshots', { name: 'x'.repeat(100_000) })).status).toBe(400);
  });

  it('responds to HEAD like GET, without the body', async () => {
    await using emulator = await startEmulator();
    emulator.addSandbox({ name: 'box' });
    const whole = await call(emulator, 'GET', '/sandbox/box');
    const { status, headers, body } = await call(emulator, 'HEAD', '/sandbox/box');
    expect([status, body]).toEqual([200, {}]);
    expect(headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect((await call(emulator, 'HEAD', '/sandbox/nosuch')).status).toBe(404);
  });

  it('dates its responses and rows by its own clock, which may be wrong', async () => {
    const clock = new ManualClock(Date.UTC(2030, 5, 1));
    await using emulator = await startEmulator({ clock, settings: { clockOffset: 90 } });
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    const ahead = await call(emulator, 'GET', `/snapshots/${id}`);
    expect(ahead.headers.get('date')).toBe('Sat, 01 Jun 2030 00:01:30 GMT');
    expect(ahead.body.createdAt).toBe('2030-06-01T00:01:30.000Z');
    emulator.settings.clockOffset = -3600;
    const behind = await call(emulator, 'GET', '/snapshots/nosuch');
    expect(behind.headers.get('date')).toBe('Fri, 31 May 2030 23:00:00 GMT');
    expect(behind.body.timestamp).toBe('2030-05-31T23:00:00.000Z');
    clock.advance(3);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe('active');
  });

  it('leaves nothing running when closed', async () => {
    const emulator = await startEmulator({ speed: 1000 });
    emulator.addFault({ match: { operationId: 'getSnapshot' }, kind: 'hang' });
    const hanging = call(emulator, 'GET', '/snapshots/x');
    await until(() => emulator.requests.length === 1);
    await newSnapshot(emulator, 'a', 'a/slowpull-50:1');
    await Promise.all([emulator.close(), expect(hanging).rejects.toThrow()]);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(emulator.snapshots()[0]?.state).not.toBe('active');
  });
});

describe('a control call', () => {
  it('adds and clears faults', async () => {
    await using emulator = await startEmulator();
    const fault = { match: { operationId: 'getAllSnapshots', nth: 1 }, kind: 'status', status: 504 };
    expect((await controlCall(emulator.url, 'POST', 'faults', fault)).status).toBe(200);
    expect((await call(emulator, 'GET', '/snapshots')).status).toBe(504);
    await controlCall(emulator.url, 'POST', 'faults', [{ kind: 'empty' }, { kind: 'reset' }]);
    expect((await controlCall(emulator.url, 'DELETE', 'faults')).status).toBe(200);
    expect((await call(emulator, 'GET', '/snapshots')).status).toBe(200);
    expect((await controlCall(emulator.url, 'POST', 'faults', { kind: 'nonsense' })).status).toBe(400);
  });

  it('changes settings and rejects invalid ones', async () => {
    await using emulator = await startEmulator();
    const good = {
      maintenance: true,
      suspended: 'unpaid',
      timings: { pull: 7 },
      rateLimits: { authenticated: { limit: 1, ttl: 2 } },
      images: { 'a/b:1': { pullError: 'no' } },
      restartAfter: 5,
      clockOffset: -60,
      unavailableRegions: ['mars'],
    };
    expect((await controlCall(emulator.url, 'PATCH', 'settings', good)).status).toBe(200);
    expect(emulator.settings).toMatchObject({ ...good, timings: { pull: 7, inspect: 0.4 } });
    const bad = await controlCall(emulator.url, 'PATCH', 'settings', {
      maintenance: 1,
      speedy: 1,
      timings: { pull: '7' },
    });
    expect(bad.status).toBe(400);
    expect(await bad.json()).toMatchObject({ refused: ['maintenance', 'speedy', 'timings.pull'] });
  });

  it('returns the state', async () => {
    await using emulator = await startEmulator();
    emulator.addSandbox({ name: 'box' });
    await call(emulator, 'GET', '/sandbox');
    const response = await controlCall(emulator.url, 'GET', 'state');
    expect(await response.json()).toMatchObject({
      sandboxes: [{ name: 'box', state: 'started' }],
      requests: [{ operationId: 'listSandboxes', status: 200 }],
    });
    expect((await controlCall(emulator.url, 'GET', 'nothing')).status).toBe(404);
  });
});
