import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { inRun, NO_STRATEGY, OTHER_FILE, onPull, told, until } from './neighbours.ts';
import {
  existing,
  IMAGE,
  NEXT_IMAGE,
  onlyComment,
  operationsSince,
  ownLabels,
  type Stage,
  setStage,
} from './pull-request.ts';

const SANDBOX = 'octo-org--octo-repo--pr-1--preview';
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const DAY = 24 * 3600;
/** What a comment says of a preview that a failure has left. */
const STANDING = /The preview of `[0-9a-f]{7}` is still available: \[http/;

const names = ({ daytona }: Stage) => existing(daytona).sandboxes.sort();
const ids = ({ daytona }: Stage) => daytona.sandboxes().map(({ id }) => id);

/** The image that each sandbox was made from. */
function images({ daytona }: Stage): Record<string, string | undefined> {
  const of = new Map(daytona.snapshots().map(({ name, imageName }) => [name, imageName]));
  return Object.fromEntries(daytona.sandboxes().map(({ name, snapshot }) => [name, of.get(snapshot)]));
}

function commit({ github }: Stage, sha: string): void {
  for (const pull of github.pullRequests) if (pull.number === 1) pull.headSha = sha;
}

describe.concurrent('a reusable workflow called twice in one run', () => {
  const NOAPP = 'ghcr.io/acme/noapp:1';
  const waits = { 'ready-path': '/', 'ready-timeout': '6s' };
  const isUp = (stage: Stage, name: string) => () =>
    stage.daytona.sandboxes().some((sandbox) => sandbox.name === name && sandbox.state === 'started');

  test('the failed call keeps the sandbox and the snapshot of the successful call', async () => {
    await using stage = await setStage();
    const first = stage.on('opened', NOAPP, { with: { 'sandbox-name': 'acme-a', ...waits }, ...inRun(7) });
    await until(isUp(stage, 'acme-a'));
    const second = await stage.on('opened', NOAPP, { with: { 'sandbox-name': 'acme-b' }, ...inRun(7) });
    expect(second.conclusion, second.log).toBe('success');
    const { main, post, log } = await first;
    expect(told(main, ERROR_TITLES['app-not-listening']), log).toBeDefined();
    expect(names(stage)).toEqual(['acme-b']);
    expect(existing(stage.daytona).snapshots).toHaveLength(1);
    expect(post?.printed).not.toContain('Kept sandbox');
    expect(post?.printed).toMatch(/Deleted sandbox acme-a \(/);
    expect(post?.printed).toMatch(
      /Kept snapshot .*: the sandbox acme-b was created from it, and another job created it/,
    );
  });

  test('with one name for both: the failed call keeps the sandbox that the other one uses', async () => {
    await using stage = await setStage();
    const first = stage.on('opened', NOAPP, { with: waits, ...inRun(7) });
    await until(isUp(stage, SANDBOX));
    const second = await stage.on('opened', NOAPP, inRun(7));
    expect([second.conclusion, second.outputs.outcome], second.log).toEqual(['success', 'reused']);
    const { post } = await first;
    expect(names(stage)).toEqual([SANDBOX]);
    expect(post?.printed).toMatch(/Kept sandbox .*: another job uses it now/);
  });

  test.each(['reuse', 'replace'])('with one name and two images: the second call fails (%s)', async (ifExists) => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, inRun(7));
    const before = ids(stage);
    const { main } = await stage.on('opened', NEXT_IMAGE, { with: { 'if-exists': ifExists }, ...inRun(7) });
    const message = told(main, ERROR_TITLES['sandbox-name-taken']);
    expect(message).toContain(
      'created by another job or step of this run attempt (job preview), from another image or other settings',
    );
    expect(message).toMatch(/`sandbox-name`.*`matrix-leg`/s);
    expect(message).not.toContain('if-exists: replace');
    expect(ids(stage)).toEqual(before);
    expect(images(stage)).toEqual({ [SANDBOX]: IMAGE });
    expect(onlyComment(stage.github), 'it has one comment with the first call').toMatch(STANDING);
    expect(Object.keys(existing(stage.daytona).snapshots), 'its own snapshot is gone').toHaveLength(1);
  });

  test('a call recreates its snapshot if the cancelled call deletes it', async () => {
    await using stage = await setStage();
    const asked = () => operationsSince(stage.daytona).filter((operation) => operation === 'createSandbox').length;
    const first = stage.on('opened', IMAGE, {
      with: { 'sandbox-name': 'acme-a' },
      ...inRun(7),
      watch: (phase, running) => {
        if (phase === 'main') void until(() => asked() > 0).then(() => running.cancel());
      },
    });
    await until(() => stage.daytona.snapshots().some(({ state }) => state === 'active'));
    // Long enough for the whole cleanup of the first call.
    const late = { match: { operationId: 'createSandbox', nth: 2 }, kind: 'slow', delaySeconds: 80 } as const;
    stage.daytona.addFault(late);
    const second = await stage.on('opened', IMAGE, { with: { 'sandbox-name': 'acme-b' }, ...inRun(7) });
    const { post, log } = await first;
    expect(post?.conclusion, log).toBe('success');
    expect(second.conclusion, second.log).toBe('success');
    expect(names(stage)).toEqual(['acme-b']);
    expect(images(stage)).toEqual({ 'acme-b': IMAGE });
  });
});

