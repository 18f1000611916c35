import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { RunningAction } from '../harness/index.ts';
import {
  existing,
  IMAGE,
  NEXT_IMAGE,
  onlyComment,
  operationsSince,
  placeOf,
  SANDBOX,
  type Stage,
  setStage,
} from './pull-request.ts';

const lastState = ({ github }: Stage) => github.deployments.at(-1)?.statuses.at(-1)?.state;

/** Cancels a job as soon as a request for an operation was seen. */
function cancelAfter(stage: Stage, fits: (place: number) => boolean, operation: string) {
  return (phase: string, running: RunningAction) => {
    if (phase !== 'main') return;
    const timer = setInterval(() => {
      const place = operationsSince(stage.daytona).indexOf(operation);
      if (place < 0 || !fits(place)) return;
      clearInterval(timer);
      running.cancel();
    }, 20);
    timer.unref();
  };
}

/** The pull request is open when the job begins and before the sandbox is made, and closed when it is there. */
function closeBeforeThirdLook({ github }: Stage): void {
  const look = { method: 'GET', path: /\/pulls\/1$/ };
  github.addFault({ ...look, times: 2 });
  github.addFault({ ...look, meanwhile: () => github.setPullRequestState(1, 'closed', true) });
}

describe.concurrent('a new push', () => {
  test('deletes the old sandbox once the new snapshot is active, and the old snapshot once the new sandbox is started', async () => {
    await using stage = await setStage();
    const { snapshot: old, sandbox: oldSandbox } = await stage.earlier('opened', IMAGE);
    const from = stage.daytona.requests.length;
    const result = await stage.on('synchronize', NEXT_IMAGE);
    expect(result.outputs.outcome).toBe('replaced');
    const place = (operation: string, path: string | undefined, index = from) =>
      placeOf(
        stage.daytona,
        (request) => request.operationId === operation && request.path.includes(path ?? ''),
        index,
      );
    const created = place('createSnapshot', '');
    const dropped = place('deleteSandbox', oldSandbox?.id);
    const polls = stage.daytona.requests
      .slice(created, dropped)
      .filter(({ operationId }) => operationId === 'getSnapshot');
    const madeAnew = place('createSandbox', '', dropped);
    const retired = place('removeSnapshot', old?.id);
    expect(polls.length).toBeGreaterThan(0);
    expect([created, dropped, madeAnew, retired].toSorted((a, b) => a - b)).toEqual([
      created,
      dropped,
      madeAnew,
      retired,
    ]);
    expect(created).toBeGreaterThanOrEqual(from);
    expect(result.log).toContain(`Requested the deletion of snapshot ${old?.name}`);
    await expect.poll(() => stage.daytona.snapshots().map(({ imageName }) => imageName)).toEqual([NEXT_IMAGE]);
    expect(existing(stage.daytona).sandboxes).toEqual([SANDBOX]);
  });

  test('keeps an old snapshot if another sandbox uses it or the user named it', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE, { with: { 'snapshot-name': 'my-own' } });
    await stage.on('synchronize', NEXT_IMAGE);
    const [, second] = existing(stage.daytona).snapshots;
    stage.daytona.addSandbox({ name: 'of-somebody-else', snapshot: second ?? '' });
    await stage.on('synchronize', 'ghcr.io/acme/app:3');
    expect(existing(stage.daytona).snapshots).toHaveLength(3);
    expect(existing(stage.daytona).snapshots).toEqual(expect.arrayContaining(['my-own', second]));
  });

  test('deletes the old snapshot even if a stale list still contains its sandbox', async () => {
    await using stage = await setStage();
    const { sandbox: old } = await stage.earlier('opened', IMAGE);
    stage.daytona.addFault({
      match: { operationId: 'listSandboxes' },
      kind: 'rewrite',
      rewrite: { items: [{ ...old }] },
    });
    await stage.on('synchronize', NEXT_IMAGE);
    await expect.poll(() => stage.daytona.snapshots().map(({ imageName }) => imageName)).toEqual([NEXT_IMAGE]);
  });

  test('by an older run that is late: fails, and keeps the newer sandbox and comment', async () => {
    await using stage = await setStage();
    await stage.earlier('synchronize', NEXT_IMAGE, { github: { run_id: '900' } });
    const result = await stage.on('opened', IMAGE, { github: { run_id: '800' } });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { title: ERROR_TITLES.superseded, message: expect.stringContaining('The newer run 900 created the sandbox') },
    ]);
    expect(stage.daytona.sandboxes().map(({ name, image }) => [name, image])).toEqual([[SANDBOX, NEXT_IMAGE]]);
    expect(onlyComment(stage.github)).toContain(NEXT_IMAGE);
  });

  test('fails if the old sandbox is not deleted in time, and names it', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'deleteSandbox' }, kind: 'status', status: 200 });
    const result = await stage.on('synchronize', NEXT_IMAGE, { with: { 'sandbox-timeout': '1s' } });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      {
        title: ERROR_TITLES['sandbox-delete-timeout'],
        message: expect.stringContaining(`"${SANDBOX}" is still started`),
      },
    ]);
    expect(stage.daytona.sandboxes().map(({ name, image }) => [name, image])).toEqual([[SANDBOX, IMAGE]]);
  });

  test('warns once if the old snapshot cannot be deleted, and the preview is up', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'removeSnapshot' }, kind: 'status', status: 403 });
    const result = await stage.on('synchronize', NEXT_IMAGE);
    expect(result.conclusion).toBe('success');
    expect(result.main.annotations.filter(({ level }) => level !== 'notice').map(({ title }) => title)).toEqual([
      ERROR_TITLES['old-snapshot-kept'],
    ]);
    expect(onlyComment(stage.github)).toContain('### ✅ Preview ready');
  });

  test('with an app that never becomes ready: deletes the old snapshot immediately, and the new sandbox at the end', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const ready = { 'ready-path': '/', 'ready-timeout': '1s' };
    const result = await stage.on('synchronize', 'ghcr.io/acme/noapp:2', { with: ready });
    expect(result.conclusion).toBe('failure');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(onlyComment(stage.github)).not.toContain('still available');
  });
});

