import { retryAfterSeconds } from '../../http/retry-after.ts';
import type { ApiPolicy } from './transport.ts';

/** Reads the delay that the server requests before the next request. `retry.ts` and the poll loops keep it. */
export const rateLimit: ApiPolicy = (next) => async (request, context) => {
  const response = await next(request, context);
  const seconds = retryAfterSeconds(response.headers, Date.now());
  return seconds === undefined ? response : { ...response, retryAfterSeconds: seconds };
};
