import { runWorkflow, type WorkflowRun } from '../../arazzo/index.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import { createPlatform } from '../../daytona/ensure/document-operations.ts';
import { LABEL } from '../../daytona/ownership/labels.ts';
import { commitIn, tagNames } from '../../daytona/ownership/made-from.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import { imageToRunningSandbox } from '../../workflows/image-to-running-sandbox.ts';
import type { Job } from '../job/job.ts';
import type { Failure } from '../runner/annotation.ts';
import type { Result } from '../runner/outputs.ts';
import { makePlan, type Plan, planAfter } from './plan.ts';
import { failureIn, isSnapshotTakenAway, resultOf } from './result.ts';
import { createHost } from './workflow-host.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** A run of the document, with what it made and knows, also if it failed. */
export interface DocumentRun {
  readonly result: Result;
  readonly phases: readonly Phase[];
  /** The commit that the sandbox was made from, by its label; `undefined` when it is unknown. */
  readonly commit: string | undefined;
  /** The response that showed the sandbox started, or the last one before the failure. */
  readonly lastResponse: ResourceResponse | undefined;
  /** Absent only if the sandbox is running and the result is complete. */
  readonly failure?: Failure;
}

/**
 * Runs the workflow, and once more if another run took its snapshot away.
 * @param ledger records what the run creates and uses.
 * @param beforeSandbox called before a sandbox is created; throws to prevent it.
 * @returns always, also after a failure.
 */
export async function runDocument(
  job: Omit<Job, 'context'>,
  ledger: Ledger,
  beforeSandbox?: () => Promise<void>,
): Promise<DocumentRun> {
  const { inputs, identity, client, clock, changes, permissions, log, signal } = job;
  const { imageName } = inputs;
  const plan = makePlan(inputs, identity);
  const workflowLog = createWorkflowLog(log, { imageName });
  const isExpected = identity.labels[LABEL.pullRequest] !== undefined;
  const commit = identity.labels[LABEL.commit];
  const isCommitCertain = !isExpected || (commit !== undefined && tagNames(imageName, commit));
  const runOnce = async (within: Plan): Promise<{ run: WorkflowRun<ResourceResponse>; phases: readonly Phase[] }> => {
    const platform = createPlatform(ledger, {
      ifExists: inputs.ifExists,
      isExpected,
      preview: identity.preview,
      isSharedSnapshot: identity.isSnapshotShared,
      isCommitCertain,
    });
    const host = createHost({
      plan: within,
      client,
      clock,
      changes,
      permissions,
      platform,
      workflowLog,
      beforeSandbox,
    });
    const run = await runWorkflow(imageToRunningSandbox, plan.workflowInputs, host, signal);
    const last = host.phases.at(-1);
    if (last !== undefined) workflowLog.onEnd(last);
    return { run, phases: host.phases };
  };
  let { run, phases } = await runOnce(plan);
  if (isSnapshotTakenAway(run, ledger)) {
    log.line(`Snapshot ${identity.snapshotName} was deleted or deactivated meanwhile; starting over`);
    const again = await runOnce(planAfter(plan, phases));
    run = again.run;
    phases = [...phases, ...again.phases];
  }
  const result = resultOf(run, ledger, identity.sandboxName);
  const failure = failureIn(run, result, plan);
  return {
    result,
    phases,
    commit: isCommitCertain ? commit : madeFrom(run.lastResponse),
    lastResponse: run.lastResponse,
    ...(failure === undefined ? {} : { failure }),
  };
}

/** The commit that the sandbox in a response was made from. */
function madeFrom(response: ResourceResponse | undefined): string | undefined {
  return response?.shown.kind === 'sandbox' ? commitIn(response.shown.labels) : undefined;
}
