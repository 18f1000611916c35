import { describe, expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import type { RunningAction } from '../harness/index.ts';
import { told, until } from './neighbours.ts';
import { existing, IMAGE, NEXT_IMAGE, operationsSince, type Stage, setStage } from './pull-request.ts';

/** Cancels the step when the server is so far. */
const cancelWhen = (isSo: () => boolean) => (phase: string, running: RunningAction) => {
  if (phase === 'main') void until(isSo).then(() => running.cancel());
};

/** In the post step a minute passes in a second. */
const FAST = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    "if (process.argv[1]?.endsWith('post.js')) { const now = performance.now.bind(performance); performance.now = () => 60 * now(); }",
  )}`,
};

const isPending = ({ daytona }: Stage) => daytona.snapshots().some(({ state }) => state === 'pending');
const removals = ({ daytona }: Stage) => operationsSince(daytona).filter((operation) => operation === 'removeSnapshot');

describe.concurrent('a job cancelled while its snapshot is pending', () => {
  test('deletes it once it is no longer pending, and the server survives', async () => {
    await using stage = await setStage();
    const looks = () => isPending(stage) && operationsSince(stage.daytona).includes('getSnapshot');
    const { main, post, log } = await stage.on('opened', 'ghcr.io/acme/slowinspect-20:1', { watch: cancelWhen(looks) });
    expect(main.conclusion, log).toBe('cancelled');
    expect([post?.conclusion, stage.daytona.crashes], log).toEqual(['success', []]);
    expect(post?.printed).toContain('is pending: waiting until it can be deleted safely');
    expect(existing(stage.daytona)).toEqual({ snapshots: [], sandboxes: [] });
    expect(removals(stage)).toHaveLength(1);
  });

  test('sends no DELETE while it stays pending, and reports it', async () => {
    await using stage = await setStage();
    const looks = () => isPending(stage) && operationsSince(stage.daytona).includes('getSnapshot');
    const job = { env: FAST };
    const { post, log } = await stage.on('opened', 'ghcr.io/acme/stuckpending:1', { job, watch: cancelWhen(looks) });
    expect(told(post ?? { annotations: [] }, ERROR_TITLES['cleanup-failed']), log).toMatch(
      /The snapshot "octo-repo--.*" \(.*\) was not deleted: .* is still pending\. Its deletion was not requested.*Do not delete it while it is pending/s,
    );
    expect(removals(stage)).toEqual([]);
    expect(existing(stage.daytona).snapshots).toHaveLength(1);
  });
});

// After that the server remembers for ten seconds that there is no sandbox of that name (measured on v0.190.0).
test('a sandbox with the name of a deleted one is found by its label, not by its name', async () => {
  await using stage = await setStage({ timings: { nameCache: 1000 } });
  await stage.on('opened', IMAGE);
  const [old] = stage.daytona.sandboxes();
  // The answer that would tell its id never comes.
  stage.daytona.addFault({ match: { operationId: 'createSandbox' }, when: 'after', kind: 'hang' });
  const isMade = () => stage.daytona.sandboxes().some(({ id, state }) => id !== old?.id && state === 'started');
  const pushed = await stage.on('synchronize', NEXT_IMAGE, { watch: cancelWhen(isMade) });
  expect(pushed.main.conclusion, pushed.log).toBe('cancelled');
  expect([pushed.post?.conclusion, existing(stage.daytona).sandboxes], pushed.log).toEqual(['success', []]);
});
