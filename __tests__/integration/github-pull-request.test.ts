import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { readPullRequestState, readPullRequestStates } from '../../src/github/pull-request/pull-request.ts';
import { ACTIONS_TOKEN, connect, requestLines, serverTrouble, startGitHubServer } from '../github-server/index.ts';

describe.concurrent('the current state of a pull request', () => {
  test('open, with its current head commit', async () => {
    await using server = await startGitHubServer();
    const { headSha } = server.addPullRequest();
    const head = { sha: headSha, repository: server.repository };
    expect(await readPullRequestState(await connect(server), 1)).toEqual({ state: 'open', head });
    expect(server.complaints).toEqual([]);
  });

  test('closed while the job was queued', async () => {
    await using server = await startGitHubServer();
    server.addPullRequest();
    server.setPullRequestState(1, 'closed', true);
    expect(await readPullRequestState(await connect(server), 1)).toMatchObject({ state: 'closed', merged: true });
  });

  test('a missing pull request is unknown, not closed', async () => {
    await using server = await startGitHubServer();
    const answer = await readPullRequestState(await connect(server), 7);
    expect(answer).toMatchObject({ state: 'unknown', error: { status: 404 } });
  });

  test('a private repository without the permission: unknown, and the permission is named', async () => {
    await using server = await startGitHubServer({
      isPrivate: true,
      tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: {} } },
    });
    server.addPullRequest();
    const answer = await readPullRequestState(await connect(server), 1);
    expect(answer).toMatchObject({ state: 'unknown', error: { missingPermission: 'pull-requests: read' } });
  });

  test('a web page of a proxy means unknown', async () => {
    await using server = await startGitHubServer();
    server.addFault({ answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' } });
    const answer = await readPullRequestState(await connect(server), 1);
    expect(answer).toMatchObject({ state: 'unknown', error: { title: ERROR_TITLES['github-bad-answer'] } });
  });
});

describe.concurrent('the states of many pull requests, for a sweep', () => {
  test('reads open ones from the list and requests all others individually', async () => {
    await using server = await startGitHubServer();
    for (const state of ['open', 'closed', 'open', 'closed'] as const) server.addPullRequest({ state });
    const states = await readPullRequestStates(await connect(server), [1, 2, 3, 4, 99]);
    expect([...states].map(([number, { state }]) => [number, state])).toEqual(
      expect.arrayContaining([
        [1, 'open'],
        [2, 'closed'],
        [3, 'open'],
        [4, 'closed'],
        [99, 'unknown'],
      ]),
    );
    expect(requestLines(server).sort()).toEqual([
      'GET /pulls 200',
      'GET /pulls/2 200',
      'GET /pulls/4 200',
      'GET /pulls/99 404',
    ]);
    expect(server.complaints).toEqual([]);
  });

  test('stops reading the list once individual requests cost less', async () => {
    await using server = await startGitHubServer();
    for (let number = 1; number <= 450; number += 1) server.addPullRequest();
    const states = await readPullRequestStates(await connect(server), [1, 2, 3]);
    expect([...states.values()].map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(requestLines(server)).toHaveLength(3 + 3);
  });

  test('sends no request if there are no pull requests', async () => {
    await using server = await startGitHubServer();
    expect(await readPullRequestStates(await connect(server), [])).toEqual(new Map());
    expect(server.requests).toEqual([]);
  });

  test('a failure of GitHub: all are unknown, so nothing is deleted, and no more requests are sent', async () => {
    await using server = await startGitHubServer();
    server.addFault({ ...serverTrouble(), times: 100 });
    const states = await readPullRequestStates(await connect(server), [1, 2, 3]);
    expect([...states.values()].map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(requestLines(server)).toEqual(['GET /pulls 502', 'GET /pulls 502', 'GET /pulls 502']);
  });
});
