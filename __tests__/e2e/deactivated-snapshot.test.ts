import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../emulator/index.ts';
import { existing, IMAGE, operationsSince, type Stage, setStage } from './pull-request.ts';

async function deactivate({ apiUrl, apiKey }: Emulator, id: string | undefined): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const { status } = await fetch(`${apiUrl}/snapshots/${id}/deactivate`, { method: 'POST', headers });
  expect(status).toBe(204);
}

/** A preview whose sandbox was deleted and whose snapshot was deactivated a moment ago. */
async function setDeactivated(): Promise<Stage> {
  const stage = await setStage();
  await stage.earlier('opened', IMAGE);
  for (const { id } of stage.daytona.sandboxes()) stage.daytona.forget(id);
  await deactivate(stage.daytona, stage.daytona.snapshots()[0]?.id);
  return stage;
}

describe.concurrent('a snapshot with a name of the action that was deactivated a moment ago', () => {
  test('is made again under another name of the action, at once', async () => {
    await using stage = await setDeactivated();
    const [before] = existing(stage.daytona).snapshots;
    const result = await stage.on('synchronize', IMAGE);
    expect(result.conclusion, result.log).toBe('success');
    const [, made] = existing(stage.daytona).snapshots;
    expect(made).toMatch(/^octo-repo--[0-9a-f]{16}--[0-9a-f]{16}$/);
    expect(made).not.toBe(before);
    expect(stage.daytona.sandboxes()[0]?.snapshot).toBe(made);
    expect(result.outputs['snapshot-name']).toBe(made);
    expect(result.log).toContain(
      `It is still being deactivated, which takes up to ten minutes; creating it under the name ${made} instead`,
    );
    expect(result.log).toContain(`from snapshot ${made}`);
  });

  test('the next push of the same image finds that one, and the sandbox', async () => {
    await using stage = await setDeactivated();
    await stage.on('synchronize', IMAGE);
    const before = existing(stage.daytona);
    const result = await stage.on('synchronize', IMAGE);
    expect([result.conclusion, result.outputs.outcome], result.log).toEqual(['success', 'reused']);
    expect(existing(stage.daytona)).toEqual(before);
  });

  test('`closed` deletes the sandbox and the snapshot that it was made from', async () => {
    await using stage = await setDeactivated();
    const [old] = existing(stage.daytona).snapshots;
    await stage.on('synchronize', IMAGE);
    await stage.on('closed', '');
    expect(existing(stage.daytona)).toEqual({ snapshots: [old], sandboxes: [] });
  });
});

describe.concurrent('an adopted snapshot that is deactivated just before the sandbox is made', () => {
  test('is not used as it is: the job starts over, and succeeds', async () => {
    await using stage = await setStage();
    await stage.earlier('opened', IMAGE);
    for (const { id } of stage.daytona.sandboxes()) stage.daytona.forget(id);
    const from = stage.daytona.requests.length;
    const match = { operationId: 'createSandbox', nth: 1 };
    stage.daytona.addFault({ match, kind: 'slow', when: 'before', delaySeconds: 20 });
    const pushed = stage.on('synchronize', IMAGE);
    const isAsked = () => operationsSince(stage.daytona, from).includes('createSandbox');
    await expect.poll(isAsked, { timeout: 20_000, interval: 10 }).toBe(true);
    await deactivate(stage.daytona, stage.daytona.snapshots()[0]?.id);
    const result = await pushed;
    expect(result.conclusion, result.log).toBe('success');
    expect(result.log).toContain('was deleted or deactivated meanwhile; starting over');
  });
});
