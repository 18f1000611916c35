import type { ApiKey } from './api-key.ts';
import type { ImageBehaviour } from './image-behaviour.ts';

export interface RateLimit {
  limit: number;
  /** Length of the window, and of the block once the limit is passed, in server seconds. */
  ttl: number;
}

/** The kinds of requests that are counted apart. */
export type Throttler = 'anonymous' | 'failedAuth' | 'authenticated' | 'sandboxCreate' | 'sandboxLifecycle';

/** How `Retry-After-*` and `X-RateLimit-Reset-*` are written when server seconds are not real ones. */
export type HeaderSeconds =
  /** Real seconds, rounded up, at least 1: what a client with an ordinary clock can wait. */
  | 'real'
  /** Real seconds with decimals, for clients under test that read fractions. */
  | 'real-exact'
  /** Server seconds, rounded up: for a client whose own clock is as fast as the server's. */
  | 'server';

/** How long things take, in server seconds (measured on Daytona API v0.190.0 with a simulated runner). */
export interface Timings {
  /** From the insert of a snapshot to its first runner. */
  assign: number;
  /** From the insert of a snapshot to the registry's answer about the image. */
  inspect: number;
  /** After this long without an answer the inspection is given up. */
  inspectTimeout: number;
  pull: number;
  /** A pull that has not ended by then is given up. */
  pullTimeout: number;
  build: number;
  /** From POST /activate to active, the image still being on the runner. */
  activate: number;
  /** Activation is refused this long after a deactivation. */
  deactivationWindow: number;
  /** A snapshot whose inspection ended with the server's process is looked at again this long after its beginning. */
  snapshotLock: number;
  /** Removed snapshots vanish, and waiting ones are looked at again, at every tick of this cron. */
  cron: number;
  create: number;
  /** A sandbox that is still creating by then becomes an error. */
  createTimeout: number;
  /** POST /sandbox and POST /sandbox/{x}/start hold their answer at most this long. */
  holdAnswer: number;
  start: number;
  stop: number;
  destroy: number;
  /** So long a sandbox that was deleted and created again is not found by its name. */
  nameCache: number;
}

export interface Quotas {
  snapshots: number;
  snapshotSizeGb: number;
  cpuPerSandbox: number;
  memoryPerSandbox: number;
  diskPerSandbox: number;
  totalCpu: number;
  totalMemory: number;
  totalDisk: number;
}

/** Everything about the server that a test or an operator can change while it runs. */
export interface EmulatorSettings {
  version: string;
  organizationId: string;
  runnerId: string;
  keys: ApiKey[];
  /** The reason of the suspension, or null. */
  suspended: string | null;
  maintenance: boolean;
  databaseDown: boolean;
  runnerHealthy: boolean;
  runnersConfigured: boolean;
  regions: string[];
  /** Regions that exist, but are not for this organization. */
  unavailableRegions: string[];
  defaultRegion: string | null;
  defaultSnapshot: string;
  dashboardUrl: string;
  /** Host part of preview urls, `{{PORT}}` and `{{sandboxId}}` (or a signed token) filled in. */
  proxyTemplateUrl: string;
  toolboxProxyUrl: string;
  /** Preview urls by name, as the real ones, or by a port of this machine where names under localhost do not resolve. */
  previewBy: 'name' | 'port';
  /** Browsers see a page of warning first, as on tiers 1 and 2. */
  previewWarning: boolean;
  internalRegistry: string;
  /** Answer outside /api: an error as measured, or the dashboard's page as an ordinary installation answers. */
  outsideApi: 'error' | 'dashboard';
  /** The runner's engine refuses what is not a reference (upper case, digests), as a real engine does. */
  engineChecksReferences: boolean;
  /** `ttlMinutes` is known since server v0.199; an older server ignores it. */
  ttlSupported: boolean;
  quotas: Quotas;
  rateLimits: Record<Throttler, RateLimit | null>;
  headerSeconds: HeaderSeconds;
  /** The server's process ends when the row of a snapshot is removed while its image is being inspected. */
  crashOnLostRow: boolean;
  /** Server seconds from the end of the server's process until somebody starts it again; null for never. */
  restartAfter: number | null;
  /** So many seconds the server's clock is ahead of the one it was started with; negative when it is behind. */
  clockOffset: number;
  timings: Timings;
  /** Behaviour by full image name, on top of the words in the name. */
  images: Record<string, ImageBehaviour>;
}

/** Settings to start with; timings, quotas and rate limits may be given in part. */
export type SettingsPatch = Partial<Omit<EmulatorSettings, 'timings' | 'quotas' | 'rateLimits'>> & {
  readonly timings?: Partial<Timings>;
  readonly quotas?: Partial<Quotas>;
  readonly rateLimits?: Partial<Record<Throttler, RateLimit | null>>;
};
