import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { nameInFamily } from '../../src/daytona/ownership/snapshot-name.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { shortHash } from '../../src/names.ts';
import { errorsOf } from './invariants.ts';
import { existing, operationsSince, type Stage, setStage } from './pull-request.ts';

const imageOf = (version: string | number) => `ghcr.io/acme/app:${version}`;

const publish = (stage: Stage, version: string | number, more: Readonly<Record<string, string>> = {}) =>
  stage.publish({ 'image-name': imageOf(version), family: 'acme-app', ...more });

/** What earlier jobs have published, the oldest first. */
function published({ daytona, github }: Stage, ...versions: readonly (string | number)[]): void {
  const family = { name: 'acme-app', key: shortHash([github.url, '1296269', 'acme-app']) };
  for (const [nth, version] of versions.entries()) {
    const imageName = imageOf(version);
    const createdAt = new Date(Date.now() + (nth - versions.length) * 60_000).toISOString();
    daytona.addSnapshot({ name: nameInFamily(family, { ...PLAIN, imageName }), imageName, createdAt });
  }
}

const PLAIN = { target: undefined, entrypoint: undefined, cpu: undefined, memory: undefined, disk: undefined };

/** The versions that exist, the oldest first. */
const versionsOn = ({ daytona }: Stage) =>
  daytona
    .snapshots()
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map(({ imageName }) => imageName.slice(imageName.lastIndexOf(':') + 1));

const deletions = (stage: Stage, from = 0) =>
  operationsSince(stage.daytona, from).filter((operation) => /^(delete|remove)/.test(operation));

