import type { Socket } from 'node:net';

/** Servers close an idle connection after 5 s (Node.js's default, measured on v0.190.0), so an older one is not reused. */
const KEPT_MS = 4000;

/**
 * Keeps the connection of a poll for the next one, if that follows closely. On a slow network, a new TLS connection adds two
 * round trips to the request.
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
    // No request fails when an idle connection breaks.
    if (!socket.listeners('error').includes(ignore)) socket.on('error', ignore);
    const timer = setTimeout(() => socket.destroy(), KEPT_MS).unref();
    socket.unref();
    this.#idle = { socket, origin, timer };
  }
}

function ignore(): void {}
