import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Emulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { type ActionJob, type JobResult, type RunningAction, runAction } from '../harness/index.ts';
import { addEarlier } from './earlier-job.ts';
import { errorsOf, expectOneVerdict } from './invariants.ts';
import { needsPost } from './needs-post.ts';
import { IMAGE, namesOn, ordinaryInputs, play, SANDBOX, type Scenario, SNAPSHOT, startServer } from './scenario.ts';
import { expectAsTold, testScenarios } from './scenario-tests.ts';
import { EXISTING_NAMES } from './scenarios/existing-names.ts';

testScenarios('the snapshot name is taken, with if-exists', EXISTING_NAMES);

it('reuse: the owner deletes the snapshot while it is polled: it is created again', async () => {
  const deleteAfterLook = (_: RunningAction, server: Emulator): void => {
    const [snapshot] = server.snapshots();
    void (async () => {
      while (server.requests.filter(({ operationId }) => operationId === 'getSnapshot').length < 2) await sleep(5);
      server.forget(snapshot?.id ?? '');
    })();
  };
  const scenario: Scenario = {
    name: 'joined, then gone',
    before: (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE, state: 'pending' }),
    settings: { timings: { pull: 2 } },
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{3,} createSnapshot getSnapshot+ createSandbox getSandbox+',
      left: [SNAPSHOT, SANDBOX],
      log: [/Snapshot \S+ was deleted meanwhile; recreating it/],
    },
  };
  expectAsTold(await play(scenario, deleteAfterLook));
});

const jobOf = (server: Emulator, inputs: Record<string, string>, runId: string): ActionJob => ({
  with: { ...ordinaryInputs(server), ...inputs },
  contexts: { github: { run_id: runId } },
  needsPost,
});

/** What the first run left. */
const ranBefore = (server: Emulator) => addEarlier(server, jobOf(server, PREVIEW, '1'));

async function run(server: Emulator, inputs: Record<string, string>, runId: string): Promise<JobResult> {
  const result = await runAction(jobOf(server, inputs, runId));
  expectOneVerdict(result);
  return result;
}

/** One preview for one name: what later pushes share. */
const PREVIEW = { 'sandbox-name': 'preview' };

