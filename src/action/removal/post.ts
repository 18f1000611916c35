import { machineTime, systemClock } from '../../clock.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { CleanupError } from '../../daytona/errors.ts';
import type { Entry } from '../../daytona/ledger.ts';
import { cleanUp } from '../../daytona/removal/cleanup.ts';
import type { Log } from '../../report/log.ts';
import { type Inputs, readInputs } from '../inputs/inputs.ts';
import { clientFor } from '../job/daytona-client.ts';
import type { Runtime } from '../job/job.ts';
import { withholdEnvValues } from '../runner/masking.ts';
import { type RunState, readRunState, serverOf } from '../runner/state.ts';
import { throwIfAnyFailed } from './delete-resources.ts';

/** The post phase: deletes what main made, as `cleanup` says. @throws when something that should go is left. */
export async function runPost(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const state = readRunState();
  if (state === undefined || state.entries.length === 0)
    return log.line('Nothing was created, so there is nothing to clean up.');
  // Before the inputs are read: what they come from may have changed, and need not matter.
  const reason = skipReason(state);
  if (reason !== undefined) return log.line(reason);
  const inputs = readOrLeave(env, state);
  withholdEnvValues(inputs.env);
  const client = clientFor(inputs, systemClock, log);
  await cleanUpAfterJob(inputs, state, { client, clock: systemClock, now: machineTime, log, signal });
}

/** @throws CleanupError when the inputs cannot be used any more: it names what is left. */
function readOrLeave(env: NodeJS.ProcessEnv, state: RunState): Inputs {
  try {
    return readInputs(env, 'delete');
  } catch (error) {
    throw allUndeleted(state, error);
  }
}

/** The timeout of one deletion. */
export const CLEANUP_TIMEOUT_MS = 120_000;

/** After a cancel the runner leaves all post steps together about five minutes: then it must have been told what is left. */
const CLEANUP_TOTAL_MS = 240_000;

/** Deletes what a run made, which the caller does only if `skipReason` gives no reason. @throws CleanupError when something that should go is left. */
export async function cleanUpAfterJob(
  inputs: Inputs,
  state: RunState,
  { client, clock, now, log, signal }: Runtime,
): Promise<void> {
  if (state.server !== serverOf(inputs)) throw allUndeleted(state, ELSEWHERE);
  log.line(
    state.succeeded
      ? 'The job is over: deleting everything this step created.'
      : 'This step did not succeed: deleting everything it created.',
  );
  const session = { client, clock, signal, contact: { made: true }, note: log.line };
  const start = clock.now();
  const phaseOf = ({ kind, name }: Pick<Entry, 'kind' | 'name'>) => {
    const left = Math.max(0, CLEANUP_TOTAL_MS - (clock.now() - start));
    return beginPhase(kind, name, Math.min(CLEANUP_TIMEOUT_MS, left), clock);
  };
  throwIfAnyFailed(await cleanUp(session, state, { phaseOf, now }));
}

/** @returns why nothing is to be deleted; `undefined` when something is. */
export function skipReason({ cleanup, succeeded, entries }: RunState): string | undefined {
  if (!entries.some(isOwn)) return 'This step only reused what existed, so there is nothing to clean up.';
  if (cleanup === 'never') return 'Nothing is deleted: `cleanup` is `never`.';
  if (cleanup === 'on-failure' && succeeded) return 'The step succeeded, so everything it created is kept.';
  return undefined;
}

function isOwn({ claim, openSince }: Entry): boolean {
  return claim !== 'adopted' || openSince !== undefined;
}

/** Asked for there, it would look as if it were gone; and the token may be of there alone. */
const ELSEWHERE = new Error(
  'a later step of the job changed `api-url`, `organization-id` or the token, or the variables used in their place.',
);

/** The error that names everything the run made: nothing of it can be deleted, for one reason. */
export function allUndeleted({ entries }: RunState, error: unknown): CleanupError {
  return new CleanupError(entries.filter(isOwn).map((entry) => ({ entry, error })));
}
