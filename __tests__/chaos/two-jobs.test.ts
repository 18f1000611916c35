import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/index.ts';
import { LABEL } from '../../src/daytona/ownership/labels.ts';
import { runAction } from '../harness/index.ts';
import { bundleJob, QUICK } from './bundle.ts';

const OTHER = { 'image-name': 'docker.io/acme/app:2', 'snapshot-name': 'acme/app:2' };

describe.concurrent('two jobs at once on one pull request', () => {
  it('that want the same get one sandbox, both', { timeout: 120_000 }, async () => {
    await using emulator = await startEmulator({ settings: { timings: QUICK } });
    const jobs = await Promise.all(
      ['5000', '5001'].map((id) => runAction(bundleJob(emulator, {}, { id, attempt: '1' }))),
    );
    const [sandbox, ...more] = emulator.sandboxes();
    const story = jobs.map(({ log }) => log).join('\n--\n');
    expect(more).toEqual([]);
    expect(
      jobs.map(({ conclusion, outputs }) => [conclusion, outputs['sandbox-id']]),
      story,
    ).toEqual([
      ['success', sandbox?.id],
      ['success', sandbox?.id],
    ]);
    expect(emulator.snapshots()).toHaveLength(1);
    console.log(`two jobs, the same: ${emulator.requests.length} requests`);
  });

  it('that want different things: the newer wins, the older says so or was overtaken', {
    timeout: 120_000,
  }, async () => {
    await using emulator = await startEmulator({ settings: { timings: QUICK } });
    const [older, newer] = await Promise.all([
      runAction(bundleJob(emulator, {}, { id: '5000', attempt: '1' })),
      runAction(bundleJob(emulator, OTHER, { id: '5001', attempt: '1' })),
    ]);
    const story = `${older.log}\n--\n${newer.log}`;
    expect(newer.conclusion, story).toBe('success');
    expect(
      emulator.sandboxes().map(({ id, image }) => [id, image]),
      story,
    ).toEqual([[newer.outputs['sandbox-id'], OTHER['image-name']]]);
    if (older.conclusion !== 'success')
      expect(
        older.annotations.map(({ level }) => level),
        story,
      ).toEqual(['error']);
    console.log(`two jobs, different: ${emulator.requests.length} requests, the older ended in ${older.conclusion}`);
  });

  it('one of which is cancelled after the other has come to use its sandbox: it stays', {
    timeout: 120_000,
  }, async () => {
    await using emulator = await startEmulator({ settings: { timings: QUICK } });
    emulator.addFault({ match: { operationId: 'createSandbox' }, kind: 'slow', when: 'after', delaySeconds: 8 });
    const maker = runAction(bundleJob(emulator, {}, { id: '5000', attempt: '1' }), (phase, running) => {
      if (phase !== 'main') return;
      const watch = setInterval(() => {
        if (!emulator.sandboxes().some(({ labels }) => labels[LABEL.usedBy] !== undefined)) return;
        clearInterval(watch);
        running.cancel();
      }, 5);
    });
    await expect.poll(() => emulator.sandboxes().length, { timeout: 20_000 }).toBe(1);
    const user = await runAction(bundleJob(emulator, {}, { id: '5001', attempt: '1' }));
    const made = await maker;
    const story = `${made.log}\n--\n${made.post?.log}\n--\n${user.log}`;
    expect([made.main.conclusion, made.post?.conclusion, user.conclusion], story).toEqual([
      'cancelled',
      'success',
      'success',
    ]);
    expect(made.post?.printed).toMatch(/Kept sandbox .*: another job uses it now/);
    expect(
      emulator.sandboxes().map(({ id, state }) => [id, state]),
      story,
    ).toEqual([[user.outputs['sandbox-id'], 'started']]);
  });
});
