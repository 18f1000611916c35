import { Agent as PlainAgent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import type { Socket } from 'socket.io-client';
import { connect } from '../../http/connection/connect.ts';
import { isRecord, textMember } from '../../json.ts';
import { PRODUCT } from '../../names.ts';
import { ChangeCounter, type ChangeFeed } from '../waiting/change-feed.ts';

/** The server and the key. */
export interface EventFeedSettings {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string;
  /** Writes to the debug log. */
  readonly debug: (text: string) => void;
}

/** Events that report a new state of a resource, by the member that holds the resource (recorded from v0.190.0). */
const RESOURCE_IN: Readonly<Record<string, string>> = {
  'snapshot.state.updated': 'snapshot',
  'sandbox.state.updated': 'sandbox',
};

/** A server without events, or a firewall that blocks them, is not worth more attempts. */
const RECONNECTIONS = 3;

/**
 * Listens to the events of a Daytona server: socket.io 4 at `/socket.io/` under the API's path, websockets only, the key in `auth`
 * (recorded from v0.190.0). They carry complete resources of the whole organization, so only ids are read from them and nothing is
 * logged. The library is loaded by `open`, and the connection is made as every other: through the job's proxy, its certificate
 * verified.
 */
export function createEventFeed({ baseUrl, token, debug }: EventFeedSettings): ChangeFeed {
  const counter = new ChangeCounter();
  const closed = new AbortController();
  let socket: Socket | undefined;
  let isOpened = false;
  const listen = async (): Promise<void> => {
    const { origin, pathname, protocol } = new URL(baseUrl);
    // The library prints every frame when this asks for it, and the frames hold the key and the variables of other sandboxes.
    delete process.env.DEBUG;
    const { io } = await import('socket.io-client');
    if (closed.signal.aborted) return;
    // Its declaration leaves out what the library hands to `ws` under Node.js.
    const transport: Record<string, unknown> = { agent: agentFor(protocol, new URL(baseUrl), closed.signal) };
    socket = io(origin, {
      path: `${pathname.replace(/\/$/, '')}/socket.io/`,
      transports: ['websocket'],
      auth: { token },
      query: { source: PRODUCT },
      reconnectionAttempts: RECONNECTIONS,
      autoUnref: true,
      forceNew: true,
      ...transport,
    });
    socket.on('connect', () => {
      debug('Listening to the events of the server');
      counter.connected();
    });
    socket.on('connect_error', ({ message }) => debug(`The server's events cannot be received: ${message}`));
    for (const event of Object.keys(RESOURCE_IN)) {
      socket.on(event, (payload: unknown) => {
        const id = changedId(event, payload);
        if (id !== undefined) counter.reported(id);
      });
    }
  };
  return {
    open() {
      if (isOpened || closed.signal.aborted) return;
      isOpened = true;
      listen().catch(() => debug("The server's events cannot be received"));
    },
    isConnected: () => socket?.connected === true,
    count: (id) => counter.count(id),
    onChange: (id, counted, listener) => counter.onChange(id, counted, listener),
    close() {
      socket?.disconnect();
      closed.abort();
    },
  };
}

/** @returns the id of the resource whose new state an event reports; `undefined` for every other event. */
export function changedId(event: string, payload: unknown): string | undefined {
  const member = RESOURCE_IN[event];
  return member !== undefined && isRecord(payload) ? textMember(payload[member], 'id') : undefined;
}

/** Connects as all requests do, and closes the connection when the signal is aborted. */
function agentFor(protocol: string, server: URL, signal: AbortSignal): PlainAgent {
  const agent = protocol === 'https:' ? new TlsAgent() : new PlainAgent();
  return Object.assign(agent, {
    createConnection(_: unknown, done: (error: Error | null, stream?: Duplex) => void): undefined {
      connect(server, signal).then(
        (stream) => done(null, stream),
        (cause: unknown) => done(cause instanceof Error ? cause : new Error('no connection', { cause })),
      );
    },
  });
}
