import { setTimeout as delay } from 'node:timers/promises';

/** Time and randomness, injected so that tests do not have to wait. */
export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Waits; rejects with the signal's reason as soon as it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Returns a signal that aborts after the given time. */
  expiry(ms: number): AbortSignal;
  /** Returns a number from 0 up to, but not including, 1. */
  random(): number;
}

/** The system clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  // `AbortSignal.timeout` throws for fractional milliseconds.
  expiry: (ms) => AbortSignal.timeout(Math.ceil(ms)),
  random: () => Math.random(),
  async sleep(ms, signal) {
    signal.throwIfAborted();
    try {
      await delay(ms, undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
};

/**
 * Milliseconds of the machine's monotonic clock, which the main and post processes share. The wall clock may change
 * between the two and give wrong ages.
 */
export function machineTime(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** Formats a duration for people: `0.8s`, `41s`, `2m05s`, `20m`, `1h02m`. Takes milliseconds. */
export function formatDuration(ms: number): string {
  const tenths = Math.round(ms / 100);
  if (tenths < 100) return `${(tenths / 10).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return twoUnits(Math.floor(seconds / 60), 'm', seconds % 60, 's');
  const minutes = Math.round(seconds / 60);
  return twoUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}

function twoUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return `${large}${largeUnit}${small === 0 ? '' : `${String(small).padStart(2, '0')}${smallUnit}`}`;
}
