import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Emulator, SettingsPatch } from '../../emulator/index.ts';
import { type ActionJob, type JobResult, runAction } from '../harness/index.ts';
import { expectOneVerdict, expectSoundPhase } from './invariants.ts';
import { needsPost } from './needs-post.ts';
import { namesOn, ordinaryInputs, SANDBOX, SNAPSHOT, startServer } from './scenario.ts';

/** The machine dies as soon as the server has received so many requests for an operation, before the answer to the last of them. */
async function dies(server: Emulator, job: ActionJob, operation: string, times = 1): Promise<JobResult> {
  server.addFault({ match: { operationId: operation, nth: times }, kind: 'slow', when: 'after', delaySeconds: 3 });
  return await runAction(job, (phase, running) => {
    if (phase === 'post') return;
    void (async () => {
      while (server.requests.filter(({ operationId }) => operationId === operation).length < times) await sleep(5);
      running.kill('SIGKILL');
    })();
  });
}

const MOMENTS: readonly (readonly [string, operation: string, times: number])[] = [
  ['after requesting the snapshot', 'createSnapshot', 1],
  ['while polling the snapshot', 'getSnapshot', 2],
  ['after requesting the sandbox', 'createSandbox', 1],
  ['while polling the sandbox', 'getSandbox', 2],
];

const SLOW: SettingsPatch = { timings: { pull: 0.4, create: 0.5 } };

describe.concurrent('the job is re-run after the machine died', () => {
  it.each(MOMENTS.filter(([, operation]) => operation.startsWith('create')))(
    '%s: one sandbox at the end',
    async (_, operation, times) => {
      await using server = await startServer(SLOW);
      const inputs = ordinaryInputs(server);
      const first = await dies(server, { with: inputs }, operation, times);
      expect([first.main.signal, first.post]).toEqual(['SIGKILL', undefined]);
      const second = await runAction({ with: inputs, contexts: { github: { run_attempt: '2' } }, needsPost });
      expectOneVerdict(second);
      expectSoundPhase(second.main);
      expect(second.main.printed).toMatch(/started/);
      expect(second.main.exitCode).toBe(0);
      expect(namesOn(server)).toEqual([SNAPSHOT, SANDBOX]);
      expect(server.sandboxes()).toMatchObject([{ id: second.outputs['sandbox-id'], state: 'started' }]);
    },
  );

  it('the second attempt deletes the sandbox that the first one made, with cleanup: always', async () => {
    await using server = await startServer(SLOW);
    const inputs = { ...ordinaryInputs(server), cleanup: 'always' };
    await dies(server, { with: inputs }, 'getSandbox');
    const second = await runAction({ with: inputs, contexts: { github: { run_attempt: '2' } }, needsPost });
    expect([second.main.exitCode, second.post?.exitCode]).toEqual([0, 0]);
    expect(server.sandboxes()).toEqual([]);
  });
});

describe.concurrent('main was killed, but the machine survived: the post step finds what was created', () => {
  it.each(MOMENTS)('%s', async (_, operation, times) => {
    await using server = await startServer(SLOW);
    const { main, post } = await dies(server, { with: ordinaryInputs(server), postAfterKill: true }, operation, times);
    expect(main.signal).toBe('SIGKILL');
    if (post === undefined) throw new Error('post did not run');
    expectSoundPhase(post);
    expect([post.exitCode, namesOn(server)]).toEqual([0, []]);
  });
});
