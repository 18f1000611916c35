import { type Clock, formatDuration } from '../../clock.ts';
import { NetworkError, ResponseError } from '../../http/errors.ts';
import { GaveUpError } from '../resource/errors.ts';
import type { ChangeFeed } from '../waiting/change-feed.ts';
import { deadlineError, type Phase, statesSeen } from '../waiting/deadline.ts';
import { apiError, noApi } from './api-error.ts';
import type { ApiResponse, DaytonaClient } from './client.ts';
import { executeOperation, type Operation, purposeOf } from './operations.ts';
import { type Assessment, assessError, assessResponse, type RetryReason, retryDelay } from './retry-policy.ts';

/** What every request to Daytona needs. */
export interface Session {
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** See `contactOf`. */
  readonly contact: Contact;
  /** Reports changes of the organization's resources, so that polls need not be frequent. */
  readonly changes?: ChangeFeed | undefined;
  /** Logs one line about a wait, or about an action that is not in the document. */
  readonly note: (text: string) => void;
}

/** What is known of the server at the other end. */
export interface Contact {
  /** Whether an answer was ever the API's. */
  made: boolean;
  /** When the first request was sent, by the session's clock. */
  since?: number;
  /** Whether a request that creates something may have reached an API behind what answered. */
  mayHaveCreated?: boolean;
}

const contacts = new WeakMap<DaytonaClient, Contact>();

/** The contact of a client, shared by all its requests: no deadline of one operation starts it anew. */
export function contactOf(client: DaytonaClient): Contact {
  const known = contacts.get(client) ?? { made: false };
  contacts.set(client, known);
  return known;
}

/**
 * How a request ended: with a response or, for a create request, with an unknown outcome.
 * `sentAt`: when it was last sent, by the session's clock.
 */
export type AttemptResult =
  | { readonly kind: 'answered'; readonly response: ApiResponse; readonly sentAt: number }
  | ({ readonly kind: 'unknown'; readonly sentAt: number } & RetryReason);

/** Called around every attempt of an operation, to keep the ledger up to date. */
export interface Watch {
  /** Called before each attempt. @throws to prevent it. */
  onAttempt(): void | Promise<void>;
  /** Called when the last attempt certainly had no effect. */
  onNoEffect?(): void;
}

/** One attempt: its response or error, and the assessment. */
type Attempt = { readonly assessment: Assessment } & ({ readonly response: ApiResponse } | { readonly error: unknown });

/** The timeout of one last poll after the deadline. A state reached at the last moment counts. */
const LAST_POLL_MS = 1000;

/** A server that has never answered as the API does is more likely a wrong address than a temporary failure. */
const FIRST_CONTACT_MS = 30_000;

/** Within this time since its first request, a process that met no API gives up, however long a request would take. */
const NO_API_MS = 55_000;

/**
 * Executes an operation and retries it within the phase's deadline until a response is final.
 * @returns `unknown` only for a create request that may have taken effect. Check before sending it again.
 * @throws the signal's reason; GaveUpError when the deadline comes first; an error that a retry does not fix.
 */
export async function sendWithRetry(
  session: Session,
  operation: Operation,
  phase: Phase,
  watch?: Watch,
): Promise<AttemptResult> {
  for (let attempts = 1; ; attempts += 1) {
    await watch?.onAttempt();
    const sentAt = session.clock.now();
    const attempt = await tryOnce(session, operation, phase);
    const { assessment } = attempt;
    if (assessment.kind === 'unknown') return { ...assessment, kind: 'unknown', sentAt };
    if (assessment.kind === 'accept') {
      if ('error' in attempt) {
        if (isFromNobody(attempt.error, session)) watch?.onNoEffect?.();
        throw attempt.error;
      }
      return { kind: 'answered', response: attempt.response, sentAt };
    }
    watch?.onNoEffect?.();
    const delay = delayBeforeRepeat(session, operation, phase, { attempt, assessment, attempts });
    await session.clock.sleep(delay, session.signal);
  }
}

/**
 * Makes one attempt of an operation that is safe to repeat, for callers that decide anew before each attempt.
 * @param attempts the number of this attempt, from 1.
 * @returns the response, whatever its status, or the delay before the next attempt.
 * @throws what `sendWithRetry` throws.
 */
export async function sendOnce(
  session: Session,
  operation: Operation,
  phase: Phase,
  attempts: number,
): Promise<
  { readonly kind: 'answered'; readonly response: ApiResponse } | { readonly kind: 'repeat'; readonly delayMs: number }
> {
  const attempt = await tryOnce(session, operation, phase);
  const { assessment } = attempt;
  if (assessment.kind === 'accept') {
    if ('error' in attempt) throw attempt.error;
    return { kind: 'answered', response: attempt.response };
  }
  return { kind: 'repeat', delayMs: delayBeforeRepeat(session, operation, phase, { attempt, assessment, attempts }) };
}

