import type { Conclusion } from './contract.ts';

const FUNCTIONS = new Map<string, (status: Conclusion) => boolean>([
  ['always()', () => true],
  ['success()', (status) => status === 'success'],
  ['failure()', (status) => status === 'failure'],
  ['cancelled()', (status) => status === 'cancelled'],
]);

/**
 * Evaluates `post-if`, which decides whether post runs: the four status functions, `!`, `&&` and `||`, for the status
 * of the job after main. Anything else throws.
 *
 * actions/runner v2.336.0, src/Runner.Worker/StepsRunner.cs and src/Runner.Worker/Expressions/.
 */
export function evaluatePostCondition(condition: string, status: Conclusion): boolean {
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  // Checks all of it, including what a short circuit would skip.
  const terms = expression
    .split('||')
    .map((term) => term.split('&&').map((factor) => evaluate(factor, condition, status)));
  return terms.some((factors) => factors.every(Boolean));
}

function evaluate(factor: string, condition: string, status: Conclusion): boolean {
  const text = factor.replaceAll(/\s/g, '').toLowerCase();
  if (text.startsWith('!')) return !evaluate(text.slice(1), condition, status);
  const holds = FUNCTIONS.get(text);
  if (holds === undefined) {
    throw new Error(
      `post-if '${condition}': the harness knows only always(), success(), failure(), cancelled(), !, && and ||`,
    );
  }
  return holds(status);
}
