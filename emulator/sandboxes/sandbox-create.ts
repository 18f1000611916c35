import { type Answer, ApiError, json } from '../http/answer.ts';
import {
  anyNumber,
  atLeast,
  checkFields,
  checkIntegers,
  displayName,
  listValue,
  objectValue,
  type Rule,
  text,
  truth,
} from '../http/field-rules.ts';
import { isObject, type JsonObject, numberField, stringField } from '../http/json-value.ts';
import { findSnapshot } from '../snapshots/snapshot-row.ts';
import { imageOf } from '../snapshots/snapshot-state.ts';
import { type Call, fieldsOf } from '../world/operation.ts';
import { checkPerSandbox, checkTotals, requireActiveOrganization, requireRegion } from '../world/organization.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import type { SandboxRow, SnapshotRow, World } from '../world/world.ts';
import { createdSandboxJson, sandboxJson } from './sandbox-json.ts';
import { beginCreation, untilSettled } from './sandbox-life.ts';
import { blankSandbox } from './sandbox-row.ts';

const CREATE_RULES: Readonly<Record<string, Rule>> = {
  name: displayName,
  snapshot: text,
  user: text,
  env: objectValue,
  labels: objectValue,
  public: truth,
  target: text,
  cpu: anyNumber,
  gpu: anyNumber,
  memory: anyNumber,
  disk: anyNumber,
  autoStopInterval: anyNumber,
  autoArchiveInterval: anyNumber,
  autoDeleteInterval: anyNumber,
  ttlMinutes: atLeast(0),
  volumes: listValue,
  networkBlockAll: truth,
  networkAllowList: text,
  domainAllowList: text,
};

const LONGEST_ARCHIVE_MINUTES = 43_200;

/**
 * Finds the requested snapshot. Without one the server silently uses its default (measured on Daytona API v0.190.0).
 */
function activeSnapshot(world: World, body: JsonObject): SnapshotRow {
  const given = stringField(body, 'snapshot') ?? '';
  const wanted = given.trim() === '' ? world.settings.defaultSnapshot : given;
  const row = findSnapshot(world, wanted);
  if (row === undefined) {
    throw new ApiError(400, `Snapshot ${wanted} not found. Did you add it through the Daytona Dashboard?`);
  }
  if (row.record.state !== 'active') {
    throw new ApiError(400, `Snapshot ${wanted} is ${row.record.state}`);
  }
  return row;
}

function refuseOwnResources(body: JsonObject): void {
  const hasResources = ['cpu', 'gpu', 'memory', 'disk'].some((name) => Boolean(body[name]));
  if (stringField(body, 'snapshot') !== undefined && hasResources) {
    throw new ApiError(400, 'Cannot specify Sandbox resources when using a snapshot');
  }
}

/** Caps the interval at thirty days (measured on Daytona API v0.190.0); 0 means the maximum (known from its source). */
export function archiveInterval(minutes: number): number {
  return minutes === 0 ? LONGEST_ARCHIVE_MINUTES : Math.min(minutes, LONGEST_ARCHIVE_MINUTES);
}

/** Reads the minutes to live, 0 for no end. An organization's maximum is also its default, and cannot be turned off. */
function timeToLive({ settings }: World, asked: number): number {
  const { ttlSupported, longestTtl } = settings;
  if (!ttlSupported) {
    return 0;
  }
  return longestTtl !== null && (asked === 0 || asked > longestTtl) ? longestTtl : asked;
}

/** The intervals in minutes. A negative auto-stop is an error; missing ones have defaults. */
function intervals(world: World, body: JsonObject) {
  const autoStopInterval = numberField(body, 'autoStopInterval') ?? 15;
  if (autoStopInterval < 0) {
    throw new ApiError(400, 'Auto-stop interval must be non-negative');
  }
  const ttl = timeToLive(world, numberField(body, 'ttlMinutes') ?? 0);
  return {
    autoStopInterval,
    autoArchiveInterval: archiveInterval(numberField(body, 'autoArchiveInterval') ?? 10080),
    autoDeleteInterval: numberField(body, 'autoDeleteInterval') ?? -1,
    autoDestroyAt: ttl > 0 ? new Date(world.clock.now() + ttl * 60_000).toISOString() : null,
  };
}

function objectField(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  return isObject(value) ? value : {};
}

function newRecord(world: World, body: JsonObject, snapshot: SnapshotRow, target: string): SandboxRecord {
  const blank = blankSandbox(world, world.random.uuid());
  const name = stringField(body, 'name') ?? '';
  const { volumes } = body;
  return {
    ...blank,
    name: name === '' ? blank.id : name,
    target,
    snapshot: snapshot.record.name,
    user: stringField(body, 'user') ?? blank.user,
    env: objectField(body, 'env'),
    cpu: snapshot.record.cpu,
    gpu: snapshot.record.gpu,
    memory: snapshot.record.mem,
    disk: snapshot.record.disk,
    public: body.public === true,
    networkBlockAll: body.networkBlockAll === true,
    networkAllowList: stringField(body, 'networkAllowList') ?? null,
    domainAllowList: stringField(body, 'domainAllowList') ?? null,
    labels: objectField(body, 'labels'),
    volumes: Array.isArray(volumes) ? volumes : [],
    ...intervals(world, body),
    image: imageOf(snapshot.record),
  };
}

/**
 * Holds the response until the sandbox has started, for at most 30 s, and then returns the row as first inserted, with
 * state `creating`. A failure within that time is a 400 without an id, and the sandbox remains (measured on Daytona API
 * v0.190.0).
 */
export async function createSandbox(world: World, call: Call): Promise<Answer> {
  const body = fieldsOf(call);
  checkFields(body, CREATE_RULES);
  refuseOwnResources(body);
  requireActiveOrganization(world);
  const target = requireRegion(world, stringField(body, 'target'));
  const snapshot = activeSnapshot(world, body);
  if (!world.settings.runnerHealthy || !world.settings.runnersConfigured) {
    throw new ApiError(400, 'No available runners');
  }
  const record = newRecord(world, body, snapshot, target);
  checkPerSandbox(world, record);
  checkTotals(world, record);
  if ([...world.sandboxes.values()].some((row) => row.record.name === record.name)) {
    throw new ApiError(409, `Sandbox with name ${record.name} already exists`);
  }
  checkIntegers(record.autoStopInterval, record.autoArchiveInterval, record.autoDeleteInterval);
  const row: SandboxRow = { record, waiting: new Set(), plan: 0, revision: 0 };
  world.sandboxes.set(record.id, row);
  snapshot.record.lastUsedAt = record.createdAt;
  const created = createdSandboxJson(record);
  world.events.publish('sandbox.created', created);
  world.events.publish('sandbox.state.updated', {
    sandbox: sandboxJson(record),
    oldState: 'unknown',
    newState: record.state,
  });
  const answer = json(200, created);
  const settled = untilSettled(world, row, world.settings.timings.holdAnswer);
  beginCreation(world, row);
  await settled;
  throwIfFailed(row);
  return answer;
}

/** Turns a held response into a 400 if the sandbox has failed by then. */
export function throwIfFailed({ record }: SandboxRow): void {
  if (record.state === 'error' || record.state === 'build_failed') {
    throw new ApiError(400, `Sandbox failed to start: ${record.errorReason ?? 'unknown'}`);
  }
}
