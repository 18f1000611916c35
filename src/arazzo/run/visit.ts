import { evaluateCriteria, evaluateCriterion } from '../criteria/criterion.ts';
import { StepError, type StepFailure } from '../errors.ts';
import { resolveExpression, type Scope } from '../expressions/expression.ts';
import type { ActionList, OperationResponse, TraceEntry, WorkflowHost } from '../host.ts';
import { isTooDeep, MAX_DEPTH } from '../nesting.ts';
import type { Action, NamedExpression, Step } from '../workflow.ts';
import { bodyShape } from './body-shape.ts';
import { prepareCall } from './request.ts';

/** The state of a run: its inputs, and what it keeps from step to step. */
export interface Run<R extends OperationResponse> {
  readonly host: WorkflowHost<R>;
  readonly signal: AbortSignal;
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly steps: Map<string, ReadonlyMap<string, unknown>>;
  readonly visits: Map<string, number>;
  /** The number of times each `retry` was taken since its step last succeeded. */
  readonly retries: Map<Action, number>;
  readonly trace: TraceEntry[];
  lastResponse?: R;
}

/** An action that was taken. */
export interface Taken<R extends OperationResponse> {
  readonly list: ActionList;
  readonly action: Action;
  readonly response: R;
}

/** A scope that includes the step's response. */
type Answered<R extends OperationResponse> = Scope & { readonly response: R };

/**
 * Visits one step: builds its request, executes it, stores the outputs, and chooses an action.
 * @returns the action taken; `undefined` when the next step follows.
 * @throws StepError when the run cannot continue; errors of the host.
 */
export async function visitStep<R extends OperationResponse>(step: Step, run: Run<R>): Promise<Taken<R> | undefined> {
  const { stepId, operationId, method, path } = step;
  const { host, trace } = run;
  const visit = (run.visits.get(stepId) ?? 0) + 1;
  run.visits.set(stepId, visit);
  host.observe?.({ kind: 'step', stepId, visit });
  const start = host.now?.();
  let response: R | undefined;
  const note = (ending: Pick<TraceEntry, 'action' | 'list' | 'to'>) => {
    const entry: TraceEntry = {
      ...{ seq: trace.length + 1, stepId, visit, operationId, method, path },
      ...(response === undefined ? {} : { statusCode: response.statusCode }),
      ...(start === undefined || host.now === undefined ? {} : { durationMs: host.now() - start }),
      ...ending,
    };
    trace.push(entry);
    host.observe?.({ kind: 'action', stepId, entry });
  };
  try {
    const call = prepareCall(step, run);
    response = await host.execute(call, run.signal);
    run.lastResponse = response;
    host.observe?.({ kind: 'response', stepId, visit, response });
    const taken = chooseAction(step, { ...run, call, response }, run);
    if (taken === undefined) note({ action: 'next' });
    else note({ list: taken.list, action: taken.action.name, ...goesTo(taken, step) });
    return taken;
  } catch (error) {
    note({ action: 'failed' });
    throw error;
  }
}

function goesTo({ action }: Pick<Taken<OperationResponse>, 'action'>, step: Step): { readonly to?: string } {
  if (action.type === 'end') return {};
  return { to: action.type === 'goto' ? action.stepId : step.stepId };
}

function chooseAction<R extends OperationResponse>(step: Step, scope: Answered<R>, run: Run<R>): Taken<R> | undefined {
  const { response } = scope;
  if (isTooDeep(response.body)) {
    throw failed('too-deep', step, response, `the response has more than ${MAX_DEPTH} levels`);
  }
  const unmet = unmetCriteria(step, scope);
  if (unmet.length > 0) return afterFailure(step, scope, run, unmet);
  for (const action of step.onFailure) run.retries.delete(action);
  run.steps.set(step.stepId, outputsOf(step.outputs, scope));
  return afterSuccess(step, scope);
}

/**
 * @returns the unmet success criteria. Arazzo 1.0.1 does not define success without criteria; every runner accepts a
 * 2xx.
 */
function unmetCriteria(step: Step, scope: Answered<OperationResponse>): string[] {
  const { statusCode } = scope.response;
  if (step.successCriteria.length === 0 && (statusCode < 200 || statusCode >= 300)) return ['a status from 200 to 299'];
  return step.successCriteria
    .filter((criterion) => evaluateCriterion(criterion, scope) !== true)
    .map(({ text }) => `\`${text}\``);
}

/** @returns the outputs of a step or a workflow, without those that have no value. */
export function outputsOf(outputs: readonly NamedExpression[], scope: Scope): ReadonlyMap<string, unknown> {
  const values = outputs.map(({ name, expression }) => [name, resolveExpression(expression, scope)] as const);
  return new Map(values.filter(([, value]) => value !== undefined));
}

function afterFailure<R extends OperationResponse>(
  step: Step,
  scope: Answered<R>,
  { retries }: Run<R>,
  unmet: readonly string[],
): Taken<R> {
  const { response } = scope;
  const action = step.onFailure.find((candidate) => {
    const isSpent = candidate.type === 'retry' && (retries.get(candidate) ?? 0) >= candidate.retryLimit;
    return !isSpent && evaluateCriteria(candidate.criteria, scope) === true;
  });
  if (action?.type === 'retry') retries.set(action, (retries.get(action) ?? 0) + 1);
  if (action !== undefined) return { list: 'onFailure', action, response };
  throw new StepError(
    { stepId: step.stepId, failure: 'criteria-not-met', response },
    `Step "${step.stepId}" failed: ${step.operationId} returned ${response.statusCode} with ${bodyShape(response.body)}, ` +
      `which does not meet ${unmet.join(' and ')}.`,
  );
}

function afterSuccess<R extends OperationResponse>(step: Step, scope: Answered<R>): Taken<R> | undefined {
  const { response } = scope;
  if (step.onSuccess.length === 0) return undefined;
  const shape = `${response.headers['content-type'] ?? 'no content type'}, ${bodyShape(response.body)}`;
  const answer = `the response of ${step.operationId}`;
  for (const action of step.onSuccess) {
    const matches = evaluateCriteria(action.criteria, scope);
    if (matches === true) return { list: 'onSuccess', action, response };
    if (matches === false) continue;
    const asks = `the criteria of "${action.name}" need a value that ${answer} does not have (${shape})`;
    throw failed('undecidable', step, response, asks);
  }
  // Arazzo does not define this case. Falling through would act on a response that the document did not foresee.
  throw failed('no-action-matched', step, response, `no action matches ${answer} (${shape})`);
}

function failed(failure: StepFailure, { stepId }: Step, response: OperationResponse, why: string): StepError {
  return new StepError({ stepId, failure, response }, `Step "${stepId}" cannot continue: ${why}.`);
}
