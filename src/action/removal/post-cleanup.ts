import { beginPhase } from '../../daytona/deadline.ts';
import { CleanupError } from '../../daytona/errors.ts';
import type { Entry } from '../../daytona/ledger.ts';
import { cleanUp } from '../../daytona/removal/cleanup.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Surroundings } from '../job/job.ts';
import { type RunState, serverOf } from '../runner/state.ts';

/** For each thing that is to go. */
export const CLEANUP_TIMEOUT_MS = 120_000;

/** After a cancel the runner leaves all post steps together about five minutes: then it must have been told what is left. */
const CLEANUP_TOTAL_MS = 240_000;

/** Deletes what a run made, if `whyNot` has nothing against it. @throws CleanupError when something that should go is left. */
export async function tearDown(
  inputs: Inputs,
  state: RunState,
  { client, clock, now, log, signal }: Surroundings,
): Promise<void> {
  if (state.server !== serverOf(inputs)) throw leftWhole(state, ELSEWHERE);
  log.line(
    state.succeeded
      ? 'The job is over: deleting what this step made.'
      : 'This step did not succeed: deleting what it made.',
  );
  const session = { client, clock, signal, contact: { made: true }, note: log.line };
  const start = clock.now();
  const phaseOf = ({ kind, name }: Entry) => {
    const left = Math.max(0, CLEANUP_TOTAL_MS - (clock.now() - start));
    return beginPhase(kind, name, Math.min(CLEANUP_TIMEOUT_MS, left), clock);
  };
  const left = await cleanUp(session, state, phaseOf, now);
  if (left.length > 0) throw new CleanupError(left);
}

/** @returns why nothing is to be deleted; `undefined` when something is. */
export function whyNot({ cleanup, succeeded, entries }: RunState): string | undefined {
  if (!entries.some(isOwn)) return 'This step made nothing of its own, nothing to clean up.';
  if (cleanup === 'never') return 'Nothing is deleted: `cleanup` is `never`.';
  if (cleanup === 'on-failure' && succeeded) return 'The step succeeded; what it made stays.';
  return undefined;
}

function isOwn({ claim, openSince }: Entry): boolean {
  return claim !== 'adopted' || openSince !== undefined;
}

/** Asked for there, it would look as if it were gone; and the token may be of there alone. */
const ELSEWHERE = new Error(
  'a later step of the job has changed `api-url`, `organization-id` or the token, or the variables in their place.',
);

/** The error that names everything the run made: nothing of it can be deleted, for one reason. */
export function leftWhole({ entries }: RunState, error: unknown): CleanupError {
  return new CleanupError(entries.filter(isOwn).map((entry) => ({ entry, error })));
}
