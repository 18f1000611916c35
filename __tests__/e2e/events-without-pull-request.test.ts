import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { existing, IMAGE, onlyComment, REPOSITORY, SANDBOX, type Stage, setStage } from './pull-request.ts';

const HEAD = 'c'.repeat(40);
const HERE = { id: 1_296_269, name: 'octo-repo', url: `https://api.github.com/repos/${REPOSITORY}` };
const ELSEWHERE = { id: 7, name: 'octo-repo', url: 'https://api.github.com/repos/mallory/octo-repo' };

/** An entry of `pull_requests`, as GitHub lists it. */
const listed = (number: number, base: object = HERE) => ({
  id: number,
  number,
  url: `${HERE.url}/pulls/${number}`,
  head: { ref: 'feature', sha: HEAD, repo: HERE },
  base: { ref: 'main', sha: 'b'.repeat(40), repo: base },
});

const runOf = (pulls: readonly object[], sha = HEAD) => ({
  name: 'workflow_run',
  payload: { action: 'completed', workflow_run: { id: 5, event: 'pull_request', head_sha: sha, pull_requests: pulls } },
});

/** Runs the action for an event. */
const onEvent = (stage: Stage, event: { name: string; payload: object }, inputs: Record<string, string> = {}) =>
  stage.onSchedule(
    { 'image-name': IMAGE, 'preview-port': '3000', ...inputs },
    { job: { event: { name: event.name, payload: { ...event.payload } } } },
  );

const setHead = ({ github }: Stage, sha = HEAD) => {
  for (const pull of github.pullRequests) pull.headSha = sha;
};

const labelsOf = ({ daytona }: Stage) => {
  const [sandbox] = daytona.sandboxes();
  const read = (name: string) => sandbox?.labels[`daytona-sandbox-action/${name}`];
  return { pull: read('pull-request'), commit: read('commit') };
};

const comment = (number: number, isPull = true) => ({
  name: 'issue_comment',
  payload: {
    action: 'created',
    issue: { number, state: 'open', ...(isPull && { pull_request: { html_url: 'https://x.test/1' } }) },
    comment: { body: '/preview' },
  },
});

describe.concurrent('a comment on a pull request', () => {
  test('comment, label and deployment name the head of the pull request, not the default branch', async () => {
    await using stage = await setStage();
    setHead(stage);
    const result = await onEvent(stage, comment(1), { deployment: 'true' });
    expect(result.conclusion).toBe('success');
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: HEAD });
    expect(onlyComment(stage.github)).toContain(`\`${HEAD.slice(0, 7)}\``);
    expect(stage.github.deployments.map(({ ref, statuses }) => [ref, statuses.at(-1)?.state])).toEqual([
      [HEAD, 'success'],
    ]);
  });

  test('whose head cannot be read: no commit is named, and the missing deployment is reported', async () => {
    await using stage = await setStage();
    stage.github.addFault({ method: 'GET', path: /\/pulls\/1$/, times: 9, answer: { status: 403, body: {} } });
    const result = await onEvent(stage, comment(1), { deployment: 'true' });
    expect(result.conclusion).toBe('success');
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: undefined });
    expect(onlyComment(stage.github)).not.toContain('Commit');
    expect(result.main.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', title: ERROR_TITLES['no-pull-request'] }),
    );
  });

  test('that is closed with a comment does not make `auto` delete: only its own event does', async () => {
    await using stage = await setStage();
    const { payload } = comment(1, false);
    const result = await onEvent(
      stage,
      { name: 'issues', payload: { ...payload, action: 'closed' } },
      { 'pull-request': '1' },
    );
    expect(result.outputs.outcome).toBe('created');
  });
});

