import type { SandboxRecord } from './sandbox-record.ts';
import type { SnapshotRecord } from './snapshot-record.ts';
import { stamp, type World } from './world.ts';

/** A snapshot just inserted; resources default to 1 CPU, 1 GB and 3 GB (measured on Daytona API v0.190.0). */
export function blankSnapshot(world: World, id: string): SnapshotRecord {
  const now = stamp(world);
  return {
    id,
    organizationId: world.settings.organizationId,
    general: false,
    name: `snapshot-${id}`,
    imageName: `docker.io/acme/image-${id}:1`,
    state: 'pending',
    size: null,
    entrypoint: null,
    cpu: 1,
    gpu: 0,
    mem: 1,
    disk: 3,
    errorReason: null,
    createdAt: now,
    updatedAt: now,
    lastUsedAt: null,
    buildInfo: null,
    regionIds: [world.settings.defaultRegion ?? 'us'],
    initialRunnerId: null,
    ref: null,
    sandboxClass: 'container',
    deactivatedAt: null,
  };
}

/** A sandbox just inserted; stops after 15 idle minutes unless told otherwise (measured on Daytona API v0.190.0). */
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
