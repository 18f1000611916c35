import { ALL_PERMISSIONS } from './api-key.ts';
import type { EmulatorSettings, Quotas, Timings } from './settings.ts';

/** Quotas and resource defaults of a new organization of the open-source server v0.190.0. */
function defaultQuotas(): Quotas {
  return {
    snapshots: 30,
    snapshotSizeGb: 20,
    cpuPerSandbox: 4,
    memoryPerSandbox: 8,
    diskPerSandbox: 10,
    totalCpu: 10,
    totalMemory: 10,
    totalDisk: 30,
  };
}

function defaultTimings(): Timings {
  return {
    assign: 0.02,
    inspect: 0.4,
    inspectTimeout: 30,
    pull: 2,
    pullTimeout: 3600,
    build: 3,
    activate: 0.25,
    deactivationWindow: 600,
    snapshotLock: 720,
    cron: 10,
    create: 1.5,
    createTimeout: 900,
    holdAnswer: 30,
    start: 1,
    stop: 1,
    destroy: 0.8,
    nameCache: 10,
  };
}

/** A healthy server with one key that has all permissions, no rate limits and the quotas of a new organization. */
export function defaultSettings(url: string, apiKey: string, uuid: () => string): EmulatorSettings {
  return {
    version: '0.190.0',
    organizationId: uuid(),
    runnerId: uuid(),
    keys: [{ value: apiKey, name: 'emulator', permissions: [...ALL_PERMISSIONS], expiresAt: null }],
    suspended: null,
    maintenance: false,
    databaseDown: false,
    runnerHealthy: true,
    runnersConfigured: true,
    regions: ['us', 'eu'],
    unavailableRegions: ['asia'],
    defaultRegion: 'us',
    defaultSnapshot: 'example/default:1.0',
    dashboardUrl: `${url}/dashboard`,
    proxyTemplateUrl: `http://{{PORT}}-{{sandboxId}}.proxy.localhost:${new URL(url).port}`,
    toolboxProxyUrl: `${url}/toolbox`,
    previewBy: 'name',
    previewWarning: true,
    internalRegistry: 'registry.internal/daytona',
    outsideApi: 'error',
    engineChecksReferences: true,
    ttlSupported: true,
    longestTtl: null,
    quotas: defaultQuotas(),
    rateLimits: {
      anonymous: null,
      failedAuth: null,
      authenticated: null,
      sandboxCreate: null,
      sandboxLifecycle: null,
    },
    headerSeconds: 'real',
    crashOnLostRow: true,
    restartAfter: null,
    clockOffset: 0,
    timings: defaultTimings(),
    images: {},
  };
}
