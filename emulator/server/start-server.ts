import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type EventStream, loadEvents } from '../events/load-events.ts';
import { FaultBook } from '../faults/fault-book.ts';
import type { PreviewAddress } from '../http/incoming.ts';
import { listen } from '../http/listen.ts';
import { cutOpenRequests, type ReceivedRequest } from '../http/request-log.ts';
import { PreviewPorts } from '../preview/preview-ports.ts';
import { startIdleTimers } from '../sandboxes/idle-timers.ts';
import { findKey } from '../settings/api-key.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import type { SettingsPatch } from '../settings/settings.ts';
import { withPatch } from '../settings/settings-patch.ts';
import { abandonInspections } from '../snapshots/snapshot-life.ts';
import { ownedClock, realClock, type ServerClock, shiftedClock } from '../world/clock.ts';
import { seededRandom } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { exchange } from './exchange.ts';
import { seedSnapshot } from './seed.ts';
import { ServerProcess } from './server-process.ts';

export interface ServerOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Server seconds per real second; default 1. Applies to the real clock only. */
  readonly speed?: number;
  /** The same seed gives the same ids, tokens and key. */
  readonly seed?: number;
  readonly clock?: ServerClock;
  readonly settings?: SettingsPatch;
}

/** A listening server, and the parts that a caller can inspect or change. */
export interface RunningServer {
  readonly url: string;
  readonly apiKey: string;
  readonly world: World;
  readonly process: ServerProcess;
  readonly events: EventStream;
  readonly previews: PreviewPorts;
  readonly faults: FaultBook;
  readonly requests: readonly ReceivedRequest[];
}

/** Idle connections are closed after 5 s (measured on Daytona API v0.190.0). */
const KEEP_ALIVE_MS = 5000;
const DEFAULT_SEED = 1;

/** Starts a server. It accepts requests once the promise resolves. @throws when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port: wantedPort = 0, host = '127.0.0.1', speed = 1, seed = DEFAULT_SEED } = options;
  const openEvents = await loadEvents();
  const server = createServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.keepAliveTimeoutBuffer = 0;
  const port = await listen(server, wantedPort, host);
  const url = `http://${host}:${port}`;
  const apiKey = `dtn_${seededRandom(seed).hex(32)}`;
  const random = seededRandom(seed);
  const settings = withPatch(defaultSettings(url, apiKey, random.uuid), options.settings);
  const supervisor = shiftedClock(options.clock ?? realClock(speed), () => settings.clockOffset);
  const clock = ownedClock(supervisor);
  const faults = new FaultBook();
  const requests: ReceivedRequest[] = [];
  const serve = (request: IncomingMessage, response: ServerResponse, preview?: PreviewAddress): void => {
    exchange({ world, faults, requests }, request, response, preview).catch(() => response.socket?.destroy());
  };
  // Must be attached before socket.io, which passes requests for other paths on to earlier listeners.
  server.on('request', (request, response) => serve(request, response));
  const isKey = (token: unknown) => findKey(settings.keys, token, clock.now()) !== undefined;
  const events = openEvents({ http: server, clock, random, faults, isKey });
  const previews = new PreviewPorts(host, serve);
  const onDeath = () => {
    abandonInspections(world);
    cutOpenRequests(requests);
  };
  const restartAfter = () => settings.restartAfter;
  const process = new ServerProcess({ server, host, port, clock, supervisor, restartAfter, onDeath });
  const world: World = {
    settings,
    clock,
    process,
    events,
    speed,
    random,
    snapshots: new Map(),
    sandboxes: new Map(),
    missingNames: new Map(),
    rates: new Map(),
    previews,
    signedUrls: new Map(),
  };
  seedSnapshot(world, { name: settings.defaultSnapshot, general: true });
  startIdleTimers(world);
  return { url, apiKey, world, process, events, previews, faults, requests };
}
