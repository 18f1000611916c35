import { connect } from 'node:net';
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

/** The code of the error that a new connection to the server fails with; undefined when it is accepted. */
function refusal(): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(undefined);
    });
    socket.once('error', (error) => resolve('code' in error && error.code));
  });
}

describe('deleting a snapshot whose image is being inspected', () => {
  it('kills the server when the inspection outlasts the cron', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/slowinspect-14:1');
    clock.advance(1);
    expect((await call(emulator, 'DELETE', `/snapshots/${id}`)).status).toBe(200);
    clock.advance(9);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe(404);
    clock.advance(5);
    expect(emulator.isDown).toBe(true);
    const reason = `Unhandled conflict: snapshot ${id} was removed while its image was being inspected`;
    expect(emulator.crashes).toEqual([{ at: clock.now() - 980, reason }]);
    expect(await refusal()).toBe('ECONNREFUSED');
    await emulator.restart();
    expect(await refusal()).toBeUndefined();
    const state = await (await fetch(`${emulator.url}/emulator/state`)).json();
    expect(state).toMatchObject({ crashes: [{ reason }] });
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe(404);
  });

  it('is lost without a crash when the inspection ends before the cron', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/slowinspect-5:1');
    await call(emulator, 'DELETE', `/snapshots/${id}`);
    clock.advance(30);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe('active');
    expect(emulator.crashes).toEqual([]);
  });

  it('does not crash a server that catches the conflict', async () => {
    emulator.settings.crashOnLostRow = false;
    const id = await newSnapshot(emulator, 'a', 'a/slowinspect-14:1');
    await call(emulator, 'DELETE', `/snapshots/${id}`);
    clock.advance(30);
    expect([await stateOf(emulator, `/snapshots/${id}`), emulator.isDown]).toEqual([404, false]);
  });
});

describe('a server that was killed', () => {
  it('leaves a snapshot pending until the lock of its inspection ends', async () => {
    const id = await newSnapshot(emulator, 'a', 'a/slowinspect-3:1');
    clock.advance(1);
    emulator.kill();
    await emulator.restart();
    clock.advance(700);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe('pending');
    clock.advance(40);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe('active');
  });

  it('drops held connections, and still has the resources after the restart', async () => {
    emulator.addSnapshot({ name: 'a' });
    const held = call(emulator, 'POST', '/sandbox', { name: 'box', snapshot: 'a' });
    await until(() => emulator.sandboxes().length === 1);
    emulator.kill();
    await expect(held).rejects.toThrow();
    expect(emulator.requests).toMatchObject([{ fault: 'crash', done: true }]);
    clock.advance(5);
    expect(emulator.sandboxes()).toMatchObject([{ state: 'creating' }]);
    await emulator.restart();
    expect(await stateOf(emulator, '/sandbox/box')).toBe('started');
    expect(emulator.requests[0]?.status).toBeUndefined();
  });

  it('never receives a request that had not arrived yet', async () => {
    emulator.addFault({ kind: 'slow', match: { operationId: 'createSnapshot' }, delaySeconds: 5 });
    const delayed = call(emulator, 'POST', '/snapshots', { name: 'a', imageName: 'a/b:1' });
    await until(() => emulator.requests.length === 1);
    emulator.kill();
    await expect(delayed).rejects.toThrow();
    clock.advance(5);
    await emulator.restart();
    expect((await call(emulator, 'GET', '/snapshots/a')).status).toBe(404);
    expect(emulator.requests[0]?.effect).toBeUndefined();
  });

  it('does nothing while it is down, and restarts by itself if configured', async () => {
    emulator.settings.restartAfter = 60;
    const { id } = emulator.addSnapshot({ name: 'a' });
    await call(emulator, 'DELETE', `/snapshots/${id}`);
    const answer = await fetch(`${emulator.url}/emulator/kill`, { method: 'POST' });
    expect(answer.status).toBe(200);
    await until(() => emulator.isDown);
    clock.advance(59);
    expect(emulator.snapshots()).toMatchObject([{ state: 'removing' }]);
    expect(await refusal()).toBe('ECONNREFUSED');
    clock.advance(1);
    await until(() => !emulator.isDown);
    expect(await stateOf(emulator, `/snapshots/${id}`)).toBe(404);
  });
});
