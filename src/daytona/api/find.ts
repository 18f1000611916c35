import { ResponseError } from '../../http/errors.ts';
import {
  isNamed,
  type Sandbox,
  type Shown,
  type ShownSandbox,
  type ShownSnapshot,
  type Snapshot,
  showSandbox,
  showSnapshot,
} from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';
import { apiError } from '../transport/api-error.ts';
import type { ApiResponse } from '../transport/transport.ts';
import type { Phase } from '../waiting/deadline.ts';
import { type Operation, purposeOf } from './operations.ts';
import { type Found, isFound, type ResourceResponse } from './resource-response.ts';
import { type Session, send } from './session.ts';

const FIND: Readonly<Record<Kind, Pick<Operation, 'operationId' | 'path'>>> = {
  snapshot: { operationId: 'getSnapshot', path: '/snapshots/{id}' },
  sandbox: { operationId: 'getSandbox', path: '/sandbox/{id}' },
};

/**
 * Gets a sandbox.
 * @param idOrName the API accepts both.
 * @returns `undefined` when it does not exist.
 * @throws ApiError, ResponseError, or what `send` throws.
 */
export async function findSandbox(
  session: Session,
  idOrName: string,
  phase: Phase,
): Promise<Found<ShownSandbox> | undefined> {
  const response = await get(session, { kind: 'sandbox', idOrName }, phase);
  if (response === undefined) return undefined;
  const found = checkFound({ ...response, shown: showSandbox(response.body) }, idOrName);
  // Without them the owner is unknown. Throwing is safer than treating the sandbox as somebody else's.
  if (found.shown.labels === undefined) throw ownerless(found, 'its labels');
  return found;
}

/** Like `findSandbox`, for a snapshot. */
export async function findSnapshot(
  session: Session,
  idOrName: string,
  phase: Phase,
): Promise<Found<ShownSnapshot> | undefined> {
  const response = await get(session, { kind: 'snapshot', idOrName }, phase);
  if (response === undefined) return undefined;
  const found = checkFound({ ...response, shown: showSnapshot(response.body) }, idOrName);
  const isAgeShown = !Number.isNaN(found.shown.createdAt) && response.headers.date !== undefined;
  if (!isAgeShown) throw ownerless(found, 'its age (`createdAt`, and the header `Date`)');
  return found;
}

/** Gets a resource of either kind. */
export function find(
  session: Session,
  { kind, idOrName }: { readonly kind: Kind; readonly idOrName: string },
  phase: Phase,
): Promise<Found | undefined> {
  return (kind === 'sandbox' ? findSandbox : findSnapshot)(session, idOrName, phase);
}

async function get(
  session: Session,
  { kind, idOrName }: { readonly kind: Kind; readonly idOrName: string },
  phase: Phase,
): Promise<ApiResponse | undefined> {
  const operation = { ...FIND[kind], method: 'GET', pathParameters: { id: idOrName }, query: {}, headers: {} };
  const response = await send(session, operation, { phase });
  if (response.statusCode === 404) return undefined;
  if (response.statusCode !== 200) throw apiError(purposeOf(operation.operationId), response);
  return response;
}

function checkFound<T extends Shown>(response: ResourceResponse<T>, idOrName: string): Found<T> {
  assertExisting(response);
  assertSameResource(response, idOrName);
  return response;
}

/** @throws ResponseError when the response shows no snapshot or sandbox. */
export function assertExisting<T extends Shown>(response: ResourceResponse<T>): asserts response is Found<T> {
  if (isFound(response)) return;
  throw new ResponseError(`The response should show a ${response.shown.kind}, but has no id or no state.`, {
    hint: 'Check that `api-url` is the address of a Daytona API.',
  });
}

/** A broken cache can return a different resource than requested. Such a response must never lead to a deletion. */
export function assertSameResource({ shown: { kind, id, name } }: ResourceResponse, idOrName: string): void {
  if (id === undefined || id === idOrName || name === idOrName) return;
  throw new ResponseError(
    `The ${kind} ${idOrName} was requested, but the server returned another one: ${name ?? 'unnamed'} (${id}).`,
    {
      hint: 'Check that no proxy in front of `api-url` mixes up responses.',
    },
  );
}

function ownerless({ shown: { kind, id } }: Found, missing: string): ResponseError {
  return new ResponseError(
    `The response shows the ${kind} ${id} without ${missing}, so its owner cannot be determined.`,
    {
      hint: 'Check that no proxy in front of `api-url` alters responses.',
    },
  );
}

/**
 * @returns the sandbox in a response, or `undefined` when there is none.
 * @throws ResponseError when its name is missing, which does not mean that the sandbox is gone.
 */
export function sandboxIn(found: Found<ShownSandbox> | undefined): Sandbox | undefined {
  if (found === undefined) return undefined;
  const { shown } = found;
  if (!isNamed(shown)) throw nameless(shown);
  return shown;
}

/** Like `sandboxIn`, for a snapshot. */
export function snapshotIn(found: Found<ShownSnapshot> | undefined): Snapshot | undefined {
  if (found === undefined) return undefined;
  const { shown } = found;
  if (!isNamed(shown)) throw nameless(shown);
  return shown;
}

function nameless({ kind, id }: Found['shown']): ResponseError {
  return new ResponseError(`The response shows the ${kind} ${id} without its name.`, {
    hint: 'Check that no proxy in front of `api-url` alters responses.',
  });
}

/** The server's `Date` has whole seconds, and its database has its own clock. */
const DATE_STEP_MS = 1000;
const SKEW_MS = 500;

/**
 * Whether a resource was created between `least` and `most` milliseconds ago. Compares the server's `Date` header with
 * `createdAt`, so the clock of this machine does not matter.
 */
export function wasCreatedWithin({ shown, headers }: Found, most: number, least = 0): boolean {
  const age = Date.parse(headers.date ?? '') - shown.createdAt;
  return age <= most + SKEW_MS && age >= least - DATE_STEP_MS - SKEW_MS;
}
