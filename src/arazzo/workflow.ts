import type { Criterion } from './criteria/criterion.ts';
import type { Expression } from './expressions/expression.ts';
import type { Template } from './expressions/template.ts';
import type { InputDeclaration } from './inputs.ts';

/** The operations of a source description, by operationId. The engine needs nothing else from OpenAPI. */
export type Operations = Readonly<Record<string, { readonly method: string; readonly path: string }>>;

/** A valid workflow: everything is parsed, and every reference has a target. */
export interface Workflow {
  readonly workflowId: string;
  readonly inputs: readonly InputDeclaration[];
  readonly steps: readonly Step[];
  readonly outputs: readonly NamedExpression[];
}

export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
}

export interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly payload?: Template;
  readonly successCriteria: readonly Criterion[];
  readonly onSuccess: readonly Action[];
  readonly onFailure: readonly Action[];
  readonly outputs: readonly NamedExpression[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: Template;
}

/** A success or failure action. `retryLimit` is the number of repeats, 1 by default (Arazzo 1.0.1). */
export type Action = { readonly name: string; readonly criteria: readonly Criterion[] } & (
  | { readonly type: 'end' }
  | { readonly type: 'goto'; readonly stepId: string }
  | { readonly type: 'retry'; readonly retryAfterSeconds?: number; readonly retryLimit: number }
);
