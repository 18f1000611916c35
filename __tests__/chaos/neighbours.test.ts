import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { edge } from './neighbours/edge.ts';
import { tell, violations } from './neighbours/invariants.ts';
import { play } from './neighbours/play.ts';
import { neighbourhood } from './neighbours/schedule.ts';
import { Tally } from './neighbours/tally.ts';

// The edge of each process, and nothing within: the machine's clock, the files of the runner, and GitHub.
vi.mock('../../src/clock.ts', async (original) => ({ ...(await original()), machineTime: () => edge().now() }));
vi.mock('../../src/action/runner/state.ts', async (original) => ({
  ...(await original<typeof import('../../src/action/runner/state.ts')>()),
  saveRunState: (state: Parameters<ReturnType<typeof edge>['save']>[0]) => edge().save(state),
}));
vi.mock('../../src/action/runner/outputs.ts', async (original) => ({ ...(await original()), writeOutputs: () => {} }));
vi.mock('../../src/action/job/github-client.ts', () => ({ gitHubFor: async () => ({}) }));
vi.mock('../../src/github/pull-request.ts', () => ({
  readPullRequestState: (_: unknown, number: number) => edge().readPull(number),
  readPullRequestStates: async (_: unknown, numbers: Iterable<number>) =>
    new Map(await Promise.all([...numbers].map(async (number) => [number, await edge().readPull(number)] as const))),
}));

const SCHEDULES = Number(process.env.CHAOS_SCHEDULES ?? 250);
/** Where to go on from: a counter-example that was printed, or the number of a schedule. */
const PATH = process.env.CHAOS_PATH;
const SEED = Number(process.env.CHAOS_SEED ?? 20_260_801);

it(`deletes and replaces nothing of another owner under ${SCHEDULES} random schedules (seed ${SEED})`, {
  timeout: 12 * 3_600_000,
}, async () => {
  const tally = new Tally();
  const began = performance.now();
  let number = 0;
  let caughtAt = 0;
  let worst = '';
  const property = fc.asyncProperty(neighbourhood, async (schedule) => {
    const record = await play(schedule);
    number += 1;
    tally.add(record);
    if (violations(record).length === 0) return true;
    caughtAt ||= number;
    worst = tell(record);
    return false;
  });
  const outcome = await fc.check(property, {
    numRuns: SCHEDULES,
    seed: SEED,
    ...(PATH !== undefined && { path: PATH }),
  });
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`neighbours: seed ${SEED}, ${took} s\n${tally}`);
  const where = `schedule ${caughtAt}, seed ${outcome.seed}, path ${outcome.counterexamplePath}`;
  expect(outcome.failed ? `${where}\n${worst}` : '').toBe('');
});