/** @throws GaveUpError when the phase ends before the next attempt. */
function delayBeforeRepeat(
  session: Session,
  operation: Operation,
  phase: Phase,
  { attempt, assessment, attempts }: { attempt: Attempt; assessment: RetryReason; attempts: number },
): number {
  const delay = retryDelay(attempts, session.clock.random(), assessment.askedSeconds);
  if (delay >= phase.leftMs()) throw gaveUp(session, operation, phase, { attempt, attempts, delay });
  throwIfNoApi(session, operation, attempt, delay);
  const when = `${assessment.why} while ${purposeOf(operation.operationId)}`;
  const asked = assessment.askedSeconds === undefined ? '' : ', as the server requested';
  session.note(`${when}; retrying in ${formatDuration(delay)}${asked}`);
  return delay;
}

/**
 * Like `sendWithRetry`, for an operation that is idempotent, or whose effect cannot be checked.
 * @returns the response, whatever its status.
 * @throws what `sendWithRetry` throws; ResponseError when the outcome is unknown.
 */
export async function sendIdempotent(session: Session, operation: Operation, phase: Phase): Promise<ApiResponse> {
  const result = await sendWithRetry(session, operation, phase);
  if (result.kind === 'unknown') {
    throw new ResponseError(
      `${result.why} while ${purposeOf(operation.operationId)}. The request may have taken effect, so it was not retried.`,
      { hint: 'Check the result in the Daytona dashboard, then run the job again.' },
    );
  }
  return result.response;
}

/** Whether a request cannot have reached Daytona: unknown host, no TLS, or another server. */
function isFromNobody(error: unknown, { contact }: Session): boolean {
  return !contact.made && (error instanceof NetworkError || error instanceof ResponseError);
}

async function tryOnce(session: Session, operation: Operation, phase: Phase): Promise<Attempt> {
  const { client, signal, contact, clock } = session;
  const safe = operation.method !== 'POST';
  contact.since ??= clock.now();
  const longest = contact.made ? phase.leftMs() : Math.min(phase.leftMs(), contact.since + NO_API_MS - clock.now());
  try {
    const response = await executeOperation(client, operation, Math.max(longest, LAST_POLL_MS), signal);
    contact.made ||= isFromApi(response);
    const assessment = assessResponse(response, safe);
    if (assessment.kind === 'unknown' && response.statusCode !== 500) contact.mayHaveCreated = true;
    return { response, assessment };
  } catch (error) {
    signal.throwIfAborted();
    const assessment = assessError(error, safe);
    if (assessment.kind === 'unknown') contact.mayHaveCreated = true;
    return { error, assessment };
  }
}

/** Whether the API sent this: its header (measured on v0.190.0), or JSON with a status that no gateway makes up. */
function isFromApi({ statusCode, headers, body }: ApiResponse): boolean {
  if (headers['x-daytona-api-version'] !== undefined) return true;
  return statusCode < 500 && statusCode !== 408 && body !== undefined;
}

/** @throws the error of the attempt when no answer was ever the API's, and none will be in time for the next. */
function throwIfNoApi(session: Session, operation: Operation, attempt: Attempt, delayMs: number): void {
  const { contact, clock } = session;
  if (contact.made || clock.now() + delayMs - (contact.since ?? clock.now()) <= FIRST_CONTACT_MS) return;
  throw 'error' in attempt ? attempt.error : noApi(purposeOf(operation.operationId), attempt.response);
}

function gaveUp(
  { contact }: Session,
  operation: Operation,
  phase: Phase,
  { attempt, attempts, delay }: { attempt: Attempt; attempts: number; delay: number },
): GaveUpError {
  const explain = contact.made ? apiError : noApi;
  const reason = 'error' in attempt ? attempt.error : explain(purposeOf(operation.operationId), attempt.response);
  const tries = attempts === 1 ? '' : ` The request was sent ${attempts} times.`;
  const limit =
    phase.input === undefined
      ? formatDuration(phase.timeoutMs)
      : `\`${phase.input}\` (${formatDuration(phase.timeoutMs)})`;
  return new GaveUpError(
    reason,
    `${tries} The next attempt would be in ${formatDuration(delay)}, but only ${formatDuration(phase.leftMs())} of ${limit} is left. ${statesSeen(phase) ?? ''}`.trim(),
  );
}

/**
 * Waits between two rounds of requests, within the phase.
 * @param why the reason for another round, for the error.
 * @throws DeadlineError when the phase ends before the wait does.
 */
export async function pause({ clock, signal }: Session, phase: Phase, ms: number, why?: string): Promise<void> {
  if (ms >= phase.leftMs()) throw deadlineError(phase, why);
  await clock.sleep(ms, signal);
}
