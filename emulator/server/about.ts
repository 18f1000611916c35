import { type Answer, ApiError, json } from '../http/answer.ts';
import type { RateLimit } from '../settings/settings.ts';
import type { Call } from '../world/operation.ts';
import type { World } from '../world/world.ts';

function shownRate(rate: RateLimit | null): object {
  return rate === null ? {} : { ttl: rate.ttl, limit: rate.limit };
}

/** `GET /config`, the only operation that needs no key. */
export function getConfig(world: World): Answer {
  const { settings } = world;
  const { rateLimits } = settings;
  return json(200, {
    version: settings.version,
    proxyTemplateUrl: settings.proxyTemplateUrl,
    proxyToolboxUrl: settings.toolboxProxyUrl,
    defaultSnapshot: settings.defaultSnapshot,
    dashboardUrl: settings.dashboardUrl,
    maxAutoArchiveInterval: 43_200,
    maintananceMode: settings.maintenance,
    environment: 'emulator',
    rateLimit: {
      failedAuth: shownRate(rateLimits.failedAuth),
      authenticated: shownRate(rateLimits.authenticated),
      sandboxCreate: shownRate(rateLimits.sandboxCreate),
      sandboxLifecycle: shownRate(rateLimits.sandboxLifecycle),
    },
  });
}

/** `GET /api-keys/current`: the key of the request, with its value masked. */
export function getCurrentKey(_world: World, call: Call): Answer {
  const { key } = call;
  if (key === undefined) {
    throw new ApiError(401, 'Invalid credentials');
  }
  return json(200, {
    name: key.name,
    value: `${key.value.slice(0, 8)}********************${key.value.slice(-3)}`,
    createdAt: '2026-01-01T00:00:00.000Z',
    permissions: key.permissions,
    lastUsedAt: null,
    expiresAt: key.expiresAt === null ? null : new Date(key.expiresAt).toISOString(),
    userId: 'emulator',
  });
}
