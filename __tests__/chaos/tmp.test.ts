import fc from 'fast-check';
import { it } from 'vitest';
import { tell } from './invariants.ts';
import { play } from './play.ts';
import { schedule } from './schedule.ts';

it('x', async () => {
  const [plan] = fc.sample(schedule, { numRuns: 1, seed: 3 });
  if (plan) console.log(tell(await play(plan)));
});
