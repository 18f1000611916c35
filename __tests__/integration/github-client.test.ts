import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { GitHub } from '../../src/github/connection/client.ts';
import { GitHubError } from '../../src/github/connection/errors.ts';
import {
  ACTIONS_TOKEN,
  connect,
  type Fault,
  primaryRateLimit,
  requestLines,
  secondaryRateLimit,
  serverTrouble,
  startGitHubServer,
} from '../github-server/index.ts';

const task = { doing: 'read pull request #1', permission: 'pull-requests: read' };

const readPull = (github: GitHub) =>
  github.call(task, (octokit, repository) => octokit.rest.pulls.get({ ...repository, pull_number: 1 }));

async function serverWith(...faults: Fault[]) {
  const server = await startGitHubServer();
  server.addPullRequest();
  for (const fault of faults) server.addFault(fault);
  return server;
}

describe.concurrent('requests', () => {
  test('have the token, the user agent and the headers that the API expects', async () => {
    await using server = await serverWith();
    await readPull(await connect(server));
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `token ${ACTIONS_TOKEN}`,
      'user-agent': expect.stringMatching(/^daytona-sandbox-action\/test /),
      accept: expect.stringContaining('application/vnd.github'),
    });
    expect(server.complaints).toEqual([]);
  });

  test('a wrong token', async () => {
    await using server = await serverWith();
    const error = await readPull(await connect(server, { token: 'wrong' })).catch((e: unknown) => e);
    expect(error).toMatchObject({
      message: 'Could not read pull request #1: GitHub returned 401, "Bad credentials".',
      hint: 'The token in `github-token` is wrong, expired or revoked.',
    });
    expect(requestLines(server)).toEqual(['GET /pulls/1 401']);
  });
});

test.each(['ghs_first\nghs_second', 'ghs_first\u0001', 'ghs first', 'ghs_first…'])(
  'an invalid token is neither sent nor shown: %j',
  async (token) => {
    await using server = await serverWith();
    const error: unknown = await connect(server, { token }).then(readPull, (cause: unknown) => cause);
    expect(error).toMatchObject({ title: ERROR_TITLES['github-unusable'] });
    expect(inspect(error)).not.toContain('first');
    expect(server.requests).toEqual([]);
  },
);

test('no token at all', async () => {
  await using server = await serverWith();
  await expect(connect(server, { token: '' })).rejects.toThrow(GitHubError);
});

describe.concurrent('a repository that was renamed', () => {
  const moved = (location: string): Fault => ({ answer: { status: 301, headers: { location }, body: {} } });

  test('is read at its new address', async () => {
    await using server = await serverWith(moved('/repos/octo-org/octo-repo/pulls/1?again'));
    expect((await readPull(await connect(server))).data.number).toBe(1);
    expect(server.requests.map(({ status }) => status)).toEqual([301, 200]);
  });

  test('is not followed to another server, which would get the token', async () => {
    await using other = await serverWith();
    await using server = await serverWith(moved(`${other.apiUrl}/repos/octo-org/octo-repo/pulls/1`));
    await readPull(await connect(server));
    expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
  });

  test('is not followed for ever', async () => {
    await using server = await serverWith({ ...moved('/repos/octo-org/octo-repo/pulls/1'), times: 9 });
    await readPull(await connect(server));
    expect(server.requests).toHaveLength(4);
  });
});

describe.concurrent('retries', () => {
  test('a temporary failure of GitHub', async () => {
    await using server = await serverWith(serverTrouble());
    await readPull(await connect(server));
    expect(requestLines(server)).toEqual(['GET /pulls/1 502', 'GET /pulls/1 200']);
  });

  test('a lasting failure of GitHub', async () => {
    await using server = await serverWith({ ...serverTrouble(503), times: 9 });
    await expect(readPull(await connect(server))).rejects.toMatchObject({
      title: ERROR_TITLES['github-refused'],
      message: 'Could not read pull request #1: GitHub returned 503.',
      outcomeUnknown: true,
      hint: expect.stringContaining('githubstatus.com'),
    });
    expect(requestLines(server)).toHaveLength(3);
  });

  test('a broken connection', async () => {
    await using server = await serverWith({ cut: 'before' });
    await readPull(await connect(server));
    expect(requestLines(server)).toEqual(['GET /pulls/1 cut', 'GET /pulls/1 200']);
  });

  test.each([403, 429] as const)('a secondary rate limit with status %i, after the requested delay', async (status) => {
    await using server = await serverWith(secondaryRateLimit(1, status));
    const began = performance.now();
    await readPull(await connect(server));
    const took = performance.now() - began;
    expect(took).toBeGreaterThan(990);
    expect(requestLines(server)).toEqual([`GET /pulls/1 ${status}`, 'GET /pulls/1 200']);
  });

  test('a primary rate limit that ends soon', async () => {
    await using server = await serverWith(primaryRateLimit(0));
    await readPull(await connect(server));
    expect(requestLines(server)).toEqual(['GET /pulls/1 403', 'GET /pulls/1 200']);
  });
});

