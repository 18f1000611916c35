import { cleanUp } from '../daytona/cleanup.ts';
import { systemClock } from '../daytona/clock.ts';
import { CleanupError } from '../daytona/errors.ts';
import type { Entry } from '../daytona/ledger.ts';
import { beginPhase } from '../daytona/phase.ts';
import type { Log } from '../report/log.ts';
import { clientFor } from './client.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type RunState, readRunState } from './run-state.ts';

/** After a cancel the runner leaves all post steps together about five minutes. */
const CLEANUP_TIMEOUT_MS = 120_000;

/** The post phase: deletes what main made, as `cleanup` says. @throws when something that should go is left. */
export async function runPost(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const state = readRunState();
  if (state === undefined) return log.line('Nothing was made, nothing to clean up.');
  const inputs = readInputs(env);
  const reason = whyNot(inputs, state);
  if (reason !== undefined) return log.line(reason);
  log.line(
    state.succeeded
      ? 'The job is over: deleting what this step made.'
      : 'This step did not succeed: deleting what it made.',
  );
  const session = {
    client: clientFor(inputs, systemClock),
    clock: systemClock,
    signal,
    contact: { made: true },
    note: log.line,
  };
  const phaseOf = ({ kind, name }: Entry) => beginPhase(kind, name, CLEANUP_TIMEOUT_MS, systemClock);
  const left = await cleanUp(session, { ...state, imageName: inputs.imageName }, phaseOf, Date.now);
  if (left.length > 0) throw new CleanupError(left);
}

/** @returns why nothing is to be deleted; `undefined` when something is. */
function whyNot({ cleanup }: Inputs, { succeeded, entries }: RunState): string | undefined {
  if (entries.every(({ claim }) => claim === 'adopted'))
    return 'This step made nothing of its own, nothing to clean up.';
  if (cleanup === 'never') return 'Nothing is deleted: `cleanup` is `never`.';
  if (cleanup === 'on-failure' && succeeded) return 'The step succeeded; what it made stays.';
  return undefined;
}
