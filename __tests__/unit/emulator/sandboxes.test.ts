import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call, type Got, stateOf, until } from './client.ts';

let clock: ManualClock;
let emulator: Emulator;

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await startEmulator({ clock });
});
afterEach(() => emulator.close());

/** Creates sandbox `box` from an image with that word, letting `seconds` pass while the answer is held. */
async function create(word: string, seconds: number, rest: object = {}): Promise<Got> {
  const { name } = emulator.addSnapshot({ imageName: `docker.io/acme/${word}:1` });
  const answer = call(emulator, 'POST', '/sandbox', { name: 'box', snapshot: name, ...rest });
  await until(() => emulator.sandboxes().length > 0);
  clock.advance(seconds);
  return answer;
}

describe('creating a sandbox', () => {
  it('holds the response until started, and then returns creating', async () => {
    expect((await create('app', 2)).body).toMatchObject({ state: 'creating', name: 'box' });
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
  });

  it('responds after 30 s while still creating', async () => {
    expect((await create('slowcreate-45', 30)).body).toMatchObject({ state: 'creating' });
    expect(await stateOf(emulator, '/sandbox/box')).toBe('creating');
    expect((await call(emulator, 'DELETE', '/sandbox/box')).status).toBe(409);
    clock.advance(15);
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
  });

  it.each(['createfail', 'nospace', 'sandboxbuildfailed'])('leaves a failed sandbox behind: %s', async (word) => {
    const { status, body } = await create(word, 2);
    expect(status).toBe(400);
    expect(body.message).toMatch(/^Sandbox failed to start: /);
    expect(emulator.sandboxes()).toHaveLength(1);
    expect((await call(emulator, 'DELETE', '/sandbox/box')).status).toBe(200);
    expect(emulator.sandboxes()).toEqual([]);
  });

  it.each([
    ['latefail-33', 'error'],
    ['hangcreate', 'creating'],
    ['sandboxstopped', 'stopped'],
    ['sandboxgone', 404],
  ])('%s ends %s', async (word, state) => {
    expect((await create(word, 30)).status).toBe(200);
    clock.advance(30);
    expect(await stateOf(emulator, '/sandbox/box')).toBe(state);
  });

  it('continues when the client disconnects', async () => {
    const { name } = emulator.addSnapshot({});
    const controller = new AbortController();
    const answer = fetch(`${emulator.apiUrl}/sandbox`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${emulator.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'box', snapshot: name }),
      signal: controller.signal,
    });
    await until(() => emulator.sandboxes().length > 0);
    controller.abort();
    await expect(answer).rejects.toThrow();
    clock.advance(2);
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
    expect((await call(emulator, 'POST', '/sandbox', { name: 'box', snapshot: name })).status).toBe(409);
  });

  it('supports a time to live, unless the server is too old', async () => {
    await create('app', 2, { ttlMinutes: 60 });
    const { body } = await call(emulator, 'GET', '/sandbox/box');
    expect(Date.parse(String(body.autoDestroyAt)) - Date.parse(String(body.createdAt))).toBe(3_600_000);
    emulator.settings.ttlSupported = false;
    expect((await call(emulator, 'POST', '/sandbox/box/ttl/5')).status).toBe(404);
  });

  it('enforces the limits of the organization', async () => {
    emulator.addSandbox({ cpu: 8 });
    const { name } = emulator.addSnapshot({ cpu: 3 });
    const { status, body } = await call(emulator, 'POST', '/sandbox', { snapshot: name });
    expect([status, String(body.message).split('\n')[0]]).toEqual([
      400,
      'Total CPU limit exceeded. Maximum allowed: 10.',
    ]);
  });
});

