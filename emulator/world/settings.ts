import type { ApiKey } from './api-key.ts';
import type { ImageBehaviour } from './image-behaviour.ts';

export interface RateLimit {
  limit: number;
  /** Length of the window, and of the block once the limit is passed, in server seconds. */
  ttl: number;
}

/** The kinds of requests that are counted separately. */
export type Throttler = 'anonymous' | 'failedAuth' | 'authenticated' | 'sandboxCreate' | 'sandboxLifecycle';

/** How `Retry-After-*` and `X-RateLimit-Reset-*` are written when server seconds are not real ones. */
export type HeaderSeconds =
  /** Real seconds, rounded up, at least 1: for a client with an ordinary clock. */
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
  /** An inspection without an answer is abandoned after this long. */
  inspectTimeout: number;
  pull: number;
  /** A pull is abandoned after this long. */
  pullTimeout: number;
  build: number;
  /** From POST /activate to active, while the image is still on the runner. */
  activate: number;
  /** Activation is refused this long after a deactivation. */
  deactivationWindow: number;
  /** How long an inspection locks its snapshot if the server's process ends before it does. */
  snapshotLock: number;
  /** Each tick of this cron removes snapshots marked for removal and retries waiting ones. */
  cron: number;
  create: number;
  /** A sandbox that is still creating after this long ends in error. */
  createTimeout: number;
  /** POST /sandbox and POST /sandbox/{x}/start hold their answer at most this long. */
  holdAnswer: number;
  start: number;
  stop: number;
  destroy: number;
  /** How long a sandbox that was deleted and created again is not found by its name. */
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
  /** The reason for the suspension, or null. */
  suspended: string | null;
  maintenance: boolean;
  databaseDown: boolean;
  runnerHealthy: boolean;
  runnersConfigured: boolean;
  regions: string[];
  /** Regions that exist but are not available to this organization. */
  unavailableRegions: string[];
  defaultRegion: string | null;
  defaultSnapshot: string;
  dashboardUrl: string;
  /** Template of preview URLs, with `{{PORT}}` and `{{sandboxId}}` (a sandbox id or a signed token). */
  proxyTemplateUrl: string;
  toolboxProxyUrl: string;
  /** Preview URLs by name, like the real ones, or by port, for machines on which names under localhost do not resolve. */
  previewBy: 'name' | 'port';
  /** Browsers see a warning page first, as on tiers 1 and 2. */
  previewWarning: boolean;
  internalRegistry: string;
  /** The answer outside /api: an error, as measured, or the dashboard's page, like an ordinary installation. */
  outsideApi: 'error' | 'dashboard';
  /** The runner's engine rejects invalid references (upper case, digests) like a real engine. */
  engineChecksReferences: boolean;
  /** `ttlMinutes` is known since server v0.199; an older server ignores it. */
  ttlSupported: boolean;
  quotas: Quotas;
  rateLimits: Record<Throttler, RateLimit | null>;
  headerSeconds: HeaderSeconds;
  /** The server's process ends when the row of a snapshot is removed during the inspection of its image. */
  crashOnLostRow: boolean;
  /** Server seconds after which a process that has ended is started again; null for never. */
  restartAfter: number | null;
  /** Seconds by which the server's clock is ahead; negative if it is behind. */
  clockOffset: number;
  timings: Timings;
  /** Behaviour by full image name; overrides the words in the name. */
  images: Record<string, ImageBehaviour>;
}

/** Settings to start with; timings, quotas and rate limits may be given in part. */
export type SettingsPatch = Partial<Omit<EmulatorSettings, 'timings' | 'quotas' | 'rateLimits'>> & {
  readonly timings?: Partial<Timings>;
  readonly quotas?: Partial<Quotas>;
  readonly rateLimits?: Partial<Record<Throttler, RateLimit | null>>;
};
