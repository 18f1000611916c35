import { type Answer, ApiError, errorAnswer, html, json } from '../http/answer.ts';
import type { Incoming } from '../http/incoming.ts';
import { answerPreview } from '../preview/preview-proxy.ts';
import { answerToolbox, toolboxOperation } from '../preview/toolbox.ts';
import { type ApiKey, bearerToken, findKey } from '../settings/api-key.ts';
import type { World } from '../world/world.ts';
import { failedAuth, refuseBlockedAddress, throttle } from './rate-limit.ts';
import { findRoute, type Route } from './route.ts';

const DASHBOARD = '<!doctype html><html><head><title>Daytona</title></head><body><div id="root"></div></body></html>';

function authenticate(world: World, incoming: Incoming): ApiKey {
  const { settings } = world;
  if (settings.databaseDown) {
    throw new ApiError(503, 'Temporary authentication service error');
  }
  const key = findKey(settings.keys, bearerToken(incoming.headers.authorization), world.clock.now());
  if (key === undefined) {
    throw failedAuth(world, incoming.address);
  }
  return key;
}

async function operate(world: World, incoming: Incoming, route: Route): Promise<Answer> {
  const { operation, params } = route;
  const open = operation.throttler === 'anonymous';
  const key = open ? undefined : authenticate(world, incoming);
  const tracker = open ? incoming.address : world.settings.organizationId;
  const rateHeaders = throttle(world, operation.throttler, tracker);
  const call = { params, query: incoming.query, body: incoming.body.value, headers: incoming.headers, key };
  try {
    if (operation.permission !== undefined && key?.permissions.includes(operation.permission) !== true) {
      throw new ApiError(403, 'Access denied');
    }
    const answer = await operation.answer(world, call);
    return { ...answer, headers: { ...rateHeaders, ...answer.headers } };
  } catch (error) {
    if (error instanceof ApiError) {
      throw new ApiError(error.status, error.message, { ...rateHeaders, ...error.headers });
    }
    throw error;
  }
}

/** Checks in the server's order: maintenance, blocked address, route, key, rate, permission, then the operation. */
async function answerApi(world: World, incoming: Incoming): Promise<Answer> {
  if (world.settings.maintenance) {
    throw new ApiError(503, 'Service is currently under maintenance. Please try again later.');
  }
  refuseBlockedAddress(world, incoming.address);
  const route = findRoute(incoming.method, incoming.path.slice('/api'.length));
  if (route === undefined) {
    throw new ApiError(404, `Cannot ${incoming.method} ${incoming.url}`);
  }
  return operate(world, incoming, route);
}

function outsideApi(world: World, incoming: Incoming): Answer {
  if (world.settings.outsideApi === 'dashboard') {
    return html(200, DASHBOARD);
  }
  return errorAnswer(new ApiError(500, 'An unexpected error occurred.'), incoming.url, world.clock.now());
}

/**
 * Responds as the API. Malformed or oversized bodies and paths outside /api get no version header (measured on
 * v0.190.0).
 */
async function respondApi(world: World, incoming: Incoming): Promise<Answer> {
  if (!incoming.path.startsWith('/api/')) {
    return outsideApi(world, incoming);
  }
  if (incoming.body.isTooLarge) {
    const error = new ApiError(404, `Cannot ${incoming.method} ${incoming.url}`);
    return errorAnswer(error, incoming.url, world.clock.now());
  }
  if (incoming.body.malformed) {
    return json(400, { message: 'Invalid JSON in request body', error: 'Bad Request', statusCode: 400 });
  }
  const version = { 'X-Daytona-Api-Version': world.settings.version };
  try {
    const answer = await answerApi(world, incoming);
    return { ...answer, headers: { ...version, ...answer.headers } };
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    const answer = errorAnswer(error, incoming.url, world.clock.now());
    return { ...answer, headers: { ...version, ...answer.headers } };
  }
}

/** Responds as a preview, a toolbox or the API, depending on the address. */
export async function respond(world: World, incoming: Incoming): Promise<Answer> {
  if (incoming.preview !== undefined) {
    return answerPreview(world, incoming, incoming.preview);
  }
  return incoming.path.startsWith('/toolbox/') ? answerToolbox(world, incoming) : respondApi(world, incoming);
}

/** Returns the operationId of a request from its specification; `preview` for a preview. */
export function operationIdOf(incoming: Incoming): string | undefined {
  if (incoming.preview !== undefined) {
    return 'preview';
  }
  const route = incoming.path.startsWith('/api/') ? findRoute(incoming.method, incoming.path.slice(4)) : undefined;
  return route?.operation.operationId ?? toolboxOperation(incoming.path);
}
