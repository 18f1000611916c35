import { runWorkflow } from '../arazzo/index.ts';
import { systemClock } from '../daytona/clock.ts';
import { openLedger } from '../daytona/ledger.ts';
import { createPlatform } from '../daytona/platform.ts';
import { readJobContext } from '../github/context.ts';
import type { Log } from '../report/log.ts';
import { imageToRunningSandbox } from '../workflows/image-to-running-sandbox.ts';
import { clientFor } from './client.ts';
import { createHost } from './host.ts';
import { type Identity, identify } from './identity.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Result, writeOutputs } from './outputs.ts';
import { describeNets, makePlan } from './plan.ts';
import { type RunState, saveRunState } from './run-state.ts';
import { tellStory } from './story.ts';
import { judge, resultOf } from './verdict.ts';

/** The main phase. @throws unless a sandbox runs and every output is written. */
export async function runMain(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const inputs = readInputs(env);
  const identity = identify(inputs, readJobContext(env), env.GITHUB_ACTION ?? '');
  const result = await bringUp(inputs, identity, log, signal);
  log.line(`✓ Sandbox ${identity.sandboxName} (${result.sandboxId}) is ${result.sandboxState}`);
  log.line(describeNets(inputs));
}

/** Runs the workflow, keeps book of what it makes, and writes what came of it. */
async function bringUp(inputs: Inputs, identity: Identity, log: Log, signal: AbortSignal): Promise<Result> {
  let state: RunState = { entries: [], maker: identity.maker, succeeded: false };
  const save = (change: Partial<RunState>) => {
    state = { ...state, ...change };
    saveRunState(state);
  };
  const ledger = openLedger((entries) => save({ entries }));
  const plan = makePlan(inputs, identity);
  const host = createHost({
    plan,
    client: clientFor(inputs, systemClock),
    clock: systemClock,
    platform: createPlatform(ledger, inputs.ifExists),
    story: tellStory(log, inputs),
  });
  const run = await runWorkflow(imageToRunningSandbox(), plan.workflowInputs, host, signal);
  const result = resultOf(run, ledger, identity.sandboxName);
  writeOutputs(result);
  judge(run, result, plan);
  save({ succeeded: true });
  return result;
}
