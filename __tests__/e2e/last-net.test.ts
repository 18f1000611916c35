import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';
import { needsPost } from './needs-post.ts';
import { ordinaryInputs, SANDBOX, startServer } from './scenario.ts';

const NEVER = { 'auto-stop-interval': '0', 'auto-delete-interval': '-1', 'ttl-minutes': '0' };

const runWith = (server: Emulator, inputs: Readonly<Record<string, string>> = {}) =>
  runAction({ with: { ...ordinaryInputs(server), ...inputs }, needsPost });
const sentTo = ({ requests }: Emulator) => requests.find(({ operationId }) => operationId === 'createSandbox')?.body;

describe.concurrent('the expiry, if no cleanup ever runs', () => {
  it('is set by default, finite, and the log shows when Daytona deletes the sandbox', async () => {
    await using server = await startServer();
    const { main } = await runWith(server);
    expect(server.sandboxes()).toMatchObject([{ autoStopInterval: 60, autoDeleteInterval: 1440 }]);
    expect(sentTo(server)).toMatchObject({ autoStopInterval: 60, autoDeleteInterval: 1440, ttlMinutes: 10080 });
    expect(main.printed).toContain(
      'Daytona stops it after 1 hour without activity, deletes it 1 day after it stops, and in any case 7 days after it was created.',
    );
    expect(main.printed).not.toContain('has no effect');
  });

  it('follows the inputs, as the log shows', async () => {
    await using server = await startServer();
    const { main } = await runWith(server, { ...NEVER, 'ttl-minutes': '90' });
    expect(main.printed).toContain(
      'Daytona never stops it automatically, and deletes it 90 minutes after it was created.',
    );
    expect(main.annotations).toEqual([]);
  });

  it('a server that ignores the time to live: nothing is said of it but that', async () => {
    await using server = await startServer({ ttlSupported: false });
    const { main } = await runWith(server);
    expect(main.printed).toContain(
      'Daytona stops it after 1 hour without activity, and deletes it 1 day after it stops. `ttl-minutes` has no effect on this Daytona server (v0.190.0): it does not report a time to live.',
    );
    expect(main.printed).not.toContain('7 days');
    expect(main.summary).toContain('has no effect on this Daytona server');
  });

  it('`ttl-minutes: 0` is sent as 0, and an organization that sets one all the same is told of', async () => {
    await using server = await startServer({ longestTtl: 2880 });
    const { main } = await runWith(server, { 'ttl-minutes': '0' });
    expect(sentTo(server)).toMatchObject({ ttlMinutes: 0 });
    expect(main.printed).toContain('deletes it 1 day after it stops, and in any case 2 days after it was created.');
  });

  it.each([
    ['all numbers unset, as a reusable workflow passes them on', { ...NEVER, 'auto-delete-interval': '0' }, {}],
    ['an auto-delete without an auto-stop, which it counts from', { ...NEVER, 'auto-delete-interval': '1440' }, {}],
    ['a time to live that the server ignores', { ...NEVER, 'ttl-minutes': '90' }, { ttlSupported: false }],
  ])('nothing that ends it (%s): a warning', async (_, inputs, settings) => {
    await using server = await startServer(settings);
    const { conclusion, main } = await runWith(server, inputs);
    expect(conclusion).toBe('success');
    expect(main.annotations).toMatchObject([{ level: 'warning', title: ERROR_TITLES['sandbox-endless'] }]);
    expect(main.annotations[0]?.message).toContain(`The sandbox ${SANDBOX} runs until a job or a person deletes it.`);
    expect(main.annotations[0]?.message).toContain('Daytona neither stops nor deletes it automatically.');
  });
});

describe.concurrent('what is said of a sandbox that could not be deleted', () => {
  it.each([
    [
      'started',
      '',
      /Last state "started": Daytona stops it after 1 hour without activity, and deletes it 1 day after it stops\./,
    ],
    [
      'in error, on a server without a time to live',
      'latefail-0.3',
      /Last state "error": Daytona does not end a sandbox in this state\./,
    ],
  ])('%s: only what counts in that state', async (_, word, says) => {
    await using server = await startServer({ ttlSupported: false, timings: { holdAnswer: 0.05 } });
    const image = word === '' ? 'ghcr.io/acme/app:1' : `ghcr.io/acme/${word}:1`;
    const body = { statusCode: 403, message: 'Access denied' };
    server.addFault({ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 403, body });
    const { post } = await runWith(server, { 'image-name': image, cleanup: 'always' });
    expect(post?.conclusion).toBe('failure');
    expect(post?.annotations[0]?.message).toMatch(says);
    expect(post?.annotations[0]?.message).not.toContain('goes by itself');
  });
});