describe.concurrent('a run that another workflow started', () => {
  test('belongs to the one pull request of this repository that GitHub lists, until that is closed', async () => {
    await using stage = await setStage();
    setHead(stage);
    const made = await onEvent(stage, runOf([listed(9, ELSEWHERE), listed(1)]));
    expect(made.outputs.outcome).toBe('created');
    expect(existing(stage.daytona).sandboxes).toEqual([SANDBOX]);
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: HEAD });
    expect(onlyComment(stage.github)).toContain(`\`${HEAD.slice(0, 7)}\``);
    await stage.on('closed', '');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(onlyComment(stage.github)).toContain('Preview deleted');
  });

  test('or a check', async () => {
    await using stage = await setStage();
    const about = { head_sha: HEAD, pull_requests: [listed(1)] };
    await onEvent(stage, { name: 'check_run', payload: { action: 'completed', check_run: about } });
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: HEAD });
  });

  test.each([
    ['none', [], 'carries no pull request of this repository'],
    ['only one of another repository', [listed(1, ELSEWHERE)], 'carries no pull request of this repository'],
    ['several', [listed(1), listed(2)], 'carries several pull requests (#1, #2)'],
  ])('with %s listed: no comment is made, and a warning says how to name one', async (_, pulls, why) => {
    await using stage = await setStage();
    const result = await onEvent(stage, runOf(pulls));
    expect(result.conclusion).toBe('success');
    expect(labelsOf(stage)).toEqual({ pull: undefined, commit: HEAD });
    const [warning] = result.main.annotations.filter(({ level }) => level === 'warning');
    expect(warning?.title).toBe(ERROR_TITLES['no-pull-request']);
    expect(warning?.message).toContain(why);
    expect(warning?.message).toContain('`pull-request`');
  });

  test('named by hand: taken when its head is the commit of that run', async () => {
    await using stage = await setStage();
    setHead(stage);
    const result = await onEvent(stage, runOf([]), { 'pull-request': '1' });
    expect(result.outputs.outcome).toBe('created');
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: HEAD });
    expect(onlyComment(stage.github)).toContain('Preview ready');
  });

  test.each(['create', 'delete'])('named by hand, of another commit: %s is refused, nothing changes', async (mode) => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const [before, from] = [onlyComment(stage.github), stage.daytona.requests.length];
    const result = await onEvent(stage, runOf([], 'd'.repeat(40)), { 'pull-request': '1', mode });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations).toMatchObject([
      { level: 'error', title: ERROR_TITLES['pull-request-unconfirmed'], message: expect.stringContaining('names #1') },
    ]);
    expect(result.outputs['error-code']).toBe('pull-request-unconfirmed');
    expect([onlyComment(stage.github), stage.daytona.requests.length]).toEqual([before, from]);
  });

  test.each([
    ['GitHub does not answer', { github: { answer: { status: 500 } } }, {}],
    ['there is no token', {}, { 'github-token': '' }],
  ])('named by hand, and %s: refused', async (_, { github: fault }: { github?: object }, inputs) => {
    await using stage = await setStage();
    setHead(stage);
    if (fault !== undefined) stage.github.addFault({ times: 9, ...fault });
    const result = await onEvent(stage, runOf([]), { 'pull-request': '1', ...inputs });
    expect(result.outputs['error-code']).toBe('pull-request-unconfirmed');
    expect(stage.daytona.requests).toEqual([]);
  });
});

describe.concurrent('a run that a person starts', () => {
  const dispatch = { name: 'workflow_dispatch', payload: { inputs: {} } };

  test('with a number: the preview is that of the pull request', async () => {
    await using stage = await setStage();
    setHead(stage);
    const result = await onEvent(stage, dispatch, { 'pull-request': '1', deployment: 'true' });
    expect(result.outputs.outcome).toBe('created');
    expect(labelsOf(stage)).toEqual({ pull: '1', commit: HEAD });
    expect(onlyComment(stage.github)).toContain('Preview ready');
    expect(stage.github.deployments[0]?.ref).toBe(HEAD);
  });

  test('with the number of one that is closed: skipped', async () => {
    await using stage = await setStage();
    stage.github.setPullRequestState(1, 'closed');
    expect((await onEvent(stage, dispatch, { 'pull-request': '1' })).outputs.outcome).toBe('skipped');
  });

  test('with `mode: delete` and a number: everything of that pull request goes, and its comment says so', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const result = await onEvent(stage, dispatch, { 'pull-request': '1', mode: 'delete' });
    expect(result.outputs.outcome).toBe('deleted');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(onlyComment(stage.github)).toContain('Preview deleted');
  });

  test('with a number that is no pull request: an error', async () => {
    await using stage = await setStage();
    const result = await onEvent(stage, dispatch, { 'pull-request': '404' });
    expect(result.outputs['error-code']).toBe('pull-request-unconfirmed');
    expect(stage.daytona.requests).toEqual([]);
  });

  test('without one: `deployment: true` is a warning, `comment` alone a line of the log', async () => {
    await using stage = await setStage();
    const both = await onEvent(stage, dispatch, { deployment: 'true' });
    expect(both.main.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', title: ERROR_TITLES['no-pull-request'] }),
    );
    expect(both.main.annotations[0]?.message).toContain('No comment and no deployment is created');
    const plain = await onEvent(stage, dispatch);
    expect(plain.log).toContain('No comment is created: the event `workflow_dispatch` carries no pull request');
    expect(plain.main.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });
});

test('a number that is not that of the event is refused', async () => {
  await using stage = await setStage();
  const result = await stage.on('opened', IMAGE, { with: { 'pull-request': '2' } });
  expect(result.main.annotations[0]?.message).toContain(
    '`pull-request` names another pull request than the event, which is for #1',
  );
  expect(stage.daytona.requests).toEqual([]);
});
