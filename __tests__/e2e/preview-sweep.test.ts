import { describe, expect, test } from 'vitest';
import { nameSnapshot, prefixOf } from '../../src/action/job/snapshot-name.ts';
import { TITLE } from '../../src/error-codes.ts';
import { ACTIONS_TOKEN } from '../github-server/index.ts';
import { existing, operationsSince, ownLabels, REPOSITORY, type Stage, setStage } from './pull-request.ts';

const DAY = 24 * 3600 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const snapshotName = (tag: string) =>
  nameSnapshot(REPOSITORY, {
    imageName: `ghcr.io/acme/app:${tag}`,
    target: undefined,
    entrypoint: undefined,
    cpu: undefined,
    memory: undefined,
    disk: undefined,
  });

/** A repository in which events were missed, among things of others. */
function leave({ daytona, github }: Stage): void {
  github.addPullRequest({ number: 2, state: 'closed' });
  github.addPullRequest({ number: 3, state: 'closed', merged: true });
  daytona.addSnapshot({ name: snapshotName('old'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: snapshotName('new') });
  daytona.addSnapshot({ name: snapshotName('used'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: snapshotName('closed'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: `${prefixOf(REPOSITORY)}handmade`, createdAt: daysAgo(99) });
  daytona.addSnapshot({ name: 'base', createdAt: daysAgo(99) });
  daytona.addSandbox({ name: 'open', labels: ownLabels(1), snapshot: snapshotName('used') });
  daytona.addSandbox({ name: 'closed', labels: ownLabels(2), snapshot: snapshotName('closed') });
  daytona.addSandbox({ name: 'merged', labels: ownLabels(3) });
  daytona.addSandbox({ name: 'unknown', labels: ownLabels(404) });
  daytona.addSandbox({ name: 'unknown-and-old', labels: ownLabels(405), createdAt: daysAgo(8) });
  daytona.addSandbox({ name: 'open-and-old', labels: ownLabels(1), createdAt: daysAgo(8) });
  const { 'github-pull-request': _, ...labels } = ownLabels(0);
  daytona.addSandbox({ name: 'of-a-run', labels });
  daytona.addSandbox({ name: 'of-an-old-run', labels, createdAt: daysAgo(8) });
  daytona.addSandbox({ name: 'of-nobody', createdAt: daysAgo(99) });
  const elsewhere = { ...ownLabels(2), 'github-repository': `${REPOSITORY}-2` };
  daytona.addSandbox({ name: 'elsewhere', labels: elsewhere, createdAt: daysAgo(99) });
}

const SWEPT = ['closed', 'merged', 'of-an-old-run', 'open-and-old', 'unknown-and-old'];

describe.concurrent('a sweep', () => {
  test('deletes what is closed or too old, then the snapshots nobody uses; all else stays', async () => {
    await using stage = await setStage();
    leave(stage);
    const before = existing(stage.daytona);
    const result = await stage.onSchedule({ mode: 'sweep' });
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('swept');
    const after = existing(stage.daytona);
    expect(before.sandboxes.filter((name) => !after.sandboxes.includes(name)).sort()).toEqual(SWEPT);
    const gone = before.snapshots.filter((name) => !after.snapshots.includes(name));
    expect(gone.sort()).toEqual([snapshotName('old'), snapshotName('closed')].sort());
    expect(result.log).toContain('8 sandboxes of this repository, 5 to delete');
    expect(result.log).toMatch(/closed \(\S+\): pull request #2 is closed/);
    expect(result.log).toMatch(/of-an-old-run \(\S+\): it is 8 days old/);
    // Two pull requests that nobody can read are one warning.
    expect(result.main.annotations).toMatchObject([
      { title: TITLE['github-refused'], message: expect.stringContaining('The state of 2 pull requests is not known') },
    ]);
  });

  test('that runs dry tells the same and deletes nothing', async () => {
    await using stage = await setStage();
    leave(stage);
    const before = existing(stage.daytona);
    const result = await stage.onSchedule({ mode: 'sweep', 'dry-run': 'true' });
    expect(existing(stage.daytona)).toEqual(before);
    expect(operationsSince(stage.daytona).filter((name) => /^(delete|remove)/.test(name))).toEqual([]);
    expect(result.log).toContain('8 sandboxes of this repository, 5 to delete (dry run: nothing is deleted)');
    expect(result.log).toContain('2 snapshots of this repository that no sandbox uses (dry run: nothing is deleted)');
    for (const name of [...SWEPT, snapshotName('old'), snapshotName('closed')]) expect(result.log).toContain(name);
  });

  test('reads all pages of a long list', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, state: 'closed' });
    for (let index = 0; index < 230; index += 1) {
      stage.daytona.addSandbox({
        name: `open-${index}`,
        labels: ownLabels(1),
        createdAt: new Date(Date.now() + index).toISOString(),
      });
    }
    stage.daytona.addSandbox({ name: 'last', labels: ownLabels(2), createdAt: daysAgo(1) });
    const result = await stage.onSchedule({ mode: 'sweep' });
    expect(result.log).toContain('231 sandboxes of this repository, 1 to delete');
    expect(existing(stage.daytona).sandboxes).toHaveLength(230);
    expect(operationsSince(stage.daytona).filter((name) => name === 'listSandboxes')).toHaveLength(2);
  });

  test('what fails to go does not keep the rest, and fails the job', async () => {
    await using stage = await setStage();
    leave(stage);
    const stuck = stage.daytona.sandboxes().find(({ name }) => name === 'merged');
    const match = { operationId: 'deleteSandbox', path: stuck?.id ?? 'none' };
    stage.daytona.addFault({ match, kind: 'status', status: 403, body: { statusCode: 403, message: 'Forbidden' } });
    const result = await stage.onSchedule({ mode: 'sweep' });
    expect(result.conclusion).toBe('failure');
    expect(existing(stage.daytona).sandboxes).not.toContain('closed');
    expect(existing(stage.daytona).snapshots).not.toContain(snapshotName('old'));
    const [error] = result.main.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain(`"merged" (${stuck?.id}) was not deleted`);
  });

  test('that may not read pull requests deletes by age only, and says so', async () => {
    const tokens = { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: {} } };
    await using stage = await setStage({}, { isPrivate: true, tokens });
    leave(stage);
    const result = await stage.onSchedule({ mode: 'sweep' });
    expect(result.conclusion).toBe('success');
    expect(existing(stage.daytona).sandboxes).toContain('closed');
    expect(existing(stage.daytona).sandboxes).not.toContain('open-and-old');
    expect(result.main.annotations).toMatchObject([{ level: 'warning' }]);
    expect(result.main.annotations[0]?.message).toContain('pull-requests: read');
  });
});
