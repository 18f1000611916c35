import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

/** Passes connections on to a server. @param answer how its bytes go back. */
async function relay(host: string, to: string, answer: (from: Socket, back: Socket) => void) {
  const server: Server = createServer((client) => {
    const upstream = connect(Number(new URL(to).port), '127.0.0.1');
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    client.on('close', () => upstream.destroy());
    client.pipe(upstream);
    answer(upstream, client);
  });
  await once(server.listen(0, host), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { port, [Symbol.asyncDispose]: async () => void server.close() };
}

const asItIs = (from: Socket, back: Socket) => void from.pipe(back);

/** A few bytes at a time, a whole response in half a second or so. */
function dripping(from: Socket, back: Socket): void {
  const bytes: number[] = [];
  from.on('data', (chunk) => void bytes.push(...chunk));
  const drip = setInterval(() => {
    if (bytes.length > 0) back.write(Buffer.from(bytes.splice(0, 20)));
  }, 5);
  back.on('close', () => clearInterval(drip));
}

describe.concurrent('the bundle', () => {
  it('reaches a server by its IPv6 address', async () => {
    await using server = await startServer();
    await using way = await relay('::1', server.url, asItIs);
    const result = await runAction({ with: { ...ordinaryInputs(server), 'api-url': `http://[::1]:${way.port}/api` } });
    expect([result.main.conclusion, result.post?.conclusion], result.log).toEqual(['success', 'success']);
    expect(server.sandboxes()).toMatchObject([{ id: result.outputs['sandbox-id'], state: 'started' }]);
  });

  it('reads responses that arrive a few bytes at a time', { timeout: 60_000 }, async () => {
    await using server = await startServer();
    await using way = await relay('127.0.0.1', server.url, dripping);
    const inputs = { ...ordinaryInputs(server), 'api-url': `http://127.0.0.1:${way.port}/api`, cleanup: 'always' };
    const result = await runAction({ with: inputs, timeoutMs: 50_000 });
    expect([result.main.conclusion, result.post?.conclusion], result.log).toEqual(['success', 'success']);
    expect([server.snapshots(), server.sandboxes()]).toEqual([[], []]);
  });

  it('can be cancelled while a slow response arrives', async () => {
    await using server = await startServer();
    await using way = await relay('127.0.0.1', server.url, (from, back) => {
      const drip = setInterval(() => back.write('H'), 50);
      from.on('data', () => {});
      back.on('close', () => clearInterval(drip));
    });
    const inputs = { ...ordinaryInputs(server), 'api-url': `http://127.0.0.1:${way.port}/api`, cleanup: 'never' };
    const result = await runAction({ with: inputs }, (phase, running) => {
      if (phase === 'main') setTimeout(() => running.cancel(), 1000);
    });
    expect([result.main.conclusion, result.main.signals.length]).toEqual(['cancelled', 1]);
  });
});
