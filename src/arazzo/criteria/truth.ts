import { isRecord } from '../../json.ts';
import { resolveExpression, type Scope } from '../expressions/expression.ts';
import { resolvePointer } from '../expressions/json-pointer.ts';
import { fillTemplate, Unresolvable } from '../expressions/template.ts';
import type { Comparator, Condition, Dialect, Operand } from './condition.ts';
import { selectNodes } from './jsonpath.ts';

/**
 * `undecidable` is the third value of Kleene's logic: an operand has no value. If that were false, `$.state !=
 * "active"` would be true for `{}` or an error page, and a poll would never end.
 */
export type Truth = boolean | 'undecidable';

type Comparison = Condition & { readonly kind: 'comparison' };

/** The values that a condition is evaluated against. */
export interface TruthContext {
  readonly dialect: Dialect;
  readonly scope: Scope;
  /** The root of `$` paths. */
  readonly root?: unknown;
  /** The root of `@` paths: the child that a filter tests, or the context itself. */
  readonly current?: unknown;
  /** Inside a filter, RFC 9535 defines how missing values compare. */
  readonly inFilter?: true;
}

/**
 * Evaluates a condition. Never throws, because the nesting of conditions and values is limited to what the stack can
 * hold.
 */
export function evaluateCondition(condition: Condition, context: TruthContext): Truth {
  switch (condition.kind) {
    case 'or':
      return not(allOf(condition.parts.map((part) => not(evaluateCondition(part, context)))));
    case 'and':
      return allOf(condition.parts.map((part) => evaluateCondition(part, context)));
    case 'not':
      return not(evaluateCondition(condition.part, context));
    case 'test':
      return test(condition.operand, context);
    case 'comparison':
      return compare(condition, context);
  }
}

/** Whether all of them hold. An empty list holds. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('undecidable') ? 'undecidable' : true;
}

function not(truth: Truth): Truth {
  return truth === 'undecidable' ? truth : !truth;
}

/**
 * A query on its own tests whether it selects anything (RFC 9535, existence test); any other operand must be a boolean.
 */
function test(operand: Operand, context: TruthContext): Truth {
  if (operand.kind === 'query') {
    const nodes = nodesOf(operand, context);
    return nodes === undefined ? 'undecidable' : nodes.length > 0;
  }
  const value = operandValue(operand, context);
  return typeof value === 'boolean' ? value : 'undecidable';
}

/** @returns the nodes that a query selects, or `undefined` when one of its filters is undecidable. */
function nodesOf({ query }: Operand & { readonly kind: 'query' }, context: TruthContext): unknown[] | undefined {
  const { root, current, inFilter } = context;
  const start = query.root === '$' ? root : current;
  // `$[?@.state == "x"]` on an object visits its members. Authors mean the object itself, as if it were wrapped in a
  // list.
  const [first] = query.segments;
  const leads = first?.descendant === false && first.selectors[0]?.kind === 'filter';
  const isWrapped = leads && inFilter === undefined && isRecord(start);
  let isDecided = true;
  const nodes = selectNodes(query, isWrapped ? [start] : start, (filter, child) => {
    const truth = evaluateCondition(filter, { ...context, current: child, inFilter: true });
    if (truth === 'undecidable') isDecided = false;
    return truth === true;
  });
  return isDecided ? nodes : undefined;
}

/** @returns the value of an operand, or `undefined` when it has none. */
function operandValue(operand: Operand, context: TruthContext): unknown {
  switch (operand.kind) {
    case 'literal':
      return operand.value;
    case 'query':
      return nodesOf(operand, context)?.[0];
    case 'expression':
      return resolvePointer(resolveExpression(operand.expression, context.scope), operand.members.map(String));
    case 'text':
      try {
        return fillTemplate(operand, context.scope);
      } catch (error) {
        if (error instanceof Unresolvable) return undefined;
        throw error;
      }
  }
}

function compare(comparison: Comparison, context: TruthContext): Truth {
  const left = comparedValue(comparison, 'left', context);
  const right = comparedValue(comparison, 'right', context);
  if (left === undefined || right === undefined) return 'undecidable';
  const [a, b] = context.dialect === 'simple' ? likened(left, right) : [left, right];
  return HOLDS[comparison.comparator](a, b);
}

const HOLDS: Readonly<Record<Comparator, (left: unknown, right: unknown) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': less,
  '>': (left, right) => less(right, left),
  '<=': (left, right) => less(left, right) || equal(left, right),
  '>=': (left, right) => less(right, left) || equal(left, right),
};

/** RFC 9535's value for a query that selects nothing: it equals only itself. */
const NOTHING = Symbol('nothing');

/**
 * Returns the value of one side of a comparison, after applying the rules for missing values; `undefined` when none
 * applies.
 */
function comparedValue(comparison: Comparison, of: 'left' | 'right', context: TruthContext): unknown {
  const side = comparison[of];
  const other = comparison[of === 'left' ? 'right' : 'left'];
  const value = operandValue(side, context);
  if (value !== undefined) return value;
  if (side.kind === 'query' && context.inFilter === true) return NOTHING;
  // `$response.body.warning != null` tests for presence; a simple condition has no other way to do that.
  const asksForNull = other.kind === 'literal' && other.value === null && /^[!=]=$/.test(comparison.comparator);
  return context.dialect === 'simple' && asksForNull ? null : undefined;
}

/**
 * Arazzo, "simple": strings compare case-insensitively; a numeric string compares to a number as a number (1.1
 * clarification).
 */
function likened(left: unknown, right: unknown): [unknown, unknown] {
  if (typeof left === 'string' && typeof right === 'string') return [left.toLowerCase(), right.toLowerCase()];
  if (typeof left === 'number') return [left, asNumber(right)];
  if (typeof right === 'number') return [asNumber(left), right];
  return [left, right];
}

function asNumber(value: unknown): unknown {
  return typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value.trim()) ? Number(value) : value;
}

/**
 * Deep equality of JSON values (RFC 9535, section 2.3.5.2.2): types are strict, the order of members does not matter.
 */
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
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  // Orders by Unicode scalar values: UTF-8 preserves that order, `<` on UTF-16 strings does not.
  return Buffer.compare(Buffer.from(left, 'utf8'), Buffer.from(right, 'utf8')) < 0;
}