describe.concurrent('two pull requests with one `sandbox-name`', () => {
  const shared = { 'sandbox-name': 'acme-preview' };

  test("the second one fails with the owner's name, even for the same image, and the first one keeps the sandbox", async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2 });
    await stage.earlier('opened', IMAGE, { with: shared, ...inRun(101) });
    const before = ids(stage);
    const second = await stage.on('opened', IMAGE, { with: shared, job: onPull(stage, 2, 'opened'), ...inRun(102) });
    const message = told(second.main, ERROR_TITLES['sandbox-name-taken']);
    expect(message).toContain(
      'A sandbox named "acme-preview" already exists, created for pull request #1 of octo-org/octo-repo (.github/workflows/preview.yml, job preview, run 101).',
    );
    expect(message).toContain('or set `if-exists: replace`');
    expect(ids(stage)).toEqual(before);
    expect(images(stage)).toEqual({ 'acme-preview': IMAGE });
    expect(stage.github.comments.map(({ pullNumber, body }) => [pullNumber, /^### .*$/m.exec(body)?.[0]])).toEqual([
      [1, '### ✅ Preview ready'],
      [2, '### ❌ Preview failed'],
    ]);
    // With `if-exists: replace` it is replaced, and the log names the previous owner.
    const asked = { ...shared, 'if-exists': 'replace' };
    const third = await stage.on('opened', IMAGE, { with: asked, job: onPull(stage, 2, 'opened'), ...inRun(103) });
    expect(third.outputs.outcome, third.log).toBe('replaced');
    expect(third.main.printed).toContain(
      '`if-exists` is `replace`, and it was created for pull request #1 of octo-org/octo-repo (.github/workflows/preview.yml, job preview, run 101)',
    );
    expect(names(stage)).toEqual(['acme-preview']);
    expect(ids(stage)).not.toEqual(before);
  });

  test('closing one deletes nothing that belongs to the other', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, state: 'closed' });
    await stage.earlier('opened', IMAGE, { with: shared });
    const before = ids(stage);
    const closed = await stage.on('closed', IMAGE, { with: shared, job: onPull(stage, 2, 'closed') });
    expect(closed.conclusion, closed.log).toBe('success');
    expect(ids(stage)).toEqual(before);
  });

  test('deleting by name works from any pull request, and from no other repository', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: shared });
    const before = ids(stage);
    const elsewhere = { repository_id: '99' };
    const asked = { ...shared, mode: 'delete' };
    const refused = await stage.on('opened', IMAGE, { with: asked, github: elsewhere });
    expect(told(refused.main, ERROR_TITLES['sandbox-name-taken'])).toContain('was not deleted: it was created for');
    expect(ids(stage)).toEqual(before);
    expect(existing(stage.daytona).snapshots).toHaveLength(1);
    stage.github.addPullRequest({ number: 2 });
    const deleted = await stage.on('opened', IMAGE, { with: asked, job: onPull(stage, 2, 'opened') });
    expect(deleted.outputs.outcome, deleted.log).toBe('deleted');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
  });

  test('the sandbox of main is replaced only by main, even if its job is renamed, and never by a pull request', async () => {
    await using stage = await setStage();
    await stage.earlierOnSchedule({ 'image-name': IMAGE, ...shared }, { github: { job: 'deploy' } });
    const next = await stage.onSchedule({ 'image-name': NEXT_IMAGE, ...shared }, { github: { job: 'publish' } });
    expect(next.outputs.outcome, next.log).toBe('replaced');
    const pull = await stage.on('opened', IMAGE, { with: shared });
    expect(told(pull.main, ERROR_TITLES['sandbox-name-taken'])).toContain('for no pull request of octo-org/octo-repo');
    expect(images(stage)).toEqual({ 'acme-preview': NEXT_IMAGE });
  });
});

