import { describe, expect, it } from 'vitest';
import { ALL_PERMISSIONS } from '../../emulator/index.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { errorsOf, expectSoundPhase, KNOWN_OUTPUTS } from './invariants.ts';
import { briefly, IMAGE, operationsOf, play, SANDBOX, type Scenario, SNAPSHOT, TOKEN } from './scenario.ts';
import { expectAsTold } from './scenario-tests.ts';

const FAILS = 'ghcr.io/acme/latefail-0.3:1';
const CHAIN = 'createSnapshot getSnapshot+ createSandbox getSandbox+';

function scenario(cleanup: string, succeeds: boolean, left: readonly string[]): Scenario {
  return {
    name: cleanup,
    image: succeeds ? IMAGE : FAILS,
    with: { cleanup },
    idlePost: true,
    expected: succeeds
      ? { exit: 0, requests: CHAIN, left }
      : { exit: 1, requests: CHAIN, outputs: KNOWN_OUTPUTS, left },
  };
}

describe.concurrent('the post step', () => {
  const both = [SNAPSHOT, SANDBOX];
  it.each([
    ['on-failure', true, both],
    ['on-failure', false, []],
    ['always', true, []],
    ['always', false, []],
    ['never', true, both],
    ['never', false, both],
  ] as const)('cleanup: %s, success: %s, leaves %s', async (cleanup, succeeds, left) => {
    const played = await play(scenario(cleanup, succeeds, left));
    expectAsTold(played);
    const deletes = operationsOf(played.requests.post).filter((operation) => /^(delete|remove)/.test(operation));
    expect(deletes).toEqual(left.length > 0 ? [] : ['deleteSandbox', 'removeSnapshot']);
  });

  it('sends no requests when the step created nothing', async () => {
    const played = await play({
      name: 'refused',
      idlePost: true,
      settings: { quotas: { snapshots: 0 } },
      // A full quota hides whether the name is taken, so main looks. Nothing was made: post does not.
      expected: { exit: 1, requests: 'createSnapshot getSnapshot' },
    });
    expectAsTold(played);
    expect(briefly(played.requests.post)).toBe('none');
  });

  it('never deletes adopted resources, even with cleanup: always', async () => {
    const played = await play({
      name: 'adopted',
      idlePost: true,
      with: { cleanup: 'always' },
      before: (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE }),
      expected: { exit: 0, requests: 'createSnapshot getSnapshot{2} createSandbox getSandbox+', left: [SNAPSHOT] },
    });
    expectAsTold(played);
  });

  it('treats missing resources as deleted', async () => {
    const played = await play({
      name: 'gone',
      with: { cleanup: 'always' },
      expected: { exit: 0, requests: CHAIN, left: [] },
      // Deleted on the server, but the answer says that there is none.
      faults: [{ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 404, when: 'after' }],
      lasting: true,
    });
    expectAsTold(played);
  });

  it('retries while the server is busy with the sandbox (409)', async () => {
    const played = await play({
      ...scenario('always', true, []),
      lasting: true,
      faults: [
        {
          match: { operationId: 'deleteSandbox', nth: 1 },
          kind: 'status',
          status: 409,
          body: { statusCode: 409, message: 'Sandbox state change in progress' },
        },
      ],
    });
    expectAsTold(played);
    expect(played.result.post?.printed).toContain('a state change is in progress');
  });
});

describe.concurrent('the post step fails and lists what is left', () => {
  it('when the token has no permission to delete (403)', async () => {
    const permissions = ALL_PERMISSIONS.filter((permission) => permission.startsWith('write'));
    const { result, names } = await play({
      name: 'no permission to delete',
      with: { cleanup: 'always' },
      settings: { keys: [{ value: TOKEN, name: 'e2e', permissions, expiresAt: null }] },
      expected: { exit: 0, requests: CHAIN },
    });
    const { main, post } = result;
    if (post === undefined) throw new Error('post did not run');
    expect([main.conclusion, post.conclusion, result.conclusion]).toEqual(['success', 'failure', 'failure']);
    expectSoundPhase(post);
    const [error, ...more] = errorsOf(post);
    expect(more).toEqual([]);
    expect(error?.title).toBe(ERROR_TITLES['cleanup-failed']);
    for (const id of [main.outputs['sandbox-id'], main.outputs['snapshot-id']]) expect(error?.message).toContain(id);
    expect(error?.message).toMatch(/Daytona returned 403 .*Access denied/);
    expect(error?.message).toContain('Delete it in the Daytona dashboard');
    expect(names.after).toEqual([SNAPSHOT, SANDBOX]);
  });

  it('when only the sandbox cannot be deleted: the snapshot is still deleted', async () => {
    const { result, names } = await play({
      name: 'sandbox stays',
      image: FAILS,
      faults: [{ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 418 }],
      lasting: true,
      expected: { exit: 1, requests: CHAIN },
    });
    expect(result.post?.conclusion).toBe('failure');
    expect(errorsOf(result.post ?? result)).toHaveLength(1);
    expect(names.after).toEqual([SANDBOX]);
  });
});
