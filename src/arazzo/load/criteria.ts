import { scanCondition } from '../criteria/condition.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { compilePattern } from '../criteria/pattern.ts';
import { scanWhole } from '../expressions/runtime-expression.ts';
import { Members, type Part } from './part.ts';
import type { Place } from './source.ts';

/** Compiles the criteria of a step or an action. Adds faults to the source. */
export function loadCriteria(parts: readonly Part[], place: Place): Criterion[] {
  return parts.flatMap((part) => loadCriterion(new Members(part, 'a criterion'), place) ?? []);
}

function loadCriterion(members: Members, place: Place): Criterion | undefined {
  const condition = members.text('condition');
  const typePart = members.optional('type');
  const contextPart = members.optionalText('context');
  members.close();
  const type = typePart?.value ?? 'simple';
  if (type !== 'simple' && type !== 'jsonpath' && type !== 'regex') {
    const which = typeof type === 'string' ? `criteria of type "${type}"` : 'criterion expression types with a version';
    typePart?.fault(`${which} are not supported`);
    return undefined;
  }
  if (type === 'simple')
    contextPart?.fault('a "context" has no meaning in a simple condition; give the criterion a "type"');
  else if (contextPart === undefined) members.fault(`a criterion of type "${type}" needs a "context"`);
  const context = contextPart?.scan(scanWhole, place);
  if (condition === undefined) return undefined;
  const text = String(condition.value);
  if (type === 'regex') {
    const pattern = condition.scan(() => compilePattern(text));
    return context && pattern && { type, text, context, pattern };
  }
  const parsed = condition.scan((scanner) => scanCondition(scanner, type), place);
  if (parsed === undefined) return undefined;
  if (type === 'simple') return { type, text, condition: parsed };
  return context && { type, text, context, condition: parsed };
}
