import { type Answer, json } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { bearerToken, findKey } from '../settings/api-key.ts';
import type { World } from '../world/world.ts';

/** Names of the proxy's errors, by status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  404: 'NOT_FOUND',
  502: 'BAD_GATEWAY',
};

/**
 * Creates the error response of the proxy and the toolbox, which differs from that of the API (from users' reports).
 */
export function proxyError(world: World, incoming: Incoming, statusCode: number, message: string): Answer {
  return json(statusCode, {
    statusCode,
    message,
    code: CODES[statusCode] ?? 'INTERNAL_SERVER_ERROR',
    timestamp: new Date(world.clock.now()).toISOString(),
    path: incoming.path,
    method: incoming.method,
  });
}

/** Whether the request has a key of the organization that has not expired. */
export function hasKey(world: World, incoming: Incoming): boolean {
  const token = bearerToken(incoming.headers.authorization);
  return findKey(world.settings.keys, token, world.clock.now()) !== undefined;
}
