import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { RunningAction } from '../harness/index.ts';
import { expectNoEarlySandbox, expectSoundPhase } from './invariants.ts';
import { IMAGE, type Played, play, SANDBOX, type Scenario, SNAPSHOT } from './scenario.ts';

const ANY = { exit: 1, requests: '' } as const;

/** Cancels as soon as the server has received so many requests for an operation. */
function cancelAt(operation: string, times = 1) {
  return (running: RunningAction, server: Emulator): void => {
    void (async () => {
      while (server.requests.filter(({ operationId }) => operationId === operation).length < times) await sleep(10);
      running.cancel();
    })();
  };
}

/** What holds for every cancelled job: it ends at the first signal, says so, and leaves what `left` says. */
function expectCancelled(
  { result: { main, post, conclusion }, requests, names }: Played,
  left: readonly string[],
): void {
  const [interrupt, ...more] = main.signals;
  expect(interrupt?.signal).toBe('SIGINT');
  expect(more, 'it went at the first signal').toEqual([]);
  expect([main.exitCode, main.conclusion, conclusion]).toEqual([1, 'cancelled', 'cancelled']);
  expect(main.raw.match(/^::error .*$/gm), 'one word of its own').toEqual([
    expect.stringContaining(`title=${ERROR_TITLES.cancelled}::`),
  ]);
  expectSoundPhase(main);
  expectNoEarlySandbox(requests.main);
  if (post === undefined) throw new Error('post did not run');
  expectSoundPhase(post);
  expect([post.conclusion, post.printed]).toEqual(['success', expect.anything()]);
  expect(names.after).toEqual([...left].sort());
}

const MOMENTS: readonly (readonly [string, Omit<Scenario, 'name' | 'expected'>, operation: string, times?: number])[] =
  [
    [
      'while the snapshot is being asked for: the request arrives after the cancel',
      { faults: [{ match: { operationId: 'createSnapshot' }, kind: 'slow', delaySeconds: 0.8 }] },
      'createSnapshot',
    ],
    ['during the first poll of the snapshot', { image: 'ghcr.io/acme/hangpull:1' }, 'getSnapshot'],
    ['between two polls of the snapshot', { image: 'ghcr.io/acme/hangpull:1' }, 'getSnapshot', 2],
    [
      'while a look hangs',
      { faults: [{ match: { operationId: 'getSnapshot', nth: 2 }, kind: 'hang' }] },
      'getSnapshot',
      2,
    ],
    [
      'while a rate limit is waited for',
      {
        faults: [
          { match: { operationId: 'getSnapshot' }, kind: 'status', status: 429, headers: { 'Retry-After': '15' } },
        ],
      },
      'getSnapshot',
    ],
    [
      'while the server holds the answer to the sandbox',
      { settings: { timings: { create: 1, holdAnswer: 5 } } },
      'createSandbox',
    ],
    [
      'while the sandbox is being asked for: the request arrives after the cancel',
      { faults: [{ match: { operationId: 'createSandbox' }, kind: 'slow', delaySeconds: 0.8 }] },
      'createSandbox',
    ],
    [
      'between two polls of the sandbox',
      {
        settings: { timings: { create: 5 } },
        faults: [{ match: { operationId: 'connectEvents' }, kind: 'event-refused' }],
      },
      'getSandbox',
      2,
    ],
  ];

describe.concurrent('ends immediately and leaves nothing behind when cancelled', () => {
  for (const [name, circumstances, operation, times] of MOMENTS) {
    it(name, async () => {
      expectCancelled(await play({ name, ...circumstances, expected: ANY }, cancelAt(operation, times)), []);
    });
  }
});

describe.concurrent('a cancelled job', () => {
  it('keeps an adopted sandbox', async () => {
    const before = (server: Emulator) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE });
    const played = await play(
      { name: 'adopted', before, settings: { timings: { create: 1 } }, expected: ANY },
      cancelAt('getSandbox'),
    );
    expectCancelled(played, [SNAPSHOT]);
  });

  it('keeps everything with cleanup: never', async () => {
    const played = await play(
      {
        name: 'never',
        with: { cleanup: 'never' },
        idlePost: true,
        settings: { timings: { create: 1 } },
        expected: ANY,
      },
      cancelAt('getSandbox'),
    );
    expectCancelled(played, [SNAPSHOT, SANDBOX]);
  });

  it("never deletes somebody else's sandbox of the same name", async () => {
    const before = (server: Emulator) => server.addSandbox({ name: SANDBOX, labels: {} });
    const faults = [{ match: { operationId: 'getSandbox' }, kind: 'hang' }] as const;
    const played = await play({ name: 'foreign', before, faults, expected: ANY }, cancelAt('getSandbox'));
    expectCancelled(played, [SANDBOX]);
  });
});
