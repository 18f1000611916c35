import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, type Fault, ManualClock, startEmulator } from '../../../emulator/index.ts';
import { call, newSnapshot, until } from './client.ts';

let clock: ManualClock;
let emulator: Emulator;
let sockets: Socket[];

beforeEach(async () => {
  clock = new ManualClock();
  emulator = await startEmulator({ clock });
  sockets = [];
});
afterEach(async () => {
  for (const socket of sockets) socket.disconnect();
  await emulator.close();
});

/** A client as an SDK opens it, not yet connected. */
function client(auth: object = { token: emulator.apiKey }, extraHeaders: Record<string, string> = {}): Socket {
  const options = { path: '/api/socket.io/', transports: ['websocket'], reconnection: false, forceNew: true };
  const socket = io(emulator.url, { ...options, auth, extraHeaders });
  sockets.push(socket);
  return socket;
}

function connected(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve('connected'));
    socket.once('connect_error', (error) => resolve(error.message));
  });
}

/** A connected client and the events it gets, each with the state of its resource. */
async function listen(): Promise<{ readonly socket: Socket; readonly heard: unknown[] }> {
  const socket = client();
  const heard: unknown[] = [];
  socket.onAny((name, { snapshot, sandbox, ...rest }) => {
    const { id, state } = snapshot ?? sandbox ?? rest;
    heard.push({ name, id, state });
  });
  expect(await connected(socket)).toBe('connected');
  return { socket, heard };
}

function fault(kind: Fault['kind'], rest: Partial<Fault> = {}): void {
  const match = { operationId: 'snapshot.state.updated', path: '/pulling' };
  emulator.addFault({ kind, match, ...rest });
}

describe('events', () => {
  it('reach every client that has a key, and no others', async () => {
    const [first, second] = await Promise.all([listen(), listen()]);
    for (const socket of [client({}), client({ token: 'dtn_wrong' })]) {
      expect(await connected(socket)).toBe('Unauthorized');
    }
    const bearer = { Authorization: `Bearer ${emulator.apiKey}` };
    expect(await connected(client({}, bearer))).toBe('Unauthorized');
    expect(emulator.listeners).toBe(2);
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3);
    await until(() => first.heard.length === 3 && second.heard.length === 3);
    const states = ['pulling', 'active'].map((state) => ({ name: 'snapshot.state.updated', id, state }));
    expect(first.heard).toEqual([{ name: 'snapshot.created', id, state: 'pending' }, ...states]);
    expect(second.heard).toEqual(first.heard);
  });

  it('are denied to an expired key', async () => {
    const [key] = emulator.settings.keys;
    if (key !== undefined) key.expiresAt = clock.now();
    expect(await connected(client())).toBe('Unauthorized');
  });

  it('report an error, a stop and a start', async () => {
    const { heard } = await listen();
    const { id } = emulator.addSandbox({ name: 'box' });
    await call(emulator, 'POST', `/sandbox/${id}/stop`);
    clock.advance(1);
    const starting = call(emulator, 'POST', `/sandbox/${id}/start`);
    await until(() => emulator.sandboxes()[0]?.state === 'starting');
    clock.advance(1);
    await starting;
    const snapshot = await newSnapshot(emulator, 'a', 'a/notfound:1');
    clock.advance(1);
    await until(() => heard.length === 8);
    const events = ['desired-state', 'state', 'state', 'desired-state', 'state', 'state'];
    const states = ['stopping', 'stopping', 'stopped', 'starting', 'starting', 'started'];
    expect(heard).toEqual([
      ...events.map((name, index) => ({ name: `sandbox.${name}.updated`, id, state: states[index] })),
      { name: 'snapshot.created', id: snapshot, state: 'pending' },
      { name: 'snapshot.state.updated', id: snapshot, state: 'error' },
    ]);
  });

  it('stop with the server, and resume with it', async () => {
    const { socket } = await listen();
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    emulator.kill();
    expect(await gone).toBe('transport close');
    expect(await connected(client())).toBe('websocket error');
    await emulator.restart();
    const { heard } = await listen();
    await newSnapshot(emulator, 'a', 'a/b:1');
    await until(() => heard.length === 1);
  });
});

describe('a fault of an event', () => {
  it('withholds it', async () => {
    fault('event-never');
    const { heard } = await listen();
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3);
    await until(() => heard.length === 2);
    expect(heard).toMatchObject([{ state: 'pending' }, { id, state: 'active' }]);
  });

  it('sends it late, with the earlier state', async () => {
    fault('event-late', { delaySeconds: 60 });
    const { heard } = await listen();
    await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(59);
    await until(() => heard.length === 2);
    clock.advance(5);
    await until(() => heard.length === 3);
    expect(heard).toMatchObject([{ state: 'pending' }, { state: 'active' }, { state: 'pulling' }]);
  });

  it('sends it twice', async () => {
    fault('event-twice');
    const { heard } = await listen();
    await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3);
    await until(() => heard.length === 4);
    expect(heard).toMatchObject([
      { state: 'pending' },
      { state: 'pulling' },
      { state: 'pulling' },
      { state: 'active' },
    ]);
  });

  it('sends one for another resource', async () => {
    fault('event-foreign');
    const { heard } = await listen();
    const id = await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3);
    await until(() => heard.length === 3);
    expect(heard).toMatchObject([{ id }, { id: expect.not.stringContaining(id), state: 'pulling' }, { id }]);
  });

  it('closes the connection, which can be reopened', async () => {
    fault('event-cut', { match: { operationId: 'snapshot.state.updated', nth: 1 } });
    const { socket, heard } = await listen();
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    await newSnapshot(emulator, 'a', 'a/b:1');
    clock.advance(3);
    expect(await gone).toBe('transport close');
    expect(heard).toMatchObject([{ state: 'pending' }]);
    expect(await connected(client())).toBe('connected');
  });

  it('refuses a connection, as set by a control call', async () => {
    const laidOut = await fetch(`${emulator.url}/emulator/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'event-refused', match: { nth: 1 } }),
    });
    expect(laidOut.status).toBe(200);
    expect(await connected(client())).toBe('Unauthorized');
    expect(await connected(client())).toBe('connected');
  });

  it('does not affect requests', async () => {
    emulator.addFault({ kind: 'event-never', match: {} });
    emulator.addFault({ kind: 'event-refused', match: {} });
    expect((await call(emulator, 'GET', '/snapshots')).status).toBe(200);
    expect(emulator.requests[0]?.fault).toBeUndefined();
  });
});
