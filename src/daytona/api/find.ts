import { ResponseError } from '../../http/errors.ts';
import { isRecord, textMember } from '../../json.ts';
import { idOf, parseSandbox, parseSnapshot, type Sandbox, type Snapshot } from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import { apiError } from './api-error.ts';
import { type Operation, purposeOf } from './operations.ts';
import { type Session, send } from './session.ts';
import type { ApiResponse } from './transport.ts';

/** A snapshot or sandbox, with the response that contained it. */
export interface Found {
  readonly id: string;
  readonly state: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly response: ApiResponse;
}

const FIND: Readonly<Record<Kind, Pick<Operation, 'operationId' | 'path'>>> = {
  snapshot: { operationId: 'getSnapshot', path: '/snapshots/{id}' },
  sandbox: { operationId: 'getSandbox', path: '/sandbox/{id}' },
};

/**
 * Gets a snapshot or sandbox.
 * @param idOrName the API accepts both.
 * @returns `undefined` when it does not exist.
 * @throws ApiError, ResponseError, or what `send` throws.
 */
export async function find(session: Session, kind: Kind, idOrName: string, phase: Phase): Promise<Found | undefined> {
  const operation = { ...FIND[kind], method: 'GET', pathParameters: { id: idOrName }, query: {}, headers: {} };
  const response = await send(session, operation, { phase });
  if (response.statusCode === 404) return undefined;
  if (response.statusCode !== 200) throw apiError(purposeOf(operation.operationId), response);
  const found = readFound(response, kind);
  assertSameResource(kind, idOrName, response);
  assertOwnershipFields(kind, found);
  return found;
}

/**
 * @returns the sandbox in a response, or `undefined` when there is none.
 * @throws ResponseError when its name is missing, which does not mean that the sandbox is gone.
 */
export function sandboxIn(found: Found | undefined): Sandbox | undefined {
  return found === undefined ? undefined : (parseSandbox(found.body) ?? throwNameless('sandbox', found));
}

/** Like `sandboxIn`, for a snapshot. */
export function snapshotIn(found: Found | undefined): Snapshot | undefined {
  return found === undefined ? undefined : (parseSnapshot(found.body) ?? throwNameless('snapshot', found));
}

function throwNameless(kind: Kind, { id }: Found): never {
  throw new ResponseError(`The response shows the ${kind} ${id} without its name.`, {
    hint: 'Check that no proxy in front of `api-url` alters responses.',
  });
}

/** A broken cache can return a different resource than requested. Such a response must never lead to a deletion. */
export function assertSameResource(kind: Kind, idOrName: string, { body }: ApiResponse): void {
  const id = idOf(body);
  const name = textMember(body, 'name');
  if (id === undefined || id === idOrName || name === idOrName) return;
  throw new ResponseError(
    `The ${kind} ${idOrName} was requested, but the server returned another one: ${name ?? 'unnamed'} (${id}).`,
    {
      hint: 'Check that no proxy in front of `api-url` mixes up responses.',
    },
  );
}

/** Without these fields the owner is unknown. Throwing is safer than treating the resource as somebody else's. */
function assertOwnershipFields(kind: Kind, { id, body, response }: Found): void {
  const isAgeShown = textMember(body, 'createdAt') !== undefined && response.headers.date !== undefined;
  if (kind === 'sandbox' ? isRecord(body.labels) : isAgeShown) return;
  const missing = kind === 'sandbox' ? 'its labels' : 'its age (`createdAt`, and the header `Date`)';
  throw new ResponseError(
    `The response shows the ${kind} ${id} without ${missing}, so its owner cannot be determined.`,
    {
      hint: 'Check that no proxy in front of `api-url` alters responses.',
    },
  );
}

/** @throws ResponseError when the response contains no snapshot or sandbox. */
export function readFound(response: ApiResponse, kind: Kind): Found {
  const { body } = response;
  const id = idOf(body);
  const state = textMember(body, 'state');
  if (isRecord(body) && id !== undefined && state !== undefined) return { id, state, body, response };
  throw new ResponseError(`The response should show a ${kind}, but has no id or no state.`, {
    hint: 'Check that `api-url` is the address of a Daytona API.',
  });
}

/** The server's `Date` has whole seconds, and its database has its own clock. */
const DATE_STEP_MS = 1000;
const SKEW_MS = 500;

/**
 * Whether a resource was created between `least` and `most` milliseconds ago. Compares the server's `Date` header with
 * `createdAt`, so the clock of this machine does not matter.
 */
export function wasCreatedWithin({ body, response }: Found, most: number, least = 0): boolean {
  const created = Date.parse(textMember(body, 'createdAt') ?? '');
  const age = Date.parse(response.headers.date ?? '') - created;
  return age <= most + SKEW_MS && age >= least - DATE_STEP_MS - SKEW_MS;
}
