import type { Operations, Workflow } from '../workflow.ts';
import { loadInputs } from './inputs.ts';
import { Members, Part } from './part.ts';
import { checkReferences } from './references.ts';
import { type Declared, Source } from './source.ts';
import { loadOutputs, loadStep } from './step.ts';

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

const ARAZZO_1_1 =
  'this engine runs 1.0.x; 1.1 adds $self, timeouts, dependsOn, AsyncAPI and selectors, and other rules for what cannot be evaluated';

/**
 * Loads a workflow from an Arazzo 1.0 document. Everything that can be known to be wrong is known after this, in its other
 * workflows too.
 * @param text the document, YAML or JSON.
 * @returns the workflow, ready to run.
 * @throws DocumentError with all faults, each with its path and line.
 */
export function loadWorkflow(text: string, options: LoadOptions): Workflow {
  const source = new Source(text);
  const root = new Members(new Part(source, [], source.root), 'the document');
  const version = root.text('arazzo');
  if (version !== undefined && !/^1\.0\.[0-9]+$/.test(String(version.value))) {
    const why = /^1\.1(\.|$)/.test(String(version.value)) ? ARAZZO_1_1 : 'this engine runs 1.0.x';
    version.fault(`version "${version.value}" is not supported: ${why}`);
  }
  loadInfo(root);
  const sources = loadSources(root, options.sources);
  const list = root.list('workflows');
  const workflows = list.map((part) => loadOne(new Members(part, 'a workflow'), sources));
  root.close({ components: '"components" are not supported; write them out where used' });
  const chosen = chooseWorkflow(root, workflows, options.workflowId);
  checkReferences(source);
  source.throwIfFaulty();
  if (chosen === undefined) throw new TypeError('a document without a workflow to run has a fault');
  return chosen;
}

function loadInfo(root: Members): void {
  const part = root.optional('info');
  if (part === undefined && root.isObject) root.fault('"info" is missing');
  if (part === undefined) return;
  const info = new Members(part, '"info"');
  info.text('title');
  info.text('version');
  info.optionalText('summary');
  info.optionalText('description');
  info.close();
}

/** The operations of the sources that the document names. */
function loadSources(root: Members, known: LoadOptions['sources']): LoadOptions['sources'] {
  const names = new Set<string>();
  for (const part of root.list('sourceDescriptions')) {
    const description = new Members(part, 'a source description');
    const name = String(description.text('name')?.value ?? '');
    description.text('url');
    const type = description.optionalText('type')?.value ?? 'openapi';
    description.close();
    if (type !== 'openapi') part.fault(`sources of type "${type}" are not supported`);
    else if (name !== '' && !Object.hasOwn(known, name))
      part.fault(`the operations of the source "${name}" are unknown`);
    if (names.has(name)) part.fault(`duplicate source "${name}"`);
    names.add(name);
  }
  if (names.size === 0 && root.isObject) root.fault('"sourceDescriptions" must have at least one entry');
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.has(name)));
}

function chooseWorkflow(
  root: Members,
  workflows: readonly Workflow[],
  wanted: string | undefined,
): Workflow | undefined {
  const ids = workflows.map(({ workflowId }) => `"${workflowId}"`);
  const list = root.optional('workflows');
  if (new Set(ids).size < ids.length) list?.fault('workflowIds must differ');
  const found = workflows.filter(({ workflowId }) => wanted === undefined || workflowId === wanted);
  if (found.length === 1) return found[0];
  if (ids.length === 0) {
    if (root.isObject) root.fault('the document has no workflow');
  } else if (found.length === 0) list?.fault(`there is no workflow "${wanted}"; there is ${ids.join(', ')}`);
  else list?.fault(`there are several workflows; say which to run: ${ids.join(', ')}`);
  return undefined;
}

function loadOne(members: Members, sources: LoadOptions['sources']): Workflow {
  const id = members.text('workflowId');
  const workflowId = String(id?.value ?? '');
  members.optionalText('summary');
  members.optionalText('description');
  const declared: Declared = { steps: new Map(), isComplete: true };
  const inputs = loadInputs(members, declared);
  const parts = members.list('steps');
  const steps = parts.map((part, index) => loadStep(part, index, { declared, sources }));
  if (steps.length === 0 && members.isObject) members.fault('"steps" must have at least one step');
  const outputs = loadOutputs(members, { declared, part: 'output' }).expressions;
  members.close(REFUSED_IN_WORKFLOW);
  return { workflowId, inputs, steps, outputs };
}
