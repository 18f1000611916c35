import type { ApiPolicy, ApiResponse } from './transport.ts';

/** Failed logins block the IP address of the runner, so a rejected token is not sent again. */
const NOT_ACCEPTED = 401;

/** Sends nothing after a 401: every later request gets that response. */
export function stopOn401(): ApiPolicy {
  let refusal: ApiResponse | undefined;
  return (next) => async (request, context) => {
    context.signal.throwIfAborted();
    if (refusal !== undefined) return refusal;
    const response = await next(request, context);
    if (response.statusCode === NOT_ACCEPTED) refusal = response;
    return response;
  };
}
