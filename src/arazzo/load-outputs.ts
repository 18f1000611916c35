import type { NamedExpression } from './document.ts';
import { parseExpression } from './expression.ts';
import type { Members, Path, Source } from './source.ts';

/** The `outputs` of a workflow or step: names and whole runtime expressions. */
export function loadOutputs(source: Source, members: Members): NamedExpression[] {
  return members.entries('outputs').flatMap(({ name, value, path }) => {
    checkName(source, path, name);
    if (typeof value !== 'string') {
      source.fault(path, 'an output must be a runtime expression');
      return [];
    }
    const expression = source.parse(path, () => parseExpression(value));
    return expression === undefined ? [] : [{ name, expression }];
  });
}

/** Names stand in expressions, where a dot ends them: letters, digits, `_` and inner `-` only. */
export function checkName(source: Source, path: Path, name: string): void {
  if (!/^[A-Za-z0-9_]+(-+[A-Za-z0-9_]+)*$/.test(name)) {
    source.fault(path, `the name "${name}" may have only letters, digits, "_" and "-"`);
  }
}
