import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.1, destroy: 0.05, cron: 0.2 };

const start = () => startEmulator({ settings: { timings: QUICK } });

/** What a later step of the job has put into the environment, so that only the end of the job sees it. */
function later(variables: Readonly<Record<string, string>>): Record<string, string> {
  const script = `if (process.argv[1]?.endsWith('post.js')) Object.assign(process.env, ${JSON.stringify(variables)});`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

function jobFor({ apiKey, apiUrl }: Emulator, env: Readonly<Record<string, string>>) {
  const inputs = { 'image-name': 'ghcr.io/acme/app:1', 'snapshot-name': 'app' };
  return { with: { ...inputs, cleanup: 'always' }, env: { DAYTONA_API_KEY: apiKey, DAYTONA_API_URL: apiUrl, ...env } };
}

describe.concurrent('the environment changes between the step and the end of the job', () => {
  it.each(['DAYTONA_API_URL', 'DAYTONA_API_KEY'])(
    '%s: the created resources are reported, not assumed to be gone',
    async (name) => {
      await using server = await start();
      await using other = await start();
      const variables = { DAYTONA_API_URL: other.apiUrl, DAYTONA_API_KEY: 'dtn_another0another0another0another0' };
      const env = later(Object.fromEntries(Object.entries(variables).filter(([key]) => key === name)));
      const { main, post, outputs } = await runAction(jobFor(server, env));
      expect([main.conclusion, post?.conclusion], post?.log).toEqual(['success', 'failure']);
      const told = post?.annotations.map(({ title, message }) => `${title} ${message}`).join() ?? '';
      expect(told).toContain('Some resources were not deleted');
      for (const id of [outputs['sandbox-id'], outputs['snapshot-id']]) expect(told).toContain(id);
      expect(other.requests).toEqual([]);
    },
  );

  it('no key: the error names the resources to delete, not only the input', async () => {
    await using server = await start();
    const { post, outputs } = await runAction(jobFor(server, later({ DAYTONA_API_KEY: '' })));
    expect(post?.conclusion).toBe('failure');
    const [error] = post?.annotations ?? [];
    expect(error?.title).toBe(ERROR_TITLES['cleanup-failed']);
    for (const id of [outputs['sandbox-id'], outputs['snapshot-id']]) expect(error?.message).toContain(id);
    expect(error?.message).toContain('`api-token` is empty');
  });

  it('no key, and nothing to delete: succeeds', async () => {
    await using server = await start();
    const job = jobFor(server, later({ DAYTONA_API_KEY: '' }));
    const { post } = await runAction({ ...job, with: { ...job.with, cleanup: 'on-failure' } });
    expect([post?.conclusion, post?.printed.trim()]).toEqual([
      'success',
      'The step succeeded, so everything it created is kept.',
    ]);
  });

  it('an input is no longer valid that the cleanup does not need: everything is deleted', async () => {
    await using server = await start();
    const { main, post } = await runAction(
      jobFor(server, later({ DAYTONA_TARGET: 'no region', INPUT_ENV: 'nonsense' })),
    );
    expect([main.conclusion, post?.conclusion], post?.log).toEqual(['success', 'success']);
    expect([...server.sandboxes(), ...server.snapshots()]).toEqual([]);
  });

  it('a different image: the requested resources are still recognized', async () => {
    await using server = await start();
    server.addFault({ match: { operationId: 'createSnapshot' }, kind: 'hang', when: 'after' });
    const job = jobFor(server, later({ 'INPUT_IMAGE-NAME': 'ghcr.io/acme/app:2' }));
    const { post } = await runAction({ ...job, postAfterKill: true }, (phase, running) => {
      if (phase !== 'main') return;
      void (async () => {
        while (server.requests.length === 0) await sleep(5);
        running.kill('SIGKILL');
      })();
    });
    expect([post?.conclusion, server.snapshots()], post?.log).toEqual(['success', []]);
  });
});
