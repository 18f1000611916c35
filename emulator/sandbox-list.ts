import { type Answer, ApiError, json } from './answer.ts';
import type { Call } from './call.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { listPage } from './list-page.ts';
import { listedSandboxJson, type SandboxRecord } from './sandbox-record.ts';
import type { World } from './world.ts';

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
    // Told below, together with JSON that is no object.
  }
  throw new ApiError(400, 'labels must be a valid JSON string');
}

/** A repeated parameter or one with commas. */
function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

function filterOf(query: URLSearchParams): (record: SandboxRecord) => boolean {
  const labels = Object.entries(wantedLabels(query));
  const states = listOf(query, 'states');
  const snapshots = listOf(query, 'snapshots');
  const prefix = (query.get('name') ?? '').toLowerCase();
  const id = query.get('id') ?? '';
  return (record) =>
    record.name.toLowerCase().startsWith(prefix) &&
    record.id.startsWith(id) &&
    labels.every(([name, value]) => String(record.labels[name]) === String(value)) &&
    (states.length === 0 || states.includes(record.state)) &&
    (snapshots.length === 0 || snapshots.includes(record.snapshot));
}

function afterCursor(records: SandboxRecord[], cursor: string | null): SandboxRecord[] {
  if (cursor === null || cursor === '') {
    return records;
  }
  const last = Buffer.from(cursor, 'base64url').toString();
  const index = records.findIndex(({ id }) => id === last);
  if (index < 0) {
    throw new ApiError(400, 'Invalid cursor');
  }
  return records.slice(index + 1);
}

/** Newest first, page by page: `nextCursor` is null on the last one. */
export function listSandboxes(world: World, call: Call): Answer {
  const { limit } = listPage(call.query);
  const matching = [...world.sandboxes.values()]
    .map(({ record }) => record)
    .filter(filterOf(call.query))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const rest = afterCursor(matching, call.query.get('cursor'));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rest.length > limit && last !== undefined ? Buffer.from(last.id).toString('base64url') : null;
  return json(200, { items: shown.map(listedSandboxJson), nextCursor });
}
