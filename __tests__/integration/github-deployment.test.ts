import { describe, expect, test } from 'vitest';
import { deactivateDeployments, finishDeployment, startDeployment } from '../../src/github/pull-request/deployment.ts';
import { ACTIONS_TOKEN, connect, type GitHubServer, requestLines, startGitHubServer } from '../github-server/index.ts';

const SHA = 'a'.repeat(40);
const preview = { environment: 'preview', key: 'pr-1' };
const start = { ...preview, sha: SHA, logUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1' };
const environmentUrl = 'https://3000-sandbox.proxy.daytona.work';

/** A deployment of some pull request that is there already. */
function existing(server: GitHubServer, key: string, state: string) {
  const status = { state, description: '', environmentUrl: '', logUrl: '', createdBy: 'github-actions[bot]' };
  const payload = { made_by: 'daytona-sandbox-action', key };
  return server.addDeployment({ task: `deploy:${key}`, payload, statuses: state === '' ? [] : [status] });
}

const states = (server: GitHubServer) =>
  server.deployments.map(({ task, statuses }) => `${task} ${statuses.map(({ state }) => state).join(' → ')}`);

describe.concurrent('the lifecycle of a deployment', () => {
  test('a new preview: in progress, then success with its URL', async () => {
    await using server = await startGitHubServer();
    const github = await connect(server);
    const deployment = await startDeployment(github, start);
    await finishDeployment(github, deployment, { state: 'success', environmentUrl, description: 'Ready in 41s' });
    expect(server.deployments).toMatchObject([
      {
        ref: SHA,
        environment: 'preview',
        transient: true,
        production: false,
        payload: { made_by: 'daytona-sandbox-action', key: 'pr-1' },
        statuses: [
          { state: 'in_progress', logUrl: start.logUrl },
          { state: 'success', environmentUrl, description: 'Ready in 41s' },
        ],
      },
    ]);
    expect(server.complaints).toEqual([]);
  });

  test('the next push: the earlier deployment of this pull request becomes inactive, others stay', async () => {
    await using server = await startGitHubServer();
    existing(server, 'pr-1', 'success');
    existing(server, 'pr-2', 'success');
    const github = await connect(server);
    await finishDeployment(github, await startDeployment(github, start), { state: 'success', environmentUrl });
    expect(states(server)).toEqual([
      'deploy:pr-1 success → inactive',
      'deploy:pr-2 success',
      'deploy:pr-1 in_progress → success',
    ]);
  });

  test('a push whose image does not build: it fails, and the earlier deployment is unchanged', async () => {
    await using server = await startGitHubServer();
    existing(server, 'pr-1', 'success');
    const github = await connect(server);
    const deployment = await startDeployment(github, start);
    await finishDeployment(github, deployment, { state: 'failure', description: 'x'.repeat(200) });
    expect(states(server)).toEqual(['deploy:pr-1 success', 'deploy:pr-1 in_progress → failure']);
    expect(server.deployments[1]?.statuses[1]?.description).toBe(`${'x'.repeat(139)}…`);
  });

  test('an older job that finishes last does not end the newer deployment', async () => {
    await using server = await startGitHubServer();
    const github = await connect(server);
    const older = await startDeployment(github, start);
    existing(server, 'pr-1', 'success');
    await finishDeployment(github, older, { state: 'success', environmentUrl });
    expect(states(server)).toEqual(['deploy:pr-1 in_progress → success', 'deploy:pr-1 success']);
  });

  test('a closed pull request: active and unfinished deployments become inactive, failed ones stay', async () => {
    await using server = await startGitHubServer();
    for (const state of ['inactive', 'failure', '', 'in_progress', 'success']) existing(server, 'pr-1', state);
    existing(server, 'pr-2', 'success');
    expect(await deactivateDeployments(await connect(server), preview, { description: 'Deleted' })).toBe(3);
    expect(states(server)).toEqual([
      'deploy:pr-1 inactive',
      'deploy:pr-1 failure',
      'deploy:pr-1 inactive',
      'deploy:pr-1 in_progress → inactive',
      'deploy:pr-1 success → inactive',
      'deploy:pr-2 success',
    ]);
  });

  test('after fifty pushes, reads only the newest deployments', async () => {
    await using server = await startGitHubServer();
    for (let push = 1; push <= 50; push += 1) existing(server, 'pr-1', 'inactive');
    existing(server, 'pr-1', 'success');
    expect(await deactivateDeployments(await connect(server), preview)).toBe(1);
    // The list, the newest six, and one change.
    expect(server.requests).toHaveLength(8);
  });

  test("somebody else's deployment of the same name is unchanged", async () => {
    await using server = await startGitHubServer();
    Object.assign(existing(server, 'pr-1', 'success'), { payload: '{"key":"pr-1"}' });
    expect(await deactivateDeployments(await connect(server), preview)).toBe(0);
    expect(states(server)).toEqual(['deploy:pr-1 success']);
  });
});

describe.concurrent('failures', () => {
  test('a lost response to the creation: the deployment is found, and not created twice', async () => {
    await using server = await startGitHubServer();
    existing(server, 'pr-1', 'success');
    server.addFault({ method: 'POST', path: /deployments$/, cut: 'after' });
    const deployment = await startDeployment(await connect(server), start);
    expect(deployment.id).toBe(server.deployments[1]?.id);
    expect(states(server)).toEqual(['deploy:pr-1 success', 'deploy:pr-1 in_progress']);
  });

  test('a token without the permission: the error names it', async () => {
    await using server = await startGitHubServer({
      tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: { 'pull-requests': 'write' } } },
    });
    await expect(startDeployment(await connect(server), start)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Could not create a deployment to preview'),
      missingPermission: 'deployments: write',
    });
    expect(requestLines(server).at(-1)).toBe('POST /deployments 403');
  });

  test('a commit unknown to GitHub', async () => {
    await using server = await startGitHubServer();
    const starting = startDeployment(await connect(server), { ...start, sha: 'main~1' });
    await expect(starting).rejects.toMatchObject({
      status: 422,
      message: 'Could not create a deployment to preview: GitHub returned 422, "No ref found for: main~1".',
    });
  });
});
