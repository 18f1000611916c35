import type { ApiResponse, DaytonaClient } from './client.ts';

/** Failed logins block the whole address of the runner: so a token that was not accepted is not shown again. */
const NOT_ACCEPTED = 401;

/** A client that asks nothing more once its token was not accepted: that answer is the answer to all that comes later. */
export function stopAtRefusal(client: DaytonaClient): DaytonaClient {
  let refusal: ApiResponse | undefined;
  return {
    async send(request, signal) {
      signal.throwIfAborted();
      if (refusal !== undefined) return refusal;
      const response = await client.send(request, signal);
      if (response.statusCode === NOT_ACCEPTED) refusal = response;
      return response;
    },
  };
}
