import { parseCondition } from './condition.ts';
import type { Criterion } from './criterion.ts';
import { type Expression, parseExpression } from './expression.ts';
import { Members, type Path, type Source } from './source.ts';

/** The criteria of a step or of an action, compiled. What is wrong in them goes to the source's faults. */
export function loadCriteria(source: Source, members: Members, name: string): Criterion[] {
  return members.list(name).flatMap(({ value, path }) => {
    const criterion = loadCriterion(source, new Members(source, path, value, 'a criterion'));
    return criterion === undefined ? [] : [criterion];
  });
}

function loadCriterion(source: Source, members: Members): Criterion | undefined {
  const text = members.text('condition');
  const type = members.any('type') ?? 'simple';
  const contextText = members.optionalText('context');
  members.close();
  if (typeof type !== 'string') {
    source.fault(members.at('type'), 'criterion expression types with a version are not supported');
    return undefined;
  }
  if (text === '') return undefined;
  const condition = members.at('condition');
  if (type === 'simple') {
    const parsed = source.parse(condition, () => parseCondition(text, 'simple'));
    return parsed && { type, text, condition: parsed };
  }
  if (type !== 'jsonpath' && type !== 'regex') {
    source.fault(members.at('type'), `criteria of type "${type}" are not supported`);
    return undefined;
  }
  const context = loadContext(source, members, contextText, type);
  if (type === 'regex') {
    const pattern = compileRegex(source, condition, text);
    return context && pattern && { type, text, context, pattern };
  }
  const parsed = source.parse(condition, () => parseCondition(text, 'jsonpath'));
  return context && parsed && { type, text, context, condition: parsed };
}

function loadContext(source: Source, members: Members, text: string | undefined, type: string): Expression | undefined {
  if (text === undefined) {
    source.fault(members.path, `a criterion of type "${type}" needs a "context"`);
    return undefined;
  }
  return source.parse(members.at('context'), () => parseExpression(text));
}

function compileRegex(source: Source, path: Path, text: string): RegExp | undefined {
  try {
    return new RegExp(text, 'u');
  } catch {
    source.fault(path, 'the condition is not a regular expression');
    return undefined;
  }
}
