import { compilePattern } from '../criteria/pattern.ts';
import { INPUT_TYPES, type InputDeclaration, type InputType, inputFault } from '../inputs.ts';
import { checkName, Members, Part } from './part.ts';
import type { Declared } from './source.ts';

/** JSON Schema keywords that do not affect validity. */
const ANNOTATIONS = ['title', 'description', 'format', 'examples', 'deprecated'];

/** Compiles the declarations of a workflow's inputs. Adds faults to the source. */
export function loadInputs(workflow: Members, declared: Declared): InputDeclaration[] {
  const { source, path } = workflow.part;
  const schema = new Members(workflow.optional('inputs') ?? new Part(source, path, {}), '"inputs"');
  const type = schema.optionalText('type');
  if (type !== undefined && type.value !== 'object') type.fault('the type of "inputs" must be "object"');
  const required = schema.list('required');
  const properties = schema.isObject ? schema.entries('properties') : undefined;
  declared.inputs = properties && new Set(properties.map(([name]) => name));
  for (const { value } of required) {
    if (declared.inputs?.has(String(value)) === false) {
      schema.optional('required')?.fault(`"${String(value)}" is required but not among the properties`);
    }
  }
  for (const keyword of ['title', 'description', 'additionalProperties']) schema.optional(keyword);
  schema.close();
  const requiredNames = new Set(required.map(({ value }) => value));
  return (properties ?? []).map(([name, part]) => loadInput(name, part, requiredNames.has(name)));
}

function loadInput(name: string, part: Part, required: boolean): InputDeclaration {
  checkName(part, name);
  const schema = new Members(part, `input "${name}"`);
  for (const keyword of ANNOTATIONS) schema.optional(keyword);
  const type = schema.optionalText('type');
  const known = INPUT_TYPES.find((candidate): candidate is InputType => candidate === type?.value);
  if (type !== undefined && known === undefined) type.fault(`the type "${type.value}" is not supported`);
  const allowed = schema.has('enum') ? { enum: schema.list('enum').map(({ value }) => value) } : {};
  const pattern = schema.optionalText('pattern')?.scan((scanner) => compilePattern(scanner.text));
  const fallback = schema.optional('default');
  schema.close();
  const declaration: InputDeclaration = {
    name,
    required,
    ...(known === undefined ? {} : { type: known }),
    ...allowed,
    ...(fallback === undefined ? {} : { default: fallback.value }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  const unfit = fallback === undefined ? undefined : inputFault(declaration, fallback.value);
  if (unfit !== undefined) fallback?.fault(`the default ${unfit}`);
  return declaration;
}
