import type { EventListener } from './events/event-server.ts';
import type { Fault } from './faults/fault.ts';
import type { ReceivedRequest } from './http/request-log.ts';
import { type SandboxSeed, type SnapshotSeed, seedSandbox, seedSnapshot } from './server/seed.ts';
import { type RunningServer, type ServerOptions, startServer } from './server/start-server.ts';
import type { EmulatorSettings } from './settings/settings.ts';
import type { SandboxRecord } from './world/sandbox-record.ts';
import type { SnapshotRecord } from './world/snapshot-record.ts';
import type { Crash, World } from './world/world.ts';

export { FAULT_KINDS, type Fault, type FaultKind, type FaultMatch, REMOVED } from './faults/fault.ts';
export type { ReceivedRequest } from './http/request-log.ts';
export type { SandboxSeed, SnapshotSeed } from './server/seed.ts';
export type { ServerOptions as EmulatorOptions } from './server/start-server.ts';
export { ALL_PERMISSIONS, type ApiKey, type Permission } from './settings/api-key.ts';
export type { ImageBehaviour } from './settings/image-behaviour.ts';
export { IMAGE_WORDS } from './settings/image-words.ts';
export type {
  EmulatorSettings,
  HeaderSeconds,
  Quotas,
  RateLimit,
  SettingsPatch,
  Throttler,
  Timings,
} from './settings/settings.ts';
export { ManualClock, type ServerClock } from './world/clock.ts';
export type { SandboxRecord, SandboxState } from './world/sandbox-record.ts';
export type { SnapshotRecord, SnapshotState } from './world/snapshot-record.ts';
export type { Crash } from './world/world.ts';

/** A running server that behaves like the Daytona API. */
export interface Emulator extends AsyncDisposable {
  readonly url: string;
  readonly apiUrl: string;
  /** A key with all permissions. */
  readonly apiKey: string;
  /** Live: a change applies to the next request or state transition. */
  readonly settings: EmulatorSettings;
  readonly requests: readonly ReceivedRequest[];
  /** The organization's snapshots, without the server's general ones. */
  snapshots(): SnapshotRecord[];
  /** The sandboxes, including errored ones but not destroyed ones. */
  sandboxes(): SandboxRecord[];
  addSnapshot(seed: SnapshotSeed): SnapshotRecord;
  addSandbox(seed: SandboxSeed): SandboxRecord;
  /** Removes a row as if it had never existed. */
  forget(id: string): void;
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** Calls a listener with every event that is sent. @returns a function that removes it. */
  onEvent(listener: EventListener): () => void;
  /** The number of clients connected to the event stream. */
  readonly listeners: number;
  /** All crashes of the server, oldest first. */
  readonly crashes: readonly Crash[];
  /** Whether the server's process has ended. Connections are refused until `restart`, or for `restartAfter` seconds. */
  readonly isDown: boolean;
  /** Ends the server's process, like `kill -9`. */
  kill(): void;
  /** Starts the process again, with its stored data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Lets a test inspect, add and remove rows. */
function rowsOf(world: World): Pick<Emulator, 'snapshots' | 'sandboxes' | 'addSnapshot' | 'addSandbox' | 'forget'> {
  const own = () => [...world.snapshots.values()].filter(({ record }) => !record.general);
  return {
    snapshots: () => own().map(({ record }) => structuredClone(record)),
    sandboxes: () =>
      [...world.sandboxes.values()]
        .filter(({ record }) => record.state !== 'destroyed')
        .map(({ record }) => structuredClone(record)),
    addSnapshot: (seed) => structuredClone(seedSnapshot(world, seed)),
    addSandbox: (seed) => structuredClone(seedSandbox(world, seed)),
    forget: (id) => {
      world.snapshots.delete(id);
      world.sandboxes.delete(id);
    },
  };
}

async function close({ process, previews }: RunningServer): Promise<void> {
  await Promise.all([process.close(), previews.close()]);
}

/** Starts the emulator. It accepts requests once the promise resolves. */
export async function startEmulator(options: ServerOptions = {}): Promise<Emulator> {
  const server = await startServer(options);
  const { url, apiKey, world, process, events, faults, requests } = server;
  return {
    url,
    apiUrl: `${url}/api`,
    apiKey,
    settings: world.settings,
    requests,
    ...rowsOf(world),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    onEvent: (listener) => events.listen(listener),
    get listeners() {
      return events.listeners;
    },
    crashes: process.crashes,
    get isDown() {
      return process.isDown;
    },
    kill: () => process.die('killed'),
    restart: () => process.restart(),
    close: () => close(server),
    [Symbol.asyncDispose]: () => close(server),
  };
}
