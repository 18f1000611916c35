import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { runAction } from '../harness/index.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.1, destroy: 0.05, cron: 0.2 };

const start = () => startEmulator({ settings: { timings: QUICK } });

/** What an earlier step of the job has written into the environment: as if this step had noted it. */
function forged(entries: readonly unknown[]): Record<string, string> {
  return { STATE_phase: 'post', STATE_run: JSON.stringify({ entries, maker: 'x', succeeded: false }) };
}

function jobFor({ apiKey, apiUrl }: Emulator, more: Readonly<Record<string, string>> = {}) {
  const common = { 'api-token': apiKey, 'api-url': apiUrl, 'image-name': 'ghcr.io/acme/app:1', 'snapshot-name': 'app' };
  return { ...common, ...more };
}

describe.concurrent('an earlier step has written the notes of this one into the environment', () => {
  it.each([
    ['that there is nothing to do', { STATE_phase: 'post' }],
    ['that something was made', forged([])],
  ])('%s: the sandbox is made all the same', async (_, env) => {
    await using server = await start();
    const result = await runAction({ with: jobFor(server), env });
    expect(result.main.conclusion, result.log).toBe('success');
    expect(server.sandboxes().map(({ id }) => id)).toEqual([result.outputs['sandbox-id']]);
  });

  it('a sandbox of somebody else: it is not deleted when the step has nothing to note', async () => {
    await using server = await start();
    const { id } = server.addSandbox({ name: 'theirs', labels: {} });
    const env = forged([{ kind: 'sandbox', name: 'theirs', claim: 'made', id, since: 1 }]);
    const result = await runAction({ with: jobFor(server, { mode: 'delete' }), env });
    expect([result.main.conclusion, result.post?.conclusion], result.log).toEqual(['success', 'success']);
    expect(server.sandboxes().map(({ name }) => name)).toEqual(['theirs']);
  });
});
