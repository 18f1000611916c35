import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tell, violations } from './invariants.ts';
import { play } from './play.ts';
import { schedule } from './schedule.ts';
import { Tally } from './tally.ts';

const SCHEDULES = Number(process.env.CHAOS_SCHEDULES ?? 80);
/** Resumes from a printed counter-example, or from the number of a schedule. */
const PATH = process.env.CHAOS_PATH;
const SEED = Number(process.env.CHAOS_SEED ?? 20_260_801);

it(`holds its promises under ${SCHEDULES} random schedules of faults (seed ${SEED})`, {
  timeout: 6 * 3_600_000,
}, async () => {
  const tally = new Tally();
  const began = performance.now();
  let worst = '';
  const property = fc.asyncProperty(schedule, async (plan) => {
    const record = await play(plan);
    tally.add(record);
    const wrong = violations(record);
    if (wrong.length > 0) worst = tell(record);
    return wrong.length === 0;
  });
  const outcome = await fc.check(property, {
    numRuns: SCHEDULES,
    seed: SEED,
    ...(PATH !== undefined && { path: PATH }),
  });
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`chaos: seed ${SEED}, ${took} s\n${tally}`);
  expect(outcome.failed ? `seed ${outcome.seed}, path ${outcome.counterexamplePath}\n${worst}` : '').toBe('');
});
