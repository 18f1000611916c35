import { type Answer, json } from './answer.ts';
import type { Incoming } from './respond.ts';
import type { World } from './world.ts';

/** Names of the proxy's errors, by status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  404: 'NOT_FOUND',
  502: 'BAD_GATEWAY',
};

/** The error body of the proxy and the toolbox, which is not that of the API (after reports by users). */
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

function bearer(incoming: Incoming): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(incoming.headers.authorization ?? '')?.[1];
}

/** Whether the request carries a key of the organization that has not expired. */
export function hasKey(world: World, incoming: Incoming): boolean {
  const value = bearer(incoming);
  return world.settings.keys.some(
    (key) => key.value === value && (key.expiresAt === null || key.expiresAt > world.clock.now()),
  );
}
