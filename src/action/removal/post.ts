import { machineTime, systemClock } from '../../clock.ts';
import { cleanUp } from '../../daytona/removal/cleanup.ts';
import { CleanupError } from '../../daytona/resource/errors.ts';
import { mayHaveMade } from '../../daytona/resource/ledger.ts';
import { createClient } from '../../daytona/transport/client.ts';
import type { Log } from '../../report/log.ts';
import { type ConnectionInputs, readConnection } from '../inputs/connection.ts';
import { loadVariables } from '../inputs/inputs.ts';
import { transportFor } from '../job/daytona-client.ts';
import type { Runtime } from '../job/job.ts';
import { withholdEnvValues } from '../runner/masking.ts';
import { type RunState, readRunState } from '../runner/saved-state.ts';
import { serverOf } from '../runner/server.ts';

/**
 * Runs the post phase: deletes what main created. The entry point has found something to clean up (`skip-reason.ts`).
 * @throws if a deletion fails.
 */
export async function runPost(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<undefined> {
  const state = readRunState(env);
  if (state === undefined) return;
  const inputs = readOrLeave(env, state);
  withholdEnvValues(await loadVariables(env));
  // The main phase has met the API, so a failure is a temporary one.
  const client = createClient(transportFor(inputs, systemClock, log), systemClock, { made: true });
  await cleanUpAfterJob(inputs, state, { client, clock: systemClock, now: machineTime, log, signal });
}

/** @throws CleanupError that lists the leftovers if the inputs are no longer valid. */
function readOrLeave(env: NodeJS.ProcessEnv, state: RunState): ConnectionInputs {
  try {
    return readConnection(env);
  } catch (error) {
    throw allUndeleted(state, error);
  }
}

/** The timeout of one deletion. */
export const CLEANUP_TIMEOUT_MS = 120_000;

/** After a cancellation, all post steps share about five minutes. The leftovers must be reported within them. */
const CLEANUP_TOTAL_MS = 240_000;

/** Deletes what a run created. The caller checks `skipReason` first. @throws CleanupError if a deletion fails. */
export async function cleanUpAfterJob(
  inputs: ConnectionInputs,
  state: RunState,
  { client, clock, now, log, signal }: Runtime,
): Promise<void> {
  if (state.server !== serverOf(inputs)) throw allUndeleted(state, ELSEWHERE);
  log.line(reasonToDelete(state));
  const session = { client, clock, signal, note: log.line };
  const limits = { timeoutMs: CLEANUP_TIMEOUT_MS, totalMs: CLEANUP_TOTAL_MS };
  const leftovers = { ...state, keepsActive: state.cleanup === 'unless-active' };
  const failed = await cleanUp(session, leftovers, { now, ...limits });
  if (failed.length > 0) throw new CleanupError(failed);
}

function reasonToDelete({ succeeded, skipped, cleanup }: RunState): string {
  if (succeeded) return 'The job is over: deleting everything this step created.';
  if (skipped === true) return 'The pull request was closed: deleting everything this step created.';
  if (cleanup === 'unless-active')
    return 'This step did not succeed: deleting the snapshot it created, unless it is active.';
  return 'This step did not succeed: deleting everything it created.';
}

/** On another server the resources would look deleted, and the token may be valid only there. */
const ELSEWHERE = new Error(
  'a later step of the job changed `api-url`, `organization-id` or the token, or the variables used in their place.',
);

/** Creates the error for a cleanup that cannot delete anything. It lists everything that the run created. */
function allUndeleted({ entries }: RunState, error: unknown): CleanupError {
  return new CleanupError(entries.filter(mayHaveMade).map((entry) => ({ entry, error })));
}
