import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../emulator/index.ts';
import { runAction } from '../harness/index.ts';

const QUICK = { inspect: 0.05, pull: 0.05, create: 0.1, destroy: 0.05, cron: 0.2 };
const OTHER_RUN = {
  'daytona-sandbox-action/server': 'https://github.com',
  'daytona-sandbox-action/repository-id': '1296269',
  'daytona-sandbox-action/owner': 'another-run',
};

const start = () => startEmulator({ settings: { timings: QUICK } });

/** Something of another run: what a server shows that mixes up its answers. */
function theirs(server: Emulator) {
  const snapshot = server.addSnapshot({ name: 'theirs', imageName: 'ghcr.io/acme/theirs:1', state: 'active' });
  const sandbox = server.addSandbox({ name: 'theirs', snapshot: 'theirs', state: 'started', labels: OTHER_RUN });
  return {
    snapshot: { id: snapshot.id, name: 'theirs' },
    sandbox: { id: sandbox.id, name: 'theirs', state: 'started', labels: OTHER_RUN },
  };
}

function jobFor({ apiKey, apiUrl }: Emulator) {
  const common = { 'api-token': apiKey, 'api-url': apiUrl, 'image-name': 'ghcr.io/acme/app:1', 'snapshot-name': 'app' };
  return { with: { ...common, cleanup: 'always' } };
}

const left = (server: Emulator) => [...server.snapshots(), ...server.sandboxes()].map(({ name }) => name);

describe.concurrent('the server returns a different sandbox or snapshot than requested', () => {
  it.each(['sandbox', 'snapshot'] as const)(
    'during cleanup: the wrong %s is not deleted, and the step fails',
    async (kind) => {
      await using server = await start();
      const rewrite = theirs(server)[kind];
      const operationId = kind === 'sandbox' ? 'getSandbox' : 'getSnapshot';
      const result = await runAction(jobFor(server), (phase) => {
        if (phase === 'post') server.addFault({ match: { operationId }, kind: 'rewrite', rewrite });
      });
      expect(result.main.conclusion).toBe('success');
      expect(left(server).filter((name) => name === 'theirs')).toHaveLength(2);
      expect(result.post?.conclusion).toBe('failure');
      expect(result.post?.annotations.map(({ message }) => message).join()).toContain(result.outputs[`${kind}-id`]);
    },
  );

  it.each(['sandbox', 'snapshot'] as const)('while polling: the wrong %s does not count as success', async (kind) => {
    await using server = await start();
    const rewrite = theirs(server)[kind];
    const operationId = kind === 'sandbox' ? 'getSandbox' : 'getSnapshot';
    server.addFault({ match: { operationId }, kind: 'rewrite', rewrite });
    const result = await runAction(jobFor(server), (phase) => {
      if (phase === 'post') server.clearFaults();
    });
    expect([result.main.conclusion, result.post?.conclusion], result.log).toEqual(['failure', 'success']);
    expect(left(server)).toEqual(['theirs', 'theirs']);
  });

  it.each(['sandbox', 'snapshot'] as const)('in response to a creation: the wrong %s is not accepted', async (kind) => {
    await using server = await start();
    const rewrite = theirs(server)[kind];
    const operationId = kind === 'sandbox' ? 'createSandbox' : 'createSnapshot';
    server.addFault({ match: { operationId }, kind: 'rewrite', rewrite });
    const result = await runAction(jobFor(server));
    expect(result.outputs[`${kind}-id`], result.log).not.toBe(rewrite.id);
    expect(result.post?.conclusion, result.post?.log).toBe('success');
    expect(left(server)).toEqual(['theirs', 'theirs']);
  });
});
