import { type Clock, formatDuration } from '../../clock.ts';
import { NetworkError, ResponseError } from '../../http/errors.ts';
import { GaveUpError } from '../resource/errors.ts';
import { statesSeen } from '../waiting/deadline.ts';
import { apiError, noApi } from './api-error.ts';
import { type Assessment, assessError, assessResponse, type RetryReason, retryDelay } from './assessment.ts';
import type { Contact } from './contact.ts';
import type { ApiContext, ApiPolicy, ApiRequest, ApiResponse, ApiSend, Attempts } from './transport.ts';

/** A server that has never responded like the API is more likely a wrong address than a temporary failure. */
const FIRST_CONTACT_MS = 30_000;

/** A request that creates something may have taken effect. Check before sending it again. */
export class UnknownOutcomeError extends ResponseError {
  readonly reason: RetryReason;
  /** Whether an API may have received it. A server that returns 500 on every path is none. */
  readonly mayHaveArrived: boolean;

  constructor(reason: RetryReason, purpose: string, mayHaveArrived: boolean) {
    super(`${reason.why} while ${purpose}. The request may have taken effect, so it was not retried.`, {
      hint: 'Check the result in the Daytona dashboard, then run the job again.',
    });
    this.reason = reason;
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** One attempt: its response or error, and the assessment. */
type Attempt = { readonly assessment: Assessment } & ({ readonly response: ApiResponse } | { readonly error: unknown });

/**
 * Repeats a request within its phase until a response is final. Nothing else sends a request again, unless a connection that was
 * kept turns out to be closed (`src/http/request.ts`).
 * @returns the response, whatever its status.
 * @throws UnknownOutcomeError for a POST that may have taken effect; GaveUpError when the deadline comes before the next
 * attempt; the signal's reason; an error that a retry does not fix.
 */
export function retry(clock: Clock, contact: Readonly<Contact>): ApiPolicy {
  return (next) => async (request, context) => {
    const { attempts, signal } = context;
    if (attempts === undefined) return next(request, context);
    for (let count = 1; ; count += 1) {
      await attempts.before?.();
      const attempt = await tryOnce(next, request, context);
      const { assessment } = attempt;
      if (assessment.kind !== 'repeat') return settle(attempt, attempts, contact);
      attempts.hadNoEffect?.();
      const delayMs = retryDelay(count, clock.random(), assessment.askedSeconds);
      if (delayMs >= attempts.phase.leftMs()) throw gaveUp(attempts, { attempt, count, delayMs, contact });
      throwIfNoApi(attempts, attempt, { contact, nextAt: clock.now() + delayMs });
      logRetry(attempts, assessment, delayMs);
      await clock.sleep(delayMs, signal);
    }
  };
}

/** Ends the attempts with the last one. */
function settle(attempt: Attempt, { purpose, hadNoEffect }: Attempts, { made }: Contact): ApiResponse {
  if (attempt.assessment.kind === 'unknown') {
    const mayHaveArrived = !('response' in attempt && attempt.response.statusCode === 500);
    throw new UnknownOutcomeError(attempt.assessment, purpose, mayHaveArrived);
  }
  if ('response' in attempt) return attempt.response;
  // Unknown host, no TLS, or another server: the request cannot have reached Daytona.
  if (!made && (attempt.error instanceof NetworkError || attempt.error instanceof ResponseError)) hadNoEffect?.();
  throw attempt.error;
}

async function tryOnce(next: ApiSend, request: ApiRequest, context: ApiContext): Promise<Attempt> {
  const isSafe = request.method !== 'POST';
  try {
    const response = await next(request, context);
    return { response, assessment: assessResponse(response, isSafe) };
  } catch (error) {
    context.signal.throwIfAborted();
    return { error, assessment: assessError(error, isSafe) };
  }
}

/** @throws the error of the attempt when no response was ever the API's, and none will be in time for the next. */
function throwIfNoApi(
  { purpose }: Attempts,
  attempt: Attempt,
  { contact, nextAt }: { readonly contact: Contact; readonly nextAt: number },
): void {
  const { made, since = nextAt } = contact;
  if (made || nextAt - since <= FIRST_CONTACT_MS) return;
  throw 'error' in attempt ? attempt.error : noApi(purpose, attempt.response);
}

function logRetry({ note, purpose }: Attempts, { why, askedSeconds }: RetryReason, delayMs: number): void {
  const asked = askedSeconds === undefined ? '' : ', as the server requested';
  note(`${why} while ${purpose}; retrying in ${formatDuration(delayMs)}${asked}`);
}

function gaveUp(
  { phase, purpose }: Attempts,
  last: { readonly attempt: Attempt; readonly count: number; readonly delayMs: number; readonly contact: Contact },
): GaveUpError {
  const { attempt, count, delayMs, contact } = last;
  const explain = contact.made ? apiError : noApi;
  const reason = 'error' in attempt ? attempt.error : explain(purpose, attempt.response);
  const tries = count === 1 ? '' : ` The request was sent ${count} times.`;
  const limit =
    phase.input === undefined
      ? formatDuration(phase.timeoutMs)
      : `\`${phase.input}\` (${formatDuration(phase.timeoutMs)})`;
  return new GaveUpError(
    reason,
    `${tries} The next attempt would be in ${formatDuration(delayMs)}, but only ${formatDuration(phase.leftMs())} of ${limit} is left. ${statesSeen(phase) ?? ''}`.trim(),
  );
}
