import { type Clock, formatDuration } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { RequestTimeoutError } from './errors.ts';
import type { Policy, RequestContext } from './transport.ts';

/** A request with a time limit of its own. */
interface Limited {
  /** Milliseconds for the whole exchange, from connecting to the last byte of the body. */
  readonly timeoutMs: number;
}

/**
 * Ends a request that exceeds its time limit.
 * @param hostOf the host that a request is sent to, for the error.
 * @throws RequestTimeoutError.
 */
export function deadline<Request extends Limited, Response, Context extends RequestContext>(
  clock: Pick<Clock, 'expiry'>,
  hostOf: (request: Request) => string,
): Policy<Request, Response, Context> {
  return (next) => async (request, context) => {
    context.signal.throwIfAborted();
    const expiry = clock.expiry(request.timeoutMs);
    try {
      return await next(request, { ...context, signal: AbortSignal.any([context.signal, expiry]) });
    } catch (error) {
      context.signal.throwIfAborted();
      if (!expiry.aborted || error instanceof ActionError) throw error;
      throw timedOut(hostOf(request), request.timeoutMs, error);
    }
  };
}

function timedOut(host: string, timeoutMs: number, cause: unknown): RequestTimeoutError {
  return new RequestTimeoutError(`${host} did not send a complete response within ${formatDuration(timeoutMs)}.`, {
    cause,
    hint: 'The server, or a proxy in front of it, is slow or stuck. Run the job again; if the problem persists, contact the operator of the server.',
  });
}
