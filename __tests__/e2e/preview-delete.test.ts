import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { existing, IMAGE, onlyComment, operationsSince, ownLabels, SANDBOX, setStage } from './pull-request.ts';

describe.concurrent('a closed pull request', () => {
  test('succeeds with an outcome of its own and without a comment if there is nothing to delete', async () => {
    await using stage = await setStage();
    const result = await stage.on('closed', '');
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('absent');
    expect(result.log).toContain('No sandbox to delete.');
    expect(stage.github.comments).toEqual([]);
  });

  test("keeps somebody else's sandbox of the same name, and the sandbox of another pull request", async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: SANDBOX });
    stage.daytona.addSandbox({ name: 'shared', labels: ownLabels(stage, 2) });
    stage.daytona.addSandbox({
      name: 'elsewhere',
      labels: { ...ownLabels(stage, 1), 'daytona-sandbox-action/repository-id': '7' },
    });
    const results = [
      await stage.on('closed', ''),
      await stage.on('closed', '', { with: { 'sandbox-name': 'shared' } }),
    ];
    expect(results.map(({ conclusion, outputs }) => [conclusion, outputs.outcome])).toEqual([
      ['success', 'absent'],
      ['success', 'absent'],
    ]);
    expect(results[0]?.log).toMatch(/Kept sandbox octo-org--\S+ \(\S+\): this action did not create it/);
    expect(results[1]?.log).toMatch(
      /Kept sandbox shared \(\S+\): it was created for pull request #2 of octo-org\/octo-repo/,
    );
    expect(existing(stage.daytona).sandboxes).toEqual([SANDBOX, 'shared', 'elsewhere']);
    expect(operationsSince(stage.daytona)).not.toContain('deleteSandbox');
  });

  test('partial failure: the log and the comment name what is left, the rest is deleted, the job fails', async () => {
    await using stage = await setStage();
    for (const index of [0, 1])
      await stage.earlier('opened', IMAGE, { strategy: { 'job-index': index, 'job-total': 2 } });
    const [first, second] = stage.daytona.sandboxes();
    const match = { operationId: 'deleteSandbox', path: first?.id ?? 'none' };
    stage.daytona.addFault({ match, kind: 'status', status: 403, body: { statusCode: 403, message: 'Forbidden' } });
    const result = await stage.on('closed', '');
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['cleanup-failed'] }]);
    expect(result.main.annotations[0]?.message).toContain(`"${first?.name}" (${first?.id}) was not deleted`);
    expect(stage.daytona.sandboxes().map(({ id }) => id)).toEqual([first?.id]);
    const bodyOf = (name: string | undefined) =>
      stage.github.comments.find(({ body }) => body.includes(name?.replaceAll('--', '-%2D') ?? 'none'))?.body;
    expect(bodyOf(first?.name)).toContain('### ❌ Preview not deleted');
    expect(bodyOf(second?.name)).toContain('### 🗑️ Preview deleted');
    expect(stage.daytona.snapshots()).toHaveLength(1);
  });

  test('Daytona rejects even GET requests: the comment does not say deleted', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'getSandbox' }, kind: 'status', status: 403 });
    const result = await stage.on('closed', '');
    expect(result.conclusion).toBe('failure');
    expect(onlyComment(stage.github)).toContain('### ❌ Preview not deleted');
  });

  test('a snapshot cannot be deleted: the preview is deleted, the job fails and names the snapshot', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'removeSnapshot' }, kind: 'status', status: 403 });
    const result = await stage.on('closed', '');
    expect(result.main.annotations[0]?.message).toContain(`The snapshot "${existing(stage.daytona).snapshots[0]}"`);
    expect(onlyComment(stage.github)).toContain('### 🗑️ Preview deleted');
  });

  test('a sandbox is not deleted in time: the error says so', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', 'ghcr.io/acme/slowdestroy-100:1');
    const result = await stage.on('closed', '', { with: { 'sandbox-timeout': '1s' } });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations[0]?.message).toMatch(
      /is still destroying [01]\.\ds after its deletion was requested/,
    );
  });

  test('shows in the log what it waits for while the sandbox is destroyed', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', 'ghcr.io/acme/slowdestroy-50:1');
    const result = await stage.on('closed', '');
    expect(result.outputs.outcome).toBe('deleted');
    expect(result.log).toMatch(
      /Waiting for \d\.\ds, at most (4m\d\ds|5m) longer: sandbox \S+ is to be deleted and still destroying/,
    );
  });

  test('`mode: delete` outside of a pull request deletes the sandbox by name', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'nightly', labels: ownLabels(stage, null) });
    const result = await stage.onSchedule({ mode: 'delete', 'sandbox-name': 'nightly' });
    expect(result.outputs.outcome).toBe('deleted');
    expect(stage.daytona.sandboxes()).toEqual([]);
  });

  test('a sandbox that another run begins to use meanwhile stays, and neither outcome nor comment says deleted', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    const rewrite = { labels: { ...stage.daytona.sandboxes()[0]?.labels, 'daytona-sandbox-action/used-by': '7.1.x' } };
    stage.daytona.addFault({ match: { operationId: 'getSandbox', nth: 2 }, kind: 'rewrite', rewrite });
    const result = await stage.on('closed', '');
    expect([result.conclusion, result.outputs.outcome]).toEqual(['success', 'skipped']);
    expect(result.log).toMatch(/Kept sandbox .+: another run started using it after it was listed/);
    expect(onlyComment(stage.github)).toContain('### ✅ Preview ready');
    expect(stage.daytona.sandboxes()).toHaveLength(1);
  });
});