describe.concurrent('the action snapshot', () => {
  test('publishes an image as an active snapshot of its family, and makes no sandbox', async () => {
    await using stage = await setStage();
    const { main } = await publish(stage, '1.0.0');
    expect(main.conclusion, main.log).toBe('success');
    const [snapshot] = stage.daytona.snapshots();
    expect(snapshot?.name).toMatch(/^acme-app--[0-9a-f]{16}--[0-9a-f]{16}$/);
    const outputs = {
      'snapshot-id': snapshot?.id,
      'snapshot-name': snapshot?.name,
      'snapshot-state': 'active',
      outcome: 'created',
    };
    expect(main.outputs).toEqual({ ...outputs, result: JSON.stringify(outputs) });
    expect(JSON.parse(main.outputs.result ?? '')).toEqual(outputs);
    expect(main.groups.map(({ title }) => title)).toEqual(['Waiting until the snapshot is active (up to 20m)']);
    expect(main.summary).toContain('Snapshot active');
    expect(main.summary).toContain(imageOf('1.0.0'));
    expect(stage.daytona.sandboxes()).toEqual([]);
  });

  test('gives the snapshot the name that it is told', async () => {
    await using stage = await setStage();
    const { main } = await stage.publish({ 'image-name': imageOf(1), 'snapshot-name': 'acme/app:1' });
    expect(main.outputs).toMatchObject({ outcome: 'created', 'snapshot-name': 'acme/app:1' });
  });

  test('reuses the snapshot of the same image and settings', async () => {
    await using stage = await setStage();
    await publish(stage, 1);
    const { main } = await publish(stage, 1);
    expect(main.outputs.outcome).toBe('reused');
    expect(versionsOn(stage)).toEqual(['1']);
    await publish(stage, 1, { memory: '2' });
    expect(versionsOn(stage)).toEqual(['1', '1']);
  });

  test('activates an inactive one that is wanted again', async () => {
    await using stage = await setStage({ timings: { deactivationWindow: 0 } });
    published(stage, 1);
    const [{ id = '' } = {}] = stage.daytona.snapshots();
    const { apiUrl, apiKey } = stage.daytona;
    await fetch(`${apiUrl}/snapshots/${id}/deactivate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}` },
    });
    const { main } = await publish(stage, 1);
    expect(main.outputs).toMatchObject({ outcome: 'reused', 'snapshot-id': id, 'snapshot-state': 'active' });
  });

  test('recreates one that failed', async () => {
    await using stage = await setStage();
    published(stage, 1);
    const [snapshot] = stage.daytona.snapshots();
    if (snapshot === undefined) throw new Error('nothing was published');
    stage.daytona.forget(snapshot.id);
    stage.daytona.addSnapshot({ ...snapshot, id: snapshot.id.replace(/^./, 'f'), state: 'error' });
    const { main } = await publish(stage, 1);
    expect(main.outputs).toMatchObject({ outcome: 'replaced', 'snapshot-state': 'active' });
  });

  test('needs no permission for sandboxes', async () => {
    const key = { value: 'dtn_of-the-publisher', name: 'publisher', expiresAt: null };
    await using stage = await setStage({ keys: [{ ...key, permissions: ['write:snapshots', 'delete:snapshots'] }] });
    const { main } = await publish(stage, 1, { 'api-token': key.value, keep: '1' });
    expect(main.conclusion, main.log).toBe('success');
  });

  test('of seven versions, keeps the newest three and the one in use', async () => {
    await using stage = await setStage();
    published(stage, 1, 2);
    stage.daytona.addSandbox({ name: 'qa', snapshot: stage.daytona.snapshots()[1]?.name ?? '' });
    const life: string[] = [];
    for (const version of [3, 4, 5, 6, 7]) {
      const from = stage.daytona.requests.length;
      const { main } = await publish(stage, version, { keep: '3' });
      expect(main.conclusion, main.log).toBe('success');
      life.push(`${deletions(stage, from).length} deleted, ${versionsOn(stage).join(', ')} left`);
    }
    expect(life).toEqual([
      '0 deleted, 1, 2, 3 left',
      '1 deleted, 2, 3, 4 left',
      '0 deleted, 2, 3, 4, 5 left',
      '1 deleted, 2, 4, 5, 6 left',
      '1 deleted, 2, 5, 6, 7 left',
    ]);
    expect(existing(stage.daytona).sandboxes).toEqual(['qa']);
  });

  test('says what stays and what goes', async () => {
    await using stage = await setStage();
    published(stage, 1, 2, 3);
    const used = stage.daytona.snapshots().find(({ imageName }) => imageName === imageOf(1))?.name ?? '';
    stage.daytona.addSandbox({ name: 'qa', snapshot: used });
    const { main } = await publish(stage, 4, { keep: '1' });
    const plan = main.groups.find(({ title }) => title.includes('family'));
    expect(plan?.title).toBe('4 snapshots of the family acme-app, 2 to delete (`keep` is 1)');
    expect(plan?.lines).toEqual([
      expect.stringMatching(/^delete snapshot acme-app--\S+ \(\S+\): it is not the newest$/),
      expect.stringMatching(/^delete snapshot acme-app--\S+ \(\S+\): it is not the newest$/),
      expect.stringMatching(/^keep {3}snapshot acme-app--\S+ \(\S+\): the sandbox qa was created from it$/),
      expect.stringMatching(/^keep {3}snapshot acme-app--\S+ \(\S+\): it is the one of this job$/),
    ]);
    expect(main.printed.match(/^Deleted snapshot .*: it is not the newest$/gm)).toHaveLength(2);
    expect(versionsOn(stage)).toEqual(['1', '4']);
  });

  test('leaves other families, other repositories and other names alone', async () => {
    await using stage = await setStage();
    published(stage, 1);
    await stage.publish({ 'image-name': imageOf(2), family: 'acme' });
    await stage.publish({ 'image-name': imageOf(3), 'snapshot-name': 'acme-app' });
    await stage.publish({ 'image-name': imageOf(4), family: 'acme-app' }, { github: { repository_id: '99' } });
    await publish(stage, 5, { keep: '1' });
    expect(versionsOn(stage)).toEqual(['2', '3', '4', '5']);
  });

  test('keeps an old version that it publishes again, and the newer ones', async () => {
    await using stage = await setStage();
    published(stage, 1, 2, 3);
    const { main } = await publish(stage, 2, { keep: '1' });
    expect(main.outputs.outcome).toBe('reused');
    expect(versionsOn(stage)).toEqual(['2', '3']);
  });

  test('keeps a snapshot from which a sandbox is created between the plan and the deletion', async () => {
    await using stage = await setStage();
    published(stage, 1, 2);
    const { apiUrl, apiKey } = stage.daytona;
    const [old] = stage.daytona.snapshots();
    // The list that the plan needs is answered before the sandbox exists.
    stage.daytona.addFault({ match: { operationId: 'listSandboxes' }, kind: 'slow', when: 'after', delaySeconds: 20 });
    const running = publish(stage, 3, { keep: '1' });
    while (!operationsSince(stage.daytona).includes('listSandboxes')) await delay(20);
    const sandbox = await fetch(`${apiUrl}/sandbox`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'meanwhile', snapshot: old?.name }),
    });
    expect(sandbox.status).toBe(200);
    const { main } = await running;
    expect(main.conclusion, main.log).toBe('success');
    expect(versionsOn(stage)).toEqual(['1', '3']);
    expect(main.printed).toMatch(
      /Kept snapshot \S+ \(\S+\): (a sandbox was created from it meanwhile|the sandbox meanwhile was created from it)/,
    );
  });

  test('does not wait until a last use that lies in the future', async () => {
    await using stage = await setStage();
    published(stage, 1);
    const [old] = stage.daytona.snapshots();
    if (old === undefined) throw new Error('nothing was published');
    stage.daytona.forget(old.id);
    stage.daytona.addSnapshot({ ...old, lastUsedAt: new Date(Date.now() + 3_600_000).toISOString() });
    const { main } = await publish(stage, 2, { keep: '1' });
    expect(main.conclusion, main.log).toBe('success');
    expect(versionsOn(stage)).toEqual(['2']);
  });

  test('two jobs at once both succeed, and the newer snapshot stays', async () => {
    await using stage = await setStage();
    published(stage, 1);
    const results = await Promise.all([publish(stage, 2, { keep: '1' }), publish(stage, 3, { keep: '1' })]);
    for (const { main } of results) expect(main.conclusion, main.log).toBe('success');
    const left = versionsOn(stage);
    expect(left).not.toContain('1');
    // One that the other job was still building did not count.
    expect(left.length).toBeLessThanOrEqual(2);
    expect(left.length).toBeGreaterThanOrEqual(1);
  });

  test('two jobs for the same image at once share one snapshot', async () => {
    await using stage = await setStage();
    const results = await Promise.all([publish(stage, 1, { keep: '1' }), publish(stage, 1, { keep: '1' })]);
    expect(results.map(({ main }) => main.outputs.outcome).sort()).toEqual(['created', 'reused']);
    expect(new Set(results.map(({ main }) => main.outputs['snapshot-id'])).size).toBe(1);
  });

  test('a dry run logs what would be created and deleted, and changes nothing', async () => {
    await using stage = await setStage();
    published(stage, 1, 2, 3);
    const from = stage.daytona.requests.length;
    const { main } = await publish(stage, 4, { keep: '2', 'dry-run': 'true' });
    expect(main.conclusion, main.log).toBe('success');
    expect(main.outputs.outcome).toBe('planned');
    expect(stage.daytona.requests.slice(from).every(({ method }) => method === 'GET')).toBe(true);
    expect(main.printed).toMatch(/would create the snapshot acme-app--\S+ from ghcr\.io\/acme\/app:4\./);
    expect(main.printed).toContain('3 snapshots of the family acme-app, 2 to delete');
    expect(versionsOn(stage)).toEqual(['1', '2', '3']);
    expect(stage.daytona.requests.slice(from).length).toBeGreaterThan(0);
  });

  test('a dry run for an image that is published already would reuse it', async () => {
    await using stage = await setStage();
    published(stage, 1);
    const { main } = await publish(stage, 1, { 'dry-run': 'true' });
    expect(main.printed).toMatch(/would reuse the snapshot acme-app--\S+ \(\S+\), which is active\./);
  });

  test('a dry run fails as the step would for a name that is taken', async () => {
    await using stage = await setStage();
    stage.daytona.addSnapshot({ name: 'base', imageName: imageOf(9) });
    const { main } = await stage.publish({ 'image-name': imageOf(1), 'snapshot-name': 'base', 'dry-run': 'true' });
    expect(errorsOf(main)).toMatchObject([{ title: ERROR_TITLES['snapshot-name-taken'] }]);
  });

  test('warns about an old one that cannot be deleted, and succeeds', async () => {
    await using stage = await setStage();
    published(stage, 1, 2);
    const body = { statusCode: 403, message: 'Forbidden' };
    stage.daytona.addFault({ match: { operationId: 'removeSnapshot' }, kind: 'status', status: 403, body });
    const { main } = await publish(stage, 3, { keep: '1' });
    expect(main.conclusion).toBe('success');
    expect(main.annotations).toMatchObject([
      {
        level: 'warning',
        title: ERROR_TITLES['old-snapshot-kept'],
        message: expect.stringContaining('was not deleted'),
      },
    ]);
    expect(main.outputs.outcome).toBe('created');
  });

  test.each([
    ['a full quota', 1, { quotas: { snapshots: 0 } }, 'quota-snapshots'],
    ['an image that is not there', 'ghcr.io/acme/notfound:1', {}, 'image-not-found'],
    ['a private image', 'ghcr.io/acme/unauthorized:1', {}, 'registry-auth'],
  ] as const)('fails for %s, deletes nothing that was there, and leaves nothing', async (_, image, settings, code) => {
    await using stage = await setStage();
    published(stage, 'before');
    Object.assign(stage.daytona.settings.quotas, 'quotas' in settings ? settings.quotas : {});
    const { main } = await publish(stage, 'x', {
      keep: '1',
      ...(typeof image === 'string' ? { 'image-name': image } : {}),
    });
    expect(main.conclusion).toBe('failure');
    expect(main.outputs['error-code']).toBe(code);
    expect(errorsOf(main)).toMatchObject([{ title: ERROR_TITLES[code] }]);
    expect(versionsOn(stage)).toEqual(['before']);
  });

  test('a cancelled job leaves nothing of its own, and deletes no old one', async () => {
    await using stage = await setStage();
    published(stage, 1);
    const from = stage.daytona.requests.length;
    const { main, post } = await stage.publish(
      { 'image-name': 'ghcr.io/acme/slowpull-60:2', family: 'acme-app', keep: '1' },
      {
        watch: (phase, running) => {
          if (phase === 'main') running.onLine(({ text }) => text.includes('pulling') && running.cancel());
        },
      },
    );
    expect(main.conclusion).toBe('cancelled');
    expect(main.outputs['error-code']).toBe('cancelled');
    expect(post?.printed).toMatch(/Deleted snapshot acme-app--/);
    expect(versionsOn(stage)).toEqual(['1']);
    expect(deletions(stage, from)).toEqual(['removeSnapshot']);
  });

  test('a job that is cancelled once its snapshot is active keeps it, for another job may use it', async () => {
    await using stage = await setStage();
    // The job itself never sees that.
    stage.daytona.addFault({ match: { operationId: 'getSnapshot' }, kind: 'hang' });
    const { main, post } = await stage.publish(
      { 'image-name': imageOf(1), family: 'acme-app' },
      {
        watch: (phase, running) => {
          if (phase === 'post') return stage.daytona.clearFaults();
          const active = setInterval(() => {
            if (!stage.daytona.snapshots().some(({ state }) => state === 'active')) return;
            clearInterval(active);
            running.cancel();
          }, 20);
        },
      },
    );
    expect(main.conclusion, main.log).toBe('cancelled');
    expect(post?.conclusion, post?.log).toBe('success');
    expect(post?.printed).toMatch(
      /Kept snapshot acme-app--\S+ \(\S+\): it is active, so another job may already use it/,
    );
    expect(versionsOn(stage)).toEqual(['1']);
  });

  test('a job that is cancelled while old ones go keeps the new one', async () => {
    await using stage = await setStage({ timings: { cron: 30 } });
    published(stage, 1, 2);
    const { main, post } = await stage.publish(
      { 'image-name': imageOf(3), family: 'acme-app', keep: '1' },
      {
        job: { needsPost: () => true },
        watch: (phase, running) => {
          if (phase !== 'main') return;
          const cancelled = setInterval(() => {
            if (deletions(stage).length === 0) return;
            clearInterval(cancelled);
            running.cancel();
          }, 20);
        },
      },
    );
    expect(main.conclusion).toBe('cancelled');
    expect(post?.printed).toContain('The step succeeded, so everything it created is kept.');
    expect(versionsOn(stage)).toContain('3');
  });

  test('refuses what it cannot use before the first request', async () => {
    await using stage = await setStage();
    const { main } = await stage.publish({ 'image-name': imageOf(1), family: 'Acme App', keep: '0' });
    expect(errorsOf(main)[0]?.message).toMatch(/^`family` is not a valid name.*\n`keep` is too small/);
    expect(stage.daytona.requests).toEqual([]);
  });
});

