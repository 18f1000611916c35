import { runWorkflow } from '../arazzo/index.ts';
import { createClient } from '../daytona/client.ts';
import { systemClock } from '../daytona/clock.ts';
import { createLog, type Log } from '../report/log.ts';
import { imageToRunningSandbox } from '../workflows/image-to-running-sandbox.ts';
import { annotationOf } from './failure.ts';
import { createHost } from './host.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { maskToken } from './mask-token.ts';
import { type Result, writeOutputs } from './outputs.ts';
import { tellStory } from './story.ts';
import { judge, resultOf } from './verdict.ts';

/** The version that names itself to the server. */
const USER_AGENT = 'daytona-sandbox-action/0.1.0';

/**
 * The main phase.
 * @returns whether it succeeded; when not, it has been said why.
 */
export async function run(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  maskToken(env);
  const log = createLog();
  try {
    const inputs = readInputs(env);
    const result = await bringUp(inputs, log, signal);
    log.line(`✓ Sandbox ${result.sandboxId} is ${result.sandboxState}`);
    return true;
  } catch (error) {
    log.error(annotationOf(error));
    return false;
  }
}

/** Runs the workflow and writes what came of it. @throws unless a sandbox runs. */
async function bringUp(inputs: Inputs, log: Log, signal: AbortSignal): Promise<Result> {
  const client = createClient({ baseUrl: inputs.apiUrl, userAgent: USER_AGENT, headers: {} });
  const host = createHost({ inputs, client, clock: systemClock, story: tellStory(log, inputs) });
  const { apiToken, imageName, snapshotName, organizationId, target } = inputs;
  const workflowInputs = { apiToken, imageName, snapshotName, organizationId, target };
  const run = await runWorkflow(imageToRunningSandbox(), workflowInputs, host, signal);
  const result = resultOf(run);
  writeOutputs(result);
  judge(run, result, snapshotName);
  return result;
}
