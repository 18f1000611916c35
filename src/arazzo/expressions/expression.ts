import type { OperationCall, OperationResponse } from '../host.ts';
import { resolvePointer } from './json-pointer.ts';

/** A parsed runtime expression (Arazzo 1.0.1, "Runtime Expressions"). `text` is its source. */
export type Expression = { readonly text: string } & Root;

export type Root =
  | { readonly kind: 'url' | 'method' | 'statusCode' }
  | { readonly kind: 'header'; readonly of: 'request' | 'response'; readonly name: string }
  | { readonly kind: 'query' | 'path'; readonly name: string }
  | { readonly kind: 'body'; readonly of: 'request' | 'response'; readonly pointer: readonly string[] }
  | { readonly kind: 'input'; readonly name: string; readonly pointer: readonly string[] }
  | { readonly kind: 'output'; readonly stepId: string; readonly name: string; readonly pointer: readonly string[] };

/** The values that expressions are resolved against. */
export interface Scope {
  readonly inputs: ReadonlyMap<string, unknown>;
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly call?: OperationCall;
  readonly response?: OperationResponse;
}

/**
 * Resolves an expression.
 * @returns JSON; `undefined` when it has no value (an omitted input, a missing member, a step that has not run).
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
