import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';
import { errorsOf } from './invariants.ts';
import { IMAGE, ownLabels, setStage } from './pull-request.ts';
import { startServer, TOKEN } from './scenario.ts';

const DIST = join(import.meta.dirname, '../../dist');

describe.concurrent('the action `sweep`', () => {
  it('sets three outputs, has no post step, and does not create what the environment asks for', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'closed', labels: ownLabels(stage, 1) });
    stage.github.setPullRequestState(1, 'closed');
    const env = { 'INPUT_IMAGE-NAME': IMAGE, INPUT_MODE: 'create' };
    const { main, post } = await stage.sweep({}, { job: { env } });
    expect([main.conclusion, post], main.log).toEqual(['success', undefined]);
    expect(main.outputs).toEqual({ outcome: 'swept', result: '{"outcome":"swept"}' });
    expect(main.state).toEqual({});
    expect(main.log).toMatch(/^▼ Run octo-org\/daytona-sandbox-from-a-container-image\/sweep@v1$/m);
    expect([...stage.daytona.sandboxes(), ...stage.daytona.snapshots()]).toEqual([]);
  });

  it('fails with one error and its code if a deletion fails', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'closed', labels: ownLabels(stage, 1) });
    stage.github.setPullRequestState(1, 'closed');
    stage.daytona.addFault({ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 403 });
    const { main } = await stage.sweep();
    expect(main.conclusion).toBe('failure');
    expect(main.outputs).toEqual({ 'error-code': 'cleanup-failed', result: '{"error-code":"cleanup-failed"}' });
    expect(errorsOf(main)).toMatchObject([{ title: ERROR_TITLES['cleanup-failed'] }]);
  });

  it('rejects what it cannot use before the first request', async () => {
    await using server = await startServer();
    const given = { 'api-token': TOKEN, 'api-url': server.apiUrl, 'max-age': 'a week', 'dry-run': 'maybe' };
    const { main } = await runAction({ actionPath: 'sweep', with: given });
    const [error] = errorsOf(main);
    expect(error?.message).toMatch(/^`max-age` is not a duration \(6 characters, with whitespace\)\./m);
    expect(error?.message).toMatch(/^`dry-run` is not a boolean/m);
    expect(main.outputs['error-code']).toBe('inputs');
    expect(server.requests).toEqual([]);
  });

  it('names the secret that is not there, and masks one that is', async () => {
    await using server = await startServer();
    const without = await runAction({ actionPath: 'sweep', with: { 'api-url': server.apiUrl } });
    expect(without.outputs['error-code']).toBe('token-missing');
    const given = { 'api-token': TOKEN, 'api-url': server.apiUrl, 'github-token': '' };
    const { main } = await runAction({ actionPath: 'sweep', with: given });
    expect([main.conclusion, main.masks[0]]).toEqual(['success', TOKEN]);
    expect(main.raw.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
  });

  it('ends when its job is cancelled, and says so', async () => {
    await using stage = await setStage();
    stage.daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'hang' });
    const { main } = await stage.sweep(
      {},
      {
        watch: async (_, running) => {
          while (stage.daytona.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
          running.cancel();
        },
      },
    );
    expect(main.conclusion).toBe('cancelled');
    expect(main.outputs['error-code']).toBe('cancelled');
  });
});

it('the bundle started by a file of another name does nothing and fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
  try {
    cpSync(DIST, folder, { recursive: true });
    renameSync(join(folder, 'sweep.js'), join(folder, 'tidy.js'));
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'tidy.js')], {
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([
      1,
      '::error title=The action is damaged::It was started by a file that it does not have.\n',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
