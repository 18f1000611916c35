import type { Server as HttpServer } from 'node:http';
import { Server as SocketServer } from 'socket.io';
import { CONNECTION_FAULT_KINDS, EVENT_FAULT_KINDS } from '../faults/fault.ts';
import type { FaultBook } from '../faults/fault-book.ts';
import type { ServerClock } from '../world/clock.ts';
import type { Random } from '../world/random.ts';
import type { EventName, EventSink } from '../world/world.ts';
import { foreignPayload, type Payload, resourceOf } from './event-payload.ts';

const PATH = '/api/socket.io/';

/** Receives an event and the resource in it. */
export type EventListener = (name: EventName, payload: Payload) => void;

interface Parts {
  readonly http: HttpServer;
  readonly clock: ServerClock;
  readonly random: Random;
  readonly faults: FaultBook;
  /** Whether a token is a valid API key. */
  readonly isKey: (token: unknown) => boolean;
}

/**
 * The event stream: socket.io 4 over websockets only, with the API key in the handshake's `auth.token`. Every client
 * receives all events of the organization, each with the complete resource (recorded from Daytona API v0.190.0).
 */
export class EventServer implements EventSink {
  readonly #parts: Parts;
  readonly #io: SocketServer;
  readonly #listeners = new Set<EventListener>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#io = new SocketServer(parts.http, { path: PATH, transports: ['websocket'], serveClient: false });
    this.#io.use((socket, next) => {
      const isRefused = parts.faults.take(
        { operationId: 'connectEvents', method: 'CONNECT', path: PATH },
        CONNECTION_FAULT_KINDS,
      );
      const isOpen = isRefused === undefined && parts.isKey(socket.handshake.auth.token);
      next(isOpen ? undefined : new Error('Unauthorized'));
    });
  }

  /** Calls a listener of the same process with every event that is sent. @returns a function that removes it. */
  listen(listener: EventListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The number of connected clients. */
  get listeners(): number {
    return this.#io.of('/').sockets.size;
  }

  /** Publishes an event, with the fault that applies to it. */
  publish(name: EventName, payload: Payload): void {
    const { clock, faults, random } = this.#parts;
    const written = structuredClone(payload);
    const { id, state } = resourceOf(written);
    const fault = faults.take({ operationId: name, method: 'EVENT', path: `/${id}/${state}` }, EVENT_FAULT_KINDS);
    const send = () => this.#send(name, written);
    switch (fault?.kind) {
      case 'event-never':
        return;
      case 'event-late':
        clock.after(fault.delaySeconds ?? 0, send);
        return;
      case 'event-twice':
        send();
        send();
        return;
      case 'event-foreign':
        this.#send(name, foreignPayload(written, random.uuid()));
        return;
      case 'event-cut':
        for (const { request } of this.#io.of('/').sockets.values()) {
          request.socket.destroy();
        }
        return;
      default:
        send();
    }
  }

  #send(name: EventName, payload: Payload): void {
    this.#io.emit(name, payload);
    for (const listener of this.#listeners) listener(name, payload);
  }
}
