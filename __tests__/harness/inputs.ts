import type { ActionMetadata } from './action-metadata.ts';
import { CaselessMap } from './caseless-map.ts';
import { type ContextValues, evaluateDefault } from './input-default.ts';

export interface StepInputs {
  /** The inputs from `with:` first, in its order, then the defaults of the others. */
  values: CaselessMap<string>;
  warnings: string[];
}

/**
 * Merges `with:` and the defaults of action.yml. An undeclared input is passed on as well, with a warning.
 *
 * actions/runner v2.336.0, src/Runner.Worker/ActionRunner.cs.
 */
export function resolveInputs(
  action: ActionMetadata,
  given: Record<string, string>,
  contexts: ContextValues,
): StepInputs {
  const values = new CaselessMap(Object.entries(given));
  const warnings: string[] = [];
  for (const [name] of values) {
    const message = action.inputs.get(name)?.deprecationMessage;
    if (message !== undefined) warnings.push(`Input '${name}' has been deprecated with message: ${message}`);
  }
  for (const [name, input] of action.inputs) {
    if (!values.has(name)) values.set(name, evaluateDefault(input.default, contexts));
  }
  const unexpected = Object.keys(given).filter((name) => !action.inputs.has(name));
  if (unexpected.length > 0) {
    const valid = [...action.inputs].map(([name]) => name);
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`);
  }
  return { values, warnings };
}

/**
 * `api-key` becomes `INPUT_API-KEY`: spaces are replaced, dashes are kept. Source:
 * src/Runner.Worker/Handlers/Handler.cs.
 */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
