import { type Clock, formatDuration } from '../../clock.ts';
import { NetworkError, ResponseError } from '../../http/errors.ts';
import { deadlineError, type Phase, statesSeen } from '../deadline.ts';
import { GaveUpError } from '../errors.ts';
import { apiError } from './api-error.ts';
import type { ApiResponse, DaytonaClient } from './client.ts';
import { executeOperation, type Operation, purposeOf } from './operations.ts';
import { type Assessment, assessError, assessResponse, retryDelay, type Trouble } from './retry-policy.ts';

/** What every request to the platform needs. */
export interface Session {
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Whether this server has ever answered; shared by all requests of the process. */
  readonly contact: { made: boolean };
  /** Told, in one line, what is being waited for or was done beside the document. */
  readonly note: (text: string) => void;
}

/**
 * How a request ended: with an answer; or, for one that creates, without knowing whether it took effect.
 * `sentAt`: when it was last sent, by the session's clock.
 */
export type Settled =
  | { readonly kind: 'answered'; readonly response: ApiResponse; readonly sentAt: number }
  | ({ readonly kind: 'unclear'; readonly sentAt: number } & Trouble);

/** Told of every try of an operation, so that the book of what was made is right at any moment. */
export interface Watch {
  /** Before each try. @throws to have it not sent. */
  sending(): void | Promise<void>;
  /** The last try certainly made nothing. */
  vain?(): void;
}

/** One try: an answer, or what was thrown instead, and what to make of it. */
type Attempt = { readonly assessment: Assessment } & ({ readonly response: ApiResponse } | { readonly error: unknown });

/** A last look after the deadline gets this long, so that a state reached in the last moment counts. */
const LAST_LOOK_MS = 1000;

/** A server that has never answered is more likely to be a wrong address than a passing trouble. */
const FIRST_CONTACT_MS = 30_000;

/**
 * Executes an operation until it is answered for good: repeats what may be repeated, within the phase's deadline.
 * @returns `unclear` only for an operation that creates something, once its fate is unknown: look before sending it again.
 * @throws the signal's reason, GaveUpError when the deadline comes first, or what no repeat mends.
 */
export async function persist(session: Session, operation: Operation, phase: Phase, watch?: Watch): Promise<Settled> {
  const start = session.clock.now();
  for (let attempts = 1; ; attempts += 1) {
    await watch?.sending();
    const sentAt = session.clock.now();
    const attempt = await tryOnce(session, operation, phase);
    const { assessment } = attempt;
    if (assessment.kind === 'unclear') return { ...assessment, kind: 'unclear', sentAt };
    if (assessment.kind === 'take') {
      if ('error' in attempt) {
        if (isFromNobody(attempt.error, session)) watch?.vain?.();
        throw attempt.error;
      }
      return { kind: 'answered', response: attempt.response, sentAt };
    }
    watch?.vain?.();
    const delay = retryDelay(attempts, session.clock.random(), assessment.askedSeconds);
    if (delay >= phase.leftMs()) throw gaveUp(attempt, operation, phase, attempts, delay);
    if (!session.contact.made && session.clock.now() - start > FIRST_CONTACT_MS && 'error' in attempt)
      throw attempt.error;
    const when = `${assessment.why} when ${purposeOf(operation.operationId)}`;
    const asked = assessment.askedSeconds === undefined ? '' : ', as it asks';
    session.note(`${when}: trying again in ${formatDuration(delay)}${asked}`);
    await session.clock.sleep(delay, session.signal);
  }
}

/**
 * The same for an operation that may be done twice without harm, which is never unclear.
 * @returns the answer, whatever its status.
 */
export async function persistSafely(
  session: Session,
  operation: Operation,
  phase: Phase,
  watch?: Watch,
): Promise<ApiResponse> {
  const settled = await persist(session, operation, phase, watch);
  if (settled.kind === 'unclear') throw new TypeError(`${operation.operationId} creates something`);
  return settled.response;
}

/** Whether nothing can have come of a request because Daytona is not there: no such host, no TLS, or another server. */
function isFromNobody(error: unknown, { contact }: Session): boolean {
  return !contact.made && (error instanceof NetworkError || error instanceof ResponseError);
}

async function tryOnce({ client, signal, contact }: Session, operation: Operation, phase: Phase): Promise<Attempt> {
  const safe = operation.method !== 'POST';
  try {
    const response = await executeOperation(client, operation, Math.max(phase.leftMs(), LAST_LOOK_MS), signal);
    contact.made = true;
    return { response, assessment: assessResponse(response, safe) };
  } catch (error) {
    signal.throwIfAborted();
    return { error, assessment: assessError(error, safe) };
  }
}

function gaveUp(attempt: Attempt, operation: Operation, phase: Phase, attempts: number, delay: number): GaveUpError {
  const reason = 'error' in attempt ? attempt.error : apiError(purposeOf(operation.operationId), attempt.response);
  const tries = attempts === 1 ? '' : ` It was tried ${attempts} times.`;
  const limit =
    phase.input === undefined
      ? formatDuration(phase.timeoutMs)
      : `\`${phase.input}\` (${formatDuration(phase.timeoutMs)})`;
  return new GaveUpError(
    reason,
    `${tries} The next try would be in ${formatDuration(delay)}, but only ${formatDuration(phase.leftMs())} of ${limit} is left. ${statesSeen(phase) ?? ''}`.trim(),
  );
}

/**
 * Waits between two rounds of something that takes several requests, within the phase.
 * @param why it takes another round, for the error.
 * @throws DeadlineError when the phase is over, or will be before the wait is.
 */
export async function pause({ clock, signal }: Session, phase: Phase, ms: number, why?: string): Promise<void> {
  if (ms >= phase.leftMs()) throw deadlineError(phase, why);
  await clock.sleep(ms, signal);
}
