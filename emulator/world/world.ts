import type { ImageBehaviour } from '../settings/image-behaviour.ts';
import { behaviourOf } from '../settings/image-words.ts';
import type { EmulatorSettings } from '../settings/settings.ts';
import type { OwnedClock } from './clock.ts';
import type { Random } from './random.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import type { SnapshotRecord } from './snapshot-record.ts';

/** A running inspection of an image, which locks its snapshot. */
export interface Inspection {
  /** Server time in epoch milliseconds. */
  readonly lockedUntil: number;
}

export interface SnapshotRow {
  readonly record: SnapshotRecord;
  /** The running inspection of this image, if any. */
  inspection: Inspection | null;
  /** Whether the row was removed during its inspection. */
  isLost: boolean;
  /** Whether the runner is pulling this image, in any state. */
  pulling: boolean;
}

export interface SandboxRow {
  readonly record: SandboxRecord;
  /** Called when the sandbox's transition ends: started, failed, stopped or gone. */
  readonly waiting: Set<() => void>;
  /** Number of the current transition; the planned end of an earlier one is ignored. */
  plan: number;
  /** Number of changes to the row so far. */
  revision: number;
}

export interface SignedUrl {
  readonly sandboxId: string;
  readonly port: number;
  readonly expiresAt: number;
}

/**
 * Names of deleted sandboxes, each with the server time until which the server caches that no sandbox has it. The
 * server does not invalidate that cache when a sandbox is created, so for about ten seconds a sandbox that was deleted
 * and created again cannot be found by its name, while lists show it (measured on Daytona API v0.190.0; the cache is
 * known from its source).
 */
export type MissingNames = Map<string, number>;

/** The requests of one kind by one client in the current window. */
export interface RateCounter {
  hits: number;
  /** Server time in epoch milliseconds, as below. */
  windowEnds: number;
  blockedUntil: number;
}

/** A crash of the server. */
export interface Crash {
  /** Server time in epoch milliseconds. */
  readonly at: number;
  readonly reason: string;
}

/** The controls of the server's process that its parts may use. */
export interface ProcessControl {
  readonly crashes: readonly Crash[];
  /** Ends the process immediately. */
  die(reason: string): void;
}

/** The events that the server publishes. */
export type EventName =
  | 'snapshot.created'
  | 'snapshot.state.updated'
  | 'snapshot.removed'
  | 'sandbox.created'
  | 'sandbox.state.updated'
  | 'sandbox.desired-state.updated';

/** Publishes events to the connected clients. */
export interface EventSink {
  /** @param payload is copied immediately, so later changes do not affect the event. */
  publish(name: EventName, payload: Readonly<Record<string, unknown>>): void;
}

/** Opens a port for each preview. */
export interface PreviewListeners {
  /** Returns the URL of a preview, the same for every call. */
  open(port: number, subject: string): Promise<string>;
}

/** Everything that the server stores and uses. */
export interface World {
  readonly settings: EmulatorSettings;
  readonly clock: OwnedClock;
  readonly process: ProcessControl;
  readonly events: EventSink;
  readonly speed: number;
  readonly random: Random;
  readonly snapshots: Map<string, SnapshotRow>;
  readonly sandboxes: Map<string, SandboxRow>;
  readonly missingNames: MissingNames;
  readonly rates: Map<string, RateCounter>;
  readonly previews: PreviewListeners;
  readonly signedUrls: Map<string, SignedUrl>;
}

/** Returns the current server time in the format of the API. */
export function stamp(world: World): string {
  return new Date(world.clock.now()).toISOString();
}

/** Returns the runner's behavior for this image: its keywords, overridden by the settings. */
export function runnerBehaviour(world: World, image: string): ImageBehaviour {
  return { ...behaviourOf(image), ...world.settings.images[image] };
}