describe.concurrent('`mode: delete` outside of a pull request', () => {
  test('with the name of what another repository has made: an error says whose it is, and it stays', async () => {
    await using stage = await setStage();
    const labels = { ...ownLabels(stage, 3), 'daytona-sandbox-action/repository-id': '7' };
    stage.daytona.addSandbox({ name: 'theirs', labels });
    const result = await stage.onSchedule({ mode: 'delete', 'sandbox-name': 'theirs' });
    expect(result.main.annotations).toMatchObject([{ level: 'error', title: ERROR_TITLES['sandbox-name-taken'] }]);
    expect(result.main.annotations[0]?.message).toMatch(
      /"theirs" \(\S+\) was not deleted: it was created for pull request #3/,
    );
    expect(existing(stage.daytona).sandboxes).toEqual(['theirs']);
  });

  test('with a name that nothing has: nothing is deleted, and the outcome says so', async () => {
    await using stage = await setStage();
    const result = await stage.onSchedule({ mode: 'delete', 'sandbox-name': 'nightly' });
    expect([result.conclusion, result.outputs.outcome]).toEqual(['success', 'absent']);
  });

  test.each(['schedule', 'delete', 'workflow_dispatch'])(
    'without a name, by the event %s: an error, for the default name never fits',
    async (name) => {
      await using stage = await setStage();
      const result = await stage.onSchedule({ mode: 'delete' }, { job: { event: { name, payload: {} } } });
      expect(result.conclusion).toBe('failure');
      expect(result.outputs['error-code']).toBe('input');
      expect(result.main.annotations[0]?.message).toMatch(
        /Nothing was deleted: `sandbox-name` is empty.+ The default name "octo-org--\S+--run-\d+--preview" contains this run and this job/,
      );
    },
  );

  test('without a name, in the job that made the sandbox: it is deleted', async () => {
    await using stage = await setStage();
    const github = { run_id: '77' };
    const made = await stage.onSchedule({ 'image-name': IMAGE }, { github });
    expect(made.conclusion).toBe('success');
    const result = await stage.onSchedule({ mode: 'delete' }, { github });
    expect([result.conclusion, result.outputs.outcome]).toEqual(['success', 'deleted']);
    expect(stage.daytona.sandboxes()).toEqual([]);
  });
});
