import { type Answer, ApiError, empty, json } from '../http/answer.ts';
import { compareKeys, listOrder, listPage } from '../http/list-query.ts';
import { type Call, param } from '../world/operation.ts';
import { checkSnapshotCount, requireActiveOrganization } from '../world/organization.ts';
import type { SnapshotRow, World } from '../world/world.ts';
import { snapshotJson } from './snapshot-json.ts';
import { deactivate, reactivate, removeSnapshot } from './snapshot-life.ts';
import { findSnapshot } from './snapshot-row.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function notFound(idOrName: string): ApiError {
  return new ApiError(404, `Snapshot with name ${idOrName} not found`);
}

function byUuid(world: World, call: Call): SnapshotRow {
  const id = param(call, 'id');
  if (!UUID.test(id)) {
    throw new ApiError(400, 'Validation failed (uuid is expected)');
  }
  const row = world.snapshots.get(id);
  if (row === undefined) {
    throw notFound(id);
  }
  return row;
}

export function getSnapshot(world: World, call: Call): Answer {
  const row = findSnapshot(world, param(call, 'id'));
  if (row === undefined) {
    throw notFound(param(call, 'id'));
  }
  return json(200, snapshotJson(row.record));
}

const SORT_FIELDS = ['name', 'state', 'lastUsedAt', 'createdAt'] as const;

/**
 * Returns a page of the snapshots, by default the most recently used first; `name` matches any part of the name,
 * ignoring case.
 */
export function listSnapshots(world: World, call: Call): Answer {
  const { page, limit } = listPage(call.query);
  const { field, descending } = listOrder(call.query, SORT_FIELDS, 'lastUsedAt');
  const part = (call.query.get('name') ?? '').toLowerCase();
  const found = [...world.snapshots.values()]
    .map(({ record }) => record)
    .filter(({ name }) => name.toLowerCase().includes(part))
    .sort((a, b) => compareKeys([a[field], a.id], [b[field], b.id], descending));
  const items = found.slice((page - 1) * limit, page * limit).map((record) => snapshotJson(record));
  return json(200, { items, total: found.length, page, totalPages: Math.ceil(found.length / limit) });
}

export function deleteSnapshot(world: World, call: Call): Answer {
  const row = byUuid(world, call);
  if (row.record.general) {
    throw new ApiError(403, 'You cannot delete a general snapshot');
  }
  removeSnapshot(world, row);
  return empty(200);
}

/**
 * Activates an inactive snapshot; rejected for ten minutes after the deactivation (measured on Daytona API v0.190.0).
 */
export function activateSnapshot(world: World, call: Call): Answer {
  const row = byUuid(world, call);
  const { id, state, deactivatedAt } = row.record;
  if (state === 'active') {
    throw new ApiError(400, `Snapshot ${id} is already active`);
  }
  if (state !== 'inactive') {
    throw new ApiError(400, `Snapshot ${id} cannot be activated - it is in ${state} state`);
  }
  const windowEnds = (deactivatedAt ?? 0) + world.settings.timings.deactivationWindow * 1000;
  if (deactivatedAt !== null && world.clock.now() < windowEnds) {
    throw new ApiError(400, 'Snapshot deactivation is still in progress. Please try again in a few minutes.');
  }
  requireActiveOrganization(world);
  checkSnapshotCount(world);
  reactivate(world, row);
  return json(200, snapshotJson(row.record));
}

export function deactivateSnapshot(world: World, call: Call): Answer {
  const row = byUuid(world, call);
  if (row.record.state !== 'active') {
    throw new ApiError(400, `Snapshot ${row.record.id} cannot be deactivated - it is in ${row.record.state} state`);
  }
  deactivate(world, row);
  return empty(204);
}