describe.concurrent('two workflow files on one pull request', () => {
  const OTHER = 'octo-org--octo-repo--pr-1--docs';

  test('each keeps its own preview across pushes, and `closed` deletes both', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    await stage.earlier('opened', NEXT_IMAGE, { github: OTHER_FILE });
    for (const [image, github] of [
      [IMAGE, {}],
      ['ghcr.io/acme/app:3', OTHER_FILE],
    ] as const) {
      const { conclusion, log } = await stage.on('synchronize', image, { github });
      expect(conclusion, log).toBe('success');
    }
    expect(images(stage)).toEqual({ [SANDBOX]: IMAGE, [OTHER]: 'ghcr.io/acme/app:3' });
    expect(stage.github.comments).toHaveLength(2);
    stage.github.setPullRequestState(1, 'closed');
    const closed = await stage.on('closed', IMAGE);
    expect(closed.outputs.outcome, closed.log).toBe('deleted');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(stage.github.comments.map(({ body }) => /^### .*$/m.exec(body)?.[0])).toEqual(
      Array(2).fill('### 🗑️ Preview deleted'),
    );
  });

  test("with one `sandbox-name`, the error of the second file names the owner's file", async () => {
    await using stage = await setStage();
    const shared = { 'sandbox-name': 'acme-preview' };
    await stage.earlier('opened', IMAGE, { with: shared });
    const second = await stage.on('opened', NEXT_IMAGE, { with: shared, github: OTHER_FILE });
    expect(told(second.main, ERROR_TITLES['sandbox-name-taken'])).toContain(
      '(.github/workflows/preview.yml, job preview, run 101)',
    );
    expect(images(stage)).toEqual({ 'acme-preview': IMAGE });
    expect(onlyComment(stage.github)).toMatch(STANDING);
  });

  test('each has its own preview on a runner that provides only their names', async () => {
    await using stage = await setStage();
    const nameless = (workflow: string) => ({ github: { workflow_ref: '', workflow } });
    await stage.earlier('opened', IMAGE, nameless('Preview'));
    const second = await stage.on('opened', NEXT_IMAGE, nameless('Docs / site'));
    expect(second.outputs.outcome, second.log).toBe('created');
    expect(Object.values(images(stage)).sort()).toEqual([IMAGE, NEXT_IMAGE]);
  });
});

describe.concurrent('a `closed` job re-run after the pull request was reopened', () => {
  test('keeps the preview', async () => {
    await using stage = await setStage();
    await stage.earlier('reopened', IMAGE);
    const before = ids(stage);
    const closed = await stage.on('closed', IMAGE, { github: { run_attempt: '2' }, isStateKept: true });
    expect([closed.conclusion, closed.outputs.outcome], closed.log).toEqual(['success', 'skipped']);
    expect(told(closed, ERROR_TITLES['pull-request-open'])).toContain(
      'Skipped. According to the event, pull request #1 was closed, but it is open. Its preview is kept.',
    );
    expect(ids(stage)).toEqual(before);
    expect(onlyComment(stage.github)).toContain('Preview ready');
  });

  test.each([
    ['GitHub does not respond', {}, true],
    ['there is no `github-token`', { 'github-token': '' }, false],
  ])('%s: trusts the event', async (_, given, isDown) => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: given });
    if (isDown) stage.github.addFault({ method: 'GET', path: /\/pulls\/1$/, times: 99, answer: { status: 404 } });
    const { outputs, log } = await stage.on('closed', IMAGE, { with: given, isStateKept: true });
    expect(outputs.outcome, log).toBe('deleted');
    expect(names(stage)).toEqual([]);
  });
});

