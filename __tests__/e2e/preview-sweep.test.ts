import { describe, expect, test } from 'vitest';
import { keyPart, nameSnapshot } from '../../src/daytona/ownership/snapshot-name.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { shortHash } from '../../src/names.ts';
import { ACTIONS_TOKEN } from '../github-server/index.ts';
import { existing, operationsSince, ownLabels, type Stage, setStage } from './pull-request.ts';

const DAY = 24 * 3600 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const keyOf = ({ github }: Pick<Stage, 'github'>) => shortHash([github.url, '1296269']);
const snapshotName = (stage: Pick<Stage, 'github'>, tag: string) =>
  nameSnapshot(
    { key: keyOf(stage), name: 'octo-repo' },
    {
      imageName: `ghcr.io/acme/app:${tag}`,
      target: undefined,
      entrypoint: undefined,
      cpu: undefined,
      memory: undefined,
      disk: undefined,
    },
  );

/** A repository in which events were missed, among things of others. */
function leave(stage: Stage): void {
  const { daytona, github } = stage;
  github.addPullRequest({ number: 2, state: 'closed' });
  github.addPullRequest({ number: 3, state: 'closed', merged: true });
  daytona.addSnapshot({ name: snapshotName(stage, 'old'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: snapshotName(stage, 'new') });
  daytona.addSnapshot({ name: snapshotName(stage, 'used'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: snapshotName(stage, 'closed'), createdAt: daysAgo(2) });
  daytona.addSnapshot({ name: `octo-repo${keyPart(keyOf(stage))}handmade`, createdAt: daysAgo(99) });
  daytona.addSnapshot({ name: 'base', createdAt: daysAgo(99) });
  daytona.addSandbox({ name: 'open', labels: ownLabels(stage, 1), snapshot: snapshotName(stage, 'used') });
  daytona.addSandbox({ name: 'closed', labels: ownLabels(stage, 2), snapshot: snapshotName(stage, 'closed') });
  daytona.addSandbox({ name: 'merged', labels: ownLabels(stage, 3) });
  daytona.addSandbox({ name: 'unknown', labels: ownLabels(stage, 404) });
  daytona.addSandbox({ name: 'unknown-and-old', labels: ownLabels(stage, 405), createdAt: daysAgo(8) });
  daytona.addSandbox({ name: 'open-and-old', labels: ownLabels(stage, 1), createdAt: daysAgo(8) });
  const labels = ownLabels(stage, null);
  daytona.addSandbox({ name: 'of-a-run', labels });
  daytona.addSandbox({ name: 'of-an-old-run', labels, createdAt: daysAgo(8) });
  daytona.addSandbox({ name: 'of-nobody', createdAt: daysAgo(99) });
  const elsewhere = { ...ownLabels(stage, 2), 'daytona-sandbox-action/repository-id': '12962690' };
  daytona.addSandbox({ name: 'elsewhere', labels: elsewhere, createdAt: daysAgo(99) });
}

const SWEPT = ['closed', 'merged', 'of-an-old-run', 'open-and-old'];

describe.concurrent('a sweep', () => {
  test('deletes closed and old sandboxes, then unused snapshots, and nothing else', async () => {
    await using stage = await setStage();
    leave(stage);
    const before = existing(stage.daytona);
    const result = await stage.sweep();
    expect(result.conclusion).toBe('success');
    expect(result.outputs.outcome).toBe('swept');
    const after = existing(stage.daytona);
    expect(before.sandboxes.filter((name) => !after.sandboxes.includes(name)).sort()).toEqual(SWEPT);
    const gone = before.snapshots.filter((name) => !after.snapshots.includes(name));
    expect(gone.sort()).toEqual([snapshotName(stage, 'old'), snapshotName(stage, 'closed')].sort());
    expect(result.log).toContain('8 sandboxes of this repository, 4 to delete');
    expect(result.log).toMatch(/delete sandbox closed \(\S+\).*: pull request #2 is closed/);
    expect(result.log).toMatch(/delete sandbox of-an-old-run \(\S+\).*: it is 8 days old/);
    expect(result.log).toMatch(/keep {3}snapshot \S+ \(\S+\): it is only \S+ old: a job may be about to use it/);
    expect(result.log).not.toContain('keep   sandbox');
    // Two pull requests that nobody can read are one warning.
    expect(result.main.annotations).toMatchObject([
      {
        title: ERROR_TITLES['github-refused'],
        message: expect.stringContaining('The state of 2 pull requests is unknown'),
      },
    ]);
  });

  test('with dry-run logs the same plan and deletes nothing', async () => {
    await using stage = await setStage();
    leave(stage);
    const before = existing(stage.daytona);
    const result = await stage.sweep({ 'dry-run': 'true' });
    expect(existing(stage.daytona)).toEqual(before);
    expect(operationsSince(stage.daytona).filter((name) => /^(delete|remove)/.test(name))).toEqual([]);
    expect(result.log).toContain(
      '8 sandboxes of this repository, 4 to delete; 4 snapshots of this repository, 2 to delete (dry run: nothing is deleted)',
    );
    expect(result.log).toContain('keep   sandbox unknown');
    for (const name of [...SWEPT, snapshotName(stage, 'old'), snapshotName(stage, 'closed')])
      expect(result.log).toContain(name);
  });

  test('reads all pages of a long list', async () => {
    await using stage = await setStage();
    stage.github.addPullRequest({ number: 2, state: 'closed' });
    for (let index = 0; index < 230; index += 1) {
      stage.daytona.addSandbox({
        name: `open-${index}`,
        labels: ownLabels(stage, 1),
        createdAt: new Date(Date.now() + index).toISOString(),
      });
    }
    stage.daytona.addSandbox({ name: 'last', labels: ownLabels(stage, 2), createdAt: daysAgo(1) });
    const result = await stage.sweep();
    expect(result.log).toContain('231 sandboxes of this repository, 1 to delete');
    expect(existing(stage.daytona).sandboxes).toHaveLength(230);
    expect(operationsSince(stage.daytona).filter((name) => name === 'listSandboxes')).toHaveLength(2);
  });

  test('continues after a failed deletion, and fails the job', async () => {
    await using stage = await setStage();
    leave(stage);
    const stuck = stage.daytona.sandboxes().find(({ name }) => name === 'merged');
    const match = { operationId: 'deleteSandbox', path: stuck?.id ?? 'none' };
    stage.daytona.addFault({ match, kind: 'status', status: 403, body: { statusCode: 403, message: 'Forbidden' } });
    const result = await stage.sweep();
    expect(result.conclusion).toBe('failure');
    expect(existing(stage.daytona).sandboxes).not.toContain('closed');
    expect(existing(stage.daytona).snapshots).not.toContain(snapshotName(stage, 'old'));
    const [error] = result.main.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toContain(`"merged" (${stuck?.id}) was not deleted`);
  });

  test('keeps all sandboxes of pull requests without permission to read them, and logs it', async () => {
    const tokens = { [ACTIONS_TOKEN]: { login: 'github-actions[bot]', permissions: {} } };
    await using stage = await setStage({}, { isPrivate: true, tokens });
    leave(stage);
    const result = await stage.sweep();
    expect(result.conclusion).toBe('success');
    expect(existing(stage.daytona).sandboxes).toContain('closed');
    expect(existing(stage.daytona).sandboxes).toContain('open-and-old');
    expect(existing(stage.daytona).sandboxes).not.toContain('of-an-old-run');
    expect(result.main.annotations).toMatchObject([{ level: 'warning' }]);
    expect(result.main.annotations[0]?.message).toContain('pull-requests: read');
  });
});
