import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { findKey } from './api-key.ts';
import { ownedClock, realClock, type ServerClock, shiftedClock } from './clock.ts';
import { EventServer } from './events/event-server.ts';
import { exchange } from './exchange.ts';
import { type Fault, FaultBook } from './fault.ts';
import { watchIdle } from './idle-timers.ts';
import { listen, type PreviewAddress, PreviewDoors } from './preview-address.ts';
import { seededRandom } from './random.ts';
import { cutOpenRequests, type ReceivedRequest } from './request-log.ts';
import type { SandboxRecord } from './sandbox-record.ts';
import { type SandboxSeed, type SnapshotSeed, seedSandbox, seedSnapshot } from './seed.ts';
import { type Crash, ServerProcess } from './server-process.ts';
import { defaultSettings, type EmulatorSettings, type SettingsPatch, withPatch } from './settings.ts';
import { abandonInspections } from './snapshot-life.ts';
import type { SnapshotRecord } from './snapshot-record.ts';
import type { World } from './world.ts';

export type { ApiKey, Permission } from './api-key.ts';
export { ManualClock, type ServerClock } from './clock.ts';
export { type Fault, type FaultKind, type FaultMatch, REMOVED } from './fault.ts';
export { IMAGE_WORDS, type ImageBehaviour } from './image-behaviour.ts';
export type { ReceivedRequest } from './request-log.ts';
export type { SandboxRecord, SandboxState } from './sandbox-record.ts';
export type { SandboxSeed, SnapshotSeed } from './seed.ts';
export type { Crash } from './server-process.ts';
export type { EmulatorSettings, Quotas, SettingsPatch, Timings } from './settings.ts';
export type { SnapshotRecord, SnapshotState } from './snapshot-record.ts';
export type { HeaderSeconds, RateLimit, Throttler } from './throttler.ts';

export interface EmulatorOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Server seconds per real second; default 1. Only the real clock knows it. */
  readonly speed?: number;
  /** The same seed gives the same ids, tokens and key. */
  readonly seed?: number;
  readonly clock?: ServerClock;
  readonly settings?: SettingsPatch;
}

/** A running server with the behaviour of the Daytona API. */
export interface Emulator extends AsyncDisposable {
  readonly url: string;
  readonly apiUrl: string;
  /** A key with every permission. */
  readonly apiKey: string;
  /** Live: what is changed here counts for the next request or step. */
  readonly settings: EmulatorSettings;
  readonly requests: readonly ReceivedRequest[];
  /** All rows of the organization that exist now; the server's general ones are not among them. */
  snapshots(): SnapshotRecord[];
  /** All that exist now, errored ones included, destroyed ones not. */
  sandboxes(): SandboxRecord[];
  addSnapshot(seed: SnapshotSeed): SnapshotRecord;
  addSandbox(seed: SandboxSeed): SandboxRecord;
  /** Takes a row away as if it had never been. */
  forget(id: string): void;
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** Every time the server's process has ended, oldest first. */
  readonly crashes: readonly Crash[];
  /** Whether the server's process has ended: connections are refused until `restart` or the setting `restartAfter`. */
  readonly isDown: boolean;
  /** Ends the server's process, as `kill -9` does. */
  kill(): void;
  /** Starts the process again with what it had stored. */
  restart(): Promise<void>;
  /** How many clients listen to events now. */
  readonly listeners: number;
  close(): Promise<void>;
}

/** An idle connection is closed after 5 s (measured on Daytona API v0.190.0). */
const KEEP_ALIVE_MS = 5000;

async function close(world: World): Promise<void> {
  await Promise.all([world.process.close(), world.previews.close()]);
}

const DEFAULT_SEED = 1;

/** The key with every permission, the same for the same seed. */
function keyOf({ seed = DEFAULT_SEED }: EmulatorOptions): string {
  return `dtn_${seededRandom(seed).hex(32)}`;
}

type Serve = ConstructorParameters<typeof PreviewDoors>[1];

interface Listening {
  readonly server: Server;
  readonly host: string;
  readonly port: number;
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  readonly faults: FaultBook;
}

function newWorld(
  { server, host, port, url, requests, faults }: Listening,
  options: EmulatorOptions,
  serve: Serve,
): World {
  const { speed = 1, seed = DEFAULT_SEED } = options;
  const random = seededRandom(seed);
  const settings = withPatch(defaultSettings(url, keyOf(options), random.uuid), options.settings);
  const supervisor = shiftedClock(options.clock ?? realClock(speed), () => settings.clockOffset);
  const clock = ownedClock(supervisor);
  const onDeath = () => {
    abandonInspections(world);
    cutOpenRequests(requests);
  };
  const restartAfter = () => settings.restartAfter;
  const isKey = (token: unknown) => findKey(settings.keys, token, clock.now()) !== undefined;
  const world: World = {
    settings,
    clock,
    process: new ServerProcess({ server, host, port, clock, supervisor, restartAfter, onDeath }),
    events: new EventServer({ http: server, clock, random, faults, isKey }),
    speed,
    random,
    snapshots: new Map(),
    sandboxes: new Map(),
    missingNames: new Map(),
    rates: new Map(),
    previews: new PreviewDoors(host, serve),
    signedUrls: new Map(),
  };
  seedSnapshot(world, { name: world.settings.defaultSnapshot, general: true });
  watchIdle(world);
  return world;
}

/** What a test does with the rows: look, put there, take away. */
function rowsOf(world: World): Pick<Emulator, 'snapshots' | 'sandboxes' | 'addSnapshot' | 'addSandbox' | 'forget'> {
  const own = () => [...world.snapshots.values()].filter(({ record }) => !record.general);
  return {
    snapshots: () => own().map(({ record }) => structuredClone(record)),
    sandboxes: () => [...world.sandboxes.values()].map(({ record }) => structuredClone(record)),
    addSnapshot: (seed) => structuredClone(seedSnapshot(world, seed)),
    addSandbox: (seed) => structuredClone(seedSandbox(world, seed)),
    forget: (id) => {
      world.snapshots.delete(id);
      world.sandboxes.delete(id);
    },
  };
}

/** Starts the server; it answers as soon as the promise is fulfilled. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = '127.0.0.1' } = options;
  const server = createServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.keepAliveTimeoutBuffer = 0;
  const listening = await listen(server, port, host);
  const url = `http://${host}:${listening}`;
  const faults = new FaultBook();
  const requests: ReceivedRequest[] = [];
  const serve = (request: IncomingMessage, response: ServerResponse, preview?: PreviewAddress): void => {
    exchange({ world, faults, requests }, request, response, preview).catch(() => response.socket?.destroy());
  };
  server.on('request', (request, response) => serve(request, response));
  const world = newWorld({ server, host, port: listening, url, requests, faults }, options, serve);
  return {
    url,
    apiUrl: `${url}/api`,
    apiKey: keyOf(options),
    settings: world.settings,
    requests,
    ...rowsOf(world),
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    crashes: world.process.crashes,
    get listeners() {
      return world.events.listeners;
    },
    get isDown() {
      return world.process.isDown;
    },
    kill: () => world.process.die('killed'),
    restart: () => world.process.restart(),
    close: () => close(world),
    [Symbol.asyncDispose]: () => close(world),
  };
}
