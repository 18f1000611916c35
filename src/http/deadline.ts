import { type Clock, formatDuration } from '../clock.ts';
import { ActionError } from '../errors.ts';
import { RequestTimeoutError } from './errors.ts';
import type { HttpPolicy, HttpRequest } from './receive.ts';

/** Ends a request that exceeds its time limit. @throws RequestTimeoutError. */
export function deadline(clock: Pick<Clock, 'expiry'>): HttpPolicy {
  return (next) => async (request, context) => {
    context.signal.throwIfAborted();
    const expiry = clock.expiry(request.timeoutMs);
    try {
      return await next(request, { ...context, signal: AbortSignal.any([context.signal, expiry]) });
    } catch (error) {
      context.signal.throwIfAborted();
      if (!expiry.aborted || error instanceof ActionError) throw error;
      throw timedOut(request, error);
    }
  };
}

function timedOut({ url, timeoutMs }: HttpRequest, cause: unknown): RequestTimeoutError {
  return new RequestTimeoutError(`${url.host} did not send a complete response within ${formatDuration(timeoutMs)}.`, {
    cause,
    hint: 'The server, or a proxy in front of it, is slow or stuck. Run the job again; if the problem persists, contact the operator of the server.',
  });
}
