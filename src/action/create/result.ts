import { StepError, type WorkflowRun } from '../../arazzo/index.ts';
import { purposeOf } from '../../daytona/api/operations.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import type { Shown } from '../../daytona/resource/resources.ts';
import { classifyShown, stateError } from '../../daytona/resource/state-error.ts';
import { TARGET_STATE } from '../../daytona/resource/states.ts';
import { apiError } from '../../daytona/transport/api-error.ts';
import { ActionError } from '../../errors.ts';
import { ResponseError } from '../../http/errors.ts';
import { RESOURCE_OF } from '../../workflows/operations.ts';
import { type Failure, failureOf } from '../runner/annotation.ts';
import { isComplete, RESULT_KEYS, type Result } from '../runner/outputs.ts';
import { type Plan, phasePlanOf } from './plan.ts';

/** A run of the document against Daytona. Its last response is the one that an error is about. */
type DaytonaRun = WorkflowRun<ResourceResponse>;

/**
 * The final result: the valid outputs of the workflow, with the ids from the ledger. A snapshot or sandbox may have
 * been replaced while the document was still polling the first one.
 */
export function resultOf({ outputs }: WorkflowRun, ledger: Ledger, { phases }: Plan): Result {
  const text = (name: string): string | undefined => {
    const value = outputs[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  // A later step may use it in a shell.
  const word = (name: string) => (/^[a-z][a-z_-]{0,39}$/i.test(text(name) ?? '') ? text(name) : undefined);
  const sandboxId = ledger.entry('sandbox')?.id ?? text('sandboxId');
  return definedOnly({
    snapshotId: ledger.entry('snapshot')?.id ?? text('snapshotId'),
    snapshotName: text('snapshotName'),
    snapshotState: word('snapshotState'),
    sandboxId,
    sandboxName: sandboxId === undefined ? undefined : phases.sandbox?.name,
    sandboxState: word('sandboxState'),
    previewUrl: undefined,
  });
}

function definedOnly(values: Readonly<Record<keyof Result, string | undefined>>): Result {
  const known: { -readonly [Key in keyof Result]: string } = {};
  for (const key of RESULT_KEYS) {
    const value = values[key];
    if (value !== undefined) known[key] = value;
  }
  return known;
}

/** The member of a result that has the state of a resource. */
const STATE_OF = { snapshot: 'snapshotState', sandbox: 'sandboxState' } as const;

/**
 * Decides whether a run succeeded. Nothing else declares success.
 * @returns `undefined` only if the workflow ended with the success action of its document, the resource of that step is in its
 * target state, and every output of the document is known; the failure, with an ActionError or the host's error, in all other
 * cases.
 */
export function failureIn(run: DaytonaRun, result: Result, plan: Plan): Failure | undefined {
  if (run.status === 'failed') return failureOf(explained(run));
  const ended = run.endedBy;
  const { workflow, success } = plan.document;
  const shown = run.lastResponse?.shown;
  // It may be in its target state, and the server already have another desired state.
  if (ended !== undefined && shown !== undefined && leadsAway(shown)) {
    return failureOf(stateError(phasePlanOf(plan, shown.kind).name, shown));
  }
  const isSuccess = ended?.stepId === success.stepId && ended.list === success.list && ended.action === success.action;
  const endStep = workflow.steps.find(({ stepId }) => stepId === success.stepId);
  const kind = RESOURCE_OF.get(endStep?.operationId ?? '');
  const isReached = kind !== undefined && result[STATE_OF[kind]] === TARGET_STATE[kind];
  const promised = new Set(workflow.outputs.map(({ name }) => name));
  if (isSuccess && isReached && isComplete(result, promised)) return undefined;
  const how = ended === undefined ? 'after its last step' : `by "${ended.action}"`;
  return failureOf(
    new IncompleteError(`The workflow ended (${how}), but its result is incomplete.`, {
      hint: 'The server omitted an id, a name or a state. Check that `api-url` is the address of a Daytona API.',
    }),
  );
}

function leadsAway(shown: Shown): boolean {
  const { classification } = classifyShown(shown);
  return classification === 'stuck' || classification === 'failed';
}

/** The server's message when a sandbox is created from a deleted or deactivated snapshot (measured on v0.190.0). */
const TAKEN_AWAY = /^snapshot \S+ (not found|is removing|is inactive)/i;

/**
 * Whether a run failed because the snapshot it adopted was deleted or deactivated after becoming active and before the sandbox was
 * created. That is another run's cleanup, not a fault of this job. A deleted snapshot of this run does not count.
 */
export function isSnapshotTakenAway({ error, trace, lastResponse }: DaytonaRun, ledger: Ledger): boolean {
  if (!(error instanceof StepError) || ledger.entry('snapshot')?.claim !== 'adopted') return false;
  const step = trace.findLast(({ stepId }) => stepId === error.stepId);
  if (step?.operationId !== 'createSandbox' || error.response?.statusCode !== 400) return false;
  return TAKEN_AWAY.test(lastResponse?.message ?? '');
}

class IncompleteError extends ActionError {
  override readonly name = 'IncompleteError' as const;
  readonly code = 'result-incomplete';
}

/** Explains an unexpected response in terms of the API, not only of the document. */
function explained({ error, trace, lastResponse: response }: DaytonaRun): unknown {
  if (!(error instanceof StepError) || error.response === undefined || response === undefined) return error;
  const purpose = purposeOf(trace.findLast(({ stepId }) => stepId === error.stepId)?.operationId ?? error.stepId);
  if (response.statusCode === 200) {
    return new ResponseError(`Daytona returned 200 while ${purpose}, but with unexpected content. ${error.message}`, {
      cause: error,
      hint: 'Check that `api-url` is the address of a Daytona API, and that no proxy alters its responses.',
    });
  }
  return error.failure === 'criteria-not-met' ? apiError(purpose, response) : error;
}
