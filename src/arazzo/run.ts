import type { Action, Step, Workflow } from './document.ts';
import { WorkflowInputError } from './errors.ts';
import { resolveExpression } from './expression.ts';
import type { OperationResponse, TraceEntry, WorkflowHost } from './host.ts';
import { checkInputs } from './inputs.ts';
import { type Progress, visitStep } from './visit.ts';

/**
 * How a run went. `completed`: the last step fell through. `ended`: an action of type `end` was taken, named in `endedBy`;
 * Arazzo gives it no meaning of success or failure, the caller does. `failed`: `error` says why.
 */
export interface WorkflowRun {
  readonly status: 'completed' | 'ended' | 'failed';
  readonly endedBy?: { readonly stepId: string; readonly action: string };
  /** The workflow outputs that have a value. */
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly trace: readonly TraceEntry[];
  /** The last answer of the run, whatever it was. */
  readonly lastResponse?: OperationResponse;
  readonly error?: unknown;
}

/**
 * Runs a workflow: iteratively, one request at a time. Bounding a poll loop is the host's part (`beforeRepeat`).
 * @param inputs values by name; what is optional and `undefined` counts as not given.
 * @returns always; what goes wrong is in `error` (a StepError, a WorkflowInputError, the signal's reason, or what the host threw).
 */
export async function runWorkflow(
  workflow: Workflow,
  inputs: Readonly<Record<string, unknown>>,
  host: WorkflowHost,
  signal: AbortSignal,
): Promise<WorkflowRun> {
  const { values, faults } = checkInputs(workflow.inputs, inputs);
  const progress: Progress = { inputs: values, steps: new Map(), visits: new Map(), retries: new Map(), trace: [] };
  try {
    if (faults.length > 0) throw new WorkflowInputError(`The workflow "${workflow.workflowId}": ${faults.join('; ')}.`);
    const endedBy = await runSteps(workflow, progress, host, signal);
    return finish(workflow, progress, endedBy === undefined ? { status: 'completed' } : { status: 'ended', endedBy });
  } catch (error) {
    return finish(workflow, progress, { status: 'failed', error });
  }
}

function finish(
  workflow: Workflow,
  progress: Progress,
  ending: Pick<WorkflowRun, 'status' | 'endedBy' | 'error'>,
): WorkflowRun {
  const { trace, lastResponse } = progress;
  const outputs = Object.fromEntries(
    workflow.outputs
      .map(({ name, expression }) => [name, resolveExpression(expression, progress)] as const)
      .filter(([, value]) => value !== undefined),
  );
  return { ...ending, outputs, trace, ...(lastResponse === undefined ? {} : { lastResponse }) };
}

async function runSteps(
  workflow: Workflow,
  progress: Progress,
  host: WorkflowHost,
  signal: AbortSignal,
): Promise<WorkflowRun['endedBy']> {
  let index = 0;
  for (let step = workflow.steps[0]; step !== undefined; step = workflow.steps[index]) {
    signal.throwIfAborted();
    const { way, response } = await visitStep(step, progress, host, signal);
    if (way.kind === 'next') {
      index += 1;
      continue;
    }
    const { action } = way;
    if (action.type === 'end') return { stepId: step.stepId, action: action.name };
    const target = action.type === 'retry' ? index : workflow.steps.findIndex(({ stepId }) => stepId === action.stepId);
    if (target <= index) await repeat(workflow, step, target, action, response, progress, host, signal);
    index = target;
  }
  return undefined;
}

async function repeat(
  workflow: Workflow,
  from: Step,
  target: number,
  action: Action & { readonly type: 'goto' | 'retry' },
  response: OperationResponse,
  progress: Progress,
  host: WorkflowHost,
  signal: AbortSignal,
): Promise<void> {
  const stepId = workflow.steps[target]?.stepId ?? from.stepId;
  // Arazzo 1.0.1, "retryAfter": a Retry-After of the answer overrules it.
  const asked = response.retryAfterSeconds ?? (action.type === 'retry' ? action.retryAfterSeconds : undefined);
  await host.beforeRepeat(
    {
      kind: action.type,
      fromStepId: from.stepId,
      stepId,
      action: action.name,
      visits: progress.visits.get(stepId) ?? 0,
      ...(asked === undefined ? {} : { delaySeconds: asked }),
      response,
    },
    signal,
  );
}
