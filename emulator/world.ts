import type { OwnedClock } from './clock.ts';
import type { EventServer } from './events/event-server.ts';
import { behaviourOf, type ImageBehaviour } from './image-behaviour.ts';
import type { MissingNames } from './missing-names.ts';
import type { PreviewDoors } from './preview-address.ts';
import type { Random } from './random.ts';
import type { RateCounters } from './rate-limit.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import type { ServerProcess } from './server-process.ts';
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

/** All the server knows. */
export interface World {
  readonly settings: EmulatorSettings;
  readonly clock: OwnedClock;
  readonly process: ServerProcess;
  readonly events: EventServer;
  readonly speed: number;
  readonly random: Random;
  readonly snapshots: Map<string, SnapshotRow>;
  readonly sandboxes: Map<string, SandboxRow>;
  readonly missingNames: MissingNames;
  readonly rates: RateCounters;
  readonly previews: PreviewDoors;
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
