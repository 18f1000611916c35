import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { existing, IMAGE, onlyComment, operationsSince, ownLabels, SANDBOX, setStage } from './pull-request.ts';

describe.concurrent('a closed pull request', () => {
  test('succeeds without a comment if there is nothing to delete', async () => {
    await using stage = await setStage();
    const result = await stage.on('closed', '');
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('deleted');
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
    await stage.on('closed', '');
    await stage.on('closed', '', { with: { 'sandbox-name': 'shared' } });
    expect(existing(stage.daytona).sandboxes).toEqual([SANDBOX, 'shared', 'elsewhere']);
    expect(operationsSince(stage.daytona)).not.toContain('deleteSandbox');
  });

  test('partial failure: the log and the comment name what is left, the rest is deleted, the job fails', async () => {
    await using stage = await setStage();
    for (const index of [0, 1]) await stage.on('opened', IMAGE, { strategy: { 'job-index': index, 'job-total': 2 } });
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
    await stage.on('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'getSandbox' }, kind: 'status', status: 403 });
    const result = await stage.on('closed', '');
    expect(result.conclusion).toBe('failure');
    expect(onlyComment(stage.github)).toContain('### ❌ Preview not deleted');
  });

  test('a snapshot cannot be deleted: the preview is deleted, the job fails and names the snapshot', async () => {
    await using stage = await setStage();
    await stage.on('opened', IMAGE);
    stage.daytona.addFault({ match: { operationId: 'removeSnapshot' }, kind: 'status', status: 403 });
    const result = await stage.on('closed', '');
    expect(result.main.annotations[0]?.message).toContain(`The snapshot "${existing(stage.daytona).snapshots[0]}"`);
    expect(onlyComment(stage.github)).toContain('### 🗑️ Preview deleted');
  });

  test('a sandbox is not deleted in time: the error says so', async () => {
    await using stage = await setStage();
    await stage.on('opened', 'ghcr.io/acme/slowdestroy-100:1');
    const result = await stage.on('closed', '', { with: { 'sandbox-timeout': '1s' } });
    expect(result.conclusion).toBe('failure');
    expect(result.main.annotations[0]?.message).toMatch(/is still destroying 1\.0s after its deletion was requested/);
  });

  test('`mode: delete` outside of a pull request deletes the sandbox by name', async () => {
    await using stage = await setStage();
    stage.daytona.addSandbox({ name: 'nightly', labels: ownLabels(stage, null) });
    const result = await stage.onSchedule({ mode: 'delete', 'sandbox-name': 'nightly' });
    expect(result.outputs.outcome).toBe('deleted');
    expect(stage.daytona.sandboxes()).toEqual([]);
  });
});
