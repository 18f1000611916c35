import type { Emulator, ReceivedRequest } from '../../emulator/index.ts';
import type { Clock } from '../../src/clock.ts';
import type { ApiSend } from '../../src/daytona/transport/transport.ts';
import { createTransport } from '../../src/daytona/transport/wire.ts';
import type { ChangeFeed } from '../../src/daytona/waiting/change-feed.ts';
import { feedOf } from './feed.ts';

const ID = 'x-chaos-id';
const ACTOR = 'x-chaos-actor';

/** Returns the sender of a request. */
export function actorOf(request: ReceivedRequest): string {
  return String(request.headers[ACTOR] ?? '');
}

/** Tracks every open request, so that time can stand still until it gets a response or is held. */
export class Traffic {
  readonly #emulator: Emulator;
  readonly #open = new Map<string, ReceivedRequest | undefined>();
  #read = 0;
  #next = 0;
  /** The statuses received by senders, by request id. */
  readonly #answers = new Map<string, number>();
  /** Increases with every event. */
  changes = 0;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /** Returns the server's events for every second job. */
  feed(seed: number): ChangeFeed | undefined {
    return seed % 2 === 0 ? feedOf(this.#emulator) : undefined;
  }

  /** Creates a transport for one actor, over real sockets. */
  transport(actor: string, clock: Clock): ApiSend {
    const { apiUrl, apiKey } = this.#emulator;
    const headers = { authorization: `Bearer ${apiKey}`, [ACTOR]: actor };
    const inner = createTransport({ baseUrl: apiUrl, userAgent: 'chaos', headers }, clock);
    return async (request, context) => {
      const id = String(this.#next++);
      this.#open.set(id, undefined);
      this.changes += 1;
      try {
        const response = await inner({ ...request, headers: { ...request.headers, [ID]: id } }, context);
        this.#answers.set(id, response.statusCode);
        return response;
      } finally {
        this.#open.delete(id);
        this.changes += 1;
      }
    };
  }

  /** The status that the sender of a request received, if any. */
  seenBySender(request: ReceivedRequest): number | undefined {
    return this.#answers.get(String(request.headers[ID]));
  }

  /** Whether every open request waits for time to pass: the server holds it, or will never respond. */
  isQuiet(): boolean {
    const { requests } = this.#emulator;
    for (; this.#read < requests.length; this.#read += 1) {
      const received = requests[this.#read];
      const id = String(received?.headers[ID] ?? '');
      this.changes += 1;
      if (this.#open.has(id)) this.#open.set(id, received);
    }
    for (const received of this.#open.values()) {
      if (received === undefined) return false;
      if (received.done === true && received.fault !== 'hang' && received.fault !== 'stall') return false;
    }
    return true;
  }
}
