import { StepError } from '../errors.ts';
import type { Scope } from '../expressions/expression.ts';
import { asText, fillTemplate, Unresolvable } from '../expressions/template.ts';
import type { OperationCall } from '../host.ts';
import type { Parameter, Step } from '../workflow.ts';

/**
 * Makes the request of a step.
 * @throws StepError (`unresolvable`) when something in it has no value, or one that does not fit its place.
 */
export function prepareCall(step: Step, scope: Scope): OperationCall {
  const { stepId, operationId, method, path } = step;
  try {
    const texts = step.parameters.map((parameter) => [parameter, parameterText(parameter, scope)] as const);
    const of = (place: Parameter['in']): Record<string, string> =>
      Object.fromEntries(
        texts.flatMap(([parameter, text]) =>
          parameter.in === place && text !== undefined ? [[parameter.name, text] as const] : [],
        ),
      );
    return {
      stepId,
      operationId,
      method,
      path,
      pathParameters: of('path'),
      query: of('query'),
      headers: of('header'),
      ...(step.payload === undefined ? {} : { body: fillTemplate(step.payload, scope) }),
    };
  } catch (cause) {
    if (!(cause instanceof Unresolvable)) throw cause;
    const message = `The request of step "${stepId}" cannot be built: ${cause.message}.`;
    throw new StepError({ stepId, failure: 'unresolvable' }, message, { cause });
  }
}

/** The value of a parameter; `undefined` when it is left out. */
function parameterText({ name, in: place, value }: Parameter, scope: Scope): string | undefined {
  const what = `the ${place} parameter "${name}"`;
  const filled = fillTemplate(value, scope);
  const text = filled === undefined ? undefined : asText(filled, what);
  if (place !== 'path') return text;
  if (text === undefined || text === '') throw new Unresolvable(`${what} has no value`);
  // Encoded or not, they are steps to another path (RFC 3986, section 6.2.2.3); half a character cannot be encoded.
  if (text === '.' || text === '..' || /\p{Surrogate}/u.test(text))
    throw new Unresolvable(`${what} cannot be part of a path`);
  return text;
}
