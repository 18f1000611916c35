import { describe, expect, test } from 'vitest';
import { TITLE } from '../../src/error-codes.ts';
import { readPullRequestState, readPullRequestStates } from '../../src/github/pull-request.ts';
import { ACTIONS_TOKEN, connect, requestLines, serverTrouble, startGitHubServer } from '../github-server/index.ts';

describe.concurrent('the present state of a pull request', () => {
  test('open, with the commit that is its head now', async () => {
    await using server = await startGitHubServer();
    const { headSha } = server.addPullRequest();
    expect(await readPullRequestState(await connect(server), 1)).toEqual({ state: 'open', headSha });
    expect(server.complaints).toEqual([]);
  });

  test('closed while the job waited in a queue', async () => {
    await using server = await startGitHubServer();
    server.addPullRequest();
    server.setPullRequestState(1, 'closed', true);
    expect(await readPullRequestState(await connect(server), 1)).toEqual({ state: 'closed', merged: true });
  });

  test('a pull request that is not there is unknown, not closed', async () => {
    await using server = await startGitHubServer();
    const answer = await readPullRequestState(await connect(server), 7);
    expect(answer).toMatchObject({ state: 'unknown', error: { status: 404 } });
  });

  test('a private repository and a token without the permission: unknown, and it is named', async () => {
    await using server = await startGitHubServer({
      isPrivate: true,
      tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: {} } },
    });
    server.addPullRequest();
    const answer = await readPullRequestState(await connect(server), 1);
    expect(answer).toMatchObject({ state: 'unknown', error: { missingPermission: 'pull-requests: read' } });
  });

  test('an answer that is a page of a proxy is unknown', async () => {
    await using server = await startGitHubServer();
    server.addFault({ answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Sign in</h1>' } });
    const answer = await readPullRequestState(await connect(server), 1);
    expect(answer).toMatchObject({ state: 'unknown', error: { title: TITLE['github-bad-answer'] } });
  });
});

describe.concurrent('the states of many, for a sweep', () => {
  test('open ones are read from the list; every other is asked for by itself', async () => {
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

  test('the list is left as soon as asking one by one costs less', async () => {
    await using server = await startGitHubServer();
    for (let number = 1; number <= 450; number += 1) server.addPullRequest();
    const states = await readPullRequestStates(await connect(server), [1, 2, 3]);
    expect([...states.values()].map(({ state }) => state)).toEqual(['open', 'open', 'open']);
    expect(requestLines(server)).toHaveLength(3 + 3);
  });

  test('nobody is asked about no pull request', async () => {
    await using server = await startGitHubServer();
    expect(await readPullRequestStates(await connect(server), [])).toEqual(new Map());
    expect(server.requests).toEqual([]);
  });

  test('GitHub has trouble: all are unknown, so that nothing is deleted, and it is asked no further', async () => {
    await using server = await startGitHubServer();
    server.addFault({ ...serverTrouble(), times: 100 });
    const states = await readPullRequestStates(await connect(server), [1, 2, 3]);
    expect([...states.values()].map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(requestLines(server)).toEqual(['GET /pulls 502', 'GET /pulls 502', 'GET /pulls 502']);
  });
});
