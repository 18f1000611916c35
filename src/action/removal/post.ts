import { machineTime, systemClock } from '../../clock.ts';
import type { Log } from '../../report/log.ts';
import { type Inputs, readInputs } from '../inputs/inputs.ts';
import { clientFor } from '../job/daytona-client.ts';
import { withholdEnvValues } from '../runner/masking.ts';
import { type RunState, readRunState } from '../runner/state.ts';
import { allUndeleted, cleanUpAfterJob, skipReason } from './post-cleanup.ts';

/** The post phase: deletes what main made, as `cleanup` says. @throws when something that should go is left. */
export async function runPost(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const state = readRunState();
  if (state === undefined || state.entries.length === 0) return log.line('Nothing was made, nothing to clean up.');
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