describe.concurrent('a preview from a published snapshot', () => {
  const started = (stage: Stage) => {
    published(stage, 1);
    return stage.daytona.snapshots()[0]?.name ?? '';
  };

  test('starts without an image, and its comment names the snapshot and no commit', async () => {
    await using stage = await setStage();
    const name = started(stage);
    const { main } = await stage.on('opened', '', { with: { 'snapshot-name': name } });
    expect(main.conclusion, main.log).toBe('success');
    expect(main.annotations).toEqual([]);
    expect(main.outputs).toMatchObject({ outcome: 'created', 'snapshot-name': name, 'sandbox-state': 'started' });
    const [comment] = stage.github.comments;
    expect(comment?.body).toContain(name);
    expect(comment?.body).not.toContain('Commit');
    expect(comment?.body).not.toContain('Image');
    expect(stage.daytona.sandboxes()).toMatchObject([{ snapshot: name }]);
  });

  test('closing the pull request deletes the sandbox and leaves the published snapshot', async () => {
    await using stage = await setStage();
    const name = started(stage);
    await stage.on('opened', '', { with: { 'snapshot-name': name } });
    const { main } = await stage.on('closed', '', { with: { 'snapshot-name': name } });
    expect(main.outputs.outcome).toBe('deleted');
    expect(existing(stage.daytona)).toEqual({ snapshots: [name], sandboxes: [] });
  });

  test('a sweep leaves the published snapshot, however old it is', async () => {
    await using stage = await setStage();
    const name = started(stage);
    const [snapshot] = stage.daytona.snapshots();
    stage.daytona.forget(snapshot?.id ?? '');
    stage.daytona.addSnapshot({ name, createdAt: new Date(0).toISOString() });
    await stage.sweep();
    expect(existing(stage.daytona).snapshots).toEqual([name]);
  });

  test('a newer version of the snapshot replaces the sandbox, and keep: 1 waits for that', async () => {
    await using stage = await setStage();
    const first = started(stage);
    await stage.on('opened', '', { with: { 'snapshot-name': first } });
    const second = (await publish(stage, 2, { keep: '1' })).main.outputs['snapshot-name'] ?? '';
    expect(versionsOn(stage)).toEqual(['1', '2']);
    const { main } = await stage.on('synchronize', '', { with: { 'snapshot-name': second } });
    expect(main.outputs.outcome).toBe('replaced');
    await publish(stage, 3, { keep: '1' });
    expect(versionsOn(stage)).toEqual(['2', '3']);
  });
});
