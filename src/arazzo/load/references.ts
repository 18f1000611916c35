import type { Reference, Source } from './source.ts';

/** Adds a fault for every reference to an input, step or output that is not declared, or not known yet. */
export function checkReferences(source: Source): void {
  for (const reference of source.references) {
    const fault = faultOf(reference);
    if (fault !== undefined) source.fault(reference.path, fault);
  }
}

function faultOf(reference: Reference): string | undefined {
  const { declared, step, part } = reference.place;
  const missingStep = (stepId: string) =>
    declared.isComplete && !declared.steps.has(stepId) ? `there is no step "${stepId}"` : undefined;
  if ('stepId' in reference) return missingStep(reference.stepId);
  const { expression } = reference;
  switch (expression.kind) {
    case 'input': {
      const isKnown = declared.inputs === undefined || declared.inputs.has(expression.name);
      return isKnown ? undefined : `the input "${expression.name}" is not declared`;
    }
    case 'output': {
      const { stepId, name } = expression;
      const found = declared.steps.get(stepId);
      if (found === undefined) return missingStep(stepId);
      if (found.outputs?.has(name) === false) return `the step "${stepId}" declares no output "${name}"`;
      // An action may use the outputs that its own step has just produced.
      const isEarlier = step === undefined || found.index < step || (found.index === step && part === 'action');
      return isEarlier ? undefined : `the step "${stepId}" does not come before this one`;
    }
    default:
      if (step === undefined) return `"${expression.text}" has no meaning outside a step`;
      return part === 'request' ? `"${expression.text}" is not known before the request is sent` : undefined;
  }
}