describe.concurrent('the same commit again', () => {
  test('in another run: reused, and the comment is edited in place', async () => {
    await using stage = await setStage();
    const first = await stage.on('opened', IMAGE);
    const again = await stage.on('synchronize', IMAGE);
    expect(again.outputs).toMatchObject({ outcome: 'reused', 'sandbox-id': first.outputs['sandbox-id'] });
    expect(again.outputs['preview-url']).toBe(first.outputs['preview-url']);
    expect(onlyComment(stage.github)).toContain('reused');
  });
});

describe.concurrent('a pull request that is closed during the job', () => {
  test('while the job was queued: skipped without a request to Daytona', async () => {
    await using stage = await setStage();
    const { github, daytona } = stage;
    const payload = github.pullRequestEvent(1, 'opened');
    github.setPullRequestState(1, 'closed');
    const result = await stage.on('opened', IMAGE, {
      with: { deployment: 'true' },
      job: { event: { name: 'pull_request', payload } },
    });
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toEqual({ outcome: 'skipped', result: '{"outcome":"skipped"}' });
    expect(daytona.requests).toEqual([]);
    expect(github.comments).toEqual([]);
    expect(github.deployments).toEqual([]);
    expect(result.main.annotations).toMatchObject([{ level: 'notice', title: ERROR_TITLES['pull-request-closed'] }]);
  });

  test('while the snapshot is created: no sandbox is created, the snapshot is deleted, the deployment is withdrawn', async () => {
    await using stage = await setStage();
    stage.github.addFault({ method: 'GET', path: /\/pulls\/1$/ });
    stage.github.addFault({
      method: 'GET',
      path: /\/pulls\/1$/,
      meanwhile: () => stage.github.setPullRequestState(1, 'closed'),
    });
    const result = await stage.on('opened', IMAGE, { with: { deployment: 'true' } });
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('skipped');
    expect(operationsSince(stage.daytona)).not.toContain('createSandbox');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(lastState(stage)).toBe('inactive');
  });

  test('while the sandbox is created: it is deleted', async () => {
    await using stage = await setStage();
    closeBeforeThirdLook(stage);
    const result = await stage.on('opened', IMAGE);
    expect(result.outputs.outcome).toBe('skipped');
    expect(operationsSince(stage.daytona)).toContain('createSandbox');
    expect(result.post?.printed).toContain('The pull request was closed: deleting everything this step created.');
    expect(result.post?.printed).not.toContain('did not succeed');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(stage.github.comments).toEqual([]);
  });

  test('with cleanup: never: the sandbox stays, and the log says so, with its expiry', async () => {
    await using stage = await setStage();
    closeBeforeThirdLook(stage);
    const result = await stage.on('opened', IMAGE, { with: { cleanup: 'never' } });
    expect([result.outputs.outcome, existing(stage.daytona).sandboxes]).toEqual(['skipped', [SANDBOX]]);
    const [notice] = result.main.annotations.filter(({ title }) => title === 'The pull request is closed');
    expect(notice?.message).toContain(`(${stage.daytona.sandboxes()[0]?.id}) is kept because \`cleanup\` is \`never\``);
    expect(notice?.message).toContain('Daytona stops it after 1 hour without activity');
  });

  test('and another job has deleted its sandbox: skipped, not failed', async () => {
    await using stage = await setStage({ timings: { create: 20, holdAnswer: 0.1 } });
    const building = stage.on('opened', IMAGE);
    while (stage.daytona.sandboxes().length === 0) await delay(20);
    stage.github.setPullRequestState(1, 'closed');
    const [built, closed] = await Promise.all([building, stage.on('closed', IMAGE)]);
    expect([built.outputs.outcome, closed.outputs.outcome]).toEqual(['skipped', 'deleted']);
    expect(built.conclusion).toBe('success');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
  });
});

