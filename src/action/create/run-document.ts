import { runWorkflow, type WorkflowRun } from '../../arazzo/index.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import { createPlatform } from '../../daytona/ensure/document-operations.ts';
import { LABEL } from '../../daytona/ownership/labels.ts';
import { commitIn, tagNames } from '../../daytona/ownership/made-from.ts';
import { type Ledger, openLedger } from '../../daytona/resource/ledger.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import { imageToRunningSandbox } from '../../workflows/image-to-running-sandbox.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from '../job/identity.ts';
import type { Runtime } from '../job/job.ts';
import type { Result } from '../runner/outputs.ts';
import type { RunState } from '../runner/saved-state.ts';
import { serverOf } from '../runner/server.ts';
import { makePlan, type Plan, planAfter } from './plan.ts';
import { isSnapshotTakenAway, judge, resultOf } from './result.ts';
import { createHost } from './workflow-host.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** Where a run saves its state and its outputs. */
export interface RunSink {
  /** Saves the state for the post phase immediately. */
  save(state: RunState): void;
  /** Writes the outputs, also after a failure. */
  write(result: Result): void;
}

/** Callbacks while the workflow runs. */
export interface RunHooks {
  /** Every phase is added here when it begins. */
  readonly phases?: Phase[];
  /** Called with the ledger while it is still empty, and with what records that the step ends well without a sandbox. */
  readonly opened?: (ledger: Ledger, skip: () => void) => void;
  /** Called before a sandbox is created; throws to prevent it. */
  readonly beforeSandbox?: () => Promise<void>;
}

/** A running sandbox. */
export interface CreatedSandbox {
  readonly result: Result;
  readonly ledger: Ledger;
  /** The commit that the sandbox was made from, by its label; `undefined` when it is unknown. */
  readonly commit: string | undefined;
  /** The response that showed it started. */
  readonly lastResponse: ResourceResponse | undefined;
  /** Marks the run as successful, so that a cleanup on failure keeps the sandbox. */
  succeed(): void;
}

/**
 * Runs the workflow, records what it creates, and returns the result.
 * @throws unless the sandbox is running and every output is known and written.
 */
export async function runDocument(
  inputs: Inputs,
  identity: Identity,
  { client, changes, permissions, clock, now, log, signal }: Runtime,
  sink: RunSink,
  { phases = [], opened, ...hooks }: RunHooks = {},
): Promise<CreatedSandbox> {
  const { imageName, cleanup } = inputs;
  const { step } = identity;
  let state: RunState = { entries: [], step, server: serverOf(inputs), imageName, cleanup, succeeded: false };
  const save = (change: Partial<RunState>) => {
    state = { ...state, ...change };
    sink.save(state);
  };
  const ledger = openLedger((entries) => save({ entries }), now);
  opened?.(ledger, () => save({ skipped: true }));
  const plan = makePlan(inputs, identity);
  const workflowLog = createWorkflowLog(log, { imageName });
  const isExpected = identity.labels[LABEL.pullRequest] !== undefined;
  const commit = identity.labels[LABEL.commit];
  const isCommitCertain = !isExpected || (commit !== undefined && tagNames(imageName, commit));
  const runOnce = async (within: Plan): Promise<WorkflowRun<ResourceResponse>> => {
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
      phases,
      ...hooks,
    });
    const run = await runWorkflow(imageToRunningSandbox, plan.workflowInputs, host, signal);
    const last = phases.at(-1);
    if (last !== undefined) workflowLog.onEnd(last);
    return run;
  };
  let run = await runOnce(plan);
  if (isSnapshotTakenAway(run, ledger)) {
    log.line(`Snapshot ${identity.snapshotName} was deleted or deactivated meanwhile; starting over`);
    run = await runOnce(planAfter(plan, phases));
  }
  if (state.entries.length > 0) save({ endedAt: now() });
  const result = resultOf(run, ledger, identity.sandboxName);
  try {
    sink.write(result);
  } catch (cause) {
    // The earlier failure is the one to report.
    judge(run, result, plan);
    throw cause;
  }
  judge(run, result, plan);
  return {
    result,
    ledger,
    commit: isCommitCertain ? commit : madeFrom(run.lastResponse),
    lastResponse: run.lastResponse,
    succeed: () => save({ succeeded: true }),
  };
}

/** The commit that the sandbox in a response was made from. */
function madeFrom(response: ResourceResponse | undefined): string | undefined {
  return response?.shown.kind === 'sandbox' ? commitIn(response.shown.labels) : undefined;
}
