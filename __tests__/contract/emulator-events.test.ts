import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, ManualClock, startEmulator } from '../../emulator/index.ts';
import { differences, Translation } from './emulator-comparison.ts';
import { FIRST_SETTINGS } from './emulator-environment.ts';
import { send } from './emulator-recording.ts';

/** One frame of engine.io between a client and a real Daytona API server v0.190.0. */
interface Frame {
  readonly case: string;
  readonly dir: 'open' | 'in' | 'out' | 'close' | 'http' | 'error';
  readonly text: string;
}

const frames = readFileSync(new URL('../fixtures/daytona/events.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Frame => JSON.parse(line));

function recorded(name: string, dir: Frame['dir']): string[] {
  return frames.filter((frame) => frame.case === name && frame.dir === dir).map((frame) => frame.text);
}

const IMAGE = 'docker.io/acme/pullms3000createms1500:1.600374';

let clock: ManualClock;
let emulator: Emulator;

beforeAll(async () => {
  clock = new ManualClock(Date.UTC(2026, 10, 25, 21, 20, 0));
  emulator = await startEmulator({
    clock,
    settings: {
      ...FIRST_SETTINGS,
      toolboxProxyUrl: 'http://proxy.example/toolbox',
      images: { [IMAGE]: { pullSeconds: 3, createSeconds: 1.5 } },
    },
  });
});

afterAll(() => emulator.close());

/** A websocket without any library, and what came over it. */
class Listener {
  readonly received: string[] = [];
  readonly #socket: WebSocket;

  constructor(path = '/api/socket.io/?EIO=4&transport=websocket') {
    this.#socket = new WebSocket(`${emulator.url.replace('http', 'ws')}${path}`);
    this.#socket.addEventListener('message', ({ data }) => this.received.push(String(data)));
  }

  async frames(count: number): Promise<string[]> {
    while (this.received.length < count) await new Promise((resolve) => setTimeout(resolve, 2));
    return this.received;
  }

  say(frame: string): void {
    this.#socket.send(frame);
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  close(): void {
    this.#socket.close();
  }
}

function post(path: string, body: object) {
  const headers = { Authorization: 'Bearer dtn_example_key', 'Content-Type': 'application/json' };
  return send(emulator.url, { method: 'POST', path, headers, body });
}

async function idOf(reply: ReturnType<typeof send>): Promise<string> {
  const { body } = await reply;
  return body !== null && typeof body === 'object' && 'id' in body ? String(body.id) : '';
}

async function remove(path: string): Promise<void> {
  const headers = { Authorization: 'Bearer dtn_example_key' };
  await send(emulator.url, { method: 'DELETE', path, headers, body: null });
}

/** From an image to a running sandbox, and both deleted, as in the recording. */
async function chain(): Promise<void> {
  const snapshot = await idOf(post('/api/snapshots', { name: 'ev-1795641600374', imageName: IMAGE }));
  clock.advance(4);
  const creating = idOf(post('/api/sandbox', { snapshot }));
  while (emulator.sandboxes().length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  clock.advance(1.5);
  await remove(`/api/sandbox/${await creating}`);
  clock.advance(1);
  await remove(`/api/snapshots/${snapshot}`);
  clock.advance(10);
}

function parsed(frame: string): unknown {
  return JSON.parse(frame.replace(/^\d+/, '').replace(/"sid":"[\w-]+"/, '"sid":"x"') || 'null');
}

const packetType = (frame: string) => /^\d+/.exec(frame)?.[0];

describe('the events of the emulator are those of the recorded server', () => {
  it('from the creation of a snapshot to its removal', async () => {
    const expected = recorded('chain', 'in').filter((frame) => frame !== '2');
    const listener = new Listener();
    await listener.frames(1);
    for (const frame of recorded('chain', 'out').filter((said) => said.startsWith('40'))) listener.say(frame);
    await listener.frames(2);
    await chain();
    const received = await listener.frames(expected.length);
    listener.close();
    expect(received.map(packetType)).toEqual(expected.map(packetType));
    const ids = new Translation();
    const found = expected.map((frame, index) =>
      differences(
        { status: 0, headers: {}, body: parsed(frame) },
        { status: 0, headers: {}, body: parsed(received[index] ?? '') },
        ids,
      ),
    );
    expect(found.flat()).toEqual([]);
    expect(found.length).toBe(13);
  });

  it.each(['wrong token', 'no token'])('a refusal on an open connection: %s', async (name) => {
    const expected = recorded(name, 'in');
    const listener = new Listener();
    await listener.frames(1);
    for (const frame of recorded(name, 'out')) listener.say(frame);
    const received = await listener.frames(expected.length);
    expect(received.map(parsed)).toEqual(expected.map(parsed));
    expect(received.map(packetType)).toEqual(expected.map(packetType));
    expect(listener.isOpen).toBe(true);
    listener.close();
  });

  it('no transport but the websocket', async () => {
    const response = await fetch(`${emulator.url}/api/socket.io/?EIO=4&transport=polling`);
    expect(`${response.status} ${await response.text()}`).toBe(recorded('polling', 'http')[1]);
  });

  it('nothing without /api: the connection ends', async () => {
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    await once(socket, 'connect');
    const lines = [
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    expect(await text(socket)).toBe('');
  });
});
