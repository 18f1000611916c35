import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Emulator, type ReceivedRequest, type SettingsPatch, startEmulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.1, destroy: 0.05, cron: 0.2 };
const OTHER_RUN = {
  'daytona-sandbox-action/server': 'https://github.com',
  'daytona-sandbox-action/repository-id': '1296269',
  'daytona-sandbox-action/owner': 'another-run',
};

const start = (settings: SettingsPatch = {}) => startEmulator({ settings: { ...settings, timings: QUICK } });

function jobFor({ apiKey, apiUrl }: Emulator, more: Readonly<Record<string, string>> = {}) {
  const common = { 'api-token': apiKey, 'api-url': apiUrl, 'image-name': 'ghcr.io/acme/app:1', 'snapshot-name': 'app' };
  return { with: { ...common, ...more } };
}

/** Does something once, as soon as a request that fits has come in. */
function onRequest(server: Emulator, fits: (request: ReceivedRequest) => boolean, act: () => void): void {
  const timer = setInterval(() => {
    if (!server.requests.some(fits)) return;
    clearInterval(timer);
    act();
  }, 5);
}

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe.concurrent('at the end of the job', () => {
  it("a snapshot used by another run's sandbox is kept", async () => {
    await using server = await start();
    const result = await runAction(jobFor(server, { cleanup: 'always' }), (phase) => {
      if (phase !== 'post') return;
      server.addSandbox({ name: 'theirs', snapshot: 'app', state: 'started', labels: OTHER_RUN });
    });
    expect([result.main.conclusion, result.post?.conclusion]).toEqual(['success', 'success']);
    expect([names(server.snapshots()), names(server.sandboxes())]).toEqual([['app'], ['theirs']]);
    expect(result.post?.printed).toMatch(
      /Kept snapshot app \(.+\): the sandbox theirs was created from it, and another job created it/,
    );
  });

  it('a snapshot is kept if another run creates a sandbox from it between two attempts to delete it', async () => {
    await using server = await start();
    const job = jobFor(server, { cleanup: 'always' });
    const result = await runAction({ ...job, timeoutMs: 60_000 }, (phase) => {
      if (phase !== 'post') return;
      server.addFault({
        match: { operationId: 'removeSnapshot', nth: 1, times: 1 },
        kind: 'status',
        status: 503,
        when: 'before',
      });
      const isRefused = ({ operationId }: ReceivedRequest) => operationId === 'removeSnapshot';
      onRequest(server, isRefused, () =>
        server.addSandbox({ name: 'theirs', snapshot: 'app', state: 'started', labels: OTHER_RUN }),
      );
    });
    expect([result.main.conclusion, result.post?.conclusion]).toEqual(['success', 'success']);
    expect([names(server.snapshots()), names(server.sandboxes())]).toEqual([['app'], ['theirs']]);
  });

  it('a sandbox that appears five seconds after the cancellation is found and deleted', async () => {
    await using server = await start();
    server.addFault({ match: { operationId: 'createSandbox' }, kind: 'slow', when: 'before', delaySeconds: 5 });
    const result = await runAction(jobFor(server), (phase, running) => {
      if (phase !== 'main') return;
      onRequest(
        server,
        ({ operationId }) => operationId === 'createSandbox',
        () => running.cancel(),
      );
    });
    expect([result.main.conclusion, result.post?.conclusion]).toEqual(['cancelled', 'success']);
    expect([server.snapshots(), server.sandboxes()]).toEqual([[], []]);
    expect(result.post?.printed).toMatch(/Deleted sandbox /);
  });

  it('a requested sandbox that never appears is reported', async () => {
    await using server = await start();
    server.addFault({ match: { operationId: 'createSandbox' }, kind: 'hang' });
    const result = await runAction(jobFor(server), (phase, running) => {
      if (phase !== 'main') return;
      onRequest(
        server,
        ({ operationId }) => operationId === 'createSandbox',
        () => running.cancel(),
      );
    });
    expect(result.post?.printed).toMatch(
      /The sandbox octo-org--\S+ was requested as the step ended, but did not appear within 10s/,
    );
  });

  it('a sandbox with a damaged id in the response is found by its name and label', async () => {
    await using server = await start();
    const rewrite = { id: '00000000-0000-4000-8000-000000000000' };
    server.addFault({ match: { operationId: 'createSandbox' }, kind: 'rewrite', rewrite });
    const result = await runAction(jobFor(server));
    expect([result.main.conclusion, result.post?.conclusion]).toEqual(['failure', 'success']);
    expect([server.snapshots(), server.sandboxes()]).toEqual([[], []]);
  });

  it('a sandbox that failed to start is deleted, even if it cannot be found by name for a while', async () => {
    await using server = await start();
    // For up to 10 s after a deletion a server may deny what has been made under the same name.
    const body = { statusCode: 404, message: 'Sandbox with ID or name x not found' };
    server.addFault({ match: { operationId: 'getSandbox', times: 3 }, kind: 'status', status: 404, body });
    const result = await runAction(jobFor(server, { 'image-name': 'ghcr.io/acme/createfail:1' }));
    expect([result.main.conclusion, result.post?.conclusion]).toEqual(['failure', 'success']);
    expect(result.main.annotations).toMatchObject([{ title: 'The sandbox failed to start' }]);
    expect([server.snapshots(), server.sandboxes()]).toEqual([[], []]);
  });

  it('overwritten state is an error', () => {
    const bundle = fileURLToPath(new URL('../../dist/post.js', import.meta.url));
    const env = { ...process.env, STATE_run: '{"entries"', GITHUB_STATE: '', GITHUB_OUTPUT: '' };
    const { status, stdout } = spawnSync(process.execPath, [bundle], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toContain(`::error title=${ERROR_TITLES['notes-unreadable']}::`);
  });
});

describe.concurrent('an adopted snapshot that its owner deletes just before the sandbox is created', () => {
  it('is created again, and the job succeeds', async () => {
    await using server = await start();
    server.addSnapshot({ name: 'app', imageName: 'ghcr.io/acme/app:1', state: 'active' });
    server.addFault({
      match: { operationId: 'createSandbox', nth: 1 },
      kind: 'slow',
      when: 'before',
      delaySeconds: 0.3,
    });
    const result = await runAction(jobFor(server), (phase) => {
      if (phase !== 'main') return;
      const forget = () => server.snapshots().forEach(({ id }) => void server.forget(id));
      onRequest(server, ({ operationId }) => operationId === 'createSandbox', forget);
    });
    expect(result.main.conclusion, result.log).toBe('success');
    expect(result.main.outputs['snapshot-id']).toBe(server.snapshots()[0]?.id);
    expect(result.main.outputs['sandbox-state']).toBe('started');
    expect(result.main.printed).toContain('Snapshot app was deleted or deactivated meanwhile; starting over');
    expect(server.sandboxes()).toHaveLength(1);
  });

  it('a second time, is an error', async () => {
    await using server = await start();
    server.addSnapshot({ name: 'app', imageName: 'ghcr.io/acme/app:1', state: 'active' });
    const body = { statusCode: 400, message: 'Snapshot app not found. Did you add it through the Daytona Dashboard?' };
    server.addFault({ match: { operationId: 'createSandbox' }, kind: 'status', status: 400, body });
    const result = await runAction(jobFor(server));
    expect(result.main.conclusion).toBe('failure');
    expect(server.requests.filter(({ operationId }) => operationId === 'createSandbox')).toHaveLength(2);
    expect(names(server.snapshots())).toEqual(['app']);
  });
});
