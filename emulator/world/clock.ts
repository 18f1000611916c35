/** Cancels a planned action; does nothing once the action has run. */
export type Cancel = () => void;

/** The server's time. Every delay in the emulator uses it, in server seconds. */
export interface ServerClock {
  /** Server time in epoch milliseconds. */
  now(): number;
  /** Runs `action` after `seconds` of server time. */
  after(seconds: number, action: () => void): Cancel;
}

/** The longest delay that `setTimeout` accepts, in milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Creates a clock on which server seconds pass `speed` times as fast as real ones. */
export function realClock(speed: number): ServerClock {
  const begin = Date.now();
  return {
    now: () => Math.round(begin + (Date.now() - begin) * speed),
    after(seconds, action) {
      if (!Number.isFinite(seconds)) {
        return () => {};
      }
      const timer = setTimeout(action, Math.min((seconds * 1000) / speed, LONGEST_TIMER_MS));
      return () => clearTimeout(timer);
    },
  };
}

interface Planned {
  readonly due: number;
  readonly order: number;
  readonly action: () => void;
}

/** A clock that only moves when it is advanced. */
export class ManualClock implements ServerClock {
  #now: number;
  #order = 0;
  #planned: Planned[] = [];

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(seconds: number, action: () => void): Cancel {
    const planned = { due: this.#now + seconds * 1000, order: this.#order++, action };
    this.#planned.push(planned);
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned);
    };
  }

  /** Advances by `seconds` and runs the actions that fall due, in order. */
  advance(seconds: number): void {
    this.advanceTo(this.#now + seconds * 1000);
  }

  /** Advances to `moment` (epoch milliseconds); a moment in the past changes nothing. */
  advanceTo(moment: number): void {
    for (let next = this.#nextDue(moment); next !== undefined; next = this.#nextDue(moment)) {
      this.#planned = this.#planned.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.due);
      next.action();
    }
    this.#now = Math.max(this.#now, moment);
  }

  #nextDue(moment: number): Planned | undefined {
    return this.#planned
      .filter((planned) => planned.due <= moment)
      .sort((a, b) => a.due - b.due || a.order - b.order)
      .at(0);
  }
}

/** A clock whose pending actions can be cancelled or held back together when their server is closed or has crashed. */
export interface OwnedClock extends ServerClock {
  cancelAll(): void;
  /** Holds back the actions that fall due from now on. */
  pause(): void;
  /** Runs the actions that were held back, in the order in which they fell due, until the clock is paused again. */
  resume(): void;
}

/** Wraps a clock to hold back or cancel one emulator's actions without affecting others. */
export function ownedClock(clock: ServerClock): OwnedClock {
  const pending = new Set<Cancel>();
  const due = new Set<() => void>();
  let isPaused = false;
  return {
    now: () => clock.now(),
    after(seconds, action) {
      const run = () => {
        if (isPaused) {
          due.add(run);
        } else {
          due.delete(run);
          pending.delete(cancel);
          action();
        }
      };
      const stop = clock.after(seconds, run);
      const cancel = () => {
        due.delete(run);
        pending.delete(cancel);
        stop();
      };
      pending.add(cancel);
      return cancel;
    },
    cancelAll() {
      for (const cancel of [...pending]) {
        cancel();
      }
    },
    pause() {
      isPaused = true;
    },
    resume() {
      isPaused = false;
      for (const run of due) {
        if (isPaused) {
          return;
        }
        run();
      }
    },
  };
}

/** Returns the same clock, `seconds` ahead; delays stay the same. */
export function shiftedClock(clock: ServerClock, seconds: () => number): ServerClock {
  return {
    now: () => clock.now() + Math.round(seconds() * 1000),
    after: (delay, action) => clock.after(delay, action),
  };
}

/** Returns the server seconds until the next tick of a cron that runs every `period` seconds of the clock's minute. */
export function secondsToTick(clock: ServerClock, period: number): number {
  const periodMs = period * 1000;
  return (periodMs - (clock.now() % periodMs)) / 1000;
}
