import { bodyShape, evaluateCriteria } from './criterion.ts';
import type { Action, Step } from './document.ts';
import { StepError } from './errors.ts';
import { resolveExpression, type Scope } from './expression.ts';
import type { OperationCall, OperationResponse, TraceEntry, WorkflowHost } from './host.ts';
import { fillTemplate, Unresolvable } from './template.ts';
import type { Truth } from './truth.ts';

/** What a run remembers from step to step. */
export interface Progress {
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly steps: Map<string, ReadonlyMap<string, unknown>>;
  readonly visits: Map<string, number>;
  /** How often each `retry` was taken since its step last succeeded. */
  readonly retries: Map<Action, number>;
  readonly trace: TraceEntry[];
  lastResponse?: OperationResponse;
}

/** Where a step sends control. */
export type Way = { readonly kind: 'next' } | { readonly kind: 'action'; readonly action: Action };

/**
 * Visits one step: makes its request, has it executed, stores its outputs, and finds the way on.
 * @throws StepError when there is none; whatever the host throws.
 */
export async function visitStep(
  step: Step,
  progress: Progress,
  host: WorkflowHost,
  signal: AbortSignal,
): Promise<{ readonly way: Way; readonly response: OperationResponse }> {
  const { stepId } = step;
  const number = (progress.visits.get(stepId) ?? 0) + 1;
  progress.visits.set(stepId, number);
  host.observe?.({ kind: 'step', stepId, visit: number });
  const start = host.now?.();
  let response: OperationResponse | undefined;
  const note = (action: string, to?: string) => {
    const entry: TraceEntry = {
      seq: progress.trace.length + 1,
      stepId,
      visit: number,
      operationId: step.operationId,
      method: step.method,
      path: step.path,
      ...(response === undefined ? {} : { statusCode: response.statusCode }),
      ...(start === undefined || host.now === undefined ? {} : { durationMs: host.now() - start }),
      action,
      ...(to === undefined ? {} : { to }),
    };
    progress.trace.push(entry);
    host.observe?.({ kind: 'action', stepId, entry });
  };
  try {
    const call = prepareCall(step, progress);
    response = await host.execute(call, signal);
    progress.lastResponse = response;
    host.observe?.({ kind: 'response', stepId, visit: number, response });
    const way = chooseWay(step, { ...progress, call, response }, progress, response);
    if (way.kind === 'next') note('next');
    else note(way.action.name, targetOf(way.action, stepId));
    return { way, response };
  } catch (error) {
    note('failed');
    throw error;
  }
}

function targetOf(action: Action, stepId: string): string | undefined {
  if (action.type === 'end') return undefined;
  return action.type === 'goto' ? action.stepId : stepId;
}

function prepareCall(step: Step, scope: Scope): OperationCall {
  const { stepId, operationId, method, path } = step;
  try {
    const values = step.parameters.map((parameter) => ({ ...parameter, filled: fillTemplate(parameter.value, scope) }));
    const missing = values.find((value) => value.in === 'path' && (value.filled ?? '') === '');
    if (missing !== undefined) {
      throw new StepError(
        { stepId, failure: 'unresolvable' },
        `The path parameter "${missing.name}" of ${operationId} has no value.`,
      );
    }
    const of = (place: string): Record<string, string> =>
      Object.fromEntries(
        values
          .filter((value) => value.in === place && value.filled !== undefined)
          .map(({ name, filled }) => [name, asText(filled)]),
      );
    const body = step.payload === undefined ? {} : { body: fillTemplate(step.payload, scope) };
    return {
      stepId,
      operationId,
      method,
      path,
      pathParameters: of('path'),
      query: of('query'),
      headers: of('header'),
      ...body,
    };
  } catch (error) {
    if (!(error instanceof Unresolvable)) throw error;
    throw new StepError(
      { stepId, failure: 'unresolvable' },
      `The request of step "${stepId}" cannot be made: ${error.message}.`,
      { cause: error },
    );
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function chooseWay(step: Step, scope: Scope, progress: Progress, response: OperationResponse): Way {
  const met = isSuccess(step, scope, response);
  if (met === true) {
    forgetRetries(step, progress);
    progress.steps.set(step.stepId, stepOutputs(step, scope));
    return afterSuccess(step, scope, response);
  }
  const action = step.onFailure.find((candidate) => {
    const spent = candidate.type === 'retry' && retriesOf(candidate, progress) >= candidate.retryLimit;
    return !spent && evaluateCriteria(candidate.criteria, scope) === true;
  });
  if (action?.type === 'retry') progress.retries.set(action, retriesOf(action, progress) + 1);
  if (action !== undefined) return { kind: 'action', action };
  const failed = step.successCriteria.filter((criterion) => evaluateCriteria([criterion], scope) !== true);
  const unmet =
    failed.length === 0 ? 'a status from 200 to 299' : failed.map(({ text }) => `\`${text}\``).join(' and ');
  throw new StepError(
    { stepId: step.stepId, failure: 'criteria-not-met', response },
    `Step "${step.stepId}" failed: ${step.operationId} answered ${response.statusCode} with ${bodyShape(response.body)}, ` +
      `which does not meet ${unmet}.`,
  );
}

/** Arazzo 1.0.1 does not say what success is without criteria; every runner takes a 2xx for it. */
function isSuccess(step: Step, scope: Scope, { statusCode }: OperationResponse): Truth {
  if (step.successCriteria.length === 0) return statusCode >= 200 && statusCode < 300;
  return evaluateCriteria(step.successCriteria, scope);
}

function afterSuccess(step: Step, scope: Scope, response: OperationResponse): Way {
  if (step.onSuccess.length === 0) return { kind: 'next' };
  const shape = `${response.headers['content-type'] ?? 'no content type'}, ${bodyShape(response.body)}`;
  for (const action of step.onSuccess) {
    const matches = evaluateCriteria(action.criteria, scope);
    if (matches === true) return { kind: 'action', action };
    if (matches === 'undecidable') {
      throw new StepError(
        { stepId: step.stepId, failure: 'undecidable', response },
        `Step "${step.stepId}" cannot go on: the criteria of "${action.name}" ask for something that the answer of ` +
          `${step.operationId} does not have (${shape}).`,
      );
    }
  }
  // Arazzo does not say what happens now. Falling through would create a sandbox from whatever there is.
  throw new StepError(
    { stepId: step.stepId, failure: 'no-action-matched', response },
    `Step "${step.stepId}" cannot go on: no action fits the answer of ${step.operationId} (${shape}).`,
  );
}

/** A step that runs again overwrites its outputs; what the answer lacks is absent. */
function stepOutputs(step: Step, scope: Scope): ReadonlyMap<string, unknown> {
  const outputs = new Map<string, unknown>();
  for (const { name, expression } of step.outputs) {
    const value = resolveExpression(expression, scope);
    if (value !== undefined) outputs.set(name, value);
  }
  return outputs;
}

function retriesOf(action: Action, progress: Progress): number {
  return progress.retries.get(action) ?? 0;
}

function forgetRetries(step: Step, progress: Progress): void {
  for (const action of step.onFailure) progress.retries.delete(action);
}