describe.concurrent('the sandbox name is taken by an earlier run of the same repository', () => {
  it('reuse: a sandbox with the same configuration is used, and a later failure does not delete it', async () => {
    await using server = await startServer();
    const first = await run(server, PREVIEW, '1');
    const second = await run(server, { ...PREVIEW, cleanup: 'always' }, '2');
    expect([first.main.exitCode, second.main.exitCode]).toEqual([0, 0]);
    expect(second.outputs['sandbox-id']).toBe(first.outputs['sandbox-id']);
    expect(second.main.printed).toMatch(
      /Sandbox preview \(\S+\) already exists with the same image and settings; reusing it \(started\)/,
    );
    expect(namesOn(server)).toEqual([SNAPSHOT, 'preview']);
  });

  it('reuse: a sandbox with a different configuration is deleted and created again', async () => {
    await using server = await startServer();
    const { sandbox } = await ranBefore(server);
    const second = await run(server, { ...PREVIEW, env: 'VERSION=2' }, '2');
    expect(second.main.exitCode).toBe(0);
    expect(second.outputs['sandbox-id']).not.toBe(sandbox.id);
    expect(server.sandboxes()).toMatchObject([{ id: second.outputs['sandbox-id'], env: { VERSION: '2' } }]);
  });

  it('reuse: a stopped sandbox is deleted and created again', async () => {
    await using server = await startServer();
    const { sandbox } = await ranBefore(server);
    server.forget(sandbox.id);
    server.addSandbox({ ...sandbox, state: 'stopped', desiredState: 'stopped' });
    const second = await run(server, PREVIEW, '2');
    expect(second.main.exitCode).toBe(0);
    expect(second.main.printed).toMatch(/Deleting sandbox preview \(\S+\) to recreate it: it is stopped/);
    expect(server.sandboxes()).toMatchObject([{ id: second.outputs['sandbox-id'], state: 'started' }]);
  });

  it('replace: it is deleted and created again', async () => {
    await using server = await startServer();
    const { sandbox } = await ranBefore(server);
    const second = await run(server, { ...PREVIEW, 'if-exists': 'replace' }, '2');
    expect(second.main.exitCode).toBe(0);
    expect(server.sandboxes().map(({ id }) => id)).toEqual([second.outputs['sandbox-id']]);
    expect(second.outputs['sandbox-id']).not.toBe(sandbox.id);
  });

  it('fail: the step fails, and the sandbox stays', async () => {
    await using server = await startServer();
    const { sandbox } = await ranBefore(server);
    const second = await run(server, { ...PREVIEW, 'snapshot-name': 'other', 'if-exists': 'fail' }, '2');
    expect(errorsOf(second.main)).toMatchObject([{ title: ERROR_TITLES['sandbox-name-taken'] }]);
    expect(server.sandboxes().map(({ id }) => id)).toEqual([sandbox.id]);
    // The snapshot that the second run made is gone again.
    expect(namesOn(server)).toEqual([SNAPSHOT, 'preview']);
  });

  it('made by another step of the same run with a different configuration: the step fails, and the sandbox stays', async () => {
    await using server = await startServer();
    const step = (action: string, inputs: Record<string, string>): ActionJob => ({
      with: { ...ordinaryInputs(server), ...PREVIEW, ...inputs },
      contexts: { github: { action } },
      needsPost,
    });
    const { sandbox } = await addEarlier(server, step('__self', {}));
    const second = await runAction(step('__self_2', { 'snapshot-name': 'db', 'image-name': 'ghcr.io/acme/db:1' }));
    expect(second.conclusion, second.log).toBe('failure');
    expect(errorsOf(second.main)).toMatchObject([
      {
        title: 'The sandbox name is taken',
        message: expect.stringContaining('created by another job or step of this run attempt'),
      },
    ]);
    expect(server.sandboxes()).toMatchObject([{ id: sandbox.id, state: 'started' }]);
    const asked = { 'image-name': IMAGE, env: 'VERSION=3', 'if-exists': 'replace' };
    const third = await runAction(step('__self_2', asked));
    expect(third.conclusion, third.log).toBe('failure');
    expect(server.sandboxes().map(({ id }) => id)).toEqual([sandbox.id]);
  });

  it('made by another repository: it stays unless `if-exists` is `replace`', async () => {
    await using server = await startServer();
    const { sandbox: theirs } = await ranBefore(server);
    const elsewhere = { repository: 'octo-org/elsewhere', repository_id: '7', run_id: '2' };
    const runElsewhere = (more: Record<string, string>) =>
      runAction({
        with: { ...ordinaryInputs(server), ...PREVIEW, 'snapshot-name': 'elsewhere', ...more },
        contexts: { github: elsewhere },
        needsPost,
      });
    const second = await runElsewhere({});
    expect(errorsOf(second.main)).toMatchObject([
      { title: ERROR_TITLES['sandbox-name-taken'], message: expect.stringContaining('octo-org/octo-repo') },
    ]);
    expect(server.sandboxes().map(({ id }) => id)).toEqual([theirs.id]);
    const third = await runElsewhere({ 'if-exists': 'replace' });
    expect(third.main.printed).toContain('it was created for no pull request of octo-org/octo-repo');
    expect(server.sandboxes().map(({ id }) => id)).toEqual([third.outputs['sandbox-id']]);
  });

  it('each leg of a matrix has its own sandbox', async () => {
    await using server = await startServer();
    const legs = await Promise.all(
      [0, 1].map((index) =>
        runAction({
          with: {
            ...ordinaryInputs(server),
            'snapshot-name': `leg-${index}`,
            'image-name': `ghcr.io/acme/app:leg-${index}`,
          },
          contexts: { strategy: { 'job-index': index, 'job-total': 2 } },
          needsPost,
        }),
      ),
    );
    expect(legs.map(({ main }) => main.exitCode)).toEqual([0, 0]);
    expect(namesOn(server)).toEqual(['leg-0', 'leg-1', `${SANDBOX}--0`, `${SANDBOX}--1`]);
    for (const { name, labels } of server.sandboxes()) {
      expect(labels).toMatchObject({
        'daytona-sandbox-action/repository': 'octo-org/octo-repo',
        'daytona-sandbox-action/run': '1658821493',
        'daytona-sandbox-action/attempt': '1',
        'daytona-sandbox-action/job': `preview-${name.slice(-1)}`,
        'daytona-sandbox-action/configuration': expect.stringMatching(/^[0-9a-f]{16}$/),
      });
    }
  });
});
