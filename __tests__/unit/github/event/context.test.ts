import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitOf, helpPage, readJobContext } from '../../../../src/github/event/context.ts';
import { contextOf, fork, JOB, pull } from '../jobs.ts';

describe('the job', () => {
  test('as described by the runner', () => {
    expect(contextOf('push', { after: 'c'.repeat(40) })).toEqual({
      repository: { owner: 'octo-org', name: 'octo-repo', fullName: 'octo-org/octo-repo', id: '1296269' },
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: '1658821493',
      runAttempt: 2,
      runUrl: 'https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/2',
      jobId: 'preview',
      workflowPath: '.github/workflows/preview.yml',
      sha: 'c'.repeat(40),
      startedByDependabot: false,
      eventName: 'push',
      eventAction: undefined,
      pullRequest: undefined,
      helpPage: 'docs/troubleshooting.md',
    });
  });

  const bare = { GITHUB_REPOSITORY: 'acme/app' };
  const eventFile = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(eventFile, JSON.stringify({ repository: { id: 42 } }));

  test.each([
    ['by its number', { ...bare, GITHUB_REPOSITORY_ID: '7', GITHUB_EVENT_PATH: eventFile }, '7'],
    ['by the number in the event, on runners that do not report it', { ...bare, GITHUB_EVENT_PATH: eventFile }, '42'],
    ['by its full name, without a number', bare, 'acme/app'],
  ])('the repository is identified %s', (_, env, id) => expect(readJobContext(env).repository.id).toBe(id));

  test.each([
    ['without the ref', 'acme/app/.github/workflows/a.yml@refs/heads/a@b', '.github/workflows/a.yml'],
    [
      'of another repository, with that',
      'acme/all/.github/workflows/a.yml@refs/tags/v1',
      'acme/all/.github/workflows/a.yml',
    ],
    ['as empty, on runners that do not report it', '', ''],
  ])('the workflow file is identified %s', (_, ref, path) =>
    expect(readJobContext({ ...bare, GITHUB_WORKFLOW_REF: ref }).workflowPath).toBe(path),
  );

  test.each([
    ['of a release', { GITHUB_ACTION_REF: 'v1' }, 'https://github.com/acme/action/blob/v1/docs/troubleshooting.md'],
    [
      'of a branch',
      { GITHUB_ACTION_REF: 'a/b#c d' },
      'https://github.com/acme/action/blob/a/b%23c%20d/docs/troubleshooting.md',
    ],
    [
      'of a branch with half a character',
      { GITHUB_ACTION_REF: 'a\ud800' },
      'https://github.com/acme/action/blob/a%EF%BF%BD/docs/troubleshooting.md',
    ],
    [
      'of a server of its own',
      { GITHUB_ACTION_REF: 'v1', GITHUB_SERVER_URL: 'https://ghe.example.com/' },
      'https://ghe.example.com/acme/action/blob/v1/docs/troubleshooting.md',
    ],
    ["of the job's own files", { GITHUB_ACTION_REPOSITORY: '' }, 'docs/troubleshooting.md'],
  ])('the help page matches the running version: %s', (_, env, page) => {
    expect(helpPage({ GITHUB_ACTION_REPOSITORY: 'acme/action', ...env })).toBe(page);
  });

  test('on GitHub Enterprise Server, with a trailing slash', () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example.com/', GITHUB_API_URL: 'https://ghe.example.com/api/v3/' };
    expect(contextOf('push', {}, env)).toMatchObject({
      serverUrl: 'https://ghe.example.com',
      apiUrl: 'https://ghe.example.com/api/v3',
      runUrl: expect.stringMatching(/^https:\/\/ghe\.example\.com\/octo-org\//),
    });
  });

  test('with only a repository: github.com', () => {
    const context = readJobContext({ GITHUB_REPOSITORY: 'octo-org/octo-repo' });
    expect(context).toMatchObject({ apiUrl: 'https://api.github.com', runAttempt: 1, pullRequest: undefined });
  });

  test.each(['', 'octo-repo', 'a/b/c', 'octo org/x'])('a repository %j is rejected', (name) => {
    expect(() => readJobContext({ ...JOB, GITHUB_REPOSITORY: name })).toThrow(/^GITHUB_REPOSITORY is /);
  });
});