describe.concurrent('a runner that does not report the matrix leg', () => {
  test('the second leg fails with another image, and the error explains why', async () => {
    await using stage = await setStage();
    const first = await stage.on('opened', IMAGE, { with: NO_STRATEGY, ...inRun(7) });
    expect(first.conclusion, first.log).toBe('success');
    expect(told(first, ERROR_TITLES['matrix-leg-unknown'])).toContain('`matrix-leg` is "/", not `n/m`');
    const second = await stage.on('opened', NEXT_IMAGE, { with: NO_STRATEGY, ...inRun(7) });
    expect(told(second.main, ERROR_TITLES['matrix-leg-unknown'])).toContain('give each leg its own `sandbox-name`');
    expect(told(second.main, ERROR_TITLES['sandbox-name-taken'])).toMatch(/`sandbox-name`.*`matrix-leg`/s);
    expect(images(stage)).toEqual({ [SANDBOX]: IMAGE });
  });
});

describe.concurrent('an older run that is re-run', () => {
  test('restores its own commit, and names the current one', async () => {
    await using stage = await setStage();
    commit(stage, A);
    const old = onPull(stage, 1, 'opened');
    commit(stage, B);
    await stage.earlier('synchronize', NEXT_IMAGE, inRun(102));
    const again = await stage.on('opened', IMAGE, { job: old, ...inRun(101, { run_attempt: '2' }) });
    expect(again.outputs.outcome, again.log).toBe('replaced');
    expect(told(again, ERROR_TITLES['older-commit'])).toContain(
      `This is a re-run, so the preview shows commit ${A}. Pull request #1 is now at ${B}.`,
    );
    expect(again.main.printed).toContain(`the newer run 102 created it from commit ${B}, and this is a re-run`);
    expect(images(stage)).toEqual({ [SANDBOX]: IMAGE });
  });

  test('reuses its sandbox, without a notice, if the pull request is still at its commit', async () => {
    await using stage = await setStage();
    const { sandbox } = await stage.earlier('opened', IMAGE, inRun(101));
    const again = await stage.on('opened', IMAGE, inRun(101, { run_attempt: '2' }));
    expect(again.outputs, again.log).toMatchObject({ outcome: 'reused', 'sandbox-id': sandbox.id });
    expect(told(again, ERROR_TITLES['older-commit'])).toBeUndefined();
  });
});

