import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, type Fault, REMOVED, startEmulator } from '../../../emulator/index.ts';
import { call } from './client.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({ speed: 100 });
});
afterEach(() => emulator.close());

const creation = { name: 'a', imageName: 'docker.io/acme/app:1' };

function create() {
  return call(emulator, 'POST', '/snapshots', creation);
}

function fault(kind: Fault['kind'], rest: Partial<Fault> = {}): void {
  emulator.addFault({ match: { operationId: 'createSnapshot' }, kind, ...rest });
}

interface RawAnswer {
  readonly status: number | undefined;
  readonly announced: number;
  readonly received: number;
  readonly ended: 'complete' | 'aborted' | 'silent' | 'refused';
}

/** Sends the creation and reports what came over the wire, waiting `patience` ms for it. */
function raw(patience: number): Promise<RawAnswer> {
  return new Promise((resolve) => {
    let status: number | undefined;
    let announced = Number.NaN;
    let received = 0;
    const report = (ended: RawAnswer['ended']) => {
      clearTimeout(timer);
      outgoing.destroy();
      resolve({ status, announced, received, ended });
    };
    const outgoing = request(`${emulator.apiUrl}/snapshots`, {
      method: 'POST',
      agent: false,
      headers: { Authorization: `Bearer ${emulator.apiKey}`, 'Content-Type': 'application/json' },
    });
    const timer = setTimeout(() => report('silent'), patience);
    outgoing.on('error', () => report('refused'));
    outgoing.on('response', (incoming) => {
      status = incoming.statusCode;
      announced = Number(incoming.headers['content-length']);
      incoming.on('data', (chunk: Buffer) => {
        received += chunk.length;
      });
      incoming.on('error', () => report('aborted'));
      incoming.on('end', () => report('complete'));
    });
    outgoing.end(JSON.stringify(creation));
  });
}

describe('each kind of fault', () => {
  it('status: before the request takes effect', async () => {
    fault('status', { status: 503 });
    const { status, body } = await create();
    expect(status).toBe(503);
    expect(body).toMatchObject({ statusCode: 503, error: 'Service Unavailable', path: '/api/snapshots' });
    expect(emulator.snapshots()).toEqual([]);
    expect(emulator.requests.at(-1)).toMatchObject({ status: 503, fault: 'status', operationId: 'createSnapshot' });
  });

  it('status: after the request took effect, with headers and body', async () => {
    fault('status', { status: 429, when: 'after', headers: { 'Retry-After': '7' }, body: { message: 'slow down' } });
    const { status, headers, body } = await create();
    expect([status, headers.get('retry-after'), body]).toEqual([429, '7', { message: 'slow down' }]);
    expect(emulator.snapshots()).toHaveLength(1);
  });

  it.each([['before', 0] as const, ['after', 1] as const])('reset %s', async (when, rows) => {
    fault('reset', { when });
    expect(await raw(2000)).toMatchObject({ ended: 'refused', status: undefined });
    expect(emulator.snapshots()).toHaveLength(rows);
    expect(emulator.requests.at(-1)?.status).toBeUndefined();
  });

  it.each([['before', 0] as const, ['after', 1] as const])('hang %s', async (when, rows) => {
    fault('hang', { when });
    const answer = raw(500);
    await expect.poll(() => [emulator.requests.length, emulator.snapshots().length]).toEqual([1, rows]);
    expect(await answer).toMatchObject({ ended: 'silent', status: undefined });
  });

  it('truncate: announces the full length, sends half of it, closes the connection', async () => {
    fault('truncate');
    const answer = await raw(2000);
    expect(answer).toMatchObject({ status: 200, ended: 'aborted' });
    expect(answer.received).toBe(Math.floor(answer.announced / 2));
    expect(answer.announced).toBeGreaterThan(100);
  });

  it('stall: sends half of it, then nothing', async () => {
    fault('stall');
    const answer = await raw(1000);
    expect(answer).toMatchObject({ status: 200, ended: 'silent' });
    expect(answer.received).toBe(Math.floor(answer.announced / 2));
  });

  it.each(['before', 'after'] as const)('slow %s', async (when) => {
    fault('slow', { when, delaySeconds: 100 });
    const began = performance.now();
    const answer = create();
    const rows = when === 'after' ? 1 : 0;
    await expect.poll(() => [emulator.requests.length, emulator.snapshots().length]).toEqual([1, rows]);
    expect((await answer).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it('html', async () => {
    fault('html');
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('<html>');
  });

  it('bad-json', async () => {
    fault('bad-json');
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST' });
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('huge: 64 MB, no faster than the client reads it', async () => {
    fault('huge');
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST' });
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(64 * 1024 * 1024);
  });

  it('huge: stops when the client disconnects', async () => {
    fault('huge');
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST' });
    await response.body?.cancel();
    expect((await create()).status).toBe(200);
  });

  it('rewrite: fields replaced, set to null and removed', async () => {
    fault('rewrite', { rewrite: { state: 'dreaming', size: null, id: REMOVED, name: undefined } });
    const { body } = await create();
    expect(body).toMatchObject({ state: 'dreaming', size: null, imageName: creation.imageName });
    expect(Object.keys(body)).not.toContain('id');
    expect(Object.keys(body)).not.toContain('name');
    expect(emulator.snapshots()).toMatchObject([{ state: 'pending' }]);
  });

  it('redirect', async () => {
    fault('redirect', { status: 302, headers: { Location: 'https://example.com/' } });
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://example.com/']);
  });

  it('empty', async () => {
    fault('empty');
    const response = await fetch(`${emulator.apiUrl}/snapshots`, { method: 'POST' });
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([200, '', null]);
  });
});

describe('a fault strikes', () => {
  async function statuses(count: number): Promise<number[]> {
    const got: number[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      got.push((await call(emulator, 'GET', '/snapshots')).status);
    }
    return got;
  }

  it('every matching request by default, and no others', async () => {
    emulator.addFault({ match: { method: 'GET', path: '/snap' }, kind: 'status', status: 502 });
    expect(await statuses(3)).toEqual([502, 502, 502]);
    expect((await call(emulator, 'GET', '/sandbox')).status).toBe(200);
    emulator.clearFaults();
    expect(await statuses(1)).toEqual([200]);
  });

  it('the first requests with times', async () => {
    emulator.addFault({ match: { times: 2 }, kind: 'status', status: 502 });
    expect(await statuses(4)).toEqual([502, 502, 200, 200]);
  });

  it('one with nth, several with nth and times', async () => {
    emulator.addFault({ match: { nth: 2 }, kind: 'status', status: 502 });
    emulator.addFault({ match: { nth: 4, times: 2 }, kind: 'status', status: 504 });
    expect(await statuses(6)).toEqual([200, 502, 200, 504, 504, 200]);
  });
});
