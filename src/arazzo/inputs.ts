import { MAX_PATTERN_TEXT, type Pattern } from './criteria/pattern.ts';
import { isTooDeep, MAX_DEPTH } from './nesting.ts';

/** The JSON Schema types that an input may have. */
export const INPUT_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;
export type InputType = (typeof INPUT_TYPES)[number];

/** One declared input: the part of JSON Schema 2020-12 that the engine checks. */
export interface InputDeclaration {
  readonly name: string;
  readonly required: boolean;
  readonly type?: InputType;
  readonly enum?: readonly unknown[];
  readonly pattern?: Pattern;
  readonly default?: unknown;
}

/**
 * Checks values against their declarations and adds defaults. Faults never include the value, which may be a secret.
 * @returns the values by name, without omitted optional inputs. `faults` is empty when everything is valid.
 */
export function checkInputs(
  declarations: readonly InputDeclaration[],
  given: Readonly<Record<string, unknown>>,
): { readonly values: ReadonlyMap<string, unknown>; readonly faults: readonly string[] } {
  const values = new Map<string, unknown>();
  const faults: string[] = [];
  for (const declaration of declarations) {
    const value = Object.hasOwn(given, declaration.name) ? given[declaration.name] : undefined;
    const resolved = value === undefined ? declaration.default : value;
    if (resolved !== undefined) values.set(declaration.name, resolved);
    else if (declaration.required) faults.push(`input "${declaration.name}" is required but missing`);
    const fault = resolved === undefined ? undefined : inputFault(declaration, resolved);
    if (fault !== undefined) faults.push(`input "${declaration.name}" ${fault}`);
  }
  const declared = new Set(declarations.map(({ name }) => name));
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !declared.has(name)) faults.push(`input "${name}" is not declared by the workflow`);
  }
  return { values, faults };
}

/** Returns why a value does not match a declaration, without the value; `undefined` when it matches. */
export function inputFault(declaration: InputDeclaration, value: unknown): string | undefined {
  const { type, enum: allowed, pattern } = declaration;
  if (type !== undefined && !hasType(value, type)) return `must be of type ${type}, not ${typeName(value)}`;
  if (allowed !== undefined && !allowed.includes(value)) return `must be one of ${JSON.stringify(allowed)}`;
  if (isTooDeep(value)) return `must not have more than ${MAX_DEPTH} levels`;
  if (pattern === undefined || typeof value !== 'string') return undefined;
  if (value.length > MAX_PATTERN_TEXT) return `must not have more than ${MAX_PATTERN_TEXT} characters`;
  if (!pattern.test(value)) return `must match ${pattern.source}`;
  return undefined;
}

function hasType(value: unknown, type: InputType): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeName(value) === type;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
