import { expressionsIn } from './condition.ts';
import type { Criterion } from './criterion.ts';
import type { Action, NamedExpression, Step, Workflow } from './document.ts';
import type { Expression } from './expression.ts';
import type { Path, Source } from './source.ts';
import { expressionsInTemplate, type Template } from './template.ts';

/** Notes every reference of a workflow that leads nowhere: inputs, steps, outputs, path parameters, goto targets. */
export function checkReferences(source: Source, path: Path, workflow: Workflow): void {
  const seen = new Set<string>();
  workflow.steps.forEach((step, index) => {
    const at = [...path, 'steps', index];
    if (seen.has(step.stepId)) source.fault([...at, 'stepId'], `there is another step "${step.stepId}"`);
    seen.add(step.stepId);
    checkStep(source, at, workflow, step, index);
  });
  checkOutputs(source, [...path, 'outputs'], workflow, workflow.outputs, workflow.steps.length);
  workflow.outputs.forEach(({ name, expression }) => {
    if (expression.kind !== 'input' && expression.kind !== 'output') {
      source.fault([...path, 'outputs', name], `"${expression.text}" has no meaning outside a step`);
    }
  });
}

function checkStep(source: Source, at: Path, workflow: Workflow, step: Step, index: number): void {
  const check = (path: Path, expressions: readonly Expression[], earlierThan: number) => {
    for (const expression of expressions) checkExpression(source, path, workflow, expression, earlierThan);
  };
  checkParameters(source, at, step);
  const checkTemplate = (path: Path, template: Template) => {
    for (const { expression, path: inner } of expressionsInTemplate(template)) {
      checkExpression(source, [...path, ...inner], workflow, expression, index);
      checkRequestExpression(source, [...path, ...inner], expression);
    }
  };
  step.parameters.forEach(({ value }, position) => {
    checkTemplate([...at, 'parameters', position, 'value'], value);
  });
  if (step.payload !== undefined) checkTemplate([...at, 'requestBody', 'payload'], step.payload);
  step.successCriteria.forEach((criterion, position) => {
    check([...at, 'successCriteria', position], expressionsInCriterion(criterion), index);
  });
  checkActions(source, [...at, 'onSuccess'], workflow, step.onSuccess, check, index);
  checkActions(source, [...at, 'onFailure'], workflow, step.onFailure, check, index);
  checkOutputs(source, [...at, 'outputs'], workflow, step.outputs, index);
}

function checkParameters(source: Source, at: Path, step: Step): void {
  const path = [...at, 'parameters'];
  const keys = step.parameters.map(
    ({ in: place, name }) => `${place} ${place === 'header' ? name.toLowerCase() : name}`,
  );
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index) source.fault([...path, index], `there is another ${key} parameter`);
  });
  const wanted = [...step.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const given = step.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  for (const name of wanted) {
    if (!given.includes(name)) source.fault(at, `the path parameter "${name}" of ${step.path} is not given`);
  }
  step.parameters.forEach(({ in: place, name }, index) => {
    if (place === 'path' && step.path !== '' && !wanted.includes(name)) {
      source.fault([...path, index], `${step.path} has no path parameter "${name}"`);
    }
  });
}

function checkRequestExpression(source: Source, path: Path, expression: Expression): void {
  if (expression.kind !== 'input' && expression.kind !== 'output') {
    source.fault(path, `"${expression.text}" is not known before the request is sent`);
  }
}

function checkActions(
  source: Source,
  at: Path,
  workflow: Workflow,
  actions: readonly Action[],
  check: (path: Path, expressions: readonly Expression[], earlierThan: number) => void,
  index: number,
): void {
  actions.forEach((action, position) => {
    const path = [...at, position];
    if (actions.findIndex(({ name }) => name === action.name) !== position) {
      source.fault([...path, 'name'], `there is another action "${action.name}"`);
    }
    if (
      action.type === 'goto' &&
      action.stepId !== '' &&
      !workflow.steps.some(({ stepId }) => stepId === action.stepId)
    ) {
      source.fault([...path, 'stepId'], `there is no step "${action.stepId}"`);
    }
    action.criteria.forEach((criterion, number) => {
      check([...path, 'criteria', number], expressionsInCriterion(criterion), index + 1);
    });
  });
}

function checkOutputs(
  source: Source,
  at: Path,
  workflow: Workflow,
  outputs: readonly NamedExpression[],
  earlierThan: number,
): void {
  for (const { name, expression } of outputs) checkExpression(source, [...at, name], workflow, expression, earlierThan);
}

function checkExpression(
  source: Source,
  path: Path,
  workflow: Workflow,
  expression: Expression,
  earlierThan: number,
): void {
  if (expression.kind === 'input' && !workflow.inputs.some(({ name }) => name === expression.name)) {
    source.fault(path, `the input "${expression.name}" is not declared`);
  }
  if (expression.kind !== 'output') return;
  const index = workflow.steps.findIndex(({ stepId }) => stepId === expression.stepId);
  const step = workflow.steps[index];
  if (step === undefined) source.fault(path, `there is no step "${expression.stepId}"`);
  else if (!step.outputs.some(({ name }) => name === expression.name)) {
    source.fault(path, `the step "${expression.stepId}" declares no output "${expression.name}"`);
  } else if (index >= earlierThan) source.fault(path, `the step "${expression.stepId}" does not come before this one`);
}

function expressionsInCriterion(criterion: Criterion): Expression[] {
  if (criterion.type === 'regex') return [criterion.context];
  const inside = expressionsIn(criterion.condition);
  return criterion.type === 'simple' ? inside : [criterion.context, ...inside];
}