describe.concurrent('a cancelled job', () => {
  test('while the snapshot is created: the deployment ends, and the comment of the previous preview stays', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const before = onlyComment(stage.github);
    const from = stage.daytona.requests.length;
    const result = await stage.on('synchronize', 'ghcr.io/acme/slowpull-60:2', {
      with: { deployment: 'true' },
      watch: (phase, running) => {
        if (phase !== 'main') return;
        const timer = setInterval(() => {
          const looked = operationsSince(stage.daytona, from).filter((name) => name === 'getSnapshot').length > 2;
          if (!looked || lastState(stage) !== 'in_progress') return;
          clearInterval(timer);
          running.cancel();
        }, 20);
      },
    });
    expect(result.main.conclusion).toBe('cancelled');
    expect(lastState(stage)).toBe('failure');
    expect(stage.github.deployments.at(-1)?.statuses.at(-1)?.description).toBe('The job was cancelled.');
    expect(onlyComment(stage.github)).toBe(before);
    expect(existing(stage.daytona).sandboxes).toEqual([SANDBOX]);
  });

  test('while the app starts: the comment shows no dead link', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const from = stage.daytona.requests.length;
    const result = await stage.on('synchronize', 'ghcr.io/acme/noapp:2', {
      with: { 'ready-path': '/' },
      watch: cancelAfter(
        stage,
        () => stage.daytona.requests.slice(from).some(({ path }) => path === '/'),
        'createSnapshot',
      ),
    });
    expect(result.main.conclusion).toBe('cancelled');
    expect(onlyComment(stage.github)).toContain('### ⚠️ Preview cancelled');
    expect(onlyComment(stage.github)).not.toContain('**Preview:**');
    expect(existing(stage.daytona).sandboxes).toEqual([]);
  });

  test('before the first report: it writes no comment', async () => {
    await using stage = await setStage();
    const watch = cancelAfter(stage, () => true, 'getSandbox');
    const result = await stage.on('opened', 'ghcr.io/acme/noapp:1', { with: { 'ready-path': '/' }, watch });
    expect(result.main.conclusion).toBe('cancelled');
    expect(stage.github.comments).toEqual([]);
    expect(
      stage.daytona.sandboxes().filter(({ labels }) => labels['daytona-sandbox-action/pull-request'] === '1'),
    ).toEqual([]);
  });

  test('while a failure is reported: the comment shows the failure, and the deployment ends', async () => {
    await using stage = await setStage();
    const from = stage.github.requests.length;
    stage.github.addFault({ method: 'GET', path: /\/comments/, delayMs: 20_000 });
    const result = await stage.on('opened', 'ghcr.io/acme/notfound:1', {
      with: { deployment: 'true' },
      watch: (phase, running) => {
        if (phase !== 'main') return;
        const timer = setInterval(() => {
          if (!stage.github.requests.slice(from).some(({ path }) => path.includes('/comments'))) return;
          clearInterval(timer);
          running.cancel();
        }, 20);
      },
    });
    expect(result.main.conclusion).toBe('cancelled');
    expect(result.main.raw.match(/^::error .*$/gm)).toEqual([
      expect.stringContaining(`title=${ERROR_TITLES['image-not-found']}::`),
    ]);
    expect(lastState(stage)).toBe('failure');
    expect(onlyComment(stage.github)).toContain('### ❌ Preview failed');
  });
});
