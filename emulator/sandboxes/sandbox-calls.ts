import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Answer, ApiError, json } from '../http/answer.ts';
import { checkIntegers } from '../http/field-rules.ts';
import { isObject } from '../http/json-value.ts';
import { type Call, fieldsOf, param } from '../world/operation.ts';
import { requireActiveOrganization } from '../world/organization.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import { type SandboxRow, stamp, type World } from '../world/world.ts';
import { archiveInterval, throwIfFailed } from './sandbox-create.ts';
import { deletedSandboxJson, sandboxJson } from './sandbox-json.ts';
import { beginStart, beginStop, destroySandbox, isChanging, untilSettled } from './sandbox-life.ts';
import { missingSandbox, requireSandbox } from './sandbox-row.ts';

function requireRest(row: SandboxRow): void {
  if (isChanging(row.record)) {
    throw new ApiError(409, 'Sandbox state change in progress');
  }
}

export function getSandbox(world: World, call: Call): Answer {
  return json(200, sandboxJson(requireSandbox(world, call).record));
}

/** Yields long enough to read a request that was sent at the same time. */
async function othersTurn(): Promise<void> {
  await nextTurn();
  await nextTurn();
}

/**
 * Yields between the lookup and the change: two simultaneous deletions both find the sandbox, and the second one gets a
 * conflict (measured on Daytona API v0.190.0).
 */
export async function deleteSandbox(world: World, call: Call): Promise<Answer> {
  const row = requireSandbox(world, call);
  if (row.record.state === 'destroyed') {
    throw missingSandbox(param(call, 'sandboxIdOrName'));
  }
  requireRest(row);
  const { revision } = row;
  await othersTurn();
  if (row.revision !== revision) {
    throw new ApiError(409, 'Sandbox was modified by another operation');
  }
  destroySandbox(world, row);
  return json(200, deletedSandboxJson(row.record));
}

/**
 * Holds the response until the sandbox has started; a started one gets it immediately (measured on Daytona API
 * v0.190.0).
 */
export async function startSandbox(world: World, call: Call): Promise<Answer> {
  const row = requireSandbox(world, call);
  requireRest(row);
  requireActiveOrganization(world);
  if (row.record.state === 'started') {
    return json(200, sandboxJson(row.record));
  }
  if (row.record.state !== 'stopped') {
    throw new ApiError(400, 'Sandbox is not in valid state');
  }
  const settled = untilSettled(world, row, world.settings.timings.holdAnswer);
  beginStart(world, row);
  await settled;
  throwIfFailed(row);
  return json(200, sandboxJson(row.record));
}

/** Stops a started sandbox. The wording of its 400 was not measured. */
export function stopSandbox(world: World, call: Call): Answer {
  const row = requireSandbox(world, call);
  requireRest(row);
  if (row.record.state !== 'started') {
    throw new ApiError(400, 'Sandbox is not started');
  }
  beginStop(world, row);
  return json(200, sandboxJson(row.record));
}

/** Changes fields. These POSTs return 201 although the specification says 200 (known from v0.190.0). */
function changed(world: World, call: Call, fields: Partial<SandboxRecord>, status = 201): Answer {
  const row = requireSandbox(world, call);
  Object.assign(row.record, fields, { updatedAt: stamp(world) });
  return json(status, sandboxJson(row.record));
}

function minutes(call: Call, name: string): number {
  const value = Number(param(call, name));
  if (!Number.isFinite(value)) {
    throw new ApiError(400, 'Validation failed (numeric string is expected)');
  }
  return value;
}

export function setAutoStop(world: World, call: Call): Answer {
  const autoStopInterval = minutes(call, 'interval');
  if (autoStopInterval < 0) {
    throw new ApiError(400, 'Auto-stop interval must be non-negative');
  }
  checkIntegers(autoStopInterval);
  return changed(world, call, { autoStopInterval });
}

export function setAutoArchive(world: World, call: Call): Answer {
  const autoArchiveInterval = archiveInterval(minutes(call, 'interval'));
  checkIntegers(autoArchiveInterval);
  return changed(world, call, { autoArchiveInterval });
}

export function setAutoDelete(world: World, call: Call): Answer {
  const autoDeleteInterval = minutes(call, 'interval');
  checkIntegers(autoDeleteInterval);
  return changed(world, call, { autoDeleteInterval });
}

/** Sets the wall-clock time to live, counted from creation. Servers before v0.199 do not have it. */
export function setTtl(world: World, call: Call): Answer {
  const ttl = minutes(call, 'ttlMinutes');
  if (!world.settings.ttlSupported) {
    throw new ApiError(404, `Cannot POST /api/sandbox/${param(call, 'sandboxIdOrName')}/ttl/${ttl}`);
  }
  const created = Date.parse(requireSandbox(world, call).record.createdAt);
  const autoDestroyAt = ttl > 0 ? new Date(created + ttl * 60_000).toISOString() : null;
  return changed(world, call, { autoDestroyAt }, 200);
}

export function setPublic(world: World, call: Call): Answer {
  return changed(world, call, { public: param(call, 'isPublic') === 'true' });
}

/** Returns the complete sandbox, although the specification says only the labels (measured on Daytona API v0.190.0). */
export function replaceLabels(world: World, call: Call): Answer {
  const { labels } = fieldsOf(call);
  if (!isObject(labels)) {
    throw new ApiError(400, 'labels must be an object');
  }
  return changed(world, call, { labels }, 200);
}

export function getToolboxProxyUrl(world: World, call: Call): Answer {
  return json(200, { url: requireSandbox(world, call).record.toolboxProxyUrl });
}
