import { isMapping } from './action-metadata.ts';

/** Contexts by name: `github`, `job`, `strategy`, `matrix`, `runner`. */
export type ContextValues = Record<string, Record<string, unknown>>;

/**
 * Evaluates the `${{ }}` of a default. Supports only property lookups such as `github.token`, in the contexts that the
 * runner allows in a default; a missing property is empty, as on the runner. Anything else throws.
 *
 * actions/runner v2.336.0, src/Runner.Worker/action_yaml.json ("input-default-context").
 */
export function evaluateDefault(text: string, contexts: ContextValues): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => lookUp(expression.trim(), contexts));
}

function lookUp(expression: string, contexts: ContextValues): string {
  if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+$/.test(expression)) {
    throw new Error(`\${{ ${expression} }}: the harness evaluates only property lookups such as github.token`);
  }
  const [context = '', ...path] = expression.split('.');
  let value: unknown = property(contexts, context);
  if (value === undefined) throw new Error(`Unrecognized named-value: '${context}' in \${{ ${expression} }}`);
  for (const name of path) value = property(value, name);
  return asText(value, expression);
}

/** Property names ignore case. */
function property(value: unknown, name: string): unknown {
  if (!isMapping(value)) return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function asText(value: unknown, expression: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`\${{ ${expression} }} is not a string, a number or a boolean`);
}
