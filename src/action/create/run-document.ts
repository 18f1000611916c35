import { runWorkflow, type WorkflowRun } from '../../arazzo/index.ts';
import type { Phase } from '../../daytona/deadline.ts';
import { createPlatform } from '../../daytona/ensure/document-operations.ts';
import { LABEL } from '../../daytona/labels.ts';
import { type Ledger, openLedger } from '../../daytona/ledger.ts';
import { imageToRunningSandbox } from '../../workflows/image-to-running-sandbox.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from '../job/identity.ts';
import type { Surroundings } from '../job/job.ts';
import type { Result } from '../runner/outputs.ts';
import { type RunState, serverOf } from '../runner/state.ts';
import { makePlan, type Plan, planAfter } from './plan.ts';
import { isSnapshotTakenAway, judge, resultOf } from './result.ts';
import { createHost } from './workflow-host.ts';
import { tellStory } from './workflow-log.ts';

/** Where a run leaves what it knows. */
export interface Shelf {
  /** Keeps what the post phase needs, at once. */
  save(state: RunState): void;
  /** Is given the outputs, after a failure too. */
  write(result: Result): void;
}

/** What else goes on while the workflow runs. */
export interface Company {
  /** Every phase is added here when it begins. */
  readonly phases?: Phase[];
  /** Is given the ledger before anything is in it. */
  readonly opened?: (ledger: Ledger) => void;
  /** Asked before a sandbox is made; refuses by throwing. */
  readonly beforeSandbox?: () => Promise<void>;
}

/** A sandbox that runs. */
export interface Brought {
  readonly result: Result;
  readonly ledger: Ledger;
  /** Says that all that was asked for is done, and told: from now on a cleanup after a failure leaves it. */
  succeed(): void;
}

/**
 * Runs the workflow, keeps book of what it makes, and hands on what came of it.
 * @throws unless a sandbox runs and every output is known and written.
 */
export async function bringUp(
  inputs: Inputs,
  identity: Identity,
  { client, clock, now, log, signal }: Surroundings,
  shelf: Shelf,
  { phases = [], opened, ...company }: Company = {},
): Promise<Brought> {
  const { imageName, cleanup } = inputs;
  const { maker } = identity;
  let state: RunState = { entries: [], maker, server: serverOf(inputs), imageName, cleanup, succeeded: false };
  const save = (change: Partial<RunState>) => {
    state = { ...state, ...change };
    shelf.save(state);
  };
  const ledger = openLedger((entries) => save({ entries }), now);
  opened?.(ledger);
  const plan = makePlan(inputs, identity);
  const story = tellStory(log, { imageName: inputs.imageName, snapshotName: identity.snapshotName });
  const isExpected = identity.labels[LABEL.pullRequest] !== undefined;
  const runOnce = async (within: Plan): Promise<WorkflowRun> => {
    const platform = createPlatform(ledger, inputs.ifExists, isExpected);
    const host = createHost({ plan: within, client, clock, platform, story, phases, ...company });
    const run = await runWorkflow(imageToRunningSandbox(), plan.workflowInputs, host, signal);
    const last = phases.at(-1);
    if (last !== undefined) story.over(last);
    return run;
  };
  let run = await runOnce(plan);
  if (isSnapshotTakenAway(run, ledger)) {
    log.line(`Snapshot ${identity.snapshotName} was deleted by whoever made it; beginning again`);
    run = await runOnce(planAfter(plan, phases));
  }
  if (state.entries.length > 0) save({ endedAt: now() });
  const result = resultOf(run, ledger, identity.sandboxName);
  try {
    shelf.write(result);
  } catch (cause) {
    // What failed before it is what the person should read.
    judge(run, result, plan);
    throw cause;
  }
  judge(run, result, plan);
  return { result, ledger, succeed: () => save({ succeeded: true }) };
}
