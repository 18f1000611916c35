import { checkReferences } from './check-references.ts';
import type { Operations, Workflow } from './document.ts';
import { INPUT_KEYWORDS, INPUT_TYPES, type InputDeclaration, type InputType, inputFault } from './inputs.ts';
import { checkName, loadOutputs } from './load-outputs.ts';
import { loadStep } from './load-step.ts';
import { Members, type Path, Source } from './source.ts';

/** What a document is loaded with. */
export interface LoadOptions {
  /** The operations of every source description, by the name that the document gives it. */
  readonly sources: Readonly<Record<string, Operations>>;
  /** Which workflow; may be left out when the document has only one. */
  readonly workflowId?: string;
}

const REFUSED_IN_WORKFLOW = {
  dependsOn: '"dependsOn" is not supported: one workflow is run at a time',
  successActions: '"successActions" of a workflow are not supported; give them to the steps',
  failureActions: '"failureActions" of a workflow are not supported; give them to the steps',
  parameters: '"parameters" of a workflow are not supported; give them to the steps',
};

/**
 * Loads a workflow from an Arazzo 1.0 document. Everything that can be known to be wrong is known after this.
 * @param text the document, YAML or JSON.
 * @returns the workflow, ready to run.
 * @throws DocumentError with all faults, each with its path and line.
 */
export function loadWorkflow(text: string, options: LoadOptions): Workflow {
  const source = new Source(text);
  const root = new Members(source, [], source.root, 'the document');
  const version = root.text('arazzo');
  if (version !== '' && !/^1\.0\.[0-9]+$/.test(version)) {
    source.fault(['arazzo'], `version "${version}" is not supported; this engine runs 1.0.x`);
  }
  root.any('info');
  const declared = loadSources(source, root, options.sources);
  const chosen = chooseWorkflow(source, root, options.workflowId);
  root.close({ components: '"components" are not supported; write them out where they are used' });
  const workflow = chosen && compileWorkflow(source, chosen, declared);
  if (workflow === undefined || source.faults.length > 0) throw source.error();
  return workflow;
}

/** The operations of the sources that the document names. */
function loadSources(source: Source, root: Members, known: LoadOptions['sources']): LoadOptions['sources'] {
  const names = new Set<string>();
  for (const { value, path } of root.list('sourceDescriptions')) {
    const description = new Members(source, path, value, 'a source description');
    const name = description.text('name');
    description.text('url');
    const type = description.optionalText('type') ?? 'openapi';
    description.close();
    if (type !== 'openapi') source.fault(path, `sources of type "${type}" are not supported`);
    else if (name !== '' && !Object.hasOwn(known, name))
      source.fault(path, `the operations of the source "${name}" are not known`);
    if (names.has(name)) source.fault(path, `there is another source "${name}"`);
    names.add(name);
  }
  if (names.size === 0) source.fault([], '"sourceDescriptions" must have at least one entry');
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.has(name)));
}

interface Chosen {
  readonly members: Members;
  readonly workflowId: string;
}

function chooseWorkflow(source: Source, root: Members, wanted: string | undefined): Chosen | undefined {
  const workflows = root.list('workflows').map(({ value, path }) => new Members(source, path, value, 'a workflow'));
  const named = workflows.map((members) => ({ members, workflowId: members.text('workflowId') }));
  const ids = named.map(({ workflowId }) => `"${workflowId}"`).join(', ');
  if (new Set(named.map(({ workflowId }) => workflowId)).size < named.length)
    source.fault(['workflows'], 'workflowIds must differ');
  const found = wanted === undefined ? named : named.filter(({ workflowId }) => workflowId === wanted);
  if (found.length === 1) return found[0];
  if (named.length === 0) source.fault([], 'the document has no workflow');
  else if (found.length === 0) source.fault(['workflows'], `there is no workflow "${wanted}"; there is ${ids}`);
  else source.fault(['workflows'], `there are several workflows; say which to run: ${ids}`);
  return undefined;
}

function compileWorkflow(source: Source, { members, workflowId }: Chosen, sources: LoadOptions['sources']): Workflow {
  members.optionalText('summary');
  members.optionalText('description');
  const inputs = loadInputs(source, members);
  const steps = members.list('steps').map(({ value, path }) => loadStep(source, path, value, sources));
  if (steps.length === 0) source.fault(members.path, '"steps" must have at least one step');
  const outputs = loadOutputs(source, members);
  members.close(REFUSED_IN_WORKFLOW);
  const workflow = { workflowId, inputs, steps, outputs };
  checkReferences(source, members.path, workflow);
  return workflow;
}

function loadInputs(source: Source, workflow: Members): InputDeclaration[] {
  const schema = new Members(source, workflow.at('inputs'), workflow.any('inputs') ?? {}, '"inputs"');
  const type = schema.optionalText('type');
  if (type !== undefined && type !== 'object') source.fault(schema.at('type'), 'the type of "inputs" must be "object"');
  const required = schema.list('required').map(({ value }) => value);
  const properties = schema.entries('properties');
  for (const name of required) {
    if (!properties.some((property) => property.name === name)) {
      source.fault(schema.at('required'), `"${String(name)}" is required but not among the properties`);
    }
  }
  for (const keyword of ['title', 'description', 'additionalProperties']) schema.any(keyword);
  schema.close();
  return properties.map((property) => loadInput(source, property, required.includes(property.name)));
}

function loadInput(
  source: Source,
  property: { readonly name: string; readonly value: unknown; readonly path: Path },
  required: boolean,
): InputDeclaration {
  const { name, path } = property;
  checkName(source, path, name);
  const schema = new Members(source, path, property.value, `input "${name}"`);
  for (const keyword of INPUT_KEYWORDS) schema.any(keyword);
  schema.close();
  const type = schema.optionalText('type');
  const known = INPUT_TYPES.find((candidate): candidate is InputType => candidate === type);
  if (type !== undefined && known === undefined) source.fault(schema.at('type'), `the type "${type}" is not supported`);
  const allowed = schema.list('enum').map(({ value }) => value);
  const declaration: InputDeclaration = {
    name,
    required,
    ...(known === undefined ? {} : { type: known }),
    ...(schema.has('enum') ? { enum: allowed } : {}),
    ...(schema.has('default') ? { default: schema.any('default') } : {}),
    ...compilePattern(source, schema),
  };
  const unfit = schema.has('default') ? inputFault(declaration, declaration.default) : undefined;
  if (unfit !== undefined) source.fault(schema.at('default'), `the default ${unfit}`);
  return declaration;
}

function compilePattern(source: Source, schema: Members): { readonly pattern?: RegExp } {
  const text = schema.optionalText('pattern');
  if (text === undefined) return {};
  try {
    return { pattern: new RegExp(text, 'u') };
  } catch {
    source.fault(schema.at('pattern'), 'the pattern is not a regular expression');
    return {};
  }
}
