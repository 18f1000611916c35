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

describe.concurrent('an earlier step has set our state variables in the environment', () => {
  it.each([
    ['nothing to do', { STATE_phase: 'post' }],
    ['a created resource', forged([])],
  ])('%s: the sandbox is still created', async (_, env) => {
    await using server = await start();
    const result = await runAction({ with: jobFor(server), env });
    expect(result.main.conclusion, result.log).toBe('success');
    expect(server.sandboxes().map(({ id }) => id)).toEqual([result.outputs['sandbox-id']]);
  });

  it("somebody else's sandbox: it is not deleted when the step saves no state", async () => {
    await using server = await start();
    const { id } = server.addSandbox({ name: 'theirs', labels: {} });
    const env = forged([{ kind: 'sandbox', name: 'theirs', claim: 'made', id, since: 1 }]);
    const result = await runAction({ with: jobFor(server, { mode: 'delete', 'sandbox-name': 'mine' }), env });
    expect([result.main.conclusion, result.post?.conclusion], result.log).toEqual(['success', 'success']);
    expect(server.sandboxes().map(({ name }) => name)).toEqual(['theirs']);
  });
});
