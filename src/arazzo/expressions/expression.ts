import type { OperationCall, OperationResponse } from '../host.ts';
import { resolvePointer } from './json-pointer.ts';

/** A runtime expression of Arazzo 1.0.1 (section "Runtime Expressions"), parsed. `text` is what the document says. */
export type Expression = { readonly text: string } & Root;

export type Root =
  | { readonly kind: 'url' | 'method' | 'statusCode' }
  | { readonly kind: 'header'; readonly of: 'request' | 'response'; readonly name: string }
  | { readonly kind: 'query' | 'path'; readonly name: string }
  | { readonly kind: 'body'; readonly of: 'request' | 'response'; readonly pointer: readonly string[] }
  | { readonly kind: 'input'; readonly name: string; readonly pointer: readonly string[] }
  | { readonly kind: 'output'; readonly stepId: string; readonly name: string; readonly pointer: readonly string[] };

/** What expressions are resolved against. */
export interface Scope {
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly call?: OperationCall;
  readonly response?: OperationResponse;
}

/**
 * The value an expression stands for.
 * @returns JSON; `undefined` when it stands for nothing (an input not given, a missing member, a step not yet run).
 */
export function resolveExpression(expression: Expression, scope: Scope): unknown {
  const { call, response } = scope;
  switch (expression.kind) {
    case 'url':
      return response?.url;
    case 'method':
      return response?.method ?? call?.method;
    case 'statusCode':
      return response?.statusCode;
    case 'header':
      return expression.of === 'response'
        ? resolvePointer(response?.headers, [expression.name])
        : Object.entries(call?.headers ?? {}).find(([header]) => header.toLowerCase() === expression.name)?.[1];
    case 'query':
      return resolvePointer(call?.query, [expression.name]);
    case 'path':
      return resolvePointer(call?.pathParameters, [expression.name]);
    case 'body':
      return resolvePointer(expression.of === 'response' ? response?.body : call?.body, expression.pointer);
    case 'input':
      return resolvePointer(scope.inputs.get(expression.name), expression.pointer);
    case 'output':
      return resolvePointer(scope.steps.get(expression.stepId)?.get(expression.name), expression.pointer);
  }
}
