import { runWorkflow, type WorkflowRun } from '../../arazzo/index.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import { createPlatform } from '../../daytona/ensure/document-operations.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import type { Runtime } from '../job/job.ts';
import type { Failure } from '../runner/annotation.ts';
import type { Result } from '../runner/outputs.ts';
import { type Plan, planAfter } from './plan.ts';
import { failureIn, isSnapshotTakenAway, resultOf } from './result.ts';
import { createHost } from './workflow-host.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** A run of a document, with what it made and knows, also if it failed. */
export interface DocumentRun {
  readonly result: Result;
  readonly phases: readonly Phase[];
  /** The response that showed the target state, or the last one before the failure. */
  readonly lastResponse: ResourceResponse | undefined;
  /** Absent only if the document ended with success and the result is complete. */
  readonly failure?: Failure;
}

/**
 * Runs the document of a plan, and once more if another run took its snapshot away.
 * @param ledger records what the run creates and uses.
 * @param beforeSandbox called before a sandbox is created; throws to prevent it.
 * @returns always, also after a failure.
 */
export async function runDocument(
  job: Runtime & { readonly plan: Plan },
  ledger: Ledger,
  beforeSandbox?: () => Promise<void>,
): Promise<DocumentRun> {
  const { plan, client, clock, changes, permissions, log, signal } = job;
  const workflowLog = createWorkflowLog(log, plan);
  const runOnce = async (within: Plan): Promise<{ run: WorkflowRun<ResourceResponse>; phases: readonly Phase[] }> => {
    const platform = createPlatform(ledger, plan.platform);
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
    const run = await runWorkflow(plan.document.workflow, plan.workflowInputs, host, signal);
    const last = host.phases.at(-1);
    if (last !== undefined) workflowLog.onEnd(last);
    return { run, phases: host.phases };
  };
  let { run, phases } = await runOnce(plan);
  if (isSnapshotTakenAway(run, ledger)) {
    log.line(`Snapshot ${plan.phases.snapshot?.name} was deleted or deactivated meanwhile; starting over`);
    const again = await runOnce(planAfter(plan, phases));
    run = again.run;
    phases = [...phases, ...again.phases];
  }
  const result = resultOf(run, ledger, plan);
  const failure = failureIn(run, result, plan);
  return {
    result,
    phases,
    lastResponse: run.lastResponse,
    ...(failure === undefined ? {} : { failure }),
  };
}
