import { type Expression, resolveExpression, type Scope } from '../expressions/expression.ts';
import type { Condition } from './condition.ts';
import { MAX_PATTERN_TEXT, type Pattern } from './pattern.ts';
import { allOf, evaluateCondition, type Truth } from './truth.ts';

/** A compiled Arazzo criterion. `text` is the condition from the document. */
export type Criterion = { readonly text: string } & (
  | { readonly type: 'simple'; readonly condition: Condition }
  | { readonly type: 'jsonpath'; readonly context: Expression; readonly condition: Condition }
  | { readonly type: 'regex'; readonly context: Expression; readonly pattern: Pattern }
);

/** Whether all criteria hold. An empty list holds. */
export function evaluateCriteria(criteria: readonly Criterion[], scope: Scope): Truth {
  return allOf(criteria.map((criterion) => evaluateCriterion(criterion, scope)));
}

/** Whether one criterion holds; undecidable when its context or a compared value is missing. */
export function evaluateCriterion(criterion: Criterion, scope: Scope): Truth {
  if (criterion.type === 'simple') return evaluateCondition(criterion.condition, { dialect: 'simple', scope });
  const root = resolveExpression(criterion.context, scope);
  if (root === undefined || root === null) return 'undecidable';
  if (criterion.type === 'jsonpath') {
    return evaluateCondition(criterion.condition, { dialect: 'jsonpath', scope, root, current: root });
  }
  const text = typeof root === 'object' ? undefined : String(root);
  if (text === undefined || text.length > MAX_PATTERN_TEXT) return 'undecidable';
  return criterion.pattern.test(text);
}