describe.concurrent('a renamed repository', () => {
  const BEFORE = {
    repository: 'octo-org/old-name',
    workflow_ref: 'octo-org/old-name/.github/workflows/preview.yml@refs/pull/1/merge',
  };
  /** Under its old name GitHub's server of these tests does not know it. */
  const unheard = { 'github-token': '' };

  async function opened(): Promise<Stage> {
    const stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: unheard, github: BEFORE });
    return stage;
  }

  test('`closed` under the new name, from any workflow, deletes its preview', async () => {
    await using stage = await opened();
    stage.github.setPullRequestState(1, 'closed');
    const closed = await stage.on('closed', IMAGE, { github: OTHER_FILE });
    expect(closed.outputs.outcome, closed.log).toBe('deleted');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
  });

  test('a push under the new name with a `sandbox-name` replaces its own', async () => {
    await using stage = await setStage();
    const given = { 'sandbox-name': 'acme-preview' };
    await stage.earlier('opened', IMAGE, { with: { ...given, ...unheard }, github: BEFORE });
    const pushed = await stage.on('synchronize', NEXT_IMAGE, { with: given });
    expect(pushed.outputs.outcome, pushed.log).toBe('replaced');
  });

  test('another repository with the old name cannot delete, replace or sweep its sandboxes', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: unheard });
    stage.github.setPullRequestState(1, 'closed');
    const before = ids(stage);
    const heir = { github: { repository_id: '99' } };
    await stage.on('closed', IMAGE, heir);
    const swept = await stage.sweep({}, heir);
    expect(swept.main.printed).toContain('0 sandboxes of this repository');
    stage.github.setPullRequestState(1, 'open');
    const opened = await stage.on('opened', NEXT_IMAGE, heir);
    expect(told(opened.main, ERROR_TITLES['sandbox-name-taken']), opened.log).toContain(
      'for pull request #1 of octo-org/octo-repo',
    );
    expect(ids(stage)).toEqual(before);
    expect(existing(stage.daytona).snapshots).toHaveLength(1);
    const asked = await stage.on('opened', NEXT_IMAGE, { ...heir, with: { 'if-exists': 'replace' } });
    expect(asked.outputs.outcome, asked.log).toBe('replaced');
  });

  test('without the repository id from the runner, uses the event', async () => {
    await using stage = await opened();
    stage.github.setPullRequestState(1, 'closed');
    const { payload } = onPull(stage, 1, 'closed').event ?? {};
    const event = {
      name: 'pull_request',
      payload: { ...(typeof payload === 'object' ? payload : {}), repository: { id: 1296269 } },
    };
    const closed = await stage.on('closed', IMAGE, { job: { event }, github: { repository_id: '' } });
    expect(closed.outputs.outcome, closed.log).toBe('deleted');
    expect(names(stage)).toEqual([]);
  });

  test('without any id, uses the full name', async () => {
    await using stage = await setStage();
    const nameless = { github: { repository_id: '' } };
    await stage.earlier('opened', IMAGE, nameless);
    expect(names(stage)).toEqual([SANDBOX]);
    stage.github.setPullRequestState(1, 'closed');
    const closed = await stage.on('closed', IMAGE, nameless);
    expect(closed.outputs.outcome, closed.log).toBe('deleted');
    expect(names(stage)).toEqual([]);
  });
});

describe.concurrent('a sweep', () => {
  const at = (stage: Stage, days: number) =>
    new Date(Date.now() + (stage.daytona.settings.clockOffset - days * DAY) * 1000).toISOString();

  test.each([
    ['8 days ahead of', -8 * DAY],
    ['8 days behind', 8 * DAY],
  ])('uses the server’s time for ages on a runner whose clock is %s', async (_, clockOffset) => {
    await using stage = await setStage({ clockOffset });
    const labels = ownLabels(stage, 1);
    stage.daytona.addSandbox({ name: 'an-hour', labels, createdAt: at(stage, 1 / 24) });
    stage.daytona.addSandbox({ name: 'eight-days', labels, createdAt: at(stage, 8) });
    const swept = await stage.sweep();
    expect(swept.conclusion, swept.log).toBe('success');
    expect(names(stage)).toEqual(['an-hour']);
    expect(swept.main.printed).toMatch(/delete sandbox eight-days .*: it is 8 days old/);
  });

  test.each([
    ['without a `github-token`', { 'github-token': '' }, false],
    ['when GitHub does not tell', {}, true],
  ])('%s: keeps all sandboxes of pull requests, and logs it', async (_, given, isDown) => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'old', labels: ownLabels(stage, 1), createdAt: at(stage, 99) });
    stage.daytona.addSandbox({ name: 'old-of-main', labels: ownLabels(stage, null), createdAt: at(stage, 99) });
    if (isDown) stage.github.addFault({ path: /\/pulls/, times: 99, answer: { status: 404 } });
    const swept = await stage.sweep({ 'dry-run': 'true', ...given });
    expect(swept.main.printed).toMatch(/the state of 1 pull request is unknown: keeping their sandboxes/i);
    expect(swept.main.printed).toMatch(/keep {3}sandbox old .*: the state of pull request #1 is unknown/);
    const done = await stage.sweep(given);
    expect(done.conclusion, done.log).toBe('success');
    expect(names(stage)).toEqual(['old']);
  });

  test('deletes the preview of an open pull request only when it is older than `max-age`', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'young', labels: ownLabels(stage, 1), createdAt: at(stage, 1) });
    stage.daytona.addSandbox({ name: 'old', labels: ownLabels(stage, 1), createdAt: at(stage, 3) });
    await stage.sweep({ 'max-age': '2d' });
    expect(names(stage)).toEqual(['young']);
  });
});
