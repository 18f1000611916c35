import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { runAction } from '../harness/index.ts';
import { ownLabels, SANDBOX, setStage } from './pull-request.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.1, destroy: 0.05, cron: 0.2 };
const REVOKED = { match: {}, kind: 'status', status: 401, body: { statusCode: 401, message: 'Unauthorized' } } as const;

function refused(server: Emulator): number {
  return server.requests.filter(({ status }) => status === 401).length;
}

describe.concurrent('a rejected token is not sent again, because failed logins block the IP address of the runner', () => {
  it('at the end of the job, for the second deletion', async () => {
    await using server = await startEmulator({ settings: { timings: QUICK } });
    const common = { 'api-token': server.apiKey, 'api-url': server.apiUrl, 'image-name': 'ghcr.io/acme/app:1' };
    const job = { with: { ...common, 'snapshot-name': 'app', cleanup: 'always' } };
    const result = await runAction(job, (phase) => {
      if (phase === 'post') server.addFault(REVOKED);
    });
    const told = result.post?.annotations.map(({ message }) => message).join();
    expect([result.post?.conclusion, refused(server)], result.log).toEqual(['failure', 1]);
    for (const id of [result.outputs['sandbox-id'], result.outputs['snapshot-id']]) expect(told).toContain(id);
  });

  it('for the comment on a failure', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({
      name: SANDBOX,
      labels: { ...ownLabels(stage, 1), 'daytona-sandbox-action/commit': 'f'.repeat(40) },
    });
    stage.daytona.addFault(REVOKED);
    const result = await stage.on('opened', 'ghcr.io/acme/app:1');
    expect([result.conclusion, refused(stage.daytona)]).toEqual(['failure', 1]);
    expect(stage.github.comments[0]?.body).toContain(ERROR_TITLES['token-refused']);
  });

  it('for the rest of a sweep', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, state: 'closed' });
    for (let leg = 0; leg < 20; leg += 1) stage.daytona.addSandbox({ name: `leg-${leg}`, labels: ownLabels(stage, 2) });
    stage.daytona.addFault({ ...REVOKED, match: { path: '/sandbox/' } });
    const result = await stage.sweep();
    expect(result.conclusion).toBe('failure');
    // Those that are on their way together.
    expect(refused(stage.daytona)).toBeLessThanOrEqual(5);
    const told = result.main.annotations.map(({ message }) => message).join();
    for (const { id } of stage.daytona.sandboxes()) expect(told).toContain(id);
  });
});
