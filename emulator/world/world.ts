import type { OwnedClock } from './clock.ts';
import type { ImageBehaviour } from './image-behaviour.ts';
import { behaviourOf } from './image-words.ts';
import type { Random } from './random.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import type { EmulatorSettings } from './settings.ts';
import type { SnapshotRecord } from './snapshot-record.ts';

/** An inspection of an image; nobody else looks at its snapshot before the lock has ended. */
export interface Inspection {
  /** Server time in epoch milliseconds. */
  readonly lockedUntil: number;
}

export interface SnapshotRow {
  readonly record: SnapshotRecord;
  /** The inspection of this image that runs on the runner, if one does. */
  inspection: Inspection | null;
  /** The row was removed while its inspection ran. */
  isLost: boolean;
  /** A pull of this image runs on the runner, whatever the row says. */
  pulling: boolean;
}

export interface SandboxRow {
  readonly record: SandboxRecord;
  /** Called when the sandbox has come to rest: started, failed, stopped or gone. */
  readonly waiting: Set<() => void>;
  /** Goes up with every change of direction, so that an overtaken plan knows it. */
  plan: number;
  /** Goes up with every change of the row. */
  revision: number;
}

export interface SignedUrl {
  readonly sandboxId: string;
  readonly port: number;
  readonly expiresAt: number;
}

/**
 * Names of deleted sandboxes, each with the server time until which the server remembers that there is none. It keeps the
 * result of a look-up for ten seconds and does not think of it when a sandbox with that name is created, so a sandbox that
 * was deleted and created again is not found by its name, while a list shows it (measured on Daytona API v0.190.0).
 */
export type MissingNames = Map<string, number>;

/** The hits of one kind of requests by one client in the running window. */
export interface RateCounter {
  hits: number;
  /** Server time in epoch milliseconds, as below. */
  windowEnds: number;
  blockedUntil: number;
}

/** An end of the server's process that nobody asked for. */
export interface Crash {
  /** Server time in epoch milliseconds. */
  readonly at: number;
  readonly reason: string;
}

/** The process that answers. */
export interface ProcessControl {
  readonly crashes: readonly Crash[];
  /** Ends the process at once. */
  die(reason: string): void;
}

/** What the server tells everybody who listens. */
export type EventName =
  | 'snapshot.created'
  | 'snapshot.state.updated'
  | 'snapshot.removed'
  | 'sandbox.created'
  | 'sandbox.state.updated'
  | 'sandbox.desired-state.updated';

/** Tells every client that listens of a change. */
export interface EventSink {
  /** @param payload is written down now: what changes later does not show in the event. */
  publish(name: EventName, payload: Readonly<Record<string, unknown>>): void;
}

/** Gives previews a port of their own. */
export interface PreviewListeners {
  /** The url of a preview, the same at every call. */
  open(port: number, subject: string): Promise<string>;
}

/** All the server knows. */
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

/** The present server time as the API writes it. */
export function stamp(world: World): string {
  return new Date(world.clock.now()).toISOString();
}

/** What the runner does with this image: its words, and above them the settings. */
export function runnerBehaviour(world: World, image: string): ImageBehaviour {
  return { ...behaviourOf(image), ...world.settings.images[image] };
}
