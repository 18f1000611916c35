import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { closeServer, listen } from '../http/listen.ts';
import type { Cancel, OwnedClock, ServerClock } from '../world/clock.ts';
import type { Crash, ProcessControl } from '../world/world.ts';

interface Parts {
  readonly server: Server;
  readonly port: number;
  readonly host: string;
  /** The server's own clock. Actions that fall due while the process is down run when it starts again. */
  readonly clock: OwnedClock;
  /** A clock that keeps running while the process is down. */
  readonly supervisor: ServerClock;
  /** Server seconds until the supervisor restarts the process; null for never. */
  readonly restartAfter: () => number | null;
  /** Called when the process ends. */
  readonly onDeath: () => void;
}

/** The server's process. When it ends, its connections are cut and new ones are refused; its stored data remains. */
export class ServerProcess implements ProcessControl {
  readonly crashes: Crash[] = [];
  readonly #parts: Parts;
  readonly #upgraded = new Set<Duplex>();
  #isDown = false;
  #isClosed = false;
  #starting: Promise<void> | undefined;
  #cancelRestart: Cancel = () => {};

  constructor(parts: Parts) {
    this.#parts = parts;
    // An HTTP server stops tracking a connection once it is upgraded to a websocket.
    parts.server.on('upgrade', (_request, socket: Duplex) => {
      this.#upgraded.add(socket);
      socket.once('close', () => this.#upgraded.delete(socket));
    });
  }

  get isDown(): boolean {
    return this.#isDown;
  }

  /** Ends the process immediately; does nothing if it has already ended. */
  die(reason: string): void {
    if (this.#isDown || this.#isClosed) {
      return;
    }
    const { server, clock, supervisor, restartAfter, onDeath } = this.#parts;
    this.#isDown = true;
    this.crashes.push({ at: clock.now(), reason });
    clock.pause();
    server.close();
    server.closeAllConnections();
    this.#cutUpgraded();
    onDeath();
    const seconds = restartAfter();
    if (seconds !== null) {
      this.#cancelRestart = supervisor.after(seconds, () => {
        this.restart().catch((error: unknown) => this.crashes.push({ at: clock.now(), reason: String(error) }));
      });
    }
  }

  /** Starts the process again on the same port; does nothing if it is running. @throws when the port is taken. */
  restart(): Promise<void> {
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  /** Ends the process permanently. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelRestart();
    await this.#starting?.catch(() => {});
    this.#parts.clock.cancelAll();
    this.#cutUpgraded();
    await closeServer(this.#parts.server);
  }

  #cutUpgraded(): void {
    for (const socket of this.#upgraded) {
      socket.destroy();
    }
  }

  async #start(): Promise<void> {
    if (!this.#isDown || this.#isClosed) {
      return;
    }
    const { server, port, host, clock } = this.#parts;
    this.#cancelRestart();
    await listen(server, port, host);
    this.#isDown = false;
    clock.resume();
  }
}
