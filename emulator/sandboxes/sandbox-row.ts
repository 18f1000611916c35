import { ApiError } from '../http/answer.ts';
import { type Call, param } from '../world/operation.ts';
import type { SandboxRecord } from '../world/sandbox-record.ts';
import { type SandboxRow, stamp, type World } from '../world/world.ts';

/** Creates a new sandbox record. It stops after 15 idle minutes by default (measured on Daytona API v0.190.0). */
export function blankSandbox(world: World, id: string): SandboxRecord {
  const { settings } = world;
  const now = stamp(world);
  return {
    id,
    organizationId: settings.organizationId,
    name: id,
    target: settings.defaultRegion ?? 'us',
    snapshot: settings.defaultSnapshot,
    user: 'daytona',
    env: {},
    cpu: 1,
    gpu: 0,
    memory: 1,
    disk: 3,
    public: false,
    networkBlockAll: false,
    networkAllowList: null,
    domainAllowList: null,
    labels: {},
    volumes: [],
    state: 'creating',
    desiredState: 'started',
    errorReason: null,
    recoverable: false,
    backupState: 'None',
    autoStopInterval: 15,
    autoArchiveInterval: 10_080,
    autoDeleteInterval: -1,
    autoDestroyAt: null,
    queueTimedOutAt: null,
    spotEvictedAt: null,
    sandboxClass: 'container',
    createdAt: now,
    updatedAt: now,
    lastActivityAt: now,
    daemonVersion: null,
    runnerId: world.settings.runnerId,
    toolboxProxyUrl: world.settings.toolboxProxyUrl,
    previewToken: world.random.token(32),
    image: '',
    startedAt: null,
  };
}

/** Caches that no sandbox has this name. */
export function rememberMissing(world: World, name: string): void {
  world.missingNames.set(name, world.clock.now() + world.settings.timings.nameCache * 1000);
}

/** Whether this name is cached as missing. */
function isRememberedMissing(world: World, name: string): boolean {
  return world.clock.now() < (world.missingNames.get(name) ?? 0);
}

function findByName(world: World, name: string): SandboxRow | undefined {
  if (isRememberedMissing(world, name)) {
    return undefined;
  }
  const row = [...world.sandboxes.values()].find(({ record }) => record.name === name);
  if (row === undefined && world.missingNames.has(name)) {
    rememberMissing(world, name);
  }
  return row;
}

export function missingSandbox(idOrName: string): ApiError {
  return new ApiError(404, `Sandbox with ID or name ${idOrName} not found`);
}

/** Finds the sandbox in the path, by id or else by name. @throws ApiError 404 when there is none. */
export function requireSandbox(world: World, call: Call): SandboxRow {
  const idOrName = param(call, 'sandboxIdOrName');
  const row = world.sandboxes.get(idOrName) ?? findByName(world, idOrName);
  if (row === undefined) {
    throw missingSandbox(idOrName);
  }
  return row;
}
