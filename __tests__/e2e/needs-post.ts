import { readSkipReason } from '../../src/action/removal/skip-reason.ts';
import type { PhaseResult } from '../harness/index.ts';

/**
 * Whether the post step has anything to do after main. If not, it prints why and ends (src/index.ts): `post-step.test.ts` and
 * `cleanup.test.ts` show that, and every other test is spared a process that only prints a sentence.
 */
export const needsPost = ({ state }: PhaseResult): boolean =>
  readSkipReason({ STATE_run: state.run ?? '' }) === undefined;