describe('a sandbox', () => {
  it('loses its name immediately when deleted, and vanishes later', async () => {
    const { id } = emulator.addSandbox({ name: 'box' });
    const { body } = await call(emulator, 'DELETE', '/sandbox/box');
    expect(body.name).toMatch(/^DESTROYED_box_\d+$/);
    expect(await stateOf(emulator, '/sandbox/box')).toBe(404);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('destroying');
    expect((await call(emulator, 'DELETE', `/sandbox/${id}`)).status).toBe(409);
    clock.advance(1);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe(404);
  });

  it('accepts settings with 201', async () => {
    emulator.addSandbox({ name: 'box' });
    for (const [path, field, value] of [
      ['autostop/0', 'autoStopInterval', 0],
      ['autoarchive/60', 'autoArchiveInterval', 60],
      ['autodelete/-1', 'autoDeleteInterval', -1],
      ['public/true', 'public', true],
    ] as const) {
      const { status, body } = await call(emulator, 'POST', `/sandbox/box/${path}`);
      expect([path, status, body[field]]).toEqual([path, 201, value]);
    }
    const { body } = await call(emulator, 'PUT', '/sandbox/box/labels', { labels: { pr: '7' } });
    expect(body).toMatchObject({ name: 'box', state: 'started', labels: { pr: '7' } });
    expect(emulator.sandboxes()).toMatchObject([{ labels: { pr: '7' }, public: true }]);
  });

  it('stops and starts', async () => {
    emulator.addSandbox({ name: 'box' });
    expect((await call(emulator, 'POST', '/sandbox/box/stop')).status).toBe(200);
    clock.advance(1);
    expect(await stateOf(emulator, '/sandbox/box')).toBe('stopped');
    const answer = call(emulator, 'POST', '/sandbox/box/start');
    await until(() => emulator.sandboxes()[0]?.state === 'starting');
    clock.advance(1);
    expect(await answer).toMatchObject({ status: 200, body: { state: 'started' } });
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
    expect(await call(emulator, 'POST', '/sandbox/box/start')).toMatchObject({
      status: 200,
      body: { state: 'started' },
    });
  });

  it('is listed by cursor, label, state and name prefix', async () => {
    for (const index of [1, 2, 3]) {
      emulator.addSandbox({ name: `pr-${index}`, labels: { pr: `${index}`, app: 'x' } });
      clock.advance(1);
    }
    emulator.addSandbox({ name: 'main', state: 'error' });
    const names = async (query: string) => {
      const { body } = await call(emulator, 'GET', `/sandbox?${query}`);
      return Array.isArray(body.items) ? body.items.map(({ name }) => name) : body;
    };
    expect(await names('name=PR')).toEqual(['pr-3', 'pr-2', 'pr-1']);
    expect(await names('states=error')).toEqual(['main']);
    expect(await names(`labels=${encodeURIComponent('{"app":"x","pr":"2"}')}`)).toEqual(['pr-2']);
    const first = await call(emulator, 'GET', '/sandbox?limit=3');
    expect(await names(`limit=3&cursor=${first.body.nextCursor}`)).toEqual(['pr-1']);
    expect((await call(emulator, 'GET', '/sandbox?labels=nonsense')).status).toBe(400);
  });

  it('moves to the first page of a list when it is used, unless the list is sorted by creation', async () => {
    for (const name of ['first', 'second', 'third']) {
      emulator.addSandbox({ name });
      clock.advance(1);
    }
    const page = async (query: string) => {
      const { body } = await call(emulator, 'GET', `/sandbox?limit=1&${query}`);
      const items = Array.isArray(body.items) ? body.items.map(({ name }) => name) : [];
      return { names: items, next: `cursor=${body.nextCursor}` };
    };
    const moving = await page('');
    const stable = await page('sort=createdAt&order=asc');
    expect([moving.names, stable.names]).toEqual([['third'], ['first']]);
    await call(emulator, 'POST', '/sandbox/second/stop');
    expect((await page(moving.next)).names).toEqual(['first']);
    const stableNext = await page(`sort=createdAt&order=asc&${stable.next}`);
    expect(stableNext.names).toEqual(['second']);
    expect((await page(`sort=createdAt&order=asc&${stableNext.next}`)).names).toEqual(['third']);
  });

  it.each(['sort=bogus', 'order=up', 'states=started,bogus', 'cursor=nonsense'])(
    'is not listed with %s',
    async (query) => {
      expect((await call(emulator, 'GET', `/sandbox?${query}`)).status).toBe(400);
    },
  );

  it('deleted and created again is listed immediately, and found by its name ten seconds later', async () => {
    const { id: old } = emulator.addSandbox({ name: 'box' });
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
    await call(emulator, 'DELETE', `/sandbox/${old}`);
    const { id } = emulator.addSandbox({ name: 'box', labels: { pr: '7' } });
    for (const query of ['name=box', `labels=${encodeURIComponent('{"pr":"7"}')}`]) {
      expect((await call(emulator, 'GET', `/sandbox?${query}`)).body).toMatchObject({ items: [{ id }] });
    }
    clock.advance(9.9);
    expect(await stateOf(emulator, '/sandbox/box')).toBe(404);
    expect(await stateOf(emulator, `/sandbox/${id}`)).toBe('started');
    clock.advance(0.2);
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
  });

  it('is not found by its name for the configured time, counted from the previous look-up', async () => {
    emulator.settings.timings.nameCache = 3;
    const { id } = emulator.addSandbox({ name: 'box' });
    await call(emulator, 'DELETE', `/sandbox/${id}`);
    clock.advance(5);
    expect(await stateOf(emulator, '/sandbox/box')).toBe(404);
    emulator.addSandbox({ name: 'box' });
    clock.advance(2.9);
    expect(await stateOf(emulator, '/sandbox/box')).toBe(404);
    clock.advance(0.2);
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
  });

  it('is deleted by one of two concurrent requests, and the other one gets a conflict', async () => {
    emulator.addSandbox({ name: 'box' });
    const { host, port } = new URL(emulator.url);
    const request = `DELETE /api/sandbox/box HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${emulator.apiKey}\r\nConnection: close\r\n\r\n`;
    const sockets = [1, 2].map(() => connect(Number(port), '127.0.0.1'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.write(request);
    const answers = await Promise.all(sockets.map((socket) => text(socket)));
    expect(answers.map((answer) => answer.split(' ')[1]).sort()).toEqual(['200', '409']);
    expect(answers.join()).toContain('Sandbox was modified by another operation');
  });

  it('is archived after at most thirty days', async () => {
    expect((await create('app', 2, { autoArchiveInterval: 50_000 })).body.autoArchiveInterval).toBe(43_200);
    for (const minutes of [0, 43_201]) {
      const { body } = await call(emulator, 'POST', `/sandbox/box/autoarchive/${minutes}`);
      expect(body.autoArchiveInterval).toBe(43_200);
    }
  });

  it.each(['autostop/1.5', 'autoarchive/1.5', 'autodelete/0.5', 'autodelete/2147483648'])(
    'causes a server error with an interval that exceeds an integer column: %s',
    async (path) => {
      emulator.addSandbox({ name: 'box' });
      expect(await call(emulator, 'POST', `/sandbox/box/${path}`)).toMatchObject({
        status: 500,
        body: { message: 'An unexpected error occurred.' },
      });
    },
  );

  it.each([{ autoStopInterval: 1.5 }, { autoDeleteInterval: 2 ** 31 }])('is not created with %j', async (fields) => {
    const answer = await call(emulator, 'POST', '/sandbox', { name: 'box', ...fields });
    expect(answer).toMatchObject({ status: 500 });
    expect(emulator.sandboxes()).toEqual([]);
  });

  it('is listed in pages as well, newest first and complete', async () => {
    for (const name of ['pr-1', 'pr-2', 'main']) {
      emulator.addSandbox({ name, env: { A: 'b' } });
      clock.advance(1);
    }
    const { body } = await call(emulator, 'GET', '/sandbox/paginated?name=R-&limit=1&page=2');
    expect(body).toMatchObject({ items: [{ name: 'pr-1', env: { A: 'b' } }], total: 2, page: 2, totalPages: 2 });
    expect((await call(emulator, 'GET', '/sandbox/paginated?sort=bogus')).status).toBe(400);
  });

  it('returns the address of its toolbox', async () => {
    const { id } = emulator.addSandbox({});
    const { status, body } = await call(emulator, 'GET', `/sandbox/${id}/toolbox-proxy-url`);
    expect([status, body]).toEqual([200, { url: emulator.settings.toolboxProxyUrl }]);
  });
});
