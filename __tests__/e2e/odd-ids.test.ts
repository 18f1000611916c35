import { describe, expect, it } from 'vitest';
import { runAction } from '../harness/index.ts';
import { errorsOf } from './invariants.ts';
import { ownLabels, setStage } from './pull-request.ts';
import { ordinaryInputs, startServer } from './scenario.ts';

describe.concurrent('a value that would change the path of a request', () => {
  it.each(['.', '..'])('as a snapshot name, %s: rejected before the first request', async (name) => {
    await using server = await startServer();
    const result = await runAction({ with: { ...ordinaryInputs(server), 'snapshot-name': name } });
    expect(errorsOf(result.main)).toMatchObject([{ message: expect.stringContaining('`snapshot-name`') }]);
    expect(server.requests).toEqual([]);
  });

  it.each(['.', '..', '../snapshots', ''])(
    'as the id of a listed sandbox, "%s": never used in a request',
    async (id) => {
      await using stage = await setStage();
      stage.github.addPullRequest({ number: 2, state: 'closed' });
      stage.daytona.addSandbox({ name: 'odd', labels: ownLabels(stage, 2) });
      const rows = [{ ...stage.daytona.sandboxes()[0], id }];
      const body = { items: rows, nextCursor: null };
      stage.daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'status', status: 200, body });
      const { main } = await stage.sweep();
      expect(errorsOf(main)).toMatchObject([{ message: expect.stringContaining('without its id') }]);
      const asked = stage.daytona.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
      expect(new Set(asked)).toEqual(new Set(['GET /api/sandbox']));
    },
  );
});
