import { expect, it } from 'vitest';
import { startEmulator } from '../../emulator/index.ts';
import { runAction } from '../harness/index.ts';

const OURS = {
  'daytona-sandbox-action/server': 'https://github.com',
  'daytona-sandbox-action/repository-id': '1296269',
  'daytona-sandbox-action/owner': 'an-older-run',
};

it('a sandbox that a run starts to use after the sweep listed it is kept', async () => {
  await using server = await startEmulator();
  server.addSnapshot({ name: 'app', state: 'active' });
  const old = {
    snapshot: 'app',
    state: 'started',
    createdAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
  } as const;
  const used = server.addSandbox({
    ...old,
    name: 'used',
    labels: { ...OURS, 'daytona-sandbox-action/used-by': 'a-newer-run' },
  });
  server.addSandbox({ ...old, name: 'unused', labels: OURS });
  // The list is of the moment before.
  server.addFault({
    match: { operationId: 'listSandboxes', nth: 1 },
    kind: 'rewrite',
    rewrite: { items: server.sandboxes().map((sandbox) => ({ ...sandbox, labels: OURS })) },
  });
  const job = { 'api-token': server.apiKey, 'api-url': server.apiUrl, 'github-token': '' };
  const result = await runAction({ actionPath: 'sweep', with: job });
  expect(result.conclusion, result.log).toBe('success');
  expect(server.sandboxes().map(({ name }) => name)).toEqual(['used']);
  expect(result.main.printed).toContain(
    `Kept sandbox used (${used.id}): another run started using it after it was listed`,
  );
});
