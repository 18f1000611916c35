import { NetworkError, RequestTimeoutError, ResponseError } from '../../http/errors.ts';
import type { ApiResponse } from './transport.ts';

/**
 * What to do after an attempt. `accept`: the result is final, good or bad. `repeat`: it had no effect, or repeating it
 * is harmless. `unknown`: it may have taken effect; check before sending it again.
 */
export type Assessment =
  | { readonly kind: 'accept' }
  | ({ readonly kind: 'repeat' } & RetryReason)
  | ({ readonly kind: 'unknown' } & RetryReason);

/** Why an attempt did not succeed. */
export interface RetryReason {
  readonly why: string;
  readonly askedSeconds?: number;
  /** The server may still be working: the resource may appear after a GET has returned 404. */
  readonly mayBeLate?: boolean;
}

/** A gateway or the server timed out, but the work may continue. */
const GAVE_UP_WAITING = new Set([408, 504]);

/** Temporary 400s and 409s, with messages as measured on Daytona API v0.190.0. */
const PASSING: readonly (readonly [number, RegExp, string])[] = [
  [400, /no available runners/i, 'no runner is available'],
  [409, /state change in progress/i, 'a state change is in progress'],
  [409, /modified by another operation/i, 'another operation changed it'],
];

/** Failures before the request is sent, so it cannot have taken effect. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Failures that a retry does not fix. An unresolvable name is usually a typo, not a DNS outage. */
const NOT_RETRYABLE =
  /^(ENOTFOUND|ERR_INVALID_|ERR_UNESCAPED|ERR_TLS_CERT)|CERT|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL_/;

/**
 * Assesses a response.
 * @param safe whether repeating the request is harmless: true for GET and DELETE, false for a POST that creates.
 */
export function assessResponse(response: ApiResponse, safe: boolean): Assessment {
  const { statusCode: status, message = '', retryAfterSeconds } = response;
  const asked = retryAfterSeconds === undefined ? {} : { askedSeconds: retryAfterSeconds };
  if (status === 429) return { kind: 'repeat', why: 'Daytona rate-limited the request', ...asked };
  const passing = PASSING.find(([code, says]) => code === status && says.test(message));
  if (passing !== undefined) return { kind: 'repeat', why: passing[2], ...asked };
  // Gateways have their own statuses (520 to 527); only 501 means that nothing was tried.
  const isServerError = status === 408 || (status >= 500 && status !== 501);
  if (!isServerError) return { kind: 'accept' };
  const failure = { why: `Daytona returned ${status}`, mayBeLate: GAVE_UP_WAITING.has(status), ...asked };
  return { kind: safe ? 'repeat' : 'unknown', ...failure };
}

/** Assesses an attempt that got no response. An unknown error is `accept`: the caller rethrows it. */
export function assessError(error: unknown, safe: boolean): Assessment {
  if (error instanceof RequestTimeoutError)
    return { kind: safe ? 'repeat' : 'unknown', why: 'Daytona did not respond in time', mayBeLate: true };
  if (error instanceof ResponseError && error.broken) {
    return { kind: safe ? 'repeat' : 'unknown', why: 'the response was damaged' };
  }
  if (!(error instanceof NetworkError) || NOT_RETRYABLE.test(error.systemCode ?? '') || error.isProxyRefusal)
    return { kind: 'accept' };
  const sent = !NOT_SENT.has(error.systemCode ?? '');
  const why = `the connection failed (${error.systemCode ?? 'no code'})`;
  return { kind: safe || !sent ? 'repeat' : 'unknown', why, mayBeLate: sent };
}

const BASE_MS = 500;
const CAP_MS = 20_000;

/**
 * Returns the delay before a retry: full jitter over an exponentially growing span, so that jobs which failed together
 * do not retry together (AWS Architecture Blog, "Exponential Backoff and Jitter"). A delay requested by the server is
 * kept in full, plus a little, because an early request blocks the organization again (measured on v0.190.0).
 * @param attempt from 1.
 * @param random from 0 to 1.
 * @returns milliseconds.
 */
export function retryDelay(attempt: number, random: number, askedSeconds?: number): number {
  const span = Math.min(CAP_MS, BASE_MS * 2 ** Math.min(attempt, 16));
  if (askedSeconds !== undefined) return askedSeconds * 1000 + 250 + random * Math.min(span, 2000);
  return Math.max(BASE_MS / 2, random * span);
}
