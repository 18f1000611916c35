import type { Action, Operations, Parameter, Step } from './document.ts';
import { loadCriteria } from './load-criteria.ts';
import { loadOutputs } from './load-outputs.ts';
import { Members, type Path, type Source } from './source.ts';
import { parseTemplate, parseText, type Template } from './template.ts';

const REFUSED_IN_STEP = {
  workflowId: 'steps that run another workflow are not supported',
  operationPath: '"operationPath" is not supported; use "operationId"',
  channelPath: '"channelPath" belongs to AsyncAPI, which is not supported',
  dependsOn: '"dependsOn" is not supported; steps run in their order',
  timeout: '"timeout" belongs to Arazzo 1.1, which is not supported',
};

/** Compiles one step. What is wrong in it goes to the source's faults; what comes back is then of no use. */
export function loadStep(
  source: Source,
  path: Path,
  value: unknown,
  sources: Readonly<Record<string, Operations>>,
): Step {
  const members = new Members(source, path, value, 'a step');
  const stepId = members.text('stepId');
  members.optionalText('description');
  const refused = Object.keys(REFUSED_IN_STEP).some((name) => members.has(name));
  const reference = members.has('operationId') || !refused ? members.text('operationId') : '';
  const operation = findOperation(source, members.at('operationId'), reference, sources);
  const payload = loadPayload(source, members);
  const step: Step = {
    stepId,
    ...operation,
    parameters: members.list('parameters').flatMap((item) => loadParameter(source, item)),
    ...(payload === undefined ? {} : { payload }),
    successCriteria: loadCriteria(source, members, 'successCriteria'),
    onSuccess: members.list('onSuccess').flatMap((item) => loadAction(source, item, 'success')),
    onFailure: members.list('onFailure').flatMap((item) => loadAction(source, item, 'failure')),
    outputs: loadOutputs(source, members),
  };
  members.close(REFUSED_IN_STEP);
  return step;
}

function findOperation(
  source: Source,
  at: Path,
  reference: string,
  sources: Readonly<Record<string, Operations>>,
): { readonly operationId: string; readonly method: string; readonly path: string } {
  const nowhere = { operationId: reference, method: '', path: '' };
  if (reference === '') return nowhere;
  const qualified = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(reference);
  const operationId = qualified?.[2] ?? reference;
  const found = Object.entries(sources).filter(
    ([name, operations]) => (qualified === null || name === qualified[1]) && Object.hasOwn(operations, operationId),
  );
  const [first, ...others] = found;
  const operation = first?.[1][operationId];
  if (operation === undefined) source.fault(at, `no source has the operation "${reference}"`);
  else if (others.length > 0) {
    source.fault(
      at,
      `several sources have the operation "${reference}"; write "$sourceDescriptions.<name>.${operationId}"`,
    );
  } else return { operationId, ...operation };
  return nowhere;
}

function loadPayload(source: Source, step: Members): Template | undefined {
  const value = step.any('requestBody');
  if (value === undefined) return undefined;
  const body = new Members(source, step.at('requestBody'), value, '"requestBody"');
  const contentType = body.optionalText('contentType') ?? 'application/json';
  if (!/^application\/([a-z0-9.+-]+\+)?json$/i.test(contentType)) {
    source.fault(body.at('contentType'), `the content type "${contentType}" is not supported; only JSON is`);
  }
  if (typeof body.any('payload') === 'string' && !/^\$\S+$/.test(body.text('payload'))) {
    source.fault(body.at('payload'), 'a payload as text is not supported; write it as an object');
  }
  const payload = loadTemplate(source, body.at('payload'), body.any('payload'));
  body.close({ replacements: '"replacements" are not supported; write the payload out' });
  return payload;
}

function loadTemplate(source: Source, at: Path, value: unknown): Template {
  return parseTemplate(value, (text, inner) => {
    const path = [...at, ...inner];
    return source.parse(path, () => parseText(text)) ?? { kind: 'literal', value: text };
  });
}

function loadParameter(source: Source, { value, path }: { readonly value: unknown; readonly path: Path }): Parameter[] {
  const members = new Members(source, path, value, 'a parameter');
  if (members.has('reference')) {
    source.fault(path, 'references to "components" are not supported; write the parameter out');
    return [];
  }
  const name = members.text('name');
  const place = members.text('in');
  if (!members.has('value')) source.fault(path, '"value" is missing');
  const template = loadTemplate(source, members.at('value'), members.any('value'));
  members.close();
  if (place === 'path' || place === 'query' || place === 'header') return [{ name, in: place, value: template }];
  if (place !== '') source.fault(members.at('in'), `parameters in "${place}" are not supported`);
  return [];
}

function loadAction(
  source: Source,
  { value, path }: { readonly value: unknown; readonly path: Path },
  of: 'success' | 'failure',
): Action[] {
  const members = new Members(source, path, value, 'an action');
  if (members.has('reference')) {
    source.fault(path, 'references to "components" are not supported; write the action out');
    return [];
  }
  const name = members.text('name');
  const type = members.text('type');
  const criteria = loadCriteria(source, members, 'criteria');
  const action = actionOfType(source, members, type, of);
  members.close({ workflowId: 'actions that go to another workflow are not supported' });
  return action === undefined ? [] : [{ name, criteria, ...action }];
}

type Typed<A> = A extends unknown ? Omit<A, 'name' | 'criteria'> : never;

function actionOfType(
  source: Source,
  members: Members,
  type: string,
  of: 'success' | 'failure',
): Typed<Action> | undefined {
  if (type === 'end') return { type };
  if (type === 'goto') return members.has('workflowId') ? undefined : { type, stepId: members.text('stepId') };
  if (type === 'retry' && of === 'failure') {
    if (members.has('stepId')) source.fault(members.at('stepId'), '"retry" with a stepId is not supported');
    members.any('stepId');
    const retryAfterSeconds = loadNumber(source, members, 'retryAfter');
    const retryLimit = loadNumber(source, members, 'retryLimit') ?? 1;
    if (!Number.isInteger(retryLimit)) source.fault(members.at('retryLimit'), '"retryLimit" must be a whole number');
    return { type, retryLimit, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
  }
  if (type !== '') source.fault(members.at('type'), `a ${of} action cannot be of type "${type}"`);
  return undefined;
}

function loadNumber(source: Source, members: Members, name: string): number | undefined {
  const value = members.any(name);
  if (value === undefined || (typeof value === 'number' && value >= 0 && Number.isFinite(value))) return value;
  source.fault(members.at(name), `"${name}" must be a number, not negative`);
  return undefined;
}
