import { WorkflowInputError } from '../errors.ts';
import type { ActionList, OperationResponse, TraceEntry, WorkflowHost } from '../host.ts';
import { checkInputs } from '../inputs.ts';
import type { Workflow } from '../workflow.ts';
import { outputsOf, type Run, type Taken, visitStep } from './visit.ts';

/**
 * The result of a run. `completed`: the last step fell through. `ended`: an action of type `end` was taken, named in
 * `endedBy`. Arazzo does not define whether that is a success; the caller does. `failed`: see `error`.
 */
export interface WorkflowRun<R extends OperationResponse = OperationResponse> {
  readonly status: 'completed' | 'ended' | 'failed';
  readonly endedBy?: { readonly stepId: string; readonly list: ActionList; readonly action: string };
  /** The workflow outputs that have a value. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly trace: readonly TraceEntry[];
  /** The last response of the run. */
  readonly lastResponse?: R;
  readonly error?: unknown;
}

/**
 * Runs a workflow iteratively, one request at a time. The host limits poll loops (`beforeRepeat`).
 * @param inputs values by name; an optional one that is `undefined` counts as omitted.
 * @returns always; failures are in `error` (a StepError, a WorkflowInputError, the signal's reason, or an error of the
 * host).
 */
export async function runWorkflow<R extends OperationResponse>(
  workflow: Workflow,
  inputs: Readonly<Record<string, unknown>>,
  host: WorkflowHost<R>,
  signal: AbortSignal,
): Promise<WorkflowRun<R>> {
  const { values, faults } = checkInputs(workflow.inputs, inputs);
  const collections = { steps: new Map(), visits: new Map(), retries: new Map(), trace: [] };
  const run: Run<R> = { host, signal, inputs: values, ...collections };
  const ending = await endingOf(workflow, run, faults);
  const outputs = Object.fromEntries(outputsOf(workflow.outputs, run));
  const { trace, lastResponse } = run;
  return { ...ending, outputs, trace, ...(lastResponse === undefined ? {} : { lastResponse }) };
}

type Ending = Pick<WorkflowRun, 'status' | 'endedBy' | 'error'>;

async function endingOf<R extends OperationResponse>(
  workflow: Workflow,
  run: Run<R>,
  faults: readonly string[],
): Promise<Ending> {
  try {
    if (faults.length > 0) throw new WorkflowInputError(`The workflow "${workflow.workflowId}": ${faults.join('; ')}.`);
    const endedBy = await runSteps(workflow, run);
    return endedBy === undefined ? { status: 'completed' } : { status: 'ended', endedBy };
  } catch (error) {
    return { status: 'failed', error };
  }
}

async function runSteps<R extends OperationResponse>(
  { steps }: Workflow,
  run: Run<R>,
): Promise<WorkflowRun['endedBy']> {
  const indices = new Map(steps.map(({ stepId }, index) => [stepId, index]));
  let index = 0;
  for (let step = steps[0]; step !== undefined; step = steps[index]) {
    run.signal.throwIfAborted();
    const { stepId } = step;
    const taken = await visitStep(step, run);
    if (taken?.action.type === 'end') return { stepId, list: taken.list, action: taken.action.name };
    const targetId = taken?.action.type === 'goto' ? taken.action.stepId : stepId;
    const target = taken === undefined ? index + 1 : (indices.get(targetId) ?? steps.length);
    if (taken !== undefined && target <= index)
      await announceRepeat(taken, { fromStepId: stepId, stepId: targetId }, run);
    index = target;
  }
  return undefined;
}

async function announceRepeat<R extends OperationResponse>(
  { list, action, response }: Taken<R>,
  steps: { readonly fromStepId: string; readonly stepId: string },
  { host, signal, visits }: Run<R>,
): Promise<void> {
  // Arazzo 1.0.1, "retryAfter": the Retry-After header of the response overrides it.
  const own = action.type === 'retry' ? action.retryAfterSeconds : undefined;
  const delaySeconds = response.retryAfterSeconds ?? own;
  await host.beforeRepeat(
    {
      kind: action.type === 'retry' ? 'retry' : 'goto',
      ...steps,
      list,
      action: action.name,
      visits: visits.get(steps.stepId) ?? 0,
      ...(delaySeconds === undefined ? {} : { delaySeconds }),
      response,
    },
    signal,
  );
}
