import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { GitHubError } from '../../src/github/connection/errors.ts';
import { publishComment } from '../../src/github/pull-request/comment.ts';
import { commentMarker } from '../../src/github/pull-request/comment-body.ts';
import {
  ACTIONS_TOKEN,
  APP_TOKEN,
  connect,
  type GitHubServer,
  type GitHubServerOptions,
  PERSONAL_TOKEN,
  requestLines,
  startGitHubServer,
} from '../github-server/index.ts';

const KEY = 'preview-1';
const marker = commentMarker(KEY);
const about = { pullNumber: 1, key: KEY };

/** A server with one open pull request. */
async function serverWithPull(options?: GitHubServerOptions): Promise<GitHubServer> {
  const server = await startGitHubServer(options);
  server.addPullRequest();
  return server;
}

const bodies = (server: GitHubServer) => server.comments.map(({ author, body }) => `${author}: ${body}`);

describe.concurrent('one comment per preview', () => {
  test('the first run writes it', async () => {
    await using server = await serverWithPull();
    const result = await publishComment(await connect(server), { ...about, markdown: 'The preview is ready.' });
    expect(result).toEqual({ outcome: 'created', url: `${server.url}/octo-org/octo-repo/pull/1#issuecomment-1001` });
    expect(bodies(server)).toEqual([
      'github-actions[bot]: <!-- daytona-sandbox-action: preview-1 -->\nThe preview is ready.',
    ]);
    expect(requestLines(server)).toEqual([
      'GET /issues/1/comments 200',
      'POST /issues/1/comments 201',
      'GET /issues/1/comments 200',
    ]);
    expect(server.complaints).toEqual([]);
  });

  test('the next run edits it in place', async () => {
    await using server = await serverWithPull();
    server.addComment(1, 'github-actions[bot]', `${marker}\nBuilding.`);
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
    expect(bodies(server)).toEqual([`github-actions[bot]: ${marker}\nReady.`]);
    expect(server.complaints).toEqual([]);
  });

  test('a run without changes does not edit it', async () => {
    await using server = await serverWithPull();
    server.addComment(1, 'github-actions[bot]', `${marker}\r\nReady.\r\n`);
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.\n' });
    expect(result.outcome).toBe('unchanged');
    expect(requestLines(server)).toEqual(['GET /issues/1/comments 200', 'POST /graphql 200']);
  });

  test('two previews of one pull request have separate comments', async () => {
    await using server = await serverWithPull();
    server.addComment(1, 'github-actions[bot]', `${commentMarker('preview-10')}\nThe other one.`);
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('created');
    expect(server.comments).toHaveLength(2);
  });

  test('a deleted preview without a comment gets none', async () => {
    await using server = await serverWithPull();
    const request = { ...about, markdown: 'Deleted.', createIfAbsent: false };
    expect(await publishComment(await connect(server), request)).toEqual({ outcome: 'absent', url: undefined });
    expect(server.comments).toEqual([]);
  });

  test('finds it after 250 other comments, page by page', async () => {
    await using server = await serverWithPull();
    for (let number = 1; number <= 250; number += 1) server.addComment(1, 'octocat', `Remark ${number}`);
    server.addComment(1, 'github-actions[bot]', `${marker}\nBuilding.`);
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
    const pages = server.requests.filter(({ method }) => method === 'GET').map(({ query }) => query);
    expect(pages).toEqual([{ per_page: '100' }, { per_page: '100', page: '2' }, { per_page: '100', page: '3' }]);
  });

  test("truncates a text that exceeds GitHub's limit", async () => {
    await using server = await serverWithPull();
    const result = await publishComment(await connect(server), {
      ...about,
      markdown: 'A line of a log.\n'.repeat(9000),
    });
    expect(result.outcome).toBe('created');
    expect(server.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  });
});

describe.concurrent('only our own comments are touched', () => {
  test.each([
    ['GITHUB_TOKEN', ACTIONS_TOKEN, 'github-actions[bot]'],
    ['the token of an App', APP_TOKEN, 'preview-app[bot]'],
    ["a person's token", PERSONAL_TOKEN, 'Octocat'],
  ])('%s finds the comment of its own account among copies', async (_name, token, login) => {
    await using server = await serverWithPull();
    for (const author of ['mallory', 'other[bot]', 'github-actions', null, login]) {
      server.addComment(1, author, `${marker}\nBuilding.`);
    }
    const result = await publishComment(await connect(server, { token }), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
    expect(bodies(server)).toEqual([
      `mallory: ${marker}\nBuilding.`,
      `other[bot]: ${marker}\nBuilding.`,
      `github-actions: ${marker}\nBuilding.`,
      `null: ${marker}\nBuilding.`,
      `${login}: ${marker}\nReady.`,
    ]);
  });

  test('our comment that only quotes the marker does not match', async () => {
    await using server = await serverWithPull();
    server.addComment(1, 'github-actions[bot]', `> ${marker}\n\nWhat is this line for?`);
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('created');
  });

  test("a server that does not report the token's owner: uses the author of a new comment", async () => {
    await using server = await serverWithPull({
      tokens: { [APP_TOKEN]: { login: 'preview-app[bot]', viewer: false } },
    });
    server.addComment(1, 'mallory', `${marker}\nMine!`);
    server.addComment(1, 'preview-app[bot]', `${marker}\nBuilding.`);
    const result = await publishComment(await connect(server, { token: APP_TOKEN }), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
    expect(bodies(server)).toEqual([`mallory: ${marker}\nMine!`, `preview-app[bot]: ${marker}\nReady.`]);
  });
});

describe.concurrent('two concurrent jobs', () => {
  test('deletes the second comment left by an earlier race, and keeps the oldest', async () => {
    await using server = await serverWithPull();
    const oldest = server.addComment(1, 'github-actions[bot]', `${marker}\nFrom job one.`);
    server.addComment(1, 'github-actions[bot]', `${marker}\nFrom job two.`);
    server.addComment(1, 'mallory', `${marker}\nFrom somebody else.`);
    await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(server.comments).toMatchObject([{ id: oldest.id, body: `${marker}\nReady.` }, { author: 'mallory' }]);
  });

  test('another job writes a comment while ours is in progress: one comment remains, with our text', async () => {
    await using server = await serverWithPull();
    const theirs = () => void server.addComment(1, 'github-actions[bot]', `${marker}\nFrom the other job.`);
    server.addFault({ method: 'POST', path: /comments$/, meanwhile: theirs });
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
    expect(bodies(server)).toEqual([`github-actions[bot]: ${marker}\nReady.`]);
  });

  test('the other job deletes the second comment first: no error', async () => {
    await using server = await serverWithPull();
    server.addComment(1, 'github-actions[bot]', `${marker}\nBuilding.`);
    server.addComment(1, 'github-actions[bot]', `${marker}\nBuilding.`);
    server.addFault({ method: 'DELETE', answer: { status: 404, body: { message: 'Not Found' } } });
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('updated');
  });
});

describe.concurrent('a lost response', () => {
  test('the comment was written: it is found, and not written twice', async () => {
    await using server = await serverWithPull();
    server.addFault({ method: 'POST', path: /comments$/, cut: 'after' });
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('created');
    expect(server.comments).toHaveLength(1);
  });

  test('the comment was not written: fails without sending it twice', async () => {
    await using server = await serverWithPull();
    server.addFault({ method: 'POST', path: /comments$/, cut: 'before' });
    const publishing = publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    await expect(publishing).rejects.toThrow(/^Could not write the comment on pull request #1: /);
    expect(requestLines(server).filter((line) => line.startsWith('POST /issues'))).toEqual([
      'POST /issues/1/comments cut',
    ]);
  });
});

describe.concurrent('missing permissions', () => {
  test('a read-only token: the error names the permission', async () => {
    await using server = await serverWithPull({
      tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: { 'pull-requests': 'read' } } },
    });
    const error = await publishComment(await connect(server), { ...about, markdown: 'Ready.' }).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({
      title: ERROR_TITLES['github-permission'],
      message:
        'Could not write the comment on pull request #1: GitHub returned 403, "Resource not accessible by integration".',
      missingPermission: 'pull-requests: write',
      hint: expect.stringContaining('`permissions: { pull-requests: write }`'),
    });
  });

  test.each([
    ['Unable to create comment because issue is locked.', 'Unlock it'],
    ['Commenting is disabled on issues with more than 2500 comments', 'as many comments as GitHub allows (2,500)'],
    [
      'Repository was archived so is read-only and unable to create comment because issue is locked',
      'The repository is archived',
    ],
    [
      'Although you appear to have the correct authorization credentials, the `octo-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      "does not have the runner's",
    ],
    [
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      'requires single sign-on',
    ],
  ])('a 403 for another reason: the hint is about that (%s)', async (message, cause) => {
    await using server = await serverWithPull();
    server.addFault({ method: 'POST', path: /\/comments$/, answer: { status: 403, body: { message } } });
    const publishing = publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    await expect(publishing).rejects.toMatchObject({
      title: ERROR_TITLES['github-refused'],
      hint: expect.stringContaining(cause),
    });
  });

  test('`issues: write` is enough, as on GitHub', async () => {
    await using server = await serverWithPull({
      tokens: { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: { issues: 'write' } } },
    });
    const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
    expect(result.outcome).toBe('created');
  });

  test('a pull request that does not exist', async () => {
    await using server = await serverWithPull();
    const publishing = publishComment(await connect(server), { pullNumber: 99, key: KEY, markdown: 'Ready.' });
    await expect(publishing).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('pull request #99'),
    });
  });
});

test('GitHub Enterprise Server: REST under /api/v3, GraphQL next to it', async () => {
  await using server = await serverWithPull({ basePath: '/api/v3' });
  server.addComment(1, 'github-actions[bot]', `${marker}\nBuilding.`);
  const result = await publishComment(await connect(server), { ...about, markdown: 'Ready.' });
  expect(result.outcome).toBe('updated');
  expect(server.complaints).toEqual([]);
});
