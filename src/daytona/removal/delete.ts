import { formatDuration } from '../../clock.ts';
import { textMember } from '../../json.ts';
import { apiError } from '../api/api-error.ts';
import { find } from '../api/find.ts';
import { type Operation, purposeOf } from '../api/operations.ts';
import { persistSafely, type Session, type Watch } from '../api/request.ts';
import type { Phase } from '../deadline.ts';
import { DeadlineError } from '../errors.ts';
import { pollDelay } from '../poll-delay.ts';
import type { Kind } from '../states.ts';

const REMOVE: Readonly<Record<Kind, Pick<Operation, 'operationId' | 'path'>>> = {
  snapshot: { operationId: 'removeSnapshot', path: '/snapshots/{id}' },
  sandbox: { operationId: 'deleteSandbox', path: '/sandbox/{id}' },
};

/** Deleting takes the server under a second for a sandbox and up to 10 s for a snapshot (measured on v0.190.0). */
const PACE = { intervalMs: 500, maxMs: 3000 };

/** Why a thing is not deleted after all. Never reaches a person: `remove` returns its reason. */
class Kept extends Error {}

/**
 * Deletes a snapshot or sandbox and waits until it is gone. A server may lose a delete that meets a pull (measured on v0.190.0),
 * so it is repeated whenever the thing is seen in a state that does not lead away.
 * @param id of the thing; a snapshot cannot be deleted by name.
 * @param reasonToKeep is asked before every try, for between two of them another run may have come to use it.
 * @returns the reason when it was kept; `undefined` when it is gone.
 * @throws ApiError when the server refuses; DeadlineError.
 */
export async function remove(
  session: Session,
  kind: Kind,
  id: string,
  phase: Phase,
  reasonToKeep?: () => Promise<string | undefined>,
): Promise<string | undefined> {
  const sending = async (): Promise<void> => {
    const reason = await reasonToKeep?.();
    if (reason !== undefined) throw new Kept(reason);
  };
  try {
    await removeForGood(session, kind, id, phase, { sending });
    return undefined;
  } catch (error) {
    if (error instanceof Kept) return error.message;
    throw error;
  }
}

async function removeForGood(session: Session, kind: Kind, id: string, phase: Phase, watch: Watch): Promise<void> {
  let asked = false;
  for (let looks = 1; ; looks += 1) {
    if (!asked) await requestRemoval(session, kind, id, phase, watch);
    const found = await find(session, kind, id, phase);
    if (found === undefined) return;
    asked = leaves(kind, found.state, textMember(found.body, 'desiredState'));
    const left = phase.leftMs();
    if (left === 0) throw notGone(phase, found.state);
    await session.clock.sleep(Math.min(left, pollDelay(PACE, looks, session.clock.random())), session.signal);
  }
}

function leaves(kind: Kind, state: string, desiredState: string | undefined): boolean {
  if (kind === 'snapshot') return state === 'removing';
  return state === 'destroying' || state === 'destroyed' || desiredState === 'destroyed';
}

async function requestRemoval(session: Session, kind: Kind, id: string, phase: Phase, watch: Watch): Promise<void> {
  const operation = { ...REMOVE[kind], method: 'DELETE', pathParameters: { id }, query: {}, headers: {} };
  const response = await persistSafely(session, operation, phase, watch);
  const done = (response.statusCode >= 200 && response.statusCode < 300) || response.statusCode === 404;
  if (!done) throw apiError(purposeOf(operation.operationId), response);
}

function notGone({ kind, name, timeoutMs }: Phase, state: string): DeadlineError {
  return new DeadlineError(
    `${kind}-delete-timeout`,
    `The ${kind} "${name}" is still ${state}, ${formatDuration(timeoutMs)} after its deletion was asked for.`,
    { hint: 'It may go yet. See the Daytona dashboard, or run the job again.' },
  );
}
