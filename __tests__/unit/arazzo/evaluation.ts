import { type Condition, type Dialect, scanCondition } from '../../../src/arazzo/criteria/condition.ts';
import { selectNodes } from '../../../src/arazzo/criteria/jsonpath.ts';
import { evaluateCondition, type Truth } from '../../../src/arazzo/criteria/truth.ts';
import type { Scope } from '../../../src/arazzo/expressions/expression.ts';
import { Scanner } from '../../../src/arazzo/expressions/scanner.ts';
import type { OperationCall, OperationResponse } from '../../../src/arazzo/host.ts';

/** What expressions see after a step got an answer with this body. */
export function scopeOf(
  body: unknown,
  more: {
    readonly statusCode?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly call?: Partial<OperationCall>;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly steps?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  } = {},
): Scope {
  const call: OperationCall = {
    stepId: 'watch',
    operationId: 'getParcel',
    method: 'GET',
    path: '/parcels/{id}',
    pathParameters: {},
    query: {},
    headers: {},
    ...more.call,
  };
  const response: OperationResponse = {
    url: 'https://api.test/parcels/7',
    method: 'GET',
    statusCode: more.statusCode ?? 200,
    headers: more.headers ?? {},
    body,
  };
  const steps = Object.entries(more.steps ?? {}).map(
    ([stepId, outputs]) => [stepId, new Map(Object.entries(outputs))] as const,
  );
  return { inputs: new Map(Object.entries(more.inputs ?? {})), steps: new Map(steps), call, response };
}

/** A condition, parsed on its own. */
export const parseCondition = (text: string, dialect: Dialect): Condition => scanCondition(new Scanner(text), dialect);

/** The truth of a condition: `simple` in a scope, `jsonpath` over a root. */
export const simply = (condition: string, scope: Scope): Truth =>
  evaluateCondition(parseCondition(condition, 'simple'), { dialect: 'simple', scope });

export const overRoot = (condition: string, root: unknown): Truth =>
  evaluateCondition(parseCondition(condition, 'jsonpath'), {
    dialect: 'jsonpath',
    scope: scopeOf(root),
    root,
    current: root,
  });

/** The values that a text selects as a plain JSONPath query, without the wrapping of object roots. */
export function selected(query: string, root: unknown): unknown[] {
  const condition = parseCondition(query, 'jsonpath');
  if (condition.kind !== 'test' || condition.operand.kind !== 'query') throw new Error(`${query} is no query`);
  const context = { dialect: 'jsonpath' as const, scope: scopeOf(root), root };
  return selectNodes(
    condition.operand.query,
    root,
    (filter, current) => evaluateCondition(filter, { ...context, current, inFilter: true }) === true,
  );
}

/** What the parser says of a condition that it refuses. */
export function refusal(text: string, dialect: Dialect): string {
  try {
    parseCondition(text, dialect);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

/** Reads one text with a scanning function and says what is left of it. */
export function scanned<T>(text: string, scan: (scanner: Scanner) => T): { readonly value: T; readonly rest: string } {
  const scanner = new Scanner(text);
  const value = scan(scanner);
  return { value, rest: text.slice(scanner.position) };
}
