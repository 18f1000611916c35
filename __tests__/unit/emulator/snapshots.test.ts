import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call, newSnapshot, stateOf, until } from './client.ts';

let clock: ManualClock;
let emulator: Emulator;

beforeEach(async () => {
  clock = new ManualClock(Date.UTC(2026, 0, 1, 0, 0, 1));
  emulator = await startEmulator({ clock });
});
afterEach(() => emulator.close());

function path(id: string): string {
  return `/snapshots/${id}`;
}

describe('deleting a snapshot', () => {
  it('is lost while pending: the snapshot becomes active and stays', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    expect((await call(emulator, 'DELETE', path(id))).status).toBe(200);
    expect(await stateOf(emulator, path(id))).toBe('removing');
    clock.advance(0.5);
    expect(await stateOf(emulator, path(id))).toBe('pulling');
    clock.advance(60);
    expect(await stateOf(emulator, path(id))).toBe('active');
  });

  it('takes effect while pulling, at the next cron tick', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/slowpull-30:1');
    clock.advance(1);
    await call(emulator, 'DELETE', path(id));
    clock.advance(7.9);
    expect(await stateOf(emulator, path(id))).toBe('removing');
    clock.advance(0.2);
    expect(await stateOf(emulator, path(id))).toBe(404);
    expect(emulator.snapshots()).toEqual([]);
  });

  it('frees the name only at the cron tick', async () => {
    const { id } = emulator.addSnapshot({ name: 'a' });
    await call(emulator, 'DELETE', path(id));
    const again = { name: 'a', imageName: 'a/b:1' };
    expect((await call(emulator, 'POST', '/snapshots', again)).status).toBe(409);
    clock.advance(10);
    expect((await call(emulator, 'POST', '/snapshots', again)).status).toBe(200);
  });
});

describe('keywords in the image name', () => {
  it.each([
    ['notfound', 'error', 'manifest unknown'],
    ['unauthorized', 'error', 'unauthorized: incorrect username'],
    ['toobig', 'error', 'Snapshot size (50.00GB)'],
    ['big', 'error', 'Snapshot size (50.00GB)'],
    ['pullfail', 'error', 'pull access denied for docker.io/acme/pullfail'],
    ['multiline', 'error', '##[error]'],
    ['buildfailed', 'build_failed', 'build failed'],
    ['hanginspect', 'error', 'timed out after 30000ms'],
    ['slowpull-8', 'active', ''],
    ['slowinspect-3', 'active', ''],
    ['snapinactive', 'inactive', ''],
  ])('%s ends %s', async (word, state, reason) => {
    const id = await newSnapshot(emulator, 'a', `docker.io/acme/${word}:1`);
    clock.advance(40);
    const { body } = await call(emulator, 'GET', path(id));
    expect(body.state).toBe(state);
    expect(String(body.errorReason ?? '')).toContain(reason);
  });

  it.each([
    ['stuckpending', 'pending'],
    ['hangpull', 'pulling'],
    ['snapgone', 404],
  ])('%s stays %s', async (word, state) => {
    const id = await newSnapshot(emulator, 'a', `docker.io/acme/${word}:1`);
    clock.advance(1800);
    expect(await stateOf(emulator, path(id))).toBe(state);
  });

  it('take their number of seconds', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/slowinspect-3-slowpull-8:1');
    clock.advance(2.9);
    expect(await stateOf(emulator, path(id))).toBe('pending');
    clock.advance(8);
    expect(await stateOf(emulator, path(id))).toBe('pulling');
    clock.advance(0.2);
    expect(await stateOf(emulator, path(id))).toBe('active');
  });

  it('match whole words only', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/bigger-ambig:1');
    clock.advance(5);
    expect(await stateOf(emulator, path(id))).toBe('active');
  });
});

describe('a snapshot', () => {
  it('waits for a healthy runner', async () => {
    emulator.settings.runnerHealthy = false;
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3600);
    expect(await stateOf(emulator, path(id))).toBe('pending');
    emulator.settings.runnerHealthy = true;
    clock.advance(13);
    expect(await stateOf(emulator, path(id))).toBe('active');
  });

  it('of an image that is being pulled ends in error, and works once the pull has ended', async () => {
    await newSnapshot(emulator, 'a', 'a/slowpull-8:1');
    clock.advance(1);
    const second = await newSnapshot(emulator, 'b', 'a/slowpull-8:1');
    clock.advance(1);
    const { body } = await call(emulator, 'GET', path(second));
    expect(body.errorReason).toBe('An operation is already in progress for this resource');
    clock.advance(10);
    const third = await newSnapshot(emulator, 'c', 'a/slowpull-8:1');
    clock.advance(0.5);
    expect(await stateOf(emulator, path(third))).toBe('active');
  });

  it('is inactive for at least ten minutes', async () => {
    const { id } = emulator.addSnapshot({ name: 'a' });
    expect((await call(emulator, 'POST', `${path(id)}/deactivate`)).status).toBe(204);
    expect((await call(emulator, 'POST', `${path(id)}/activate`)).status).toBe(400);
    clock.advance(600);
    expect((await call(emulator, 'POST', `${path(id)}/activate`)).body).toMatchObject({ state: 'pending' });
    clock.advance(0.3);
    expect(await stateOf(emulator, path(id))).toBe('active');
  });

  it('is listed page by page', async () => {
    for (const name of ['pr-1', 'pr-2', 'main']) {
      emulator.addSnapshot({ name });
      clock.advance(1);
    }
    const { body } = await call(emulator, 'GET', '/snapshots?name=PR-&limit=1&page=2');
    expect(body).toMatchObject({ items: [{ name: 'pr-1' }], total: 2, page: 2, totalPages: 2 });
  });

  it('is listed by its last use, or by the requested order', async () => {
    for (const name of ['first', 'second']) {
      emulator.addSnapshot({ name });
      clock.advance(1);
    }
    emulator.addSnapshot({ name: 'unused', state: 'error' });
    const created = call(emulator, 'POST', '/sandbox', { snapshot: 'first' });
    await until(() => emulator.sandboxes().length === 1);
    clock.advance(2);
    await created;
    const names = async (query: string) => {
      const { body } = await call(emulator, 'GET', `/snapshots?${query}`);
      return Array.isArray(body.items) ? body.items.filter(({ general }) => !general).map(({ name }) => name) : body;
    };
    expect(await names('')).toEqual(['first', 'second', 'unused']);
    expect(await names('sort=createdAt&order=asc')).toEqual(['first', 'second', 'unused']);
    expect(await names('sort=createdAt')).toEqual(['unused', 'second', 'first']);
    expect((await call(emulator, 'GET', '/snapshots?sort=bogus')).status).toBe(400);
  });

  it.each([
    [{ cpu: 1.5 }, 500, 'An unexpected error occurred.'],
    [{ disk: 2.5 }, 500, 'An unexpected error occurred.'],
    [{ gpu: 1 }, 400, 'Total GPU limit exceeded. Maximum allowed: 0.'],
    [{ sandboxClass: 'bogus' }, 400, 'sandboxClass must be one of the following values: '],
    [{ sandboxClass: 'linux-vm' }, 400, "No runners are configured in region 'us' for sandbox class 'linux-vm'."],
    [{ regionId: 'asia' }, 403, 'Region asia is not available to the organization'],
    [{ regionId: 'mars' }, 404, 'Region not found'],
  ])('is not created with %j', async (fields, status, message) => {
    const answer = await call(emulator, 'POST', '/snapshots', { name: 'a', imageName: 'a/b:1', ...fields });
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
    expect(emulator.snapshots()).toEqual([]);
  });
});
