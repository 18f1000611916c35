import { ResponseError } from '../../http/errors.ts';
import { isRecord, textMember } from '../../json.ts';
import { DeadlineError } from '../resource/errors.ts';
import { isExisting, isNamed, type Sandbox, type Snapshot, showSandbox, showSnapshot } from '../resource/resources.ts';
import { apiError } from '../transport/api-error.ts';
import type { ApiResponse } from '../transport/transport.ts';
import type { Phase } from '../waiting/deadline.ts';
import { findSandbox, sandboxIn } from './find.ts';
import { type Operation, purposeOf } from './operations.ts';
import { type Session, send } from './session.ts';

/** A list and its server time. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** Milliseconds since the epoch, from the `Date` header of the first page; `NaN` if the header is missing. */
  readonly serverTime: number;
}

/** The largest page size of the API (measured on v0.190.0). */
const PAGE = '200';

/** The page limit. 20,000 rows are more than any quota allows. */
const MAX_PAGES = 100;

/** The server's default order, by last activity, changes between pages (measured on v0.190.0). */
const STEADY = { limit: PAGE, sort: 'createdAt', order: 'asc' };

/** Which sandboxes to list. A server may not support every filter, so check the result again. */
export interface SandboxFilter {
  readonly labels?: Readonly<Record<string, string>>;
  /** Name of the snapshot that they were created from. */
  readonly snapshot?: string;
}

/**
 * Lists all matching sandboxes. The list may lag by a second or two, so it cannot prove that a sandbox is gone.
 * @throws ApiError, ResponseError, or what `send` throws.
 */
export async function listSandboxes(session: Session, filter: SandboxFilter, phase: Phase): Promise<Listed<Sandbox>> {
  const { labels = {}, snapshot } = filter;
  const fixed = {
    ...STEADY,
    ...(Object.keys(labels).length === 0 ? {} : { labels: JSON.stringify(labels) }),
    ...(snapshot === undefined ? {} : { snapshots: snapshot }),
  };
  const items: Sandbox[] = [];
  let serverTime = Number.NaN;
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = { ...fixed, ...(cursor === undefined ? {} : { cursor }) };
    const { rows, body, response } = await readPage(
      session,
      { operationId: 'listSandboxes', path: '/sandbox', query },
      phase,
    );
    items.push(...rows.map(readSandbox));
    if (page === 0) serverTime = timeOf(response);
    const next = textMember(body, 'nextCursor');
    // A repeated cursor would loop forever.
    if (next === undefined || next === cursor) return { items, serverTime };
    cursor = next;
  }
  throw tooLong();
}

/**
 * Lists all snapshots whose names contain a text. The server matches loosely (`_` and `%` are wildcards), so check the
 * names again.
 */
export async function listSnapshots(session: Session, name: string, phase: Phase): Promise<Listed<Snapshot>> {
  const items: Snapshot[] = [];
  let serverTime = Number.NaN;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { ...STEADY, page: String(page), name };
    const { rows, body, response } = await readPage(
      session,
      { operationId: 'getAllSnapshots', path: '/snapshots', query },
      phase,
    );
    items.push(...rows.map(showSnapshot).filter(isExisting).filter(isNamed));
    if (page === 1) serverTime = timeOf(response);
    const total = body.totalPages;
    if (typeof total !== 'number' || page >= total) return { items, serverTime };
  }
  throw tooLong();
}

function timeOf({ headers }: ApiResponse): number {
  return Date.parse(headers.date ?? '');
}

/** Throws for an incomplete row: skipping it would hide a sandbox that may use a snapshot. */
function readSandbox(row: Readonly<Record<string, unknown>>): Sandbox {
  const sandbox = showSandbox(row);
  if (isExisting(sandbox) && isNamed(sandbox) && sandbox.labels !== undefined) return sandbox;
  throw new ResponseError(
    'The list shows a sandbox without its id, name, state or labels, so it cannot be identified.',
    {
      hint: 'Check that no proxy in front of `api-url` alters responses.',
    },
  );
}

/** A truncated list would make existing resources look absent. */
function tooLong(): ResponseError {
  return new ResponseError(`The list has more than ${MAX_PAGES} pages, which no quota allows.`);
}

interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly response: ApiResponse;
}

async function readPage(
  session: Session,
  list: Pick<Operation, 'operationId' | 'path' | 'query'>,
  phase: Phase,
): Promise<Page> {
  const operation = { ...list, method: 'GET', pathParameters: {}, headers: {} };
  const response = await send(session, operation, { phase });
  if (response.statusCode !== 200) throw apiError(purposeOf(list.operationId), response);
  const { body } = response;
  // Servers before v0.180.0 give all rows in a bare list (public changelog of Daytona).
  if (Array.isArray(body)) return { rows: body.filter(isRecord), body: {}, response };
  if (!isRecord(body) || !Array.isArray(body.items)) {
    throw new ResponseError('The response should be a list, but has no items.', {
      hint: 'Check that `api-url` is the address of a Daytona API.',
    });
  }
  return { rows: body.items.filter(isRecord), body, response };
}

/** Which sandboxes to ignore, and when to stop. */
export interface UserSearch {
  readonly phase: Phase;
  readonly excludeIds?: ReadonlySet<string>;
  /** The search stops at the first match. */
  readonly until?: (sandbox: Sandbox) => boolean;
}

/**
 * Returns the sandboxes of the organization that were created from a snapshot, whoever owns them. The list lags and may
 * include deleted sandboxes, so each one is fetched individually.
 * @param snapshot its name.
 * @throws DeadlineError when the phase ends before all have been checked; what `listSandboxes` and `find` throw.
 */
export async function findUsersOfSnapshot(
  session: Session,
  snapshot: string,
  { phase, excludeIds = new Set(), until = () => true }: UserSearch,
): Promise<Sandbox[]> {
  // The server may not support the filter, so check here as well.
  const { items } = await listSandboxes(session, { snapshot }, phase);
  const users: Sandbox[] = [];
  for (const { id, snapshot: made, isBeingDeleted } of items) {
    if (made !== snapshot || isBeingDeleted || excludeIds.has(id)) continue;
    if (phase.leftMs() === 0) throw unseen(snapshot);
    const user = sandboxIn(await findSandbox(session, id, phase));
    if (user === undefined || user.isBeingDeleted) continue;
    users.push(user);
    if (until(user)) break;
  }
  return users;
}

function unseen(name: string): DeadlineError {
  const message = `There was no time left to check whether a sandbox was created from the snapshot "${name}".`;
  return new DeadlineError('snapshot-delete-timeout', message);
}
