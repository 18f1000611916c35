import { StepError, type WorkflowRun } from '../arazzo/index.ts';
import { apiError } from '../daytona/api-error.ts';
import { purposeOf } from '../daytona/operation.ts';
import { stateError } from '../daytona/state-error.ts';
import { ActionError } from '../errors.ts';
import { SUCCESS } from '../workflows/image-to-running-sandbox.ts';
import { isComplete, type Result } from './outputs.ts';

/** The workflow's outputs as far as they are what they should be. */
export function resultOf({ outputs }: WorkflowRun): Result {
  const known: Record<string, string> = {};
  for (const [name, value] of Object.entries(outputs)) {
    if (typeof value === 'string' && value !== '') known[name] = value;
  }
  return known;
}

/**
 * What a run means: the only place where success is declared.
 * @returns nothing, when the workflow ended by the action that means success, the sandbox is started, and every output is known.
 * @throws ActionError, or what the host threw, in every other case.
 */
export function judge(run: WorkflowRun, result: Result, snapshotName: string): void {
  if (run.status === 'failed') throw failureOf(run);
  const ended = run.endedBy;
  const byRunning = ended?.stepId === SUCCESS.stepId && ended.action === SUCCESS.action;
  if (byRunning && result.sandboxState === 'started' && isComplete(result)) return;
  if (run.status === 'ended' && !byRunning) {
    throw stateError(ended?.stepId === 'pollBuild' ? 'snapshot' : 'sandbox', snapshotName, run.lastResponse?.body);
  }
  throw new IncompleteError(
    `The workflow ended (${ended === undefined ? 'after its last step' : `by "${ended.action}"`}), but not everything it should give is there.`,
    { hint: 'The server left out an id, a name or a state. Check that `api-url` is the address of a Daytona API.' },
  );
}

class IncompleteError extends ActionError {
  override readonly name = 'IncompleteError' as const;
  readonly title = 'The result is incomplete';
}

/** A step that failed on a status that says no is told in the API's terms, not in the document's. */
function failureOf(run: WorkflowRun): unknown {
  const { error } = run;
  if (!(error instanceof StepError) || error.failure !== 'criteria-not-met' || error.response === undefined)
    return error;
  if (error.response.statusCode === 200) return error;
  const operationId = run.trace.findLast(({ stepId }) => stepId === error.stepId)?.operationId ?? error.stepId;
  return apiError(purposeOf(operationId), error.response);
}
