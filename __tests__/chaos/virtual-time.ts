import { setImmediate as turn } from 'node:timers/promises';
import type { ServerClock } from '../../emulator/index.ts';
import type { Clock } from '../../src/clock.ts';

interface Planned {
  readonly due: number;
  readonly order: number;
  readonly action: () => void;
}

/** Far from the present of any machine, to expose mixed-up clocks. */
export const EPOCH = Date.UTC(2031, 0, 1);

/**
 * A shared clock of the server and all its clients. It stands still while anything happens, and then jumps to the next
 * planned action: hours pass in milliseconds, and a busy machine changes nothing.
 */
export class VirtualTime implements ServerClock {
  #now = EPOCH;
  #order = 0;
  #planned: Planned[] = [];

  now(): number {
    return Math.round(this.#now);
  }

  after(seconds: number, action: () => void): () => void {
    if (!Number.isFinite(seconds)) return () => {};
    const planned = { due: this.#now + Math.max(0, seconds) * 1000, order: this.#order++, action };
    let at = this.#planned.length;
    while (at > 0 && (this.#planned[at - 1]?.due ?? 0) > planned.due) at -= 1;
    this.#planned.splice(at, 0, planned);
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned);
    };
  }

  /** Runs the next planned action only. @returns false when nothing is planned. */
  step(): boolean {
    const next = this.#planned.shift();
    if (next === undefined) return false;
    this.#now = Math.max(this.#now, next.due);
    next.action();
    return true;
  }

  /** Creates the clock of one client. */
  clientClock(seed: number): Clock {
    let state = seed >>> 0;
    return {
      now: () => this.#now - EPOCH,
      random() {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      },
      expiry: (ms) => {
        const controller = new AbortController();
        this.after(ms / 1000, () =>
          controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
        );
        return controller.signal;
      },
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          if (signal.aborted) return reject(signal.reason);
          const stop = () => {
            cancel();
            reject(signal.reason);
          };
          const cancel = this.after(ms / 1000, () => {
            signal.removeEventListener('abort', stop);
            resolve();
          });
          signal.addEventListener('abort', stop, { once: true });
        }),
    };
  }
}

/** After this many idle turns of the event loop, nothing happens until time advances. */
const CALM_TURNS = 4;
const REAL_LIMIT_MS = 20_000;

export interface Driving {
  /** Whether everybody waits for time to pass. */
  readonly isQuiet: () => boolean;
  /** Called after every event. */
  readonly look: () => void;
  /** The time limit, in milliseconds since the epoch. */
  readonly until: number;
}

/** Advances time until the work is done. @throws when it hangs or exceeds the limit. */
export async function drive<T>(time: VirtualTime, work: Promise<T>, { isQuiet, look, until }: Driving): Promise<T> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  let last = performance.now();
  for (let calm = 0; !isOver; ) {
    await turn();
    look();
    if (!isQuiet()) {
      calm = 0;
      if (performance.now() - last > REAL_LIMIT_MS) throw new Error('A request is neither answered nor held.');
      continue;
    }
    calm += 1;
    if (isOver || calm < CALM_TURNS) continue;
    calm = 0;
    last = performance.now();
    if (!time.step()) throw new Error('It hangs: nobody waits for anything.');
    if (time.now() > until) throw new Error('It lasts too long.');
  }
  return work;
}
