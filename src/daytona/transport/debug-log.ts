import { type Clock, formatDuration } from '../../clock.ts';
import { reasonOf } from '../../errors.ts';
import type { ApiPolicy } from './transport.ts';

/** Logs each request and its outcome at debug level, without headers or bodies. */
export function debugLog(clock: Pick<Clock, 'now'>, debug: (text: string) => void): ApiPolicy {
  return (next) => async (request, context) => {
    const start = clock.now();
    const log = (outcome: string) =>
      debug(`${request.method} ${request.path}: ${outcome} after ${formatDuration(clock.now() - start)}`);
    try {
      const response = await next(request, context);
      log(String(response.statusCode));
      return response;
    } catch (error) {
      log(reasonOf(error).replace(/\.$/, ''));
      throw error;
    }
  };
}