describe('the pull request', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('of %s', (eventName) => {
    const context = contextOf(eventName, { action: 'synchronize', number: 7, pull_request: pull() });
    expect(context.eventAction).toBe('synchronize');
    expect(context.pullRequest).toEqual({
      number: 7,
      head: { sha: 'a'.repeat(40), repository: 'octo-org/octo-repo' },
      fromFork: false,
    });
  });

  test('from a fork', () => {
    const context = contextOf('pull_request', { pull_request: pull({ head: fork('mallory/octo-repo') }) });
    expect(context.pullRequest).toMatchObject({ fromFork: true, head: { repository: 'mallory/octo-repo' } });
  });

  test('within a repository that is itself a fork: not from a fork', () => {
    const context = contextOf('pull_request', { pull_request: pull({ head: fork('Octo-Org/octo-repo') }) });
    expect(context.pullRequest?.fromFork).toBe(false);
  });

  test('from a fork that was deleted', () => {
    const head = { sha: 'a'.repeat(40), ref: 'feature', repo: null };
    const context = contextOf('pull_request', { pull_request: pull({ head }) });
    expect(context.pullRequest).toMatchObject({ fromFork: true, head: { repository: null } });
  });

  test('opened by Dependabot, pushed to by a person', () => {
    const payload = { pull_request: pull({ user: { login: 'dependabot[bot]' } }) };
    expect(contextOf('pull_request', payload).startedByDependabot).toBe(false);
  });

  test('of a comment event: its commits are not in the payload', () => {
    const issue = { number: 7, state: 'open', pull_request: { html_url: 'https://x.test/7', merged_at: null } };
    expect(contextOf('issue_comment', { action: 'created', issue }).pullRequest).toEqual({
      number: 7,
      head: undefined,
      fromFork: undefined,
    });
  });

  test.each([
    ['push', { after: 'c'.repeat(40) }],
    ['schedule', { schedule: '0 3 * * *' }],
    ['workflow_dispatch', { inputs: {} }],
    ['issue_comment', { issue: { number: 7, state: 'open' } }],
  ])('%s has none', (eventName, payload) => {
    expect(contextOf(eventName, payload).pullRequest).toBeUndefined();
  });
});

describe('the pull request of a run or check', () => {
  const listed = (number: unknown, repo: object) => ({ number, head: { sha: 'e'.repeat(40) }, base: { repo } });
  const runOf = (pulls: unknown) => ({ workflow_run: { head_sha: 'd'.repeat(40), pull_requests: pulls } });
  const url = 'https://api.github.com/repos/octo-org/octo-repo';

  test.each([
    ['by its id', { id: 1_296_269 }],
    ['by its id, after a rename', { id: 1_296_269, url: 'https://api.github.com/repos/octo-org/old-name' }],
    ['by its address', { url }],
    ['by its full name', { full_name: 'Octo-Org/octo-repo' }],
  ])('is the one whose base is this repository, known %s', (_, repo) => {
    const { pullRequest, trigger } = contextOf('workflow_run', runOf([listed(9, { id: 7, url }), listed(7, repo)]));
    // The commit is that of the run: the pull request may have a newer one by now.
    expect(pullRequest).toMatchObject({ number: 7, head: { sha: 'd'.repeat(40) } });
    expect(trigger?.pullRequests.map(({ number }) => number)).toEqual([7]);
  });

  test.each(['check_run', 'check_suite'])('of a %s, too', (name) => {
    const about = { head_sha: 'd'.repeat(40), pull_requests: [listed(7, { url })] };
    expect(contextOf(name, { [name]: about }).pullRequest).toMatchObject({ number: 7, head: { sha: 'd'.repeat(40) } });
  });

  test.each([
    ['none is listed', []],
    ['two of this repository are listed', [listed(7, { url }), listed(8, { url })]],
    ['only one of another repository is listed', [listed(7, { id: 7, url })]],
    ['the list is no list', 'seven'],
    ['an entry has no number', [listed('7', { url })]],
  ])('is unknown if %s', (_, pulls) => {
    const context = contextOf('workflow_run', runOf(pulls));
    expect(context.pullRequest).toBeUndefined();
    expect(commitOf(context)).toBe('d'.repeat(40));
  });
});

describe('an invalid event file', () => {
  test.each([
    ['missing', undefined, 'cannot be read'],
    ['cut off', '{"pull_request": {', 'is not JSON'],
    ['a list', [], 'cannot be read'],
    ['without a pull request', {}, 'has no pull request'],
    ['without a head commit', { pull_request: pull({ head: { ref: 'feature' } }) }, 'has no pull request'],
    ['with a number that is text', { pull_request: pull({ number: '7' }) }, 'has no pull request'],
  ])('%s: a pull request event fails', (_what, payload, reason) => {
    expect(() => contextOf('pull_request', payload)).toThrow(reason);
  });

  test.each([undefined, '{"after":'])('any other event continues without it (%j)', (payload) => {
    expect(contextOf('push', payload).pullRequest).toBeUndefined();
  });
});
