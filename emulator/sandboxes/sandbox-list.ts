import { type Answer, ApiError, json } from '../http/answer.ts';
import { isObject, type JsonObject } from '../http/json-value.ts';
import { compareKeys, listOrder, listPage, type SortKey } from '../http/list-query.ts';
import type { Call } from '../world/operation.ts';
import { SANDBOX_STATES, type SandboxRecord } from '../world/sandbox-record.ts';
import type { World } from '../world/world.ts';
import { listedSandboxJson, sandboxJson } from './sandbox-json.ts';

/** The sort fields of the list, according to the specification. */
const SORT_FIELDS = ['name', 'cpu', 'memoryGib', 'diskGib', 'lastActivityAt', 'createdAt'] as const;
type SortField = (typeof SORT_FIELDS)[number];

function wantedLabels(query: URLSearchParams): JsonObject {
  const given = query.get('labels');
  if (given === null || given === '') {
    return {};
  }
  try {
    const labels: unknown = JSON.parse(given);
    if (isObject(labels)) {
      return labels;
    }
  } catch {
    // Reported below, like JSON that is not an object.
  }
  throw new ApiError(400, 'labels must be a valid JSON string');
}

/** Reads a repeated or comma-separated parameter. */
function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

function wantedStates(query: URLSearchParams): string[] {
  const states = listOf(query, 'states');
  if (states.some((state) => !SANDBOX_STATES.includes(state))) {
    throw new ApiError(400, `each value in states must be one of the following values: ${SANDBOX_STATES.join(', ')}`);
  }
  return states;
}

/** @param matches whether an id or a name (in lower case) matches the requested one. */
function filterOf(
  query: URLSearchParams,
  matches: (text: string, wanted: string) => boolean,
): (record: SandboxRecord) => boolean {
  const labels = Object.entries(wantedLabels(query));
  const states = wantedStates(query);
  const snapshots = listOf(query, 'snapshots');
  const name = (query.get('name') ?? '').toLowerCase();
  const id = (query.get('id') ?? '').toLowerCase();
  return (record) =>
    record.state !== 'destroyed' &&
    matches(record.name.toLowerCase(), name) &&
    matches(record.id, id) &&
    labels.every(([name, value]) => String(record.labels[name]) === String(value)) &&
    (states.length === 0 || states.includes(record.state)) &&
    (snapshots.length === 0 || snapshots.includes(record.snapshot));
}

function sortKey(record: SandboxRecord, field: SortField): SortKey {
  switch (field) {
    case 'memoryGib':
      return [record.memory, record.id];
    case 'diskGib':
      return [record.disk, record.id];
    default:
      return [record[field], record.id];
  }
}

function cursorOf(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function keyFrom(cursor: string): SortKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && (typeof key[0] === 'string' || typeof key[0] === 'number')) {
      return [key[0], String(key[1])];
    }
  } catch {
    // Reported below, like JSON that is not a key.
  }
  throw new ApiError(400, 'Invalid cursor');
}

/**
 * `GET /sandbox`: a page of the organization's sandboxes; `nextCursor` is null on the last page. Each page starts after
 * the sort key of the previous page's last item. In the default order, by `lastActivityAt`, a sandbox that is used
 * during paging moves to the front and is missed; `createdAt` is stable (measured on Daytona API v0.190.0).
 */
export function listSandboxes(world: World, call: Call): Answer {
  const { limit } = listPage(call.query);
  const { field, descending } = listOrder(call.query, SORT_FIELDS, 'lastActivityAt');
  const cursor = call.query.get('cursor') ?? '';
  const last = cursor === '' ? undefined : keyFrom(cursor);
  const rest = [...world.sandboxes.values()]
    .map(({ record }) => record)
    .filter(filterOf(call.query, (text, wanted) => text.startsWith(wanted)))
    .map((record) => ({ record, key: sortKey(record, field) }))
    .filter(({ key }) => last === undefined || compareKeys(key, last, descending) > 0)
    .sort((a, b) => compareKeys(a.key, b.key, descending));
  const shown = rest.slice(0, limit);
  const end = shown.at(-1);
  const nextCursor = rest.length > limit && end !== undefined ? cursorOf(end.key) : null;
  return json(200, { items: shown.map(({ record }) => listedSandboxJson(record)), nextCursor });
}

const PAGINATED_SORT_FIELDS = [
  'id',
  'name',
  'state',
  'snapshot',
  'region',
  'updatedAt',
  'createdAt',
  'lastActivityAt',
] as const;

/** `GET /sandbox/paginated`: the deprecated list, by page number, newest first, with complete sandboxes. */
export function listSandboxPages(world: World, call: Call): Answer {
  const { page, limit } = listPage(call.query);
  const { field, descending } = listOrder(call.query, PAGINATED_SORT_FIELDS, 'createdAt');
  const key = (record: SandboxRecord): SortKey => [field === 'region' ? record.target : record[field], record.id];
  const found = [...world.sandboxes.values()]
    .map(({ record }) => record)
    .filter(filterOf(call.query, (text, wanted) => text.includes(wanted)))
    .sort((a, b) => compareKeys(key(a), key(b), descending));
  const items = found.slice((page - 1) * limit, page * limit).map(sandboxJson);
  return json(200, { items, total: found.length, page, totalPages: Math.ceil(found.length / limit) });
}
