import type { ApiKey } from './api-key.ts';
import type { ImageBehaviour } from './image-behaviour.ts';

export interface RateLimit {
  limit: number;
  /** Length of the window, and of the block after exceeding the limit, in server seconds. */
  ttl: number;
}

/** The kinds of requests with separate counters. */
export type Throttler = 'anonymous' | 'failedAuth' | 'authenticated' | 'sandboxCreate' | 'sandboxLifecycle';

/** The format of `Retry-After-*` and `X-RateLimit-Reset-*` when server seconds are not real ones. */
export type HeaderSeconds =
  /** Real seconds, rounded up, at least 1: for a client with an ordinary clock. */
  | 'real'
  /** Real seconds with decimals, for clients under test that read fractions. */
  | 'real-exact'
  /** Server seconds, rounded up: for a client whose own clock is as fast as the server's. */
  | 'server';

/** Durations in server seconds (measured on Daytona API v0.190.0 with a simulated runner). */
export interface Timings {
  /** From inserting a snapshot to its first runner. */
  assign: number;
  /** From inserting a snapshot to the registry's response about the image. */
  inspect: number;
  /** The timeout of an inspection. */
  inspectTimeout: number;
  pull: number;
  /** The timeout of a pull. */
  pullTimeout: number;
  build: number;
  /** From POST /activate to active, while the image is still on the runner. */
  activate: number;
  /** How long activation is rejected after a deactivation. */
  deactivationWindow: number;
  /** How long an inspection keeps its snapshot locked if the server crashes before it ends. */
  snapshotLock: number;
  /** The period of the cron that removes snapshots marked for removal and retries waiting ones. */
  cron: number;
  create: number;
  /** A sandbox that is still creating after this time fails. */
  createTimeout: number;
  /** The longest time that POST /sandbox and POST /sandbox/{x}/start hold their response. */
  holdAnswer: number;
  start: number;
  stop: number;
  destroy: number;
  /** How long a sandbox that was deleted and created again cannot be found by its name. */
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

/** All server settings that a test or an operator can change while it runs. */
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
  /** Preview URLs by name, like the real ones, or by port, for machines that do not resolve names under localhost. */
  previewBy: 'name' | 'port';
  /** Browsers see a warning page first, as on tiers 1 and 2. */
  previewWarning: boolean;
  internalRegistry: string;
  /** The response outside /api: an error, as measured, or the dashboard, like an ordinary installation. */
  outsideApi: 'error' | 'dashboard';
  /** The runner's engine rejects invalid references (upper case, digests), like a real engine. */
  engineChecksReferences: boolean;
  /** `ttlMinutes` is supported since server v0.199; older servers ignore it. */
  ttlSupported: boolean;
  /** The longest time to live of the organization, in minutes, which is also its default; null without one (from the specification). */
  longestTtl: number | null;
  quotas: Quotas;
  rateLimits: Record<Throttler, RateLimit | null>;
  headerSeconds: HeaderSeconds;
  /** The server crashes when the row of a snapshot is removed during the inspection of its image. */
  crashOnLostRow: boolean;
  /** Server seconds until a process that has ended is restarted; null for never. */
  restartAfter: number | null;
  /** Seconds by which the server's clock is ahead; negative if it is behind. */
  clockOffset: number;
  timings: Timings;
  /** Behavior by full image name; overrides the keywords in the name. */
  images: Record<string, ImageBehaviour>;
}

/** Initial settings; timings, quotas and rate limits may be partial. */
export type SettingsPatch = Partial<Omit<EmulatorSettings, 'timings' | 'quotas' | 'rateLimits'>> & {
  readonly timings?: Partial<Timings>;
  readonly quotas?: Partial<Quotas>;
  readonly rateLimits?: Partial<Record<Throttler, RateLimit | null>>;
};
