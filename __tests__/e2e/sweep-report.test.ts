import { beforeAll, describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { ACTIONS_TOKEN } from '../github-server/index.ts';
import { existing, IMAGE, onlyComment, type Stage, setStage } from './pull-request.ts';

const state = ({ github }: Stage) => ({
  // The links lead to different runs, on servers of their own.
  comment: onlyComment(github)?.replaceAll(/<http:.*>/g, '<run>'),
  deployments: github.deployments.map(({ statuses }) => statuses.map((status) => status.state)),
});

/** What a pull request looks like after its preview was made and then taken away. */
async function stateAfter(takeAway: (stage: Stage) => Promise<unknown>) {
  await using stage = await setStage();
  await stage.on('opened', IMAGE, { with: { deployment: 'true', environment: 'preview-web' } });
  stage.github.setPullRequestState(1, 'closed');
  await takeAway(stage);
  expect(existing(stage.daytona).sandboxes).toEqual([]);
  return state(stage);
}

const deployed = { deployment: 'true', environment: 'preview-web' };

/** What every other way to take a preview away has to leave, too. */
let closed: ReturnType<typeof state>;
beforeAll(async () => {
  closed = await stateAfter((stage) => stage.on('closed', '', { with: deployed }));
});

describe.concurrent('a sweep of a pull request whose `closed` event never came', () => {
  test('leaves comment and deployment as `closed` does', async () => {
    const swept = await stateAfter((stage) => stage.sweep());
    expect(closed.comment).toContain('Preview deleted');
    expect(closed.deployments).toEqual([['in_progress', 'success', 'inactive']]);
    expect(swept).toEqual(closed);
  });

  test('writes no comment where there was none', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: { comment: 'false' } });
    stage.github.setPullRequestState(1, 'closed');
    await stage.sweep();
    expect(stage.github.comments).toEqual([]);
  });

  test('of which one sandbox stays: its comment says so, and its deployment stays active', async () => {
    await using stage = await setStage();
    await stage.on('opened', IMAGE, { with: deployed });
    stage.github.setPullRequestState(1, 'closed');
    stage.daytona.addFault({ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 403 });
    const result = await stage.sweep();
    expect(result.conclusion).toBe('failure');
    expect(onlyComment(stage.github)).toContain('### ❌ Preview not deleted');
    expect(state(stage).deployments).toEqual([['in_progress', 'success']]);
  });

  test('with a token that may only read: one warning names what is missing, the sandboxes go', async () => {
    const grant = { login: 'github-actions[bot]' };
    await using stage = await setStage({}, { isPrivate: true, tokens: { [ACTIONS_TOKEN]: grant } });
    for (const number of [1, 2]) {
      if (number === 2) stage.github.addPullRequest({ number });
      const event = { name: 'pull_request', payload: stage.github.pullRequestEvent(number, 'opened') };
      await stage.earlier('opened', IMAGE, { job: { event } });
      stage.github.setPullRequestState(number, 'closed');
    }
    stage.github.addToken(ACTIONS_TOKEN, { ...grant, permissions: { 'pull-requests': 'read' } });
    const result = await stage.sweep();
    expect(result.conclusion).toBe('success');
    expect(existing(stage.daytona).sandboxes).toEqual([]);
    expect(result.main.annotations).toMatchObject([
      {
        level: 'warning',
        title: ERROR_TITLES['github-permission'],
        message: expect.stringContaining('pull-requests: write'),
      },
    ]);
  });

  test('of one that is open and too old: its comment does not keep a dead link either', async () => {
    await using stage = await setStage();
    const { sandbox } = await stage.earlier('opened', IMAGE);
    stage.daytona.forget(sandbox.id);
    stage.daytona.addSandbox({
      ...sandbox,
      createdAt: new Date(Date.now() - 8 * 24 * 3_600_000).toISOString(),
    });
    await stage.sweep();
    expect(onlyComment(stage.github)).toContain('Preview deleted');
    expect(onlyComment(stage.github)).not.toContain('**Preview:**');
  });

  test('that runs dry touches nothing on GitHub', async () => {
    await using stage = await setStage();
    await stage.on('opened', IMAGE, { with: deployed });
    stage.github.setPullRequestState(1, 'closed');
    const before = state(stage);
    await stage.sweep({ 'dry-run': 'true' });
    expect(state(stage)).toEqual(before);
  });
});

test('`mode: delete` by name leaves the pull request of that sandbox as `closed` does', async () => {
  const deleted = await stateAfter((stage) =>
    stage.onSchedule({ mode: 'delete', 'sandbox-name': stage.daytona.sandboxes()[0]?.name ?? '' }),
  );
  expect(deleted).toEqual(closed);
});
