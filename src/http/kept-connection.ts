import type { Socket } from 'node:net';

/** Servers close an idle connection after 5 s (Node.js's default, measured on v0.190.0): one that is older is not used again. */
const KEPT_MS = 4000;

/**
 * The connection of the last poll, for the next one if it follows closely. Over a slow line, a new TLS connection takes two
 * round trips more than the request itself.
 */
export class KeptConnection {
  #idle: { readonly socket: Socket; readonly origin: string; readonly timer: NodeJS.Timeout } | undefined;

  /** Takes the connection to a server, if there is one. */
  take({ origin }: URL): Socket | undefined {
    const idle = this.#idle;
    if (idle?.origin !== origin || idle.socket.destroyed) return undefined;
    this.#idle = undefined;
    clearTimeout(idle.timer);
    return idle.socket.ref();
  }

  /** Keeps a connection after a complete response. It does not keep the process alive. */
  keep(socket: Socket, { origin }: URL): void {
    this.#idle?.socket.destroy();
    // An idle connection that breaks is nobody's failure.
    if (!socket.listeners('error').includes(ignore)) socket.on('error', ignore);
    const timer = setTimeout(() => socket.destroy(), KEPT_MS).unref();
    socket.unref();
    this.#idle = { socket, origin, timer };
  }
}

function ignore(): void {}
