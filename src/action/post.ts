import { systemClock } from '../daytona/clock.ts';
import type { Log } from '../report/log.ts';
import { clientFor } from './client.ts';
import { readInputs } from './inputs.ts';
import { readRunState } from './run-state.ts';
import { tearDown } from './tear-down.ts';

/** The post phase: deletes what main made, as `cleanup` says. @throws when something that should go is left. */
export async function runPost(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const state = readRunState();
  if (state === undefined) return log.line('Nothing was made, nothing to clean up.');
  const inputs = readInputs(env);
  const client = clientFor(inputs, systemClock, log);
  await tearDown(inputs, state, { client, clock: systemClock, now: Date.now, log, signal });
}
