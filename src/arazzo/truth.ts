import { isRecord } from '../json.ts';
import type { Comparator, Condition, Dialect, Operand } from './condition.ts';
import { resolveExpression, type Scope } from './expression.ts';
import { resolvePointer } from './json-pointer.ts';
import { selectNodes } from './jsonpath.ts';

/**
 * Kleene's third value stands for "not decidable": an operand stands for nothing. Were it plainly false, then
 * `$.state != "active"` would be true on `{}` or on an error page, and a poll would never end.
 */
export type Truth = boolean | 'undecidable';

/** What a condition is evaluated against. */
export interface TruthContext {
  readonly dialect: Dialect;
  readonly scope: Scope;
  /** The root of `$` paths. */
  readonly root?: unknown;
  /** The root of `@` paths, inside a filter. */
  readonly current?: unknown;
}

/** Evaluates a condition. Never throws. */
export function evaluateCondition(condition: Condition, context: TruthContext): Truth {
  switch (condition.kind) {
    case 'or':
      return anyOf(condition.parts.map((part) => evaluateCondition(part, context)));
    case 'and':
      return not(anyOf(condition.parts.map((part) => not(evaluateCondition(part, context)))));
    case 'not':
      return not(evaluateCondition(condition.part, context));
    case 'test':
      return test(condition.operand, context);
    case 'comparison':
      return compare(
        condition.comparator,
        operandValue(condition.left, context),
        operandValue(condition.right, context),
        context.dialect,
      );
  }
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('undecidable') ? 'undecidable' : false;
}

function not(truth: Truth): Truth {
  return truth === 'undecidable' ? truth : !truth;
}

/** A query alone asks whether it selects anything (RFC 9535, existence test); any other operand must be a boolean. */
function test(operand: Operand, context: TruthContext): Truth {
  if (operand.kind === 'query') return nodesOf(operand, context).length > 0;
  const value = operandValue(operand, context);
  return typeof value === 'boolean' ? value : 'undecidable';
}

function nodesOf(operand: Operand & { readonly kind: 'query' }, context: TruthContext): unknown[] {
  const { query } = operand;
  const start = query.root === '$' ? context.root : context.current;
  // `$[?@.state == "x"]` over an object visits its members; authors mean the object itself, and wrap it in thought.
  const [first] = query.segments;
  const isFilter = first?.descendant === false && first.selectors[0]?.kind === 'filter';
  const leads = isFilter && query.root === '$' && isRecord(start);
  return selectNodes(
    query,
    leads ? [start] : start,
    (filter, current) => evaluateCondition(filter, { ...context, current }) === true,
  );
}

/** The value of an operand; `undefined` when it stands for nothing. */
function operandValue(operand: Operand, context: TruthContext): unknown {
  switch (operand.kind) {
    case 'literal':
      return operand.value;
    case 'query':
      return nodesOf(operand, context)[0];
    case 'expression':
      return resolvePointer(resolveExpression(operand.expression, context.scope), operand.members.map(String));
  }
}

function compare(comparator: Comparator, left: unknown, right: unknown, dialect: Dialect): Truth {
  if (left === undefined || right === undefined) return 'undecidable';
  const [a, b] = dialect === 'simple' ? likened(left, right) : [left, right];
  switch (comparator) {
    case '==':
      return equal(a, b);
    case '!=':
      return !equal(a, b);
    case '<':
      return less(a, b);
    case '>':
      return less(b, a);
    case '<=':
      return less(a, b) || equal(a, b);
    case '>=':
      return less(b, a) || equal(a, b);
  }
}

/** Arazzo, "simple": strings compare without case; a numeric string meets a number as a number (1.1 clarification). */
function likened(left: unknown, right: unknown): [unknown, unknown] {
  if (typeof left === 'string' && typeof right === 'string') return [left.toLowerCase(), right.toLowerCase()];
  if (typeof left === 'number') return [left, asNumber(right)];
  if (typeof right === 'number') return [asNumber(left), right];
  return [left, right];
}

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value.trim()) ? Number(value) : value;
}

/** Deep equality of JSON values (RFC 9535, section 2.3.5.2.2): strict in type, order of members does not matter. */
function equal(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  }
  if (isRecord(left) && isRecord(right)) {
    const names = Object.keys(left);
    const same = names.length === Object.keys(right).length;
    return same && names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name]));
  }
  return left === right;
}

function less(left: unknown, right: unknown): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  if (typeof left === 'string' && typeof right === 'string') return codePointOrder(left, right) < 0;
  return false;
}

/** Order by Unicode scalar values: UTF-8 keeps it, `<` on UTF-16 strings does not. */
function codePointOrder(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8'));
}
