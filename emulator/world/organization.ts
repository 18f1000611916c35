import { ApiError } from '../http/answer.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import type { World } from './world.ts';

/** Rejects writes while the organization is suspended; reads still work (measured on Daytona API v0.190.0). */
export function requireActiveOrganization(world: World): void {
  if (world.settings.suspended !== null) {
    const reason = world.settings.suspended === '' ? '' : `: ${world.settings.suspended}`;
    throw new ApiError(403, `Organization is suspended${reason}`);
  }
}

/**
 * Returns the requested region, or the organization's default.
 *
 * @throws ApiError 404 for an unknown region, 403 for an unavailable one (measured on Daytona API v0.190.0).
 */
export function requireRegion(world: World, wanted: string | undefined): string {
  const { defaultRegion, regions, unavailableRegions } = world.settings;
  if (wanted === undefined || wanted === '') {
    if (defaultRegion === null) {
      throw new ApiError(
        400,
        'This organization does not have a default region. Please open the Daytona Dashboard to set a default region.',
      );
    }
    return defaultRegion;
  }
  if (unavailableRegions.includes(wanted)) {
    throw new ApiError(403, `Region ${wanted} is not available to the organization`);
  }
  if (!regions.includes(wanted)) {
    throw new ApiError(404, 'Region not found');
  }
  return wanted;
}

export interface Resources {
  readonly cpu: number;
  readonly gpu: number;
  readonly memory: number;
  readonly disk: number;
}

const COUNTED_SNAPSHOTS = ['pending', 'building', 'pulling', 'active'];

/**
 * Rejects more resources than one sandbox may have (message measured on Daytona API v0.190.0 for CPU), and any GPU,
 * which containers do not have (measured, but not the wording).
 */
export function checkPerSandbox(world: World, wanted: Resources): void {
  const { quotas } = world.settings;
  const limits: [string, number, number, string][] = [
    ['CPU', wanted.cpu, quotas.cpuPerSandbox, ''],
    ['Memory', wanted.memory, quotas.memoryPerSandbox, 'GB'],
    ['Disk', wanted.disk, quotas.diskPerSandbox, 'GB'],
  ];
  if (wanted.gpu > 0) {
    throw new ApiError(400, 'Total GPU limit exceeded. Maximum allowed: 0.');
  }
  for (const [name, amount, limit, unit] of limits) {
    if (amount > limit) {
      throw new ApiError(
        400,
        `${name} request ${amount}${unit} exceeds maximum allowed per sandbox (${limit}${unit}).\nNeed higher resource limits per-sandbox? Contact us at support@daytona.io and let us know about your use case.`,
      );
    }
  }
}

/**
 * Rejects another snapshot when the quota is exhausted. Errored and inactive snapshots keep their name but do not
 * count.
 */
export function checkSnapshotCount(world: World): void {
  const limit = world.settings.quotas.snapshots;
  const used = [...world.snapshots.values()].filter(
    ({ record }) => !record.general && COUNTED_SNAPSHOTS.includes(record.state),
  ).length;
  if (used >= limit) {
    throw new ApiError(400, `Snapshot quota exceeded. Maximum allowed: ${limit}`);
  }
}

function sum(records: SandboxRecord[], amount: (record: SandboxRecord) => number): number {
  return records.reduce((total, record) => total + amount(record), 0);
}

/**
 * Rejects a sandbox that would exceed the organization's totals. Errored and stopped ones hold no CPU or memory
 * (measured for CPU).
 */
export function checkTotals(world: World, wanted: Resources): void {
  const { quotas, dashboardUrl } = world.settings;
  const records = [...world.sandboxes.values()]
    .map(({ record }) => record)
    .filter(({ state, desiredState }) => !['error', 'build_failed'].includes(state) && desiredState !== 'destroyed');
  const running = records.filter(({ state }) => state !== 'stopped');
  const limits: [string, number, number, string][] = [
    ['CPU', sum(running, ({ cpu }) => cpu) + wanted.cpu, quotas.totalCpu, ''],
    ['memory', sum(running, ({ memory }) => memory) + wanted.memory, quotas.totalMemory, 'GiB'],
    ['disk', sum(records, ({ disk }) => disk) + wanted.disk, quotas.totalDisk, 'GiB'],
  ];
  for (const [name, amount, limit, unit] of limits) {
    if (amount > limit) {
      throw new ApiError(
        400,
        `Total ${name} limit exceeded. Maximum allowed: ${limit}${unit}.\nTo increase concurrency limits, upgrade your organization's Tier by visiting ${dashboardUrl}/limits.`,
      );
    }
  }
}
