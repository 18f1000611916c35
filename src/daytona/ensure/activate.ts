import { type Operation, purposeOf } from '../api/operations.ts';
import { type ResourceResponse, readResource } from '../api/resource-response.ts';
import { pause, type Session, send } from '../api/session.ts';
import type { Existing } from '../resource/resources.ts';
import { apiError } from '../transport/api-error.ts';
import { retryDelay } from '../transport/assessment.ts';
import { UnknownOutcomeError } from '../transport/retry.ts';
import type { Phase } from '../waiting/deadline.ts';
import { createWaitLog } from '../waiting/wait-log.ts';
import type { Decision, EnsureContext } from './ensure.ts';
import type { SnapshotSpec } from './spec.ts';

/** The server's message while a deactivation is in progress, for up to ten minutes (measured on v0.190.0). */
const DEACTIVATING = /deactivation is still in progress/i;

/** Rejections which mean that a snapshot no longer needs to be activated (measured on v0.190.0). */
const ACTIVATED_MEANWHILE = /already active|cannot be activated/i;

/**
 * Activates a snapshot.
 * @returns `deactivating` if it cannot be activated yet and another generated name can be used instead.
 * @throws ApiError; what `send` and `pause` throw.
 */
export async function activate(
  context: EnsureContext,
  { id, state }: Existing,
): Promise<Decision<SnapshotSpec> | 'deactivating'> {
  const { session, phase, isSharedSnapshot } = context;
  session.note(`Snapshot ${id} is inactive; activating it`);
  phase.saw(state);
  const operation = { operationId: 'activateSnapshot', method: 'POST', path: '/snapshots/{id}/activate' };
  const request = { ...operation, pathParameters: { id }, query: {}, headers: {} };
  const logWait = createWaitLog(session, phase.leftMs);
  for (let attempt = 1; ; attempt += 1) {
    const response = await sendActivation(session, request, phase);
    if ('again' in response) return response;
    if (!isDeactivating(response)) return decideOnActivation(operation.operationId, response);
    if (isSharedSnapshot) return 'deactivating';
    if (attempt === 1) session.note('It is still being deactivated, which takes up to ten minutes: waiting');
    const delay = retryDelay(attempt, session.clock.random());
    logWait(`snapshot ${id} is still being deactivated`, delay);
    await pause(session, phase, { ms: delay, why: 'it was still being deactivated' });
  }
}

/** Activates it once. If the outcome is unknown, the next round finds it out. */
async function sendActivation(session: Session, request: Operation, phase: Phase): Promise<Decision<SnapshotSpec>> {
  try {
    return readResource('snapshot', await send(session, request, { phase }));
  } catch (error) {
    if (error instanceof UnknownOutcomeError) return { again: `${error.reason.why} while activating the snapshot` };
    throw error;
  }
}

function isDeactivating({ statusCode, message = '' }: ResourceResponse): boolean {
  return statusCode === 400 && DEACTIVATING.test(message);
}

function decideOnActivation(operationId: string, response: ResourceResponse): Decision<SnapshotSpec> {
  const { statusCode: status, message = '' } = response;
  if (status >= 200 && status < 300) return { ...response, statusCode: 200 };
  const isOver = status === 400 && ACTIVATED_MEANWHILE.test(message);
  if (isOver || status === 404) return { again: 'somebody else activated or deleted the snapshot' };
  throw apiError(purposeOf(operationId), response);
}
