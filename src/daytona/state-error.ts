import { textMember } from '../json.ts';
import { meaningOf } from './error-reason.ts';
import { StateError } from './errors.ts';
import { classify, type Kind } from './states.ts';

/**
 * The error for a resource whose state ends the wait.
 * @param body the last answer that told of it; its `errorReason` is the server's own words, untrusted.
 */
export function stateError(kind: Kind, name: string, body: unknown): StateError {
  const state = textMember(body, 'state') ?? 'unknown';
  const desired = textMember(body, 'desiredState');
  const reason = textMember(body, 'errorReason');
  const { classification, hint: usualHint } = classify(kind, state, desired);
  const failed = classification === 'failed';
  const wants = !failed && desired !== undefined && desired !== 'started' ? `, and Daytona wants it ${desired}` : '';
  const why = reason === undefined ? 'Daytona gives no reason.' : `Daytona says: ${reason}`;
  const meaning = failed && reason !== undefined ? meaningOf(kind, reason) : undefined;
  const hint = meaning?.hint ?? usualHint;
  return new StateError(
    { code: meaning?.code ?? (failed ? `${kind}-failed` : `${kind}-stuck`), state },
    `The ${kind} "${name}" is in the state "${state}"${wants}. ${failed || reason !== undefined ? why : ''}`.trim(),
    hint === undefined ? {} : { hint },
  );
}
