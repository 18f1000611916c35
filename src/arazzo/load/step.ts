import { scanWhole } from '../expressions/runtime-expression.ts';
import { parseTemplate, scanText, type Template } from '../expressions/template.ts';
import type { NamedExpression, Operations, Parameter, Step } from '../workflow.ts';
import { loadActions } from './actions.ts';
import { loadCriteria } from './criteria.ts';
import { checkName, Members, type Part } from './part.ts';
import type { Declared, Place } from './source.ts';

const REFUSED_IN_STEP = {
  workflowId: 'steps that run another workflow are not supported',
  operationPath: '"operationPath" is not supported; use "operationId"',
  channelPath: '"channelPath" belongs to AsyncAPI, which is not supported',
  dependsOn: '"dependsOn" is not supported; steps run in their order',
  timeout: '"timeout" belongs to Arazzo 1.1, which is not supported',
};

/** Compiles one step. What is wrong in it goes to the source's faults; what comes back is then of no use. */
export function loadStep(
  part: Part,
  step: number,
  { declared, sources }: { readonly declared: Declared; readonly sources: Readonly<Record<string, Operations>> },
): Step {
  const members = new Members(part, 'a step');
  const stepId = members.text('stepId');
  const id = String(stepId?.value ?? '');
  if (stepId !== undefined) checkName(stepId, id);
  members.optionalText('description');
  const refused = Object.keys(REFUSED_IN_STEP).some((name) => members.has(name));
  const reference = members.has('operationId') || !refused ? members.text('operationId') : undefined;
  const at = (where: Place['part']): Place => ({ declared, step, part: where });
  const operation = findOperation(reference, sources);
  const parameters = loadParameters(members, operation.path, at('request'));
  const payload = loadPayload(members, at('request'));
  const outputs = loadOutputs(members, at('output'));
  if (stepId === undefined) declared.isComplete = false;
  else if (declared.steps.has(id)) stepId.fault(`duplicate step "${id}"`);
  else declared.steps.set(id, { index: step, outputs: outputs.names });
  const compiled: Step = {
    stepId: id,
    ...operation,
    parameters,
    ...(payload === undefined ? {} : { payload }),
    successCriteria: loadCriteria(members.list('successCriteria'), at('success')),
    onSuccess: loadActions(members, 'onSuccess', at('action')),
    onFailure: loadActions(members, 'onFailure', at('action')),
    outputs: outputs.expressions,
  };
  members.close(REFUSED_IN_STEP);
  return compiled;
}

function findOperation(
  reference: Part | undefined,
  sources: Readonly<Record<string, Operations>>,
): { readonly operationId: string; readonly method: string; readonly path: string } {
  const text = String(reference?.value ?? '');
  const qualified = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(text);
  const operationId = qualified?.[2] ?? text;
  const found = Object.entries(sources).filter(
    ([name, operations]) => (qualified === null || name === qualified[1]) && Object.hasOwn(operations, operationId),
  );
  const operation = found[0]?.[1][operationId];
  if (operation !== undefined && found.length === 1) {
    return { operationId, method: operation.method, path: operation.path };
  }
  reference?.fault(
    operation === undefined
      ? `no source has the operation "${text}"`
      : `several sources have the operation "${text}"; write "$sourceDescriptions.<name>.${operationId}"`,
  );
  return { operationId, method: '', path: '' };
}

function loadPayload(step: Members, place: Place): Template | undefined {
  const requestBody = step.optional('requestBody');
  if (requestBody === undefined) return undefined;
  const body = new Members(requestBody, '"requestBody"');
  const contentType = body.optionalText('contentType');
  if (!/^application\/json$/i.test(String(contentType?.value ?? 'application/json'))) {
    contentType?.fault(`the content type "${contentType.value}" is not supported; only "application/json" is`);
  }
  const payload = body.optional('payload');
  body.close({ replacements: '"replacements" are not supported; write the payload out' });
  if (payload === undefined) return undefined;
  const template = loadTemplate(payload, place);
  if (typeof payload.value === 'string' && template !== undefined && template.kind !== 'expression') {
    payload.fault('a string payload is not supported; write it as an object');
  }
  return template;
}

/** @returns `undefined` for a text that does not parse. */
function loadTemplate(part: Part, place: Place): Template | undefined {
  if (typeof part.value === 'string') return part.scan(scanText, place);
  return parseTemplate(part.value, (text, inner) => {
    const template = part.source.scan([...part.path, ...inner], text, scanText, place);
    return template ?? { kind: 'literal', value: text };
  });
}

function loadParameters(step: Members, operationPath: string, place: Place): Parameter[] {
  const wanted = [...operationPath.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const keys = new Set<string>();
  const items = step.list('parameters');
  const parameters = items.flatMap((part) => {
    const parameter = loadParameter(new Members(part, 'a parameter'), place);
    if (parameter === undefined) return [];
    const { name } = parameter;
    const key = `${parameter.in} ${parameter.in === 'header' ? name.toLowerCase() : name}`;
    if (keys.has(key)) part.fault(`duplicate ${key} parameter`);
    keys.add(key);
    if (parameter.in === 'path' && operationPath !== '' && !wanted.includes(name)) {
      part.fault(`${operationPath} has no path parameter "${name}"`);
    }
    return [parameter];
  });
  for (const name of wanted) {
    // A parameter that could not be read may be the one.
    if (parameters.length === items.length && !keys.has(`path ${name}`)) {
      step.fault(`the path parameter "${name}" of ${operationPath} is not given`);
    }
  }
  return parameters;
}

function loadParameter(members: Members, place: Place): Parameter | undefined {
  if (members.isReference('parameter')) return undefined;
  const name = members.text('name');
  const where = members.text('in');
  const value = members.optional('value');
  members.close();
  if (value === undefined) members.fault('"value" is missing');
  else if (typeof value.value === 'object')
    value.fault('the value of a parameter must be a string, a number or a boolean');
  const template = value && loadTemplate(value, place);
  const location = where?.value;
  if (location !== undefined && location !== 'path' && location !== 'query' && location !== 'header') {
    where?.fault(`parameters in "${location}" are not supported`);
    return undefined;
  }
  // RFC 9110, section 5.1: the name of a header is a token.
  if (location === 'header' && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(String(name?.value ?? 'x'))) {
    name?.fault('this is not a valid header name');
  }
  if (name === undefined || location === undefined || template === undefined) return undefined;
  return { name: String(name.value), in: location, value: template };
}

/** The `outputs` of a workflow or step: whole runtime expressions, and all the names, also of those that do not parse. */
export function loadOutputs(
  members: Members,
  place: Place,
): { readonly expressions: NamedExpression[]; readonly names: ReadonlySet<string> | undefined } {
  const entries = members.entries('outputs');
  const expressions = (entries ?? []).flatMap(([name, part]) => {
    checkName(part, name);
    if (typeof part.value !== 'string') part.fault('an output must be a runtime expression');
    const expression = part.scan(scanWhole, place);
    return expression === undefined ? [] : [{ name, expression }];
  });
  return { expressions, names: entries && new Set(entries.map(([name]) => name)) };
}
