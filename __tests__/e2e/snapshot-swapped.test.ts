import { expect, it } from 'vitest';
import { startEmulator } from '../../emulator/index.ts';
import { runAction } from '../harness/index.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.05, destroy: 0.05, cron: 0.2 };

it('a snapshot replaced under the same name just before the sandbox is created: no sandbox from the wrong image', async () => {
  await using server = await startEmulator({ settings: { timings: QUICK } });
  server.addFault({ match: { operationId: 'createSandbox', nth: 1 }, kind: 'slow', when: 'before', delaySeconds: 0.5 });
  const job = {
    'api-token': server.apiKey,
    'api-url': server.apiUrl,
    'image-name': 'ghcr.io/acme/app:1',
    'snapshot-name': 'app',
  };
  const result = await runAction({ with: job }, (phase) => {
    if (phase !== 'main') return;
    const swap = setInterval(() => {
      if (!server.requests.some(({ operationId }) => operationId === 'createSandbox')) return;
      clearInterval(swap);
      for (const { id } of server.snapshots()) server.forget(id);
      server.addSnapshot({ name: 'app', imageName: 'ghcr.io/acme/other:2', state: 'active' });
    }, 5);
  });
  const asked = server.requests.find(({ operationId }) => operationId === 'createSandbox');
  expect(asked?.body).toMatchObject({ snapshot: result.main.outputs['snapshot-id'] });
  expect(server.sandboxes()).toEqual([]);
  expect(result.main.conclusion).toBe('failure');
  expect(result.main.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(server.snapshots().map(({ imageName }) => imageName)).toEqual(['ghcr.io/acme/other:2']);
});