describe.concurrent('gives up on', () => {
  test('a rate limit beyond the time budget: the error says when it ends', async () => {
    await using server = await serverWith(primaryRateLimit(3600));
    await expect(readPull(await connect(server))).rejects.toMatchObject({
      title: ERROR_TITLES['github-rate-limited'],
      message: expect.stringMatching(/the token's rate limit is exhausted until 20\d\d-.*Z\.$/),
    });
  });

  test.each(['99999999999999999', '-5', 'soon'])('a rate limit until %s, which is not a date', async (reset) => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    await using server = await serverWith({ times: 9, answer: { status: 403, headers, body: { message: 'no' } } });
    await expect(connect(server, { budgetMs: 2000 }).then(readPull)).rejects.toMatchObject({
      title: ERROR_TITLES['github-rate-limited'],
      message: "Could not read pull request #1: the token's rate limit is exhausted.",
    });
  });

  test('a secondary rate limit of a minute', async () => {
    await using server = await serverWith(secondaryRateLimit(60));
    await expect(readPull(await connect(server))).rejects.toMatchObject({
      message: "Could not read pull request #1: GitHub's secondary rate limit was exceeded; retry after 60 s.",
    });
    expect(requestLines(server)).toHaveLength(1);
  });

  test('a server that does not respond: all calls together stay within the time budget', async () => {
    await using server = await serverWith({ delayMs: 60_000, times: 9 });
    const github = await connect(server, { budgetMs: 300 });
    await expect(readPull(github)).rejects.toMatchObject({ title: ERROR_TITLES['github-timeout'] });
    await expect(readPull(github)).rejects.toBeInstanceOf(GitHubError);
    expect(server.requests).toHaveLength(1);
  });

  test('an address where nothing listens', async () => {
    const server = await serverWith();
    await server.close();
    await expect(readPull(await connect(server))).rejects.toMatchObject({
      title: ERROR_TITLES['github-unreachable'],
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe.concurrent('a cancelled job', () => {
  test.each([
    ['while waiting for the response', { delayMs: 60_000 }],
    ['while a rate limit is waited for', secondaryRateLimit(15)],
    ['between two attempts', { ...serverTrouble(), times: 9 }],
  ] satisfies [string, Fault][])('%s: the call ends immediately, with the reason', async (_when, fault) => {
    await using server = await serverWith(fault);
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => cancel.abort(reason), 200);
    await expect(readPull(await connect(server, { signal: cancel.signal }))).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

describe('in a separate process', () => {
  const api = fileURLToPath(new URL('../../src/github/connection/client.ts', import.meta.url));

  /** Runs some lines with a connection in a process, as the bundle runs. */
  async function runScript(apiUrl: string, lines: string, env: Record<string, string> = {}) {
    const script = `
      const { connectGitHub } = await import(${JSON.stringify(api)});
      const settings = { token: '${ACTIONS_TOKEN}', apiUrl: '${apiUrl}', repository: { owner: 'octo-org', name: 'octo-repo' },
        userAgent: 'test', budgetMs: 20_000, signal: new AbortController().signal };
      const task = { doing: 'x', permission: 'y' };
      ${lines}`;
    const args = ['--input-type=module', '--eval', script];
    const options = { env: { PATH: process.env.PATH ?? '', ...env } };
    return promisify(execFile)(process.execPath, args, options);
  }

  test("leaves nothing open that delays the exit, and does not log the server's warnings", async () => {
    await using server = await serverWith({
      answer: {
        status: 200,
        headers: {
          deprecation: 'true',
          sunset: '::warning::later',
          link: '<https://docs.github.com>; rel="deprecation"',
        },
        body: {},
      },
    });
    const { stdout, stderr } = await runScript(
      server.apiUrl,
      `const github = await connectGitHub(settings);
       await github.call(task, (octokit, r) => octokit.rest.pulls.get({ ...r, pull_number: 1 }));
       await new Promise((resolve) => setTimeout(resolve, 100));
       process.stdout.write(JSON.stringify(process.getActiveResourcesInfo()));`,
    );
    // Timers and connections that would keep the process alive.
    expect(JSON.parse(stdout).filter((name: string) => /Timeout|Immediate|TCP|TLS/.test(name))).toEqual([]);
    expect(stderr).toBe('');
  });

  test('a cancelled call does not wait for its response', async () => {
    await using server = await serverWith({ delayMs: 60_000 });
    const { stdout } = await runScript(
      server.apiUrl,
      `const github = await connectGitHub({ ...settings, signal: AbortSignal.timeout(300) });
       const call = github.call(task, (octokit, r) => octokit.rest.pulls.get({ ...r, pull_number: 1 }));
       process.stdout.write((await call.catch((e) => e)).name);`,
    );
    expect(stdout).toBe('TimeoutError');
  });

  test('a malformed event file is a reported error, not a crash while loading', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    await writeFile(join(folder, 'event.json'), '{"action":');
    const { stdout } = await runScript(
      'http://127.0.0.1:9',
      `const error = await connectGitHub(settings).catch((e) => e);
       process.stdout.write(error.title + ': ' + error.message);`,
      { GITHUB_EVENT_PATH: join(folder, 'event.json') },
    );
    await rm(folder, { recursive: true });
    expect(stdout).toBe(`${ERROR_TITLES['github-unusable']}: The client for the GitHub API could not be loaded.`);
  });
});
