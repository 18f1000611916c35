import { StepError, type WorkflowRun } from '../../arazzo/index.ts';
import { apiError, messageOf } from '../../daytona/api/api-error.ts';
import { purposeOf } from '../../daytona/api/operations.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import { stateError } from '../../daytona/resource/state-error.ts';
import { classify, type Kind } from '../../daytona/resource/states.ts';
import { ActionError } from '../../errors.ts';
import { ResponseError } from '../../http/errors.ts';
import { textMember } from '../../json.ts';
import { SUCCESS } from '../../workflows/success.ts';
import { type Failure, failureOf } from '../runner/annotation.ts';
import { isComplete, RESULT_KEYS, type Result } from '../runner/outputs.ts';
import type { Plan } from './plan.ts';

/**
 * The final result: the valid outputs of the workflow, with the ids from the ledger. A snapshot or sandbox may have
 * been replaced while the document was still polling the first one.
 */
export function resultOf({ outputs }: WorkflowRun, ledger: Ledger, sandboxName: string): Result {
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
    sandboxName: sandboxId === undefined ? undefined : sandboxName,
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

/**
 * Decides whether a run succeeded. Nothing else declares success.
 * @returns `undefined` only if the workflow ended with the success action, the sandbox is started, and every output is known;
 * the failure, with an ActionError or the host's error, in all other cases.
 */
export function failureIn(run: WorkflowRun, result: Result, { phases }: Plan): Failure | undefined {
  if (run.status === 'failed') return failureOf(explained(run));
  const ended = run.endedBy;
  const byRunning = ended?.stepId === SUCCESS.stepId && ended.list === SUCCESS.list && ended.action === SUCCESS.action;
  // It is started, but the server already has another desired state.
  if (byRunning && leadsAway('sandbox', run.lastResponse?.body)) {
    return failureOf(stateError('sandbox', phases.sandbox.name, run.lastResponse?.body));
  }
  if (byRunning && result.sandboxState === 'started' && isComplete(result)) return undefined;
  const kind = ended?.stepId === 'pollBuild' ? 'snapshot' : 'sandbox';
  if (run.status === 'ended' && !byRunning && leadsAway(kind, run.lastResponse?.body)) {
    return failureOf(stateError(kind, phases[kind].name, run.lastResponse?.body));
  }
  const how = ended === undefined ? 'after its last step' : `by "${ended.action}"`;
  return failureOf(
    new IncompleteError(`The workflow ended (${how}), but its result is incomplete.`, {
      hint: 'The server omitted an id, a name or a state. Check that `api-url` is the address of a Daytona API.',
    }),
  );
}

function leadsAway(kind: Kind, body: unknown): boolean {
  const { classification } = classify(kind, textMember(body, 'state') ?? '', textMember(body, 'desiredState'));
  return classification === 'stuck' || classification === 'failed';
}

/** The server's message when a sandbox is created from a deleted or deactivated snapshot (measured on v0.190.0). */
const TAKEN_AWAY = /^snapshot \S+ (not found|is removing|is inactive)/i;

/**
 * Whether a run failed because the snapshot it adopted was deleted or deactivated after becoming active and before the sandbox was
 * created. That is another run's cleanup, not a fault of this job. A deleted snapshot of this run does not count.
 */
export function isSnapshotTakenAway({ error, trace }: WorkflowRun, ledger: Ledger): boolean {
  if (!(error instanceof StepError) || ledger.entry('snapshot')?.claim !== 'adopted') return false;
  const step = trace.findLast(({ stepId }) => stepId === error.stepId);
  if (step?.operationId !== 'createSandbox' || error.response?.statusCode !== 400) return false;
  return TAKEN_AWAY.test(messageOf(error.response.body) ?? '');
}

class IncompleteError extends ActionError {
  override readonly name = 'IncompleteError' as const;
  readonly code = 'result-incomplete';
}

/** Explains an unexpected response in terms of the API, not only of the document. */
function explained({ error, trace }: WorkflowRun): unknown {
  if (!(error instanceof StepError) || error.response === undefined) return error;
  const purpose = purposeOf(trace.findLast(({ stepId }) => stepId === error.stepId)?.operationId ?? error.stepId);
  if (error.response.statusCode === 200) {
    return new ResponseError(`Daytona returned 200 while ${purpose}, but with unexpected content. ${error.message}`, {
      cause: error,
      hint: 'Check that `api-url` is the address of a Daytona API, and that no proxy alters its responses.',
    });
  }
  return error.failure === 'criteria-not-met' ? apiError(purpose, error.response) : error;
}
