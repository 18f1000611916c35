import type { EventServer } from './event-server.ts';

/** The event stream of a server. */
export type EventStream = Pick<EventServer, 'publish' | 'listen' | 'listeners'>;

/** A server without events, as older ones are. */
const NO_EVENTS: EventStream = { publish: () => {}, listen: () => () => {}, listeners: 0 };

type OpenEvents = (parts: ConstructorParameters<typeof EventServer>[0]) => EventStream;

/**
 * Loads the event stream. It needs socket.io, which a checkout without `npm ci` does not have: there are no events then, and everything
 * else works.
 * @returns a function that opens the stream of a server.
 */
export async function loadEvents(): Promise<OpenEvents> {
  try {
    const events = await import('./event-server.ts');
    return (parts) => new events.EventServer(parts);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return () => NO_EVENTS;
    throw error;
  }
}
