import { systemClock } from '../daytona/clock.ts';
import { readJobContext } from '../github/context.ts';
import type { Log } from '../report/log.ts';
import { bringUp } from './bring-up.ts';
import { clientFor } from './client.ts';
import { identify } from './identity.ts';
import { readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { describeNets } from './plan.ts';
import { saveRunState } from './run-state.ts';

/** The main phase. @throws unless a sandbox runs and every output is written. */
export async function runMain(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const inputs = readInputs(env);
  const identity = identify(inputs, readJobContext(env), env.GITHUB_ACTION ?? '');
  const surroundings = { client: clientFor(inputs, systemClock), clock: systemClock, now: Date.now, log, signal };
  const result = await bringUp(inputs, identity, surroundings, { save: saveRunState, write: writeOutputs });
  log.line(`✓ Sandbox ${identity.sandboxName} (${result.sandboxId}) is ${result.sandboxState}`);
  log.line(describeNets(inputs));
}
