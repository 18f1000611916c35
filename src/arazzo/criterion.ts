import { isRecord } from '../json.ts';
import type { Condition } from './condition.ts';
import { type Expression, resolveExpression, type Scope } from './expression.ts';
import { evaluateCondition, type Truth } from './truth.ts';

/** A criterion of Arazzo, compiled. `text` is the condition as the document has it. */
export type Criterion = { readonly text: string } & (
  | { readonly type: 'simple'; readonly condition: Condition }
  | { readonly type: 'jsonpath'; readonly context: Expression; readonly condition: Condition }
  | { readonly type: 'regex'; readonly context: Expression; readonly pattern: RegExp }
);

/** Whether all criteria hold; no criteria at all hold. */
export function evaluateCriteria(criteria: readonly Criterion[], scope: Scope): Truth {
  const truths = criteria.map((criterion) => evaluateCriterion(criterion, scope));
  if (truths.includes(false)) return false;
  return truths.includes('undecidable') ? 'undecidable' : true;
}

/** Whether one criterion holds; undecidable when its context, or something it compares, is not there. */
export function evaluateCriterion(criterion: Criterion, scope: Scope): Truth {
  if (criterion.type === 'simple') return evaluateCondition(criterion.condition, { dialect: 'simple', scope });
  const root = resolveExpression(criterion.context, scope);
  if (root === undefined || root === null) return 'undecidable';
  if (criterion.type === 'jsonpath') {
    return evaluateCondition(criterion.condition, { dialect: 'jsonpath', scope, root, current: root });
  }
  if (typeof root === 'object') return 'undecidable';
  return criterion.pattern.test(String(root));
}

/** What a body looks like from outside: its top-level member names, never its values. For messages. */
export function bodyShape(body: unknown): string {
  if (body === undefined) return 'no JSON body';
  if (Array.isArray(body)) return `a list of ${body.length}`;
  if (!isRecord(body)) return body === null ? 'null' : `a ${typeof body}`;
  const names = Object.keys(body);
  if (names.length === 0) return 'an object without members';
  return `an object with the members ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
}
