import { runWorkflow, type WorkflowRun } from '../../arazzo/index.ts';
import type { Phase } from '../../daytona/deadline.ts';
import { createPlatform } from '../../daytona/ensure/document-operations.ts';
import { LABEL } from '../../daytona/labels.ts';
import { type Ledger, openLedger } from '../../daytona/ledger.ts';
import { imageToRunningSandbox } from '../../workflows/image-to-running-sandbox.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from '../job/identity.ts';
import type { Runtime } from '../job/job.ts';
import type { Result } from '../runner/outputs.ts';
import { type RunState, serverOf } from '../runner/state.ts';
import { makePlan, type Plan, planAfter } from './plan.ts';
import { isSnapshotTakenAway, judge, resultOf } from './result.ts';
import { createHost } from './workflow-host.ts';
import { createWorkflowLog } from './workflow-log.ts';

/** Where a run saves its state and its outputs. */
export interface RunSink {
  /** Keeps what the post phase needs, at once. */
  save(state: RunState): void;
  /** Is given the outputs, after a failure too. */
  write(result: Result): void;
}

/** Callbacks while the workflow runs. */
export interface RunHooks {
  /** Every phase is added here when it begins. */
  readonly phases?: Phase[];
  /** Is given the ledger before anything is in it. */
  readonly opened?: (ledger: Ledger) => void;
  /** Asked before a sandbox is made; refuses by throwing. */
  readonly beforeSandbox?: () => Promise<void>;
}

/** A sandbox that runs. */
export interface CreatedSandbox {
  readonly result: Result;
  readonly ledger: Ledger;
  /** Says that all that was asked for is done, and told: from now on a cleanup after a failure leaves it. */
  succeed(): void;
}

/**
 * Runs the workflow, keeps book of what it makes, and hands on what came of it.
 * @throws unless a sandbox runs and every output is known and written.
 */
export async function runDocument(
  inputs: Inputs,
  identity: Identity,
  { client, changes, clock, now, log, signal }: Runtime,
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
  opened?.(ledger);
  const plan = makePlan(inputs, identity);
  const workflowLog = createWorkflowLog(log, { imageName: inputs.imageName, snapshotName: identity.snapshotName });
  const isExpected = identity.labels[LABEL.pullRequest] !== undefined;
  const runOnce = async (within: Plan): Promise<WorkflowRun> => {
    const platform = createPlatform(ledger, {
      ifExists: inputs.ifExists,
      isExpected,
      preview: identity.preview,
      isSharedSnapshot: identity.isSnapshotShared,
    });
    const host = createHost({ plan: within, client, clock, changes, platform, workflowLog, phases, ...hooks });
    const run = await runWorkflow(imageToRunningSandbox(), plan.workflowInputs, host, signal);
    const last = phases.at(-1);
    if (last !== undefined) workflowLog.onEnd(last);
    return run;
  };
  let run = await runOnce(plan);
  if (isSnapshotTakenAway(run, ledger)) {
    log.line(`Snapshot ${identity.snapshotName} was deleted by its owner; starting over`);
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
  return { result, ledger, succeed: () => save({ succeeded: true }) };
}
