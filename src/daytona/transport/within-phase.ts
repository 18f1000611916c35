import { LEAST_MS } from './contact.ts';
import type { ApiPolicy } from './transport.ts';

/** Limits a request to what is left of its phase. One last poll may be late: a state reached at the last moment counts. */
export const withinPhase: ApiPolicy = (next) => (request, context) => {
  const leftMs = context.attempts?.phase.leftMs() ?? Number.POSITIVE_INFINITY;
  return next({ ...request, timeoutMs: Math.min(request.timeoutMs, Math.max(leftMs, LEAST_MS)) }, context);
};
