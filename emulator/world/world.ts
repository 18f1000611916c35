import type { OwnedClock } from './clock.ts';
import type { ImageBehaviour } from './image-behaviour.ts';
import { behaviourOf } from './image-words.ts';
import type { Random } from './random.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import type { EmulatorSettings } from './settings.ts';
import type { SnapshotRecord } from './snapshot-record.ts';

/** A running inspection of an image, which locks its snapshot. */
export interface Inspection {
  /** Server time in epoch milliseconds. */
  readonly lockedUntil: number;
}

export interface SnapshotRow {
  readonly record: SnapshotRecord;
  /** The running inspection of this image, if there is one. */
  inspection: Inspection | null;
  /** Whether the row was removed during its inspection. */
  isLost: boolean;
  /** Whether the runner is pulling this image, whatever the state says. */
  pulling: boolean;
}

export interface SandboxRow {
  readonly record: SandboxRecord;
  /** Called when the sandbox's transition has ended: started, failed, stopped or gone. */
  readonly waiting: Set<() => void>;
  /** Number of the current transition; the planned end of an earlier one does nothing. */
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
 * Names of deleted sandboxes, each with the server time until which the server caches that no sandbox has it. The server
 * does not invalidate that cache when a sandbox is created, so for about ten seconds a sandbox that was deleted and created
 * again is not found by its name, while lists show it (measured on Daytona API v0.190.0, the cache known from its source).
 */
export type MissingNames = Map<string, number>;

/** The requests of one kind by one client in the current window. */
export interface RateCounter {
  hits: number;
  /** Server time in epoch milliseconds, as below. */
  windowEnds: number;
  blockedUntil: number;
}

/** An unexpected end of the server's process. */
export interface Crash {
  /** Server time in epoch milliseconds. */
  readonly at: number;
  readonly reason: string;
}

/** The server's process, as far as its parts may control it. */
export interface ProcessControl {
  readonly crashes: readonly Crash[];
  /** Ends the process at once. */
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
  /** @param payload is copied at once, so that later changes do not show in the event. */
  publish(name: EventName, payload: Readonly<Record<string, unknown>>): void;
}

/** Gives previews a port of their own. */
export interface PreviewListeners {
  /** The URL of a preview, the same for every call. */
  open(port: number, subject: string): Promise<string>;
}

/** Everything that the server stores and works with. */
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

/** The current server time in the format of the API. */
export function stamp(world: World): string {
  return new Date(world.clock.now()).toISOString();
}

/** What the runner does with this image, according to its words, overridden by the settings. */
export function runnerBehaviour(world: World, image: string): ImageBehaviour {
  return { ...behaviourOf(image), ...world.settings.images[image] };
}
