import { formatDuration } from '../../clock.ts';
import { find, wasCreatedWithin } from '../api/find.ts';
import { type Operation, purposeOf } from '../api/operations.ts';
import type { Found } from '../api/resource-response.ts';
import { type Session, send } from '../api/session.ts';
import { DeadlineError, StillPendingError } from '../resource/errors.ts';
import type { Kind } from '../resource/states.ts';
import { apiError } from '../transport/api-error.ts';
import type { Phase } from '../waiting/deadline.ts';
import { beginPollWait } from '../waiting/poll-wait.ts';
import { createWaitLog } from '../waiting/wait-log.ts';

const REMOVE: Readonly<Record<Kind, Pick<Operation, 'operationId' | 'path'>>> = {
  snapshot: { operationId: 'removeSnapshot', path: '/snapshots/{id}' },
  sandbox: { operationId: 'deleteSandbox', path: '/sandbox/{id}' },
};

/**
 * The longest wait for a pending snapshot. An inspection ends within 30 s and the cron runs every 10 s (measured on
 * v0.190.0). A snapshot that stays pending longer is waiting for a runner, or for the 720 s lock of a stopped server to
 * expire, which takes too long for a job.
 */
const INSPECTION_MS = 45_000;

/** The longest time between two polls, so that a wait is logged before it becomes a silence. */
const LONGEST_GAP_MS = 2000;

/** A resource to delete. */
export interface Target {
  readonly kind: Kind;
  /** A snapshot cannot be deleted by its name. */
  readonly id: string;
  readonly name: string;
  /** The last known state. */
  readonly state: string;
}

/** How to delete a resource. */
export interface DeleteOptions {
  readonly phase: Phase;
  /** Called before every DELETE, because another run may have started using the resource since the last one. @returns why to keep it. */
  readonly keepReason?: () => Promise<string | undefined>;
  /** `requested`: return once the server has accepted the DELETE, for a deletion that nothing waits for. Default: `gone`. */
  readonly until?: 'requested' | 'gone';
}

/** The result: `kept` is the reason why the resource was not deleted. */
export interface Deletion {
  readonly kept?: string;
}

/**
 * Deletes a snapshot or sandbox and waits until it is gone. A server may lose a DELETE that collides with a pull
 * (measured on v0.190.0), so it is sent again whenever the resource is in a state that does not lead to its deletion.
 *
 * A `pending` snapshot is polled first. The server removes the row of a deleted snapshot at its next cron run; if the
 * registry lookup takes longer, the server process crashes (measured on v0.190.0).
 * @throws ApiError when the server rejects the request; DeadlineError.
 */
export async function deleteResource(
  session: Session,
  target: Target,
  { phase, keepReason = async () => undefined, until = 'gone' }: DeleteOptions,
): Promise<Deletion> {
  const { kind, id, name } = target;
  const operation = { ...REMOVE[kind], method: 'DELETE', pathParameters: { id }, query: {}, headers: {} };
  const logWait = createWaitLog(session, phase.leftMs);
  let { state } = target;
  let isOnItsWay = leadsAway({ kind, state, isBeingDeleted: false });
  // The event of a removed snapshot does not name it by its id (recorded from v0.190.0).
  const wait = beginPollWait(session.clock, kind === 'sandbox' ? session.changes : undefined);
  // The resource may be on its way already, by the request of another.
  const start = session.clock.now();
  let requestedAt: number | undefined;
  for (let polls = 1; ; polls += 1) {
    const mustWait = kind === 'snapshot' && state === 'pending';
    if (mustWait && polls === 1) session.note(`Snapshot ${name} is pending: waiting until it can be deleted safely`);
    if (!isOnItsWay && !mustWait) {
      const kept = await requestDeletion(session, operation, { phase, keepReason });
      if (kept !== undefined) return { kept };
      if (until === 'requested') return {};
      requestedAt ??= session.clock.now();
    }
    wait.polling(id);
    const found = await findUndeleted(session, target, phase);
    if (found === undefined) return {};
    state = found.shown.state;
    wait.saw(id, state);
    isOnItsWay = leadsAway(found.shown);
    throwIfOver(phase, found, session.clock.now() - (requestedAt ?? start));
    logWait(`${kind} ${name} is to be deleted and still ${state}`, LONGEST_GAP_MS);
    await wait.next({ limitMs: Math.min(phase.leftMs(), LONGEST_GAP_MS), signal: session.signal });
  }
}

/** A sandbox that the server deleted automatically stays readable by its id for 24 h (specification of the API, 0.205). */
async function findUndeleted(session: Session, { kind, id }: Target, phase: Phase): Promise<Found | undefined> {
  const found = await find(session, { kind, idOrName: id }, phase);
  return kind === 'sandbox' && found?.shown.state === 'destroyed' ? undefined : found;
}

/** Ends the attempts of a DELETE before the next one. */
class KeptError extends Error {
  override readonly name = 'KeptError' as const;
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** Sends DELETE until it gets a response, or until `keepReason` returns a reason. @returns that reason. */
async function requestDeletion(
  session: Session,
  operation: Operation,
  { phase, keepReason }: Required<Pick<DeleteOptions, 'phase' | 'keepReason'>>,
): Promise<string | undefined> {
  const before = async () => {
    const reason = await keepReason();
    if (reason !== undefined) throw new KeptError(reason);
  };
  try {
    const response = await send(session, operation, { phase, before });
    const { statusCode: status } = response;
    if (status === 404 || (status >= 200 && status < 300)) return undefined;
    throw apiError(purposeOf(operation.operationId), response);
  } catch (error) {
    if (error instanceof KeptError) return error.reason;
    throw error;
  }
}

/** @param deletingMs how long ago its deletion was first requested. */
function throwIfOver(phase: Phase, found: Found, deletingMs: number): void {
  const { kind, state } = found.shown;
  const isOver = phase.leftMs() === 0;
  const isPending = kind === 'snapshot' && state === 'pending';
  if (isPending && (isOver || !wasCreatedWithin(found, INSPECTION_MS))) throw stillPending(phase);
  if (isOver) throw notGone(phase, state, deletingMs);
}

function leadsAway({
  kind,
  state,
  isBeingDeleted,
}: Pick<Found['shown'], 'kind' | 'state' | 'isBeingDeleted'>): boolean {
  if (kind === 'snapshot') return state === 'removing';
  return state === 'destroying' || state === 'destroyed' || isBeingDeleted;
}

/** @param sinceMs how long ago the deletion was first asked for. */
function notGone({ kind, name }: Phase, state: string, sinceMs: number): DeadlineError {
  return new DeadlineError(
    `${kind}-delete-timeout`,
    `The ${kind} "${name}" is still ${state} ${formatDuration(sinceMs)} after its deletion was requested.`,
    { hint: 'It may still disappear. Check the Daytona dashboard, or run the job again.' },
  );
}

function stillPending({ name }: Phase): StillPendingError {
  return new StillPendingError(
    `The snapshot "${name}" is still pending. Its deletion was not requested, because deleting a pending snapshot can crash a Daytona server.`,
  );
}
