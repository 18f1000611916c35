/** The delays of a poll loop. */
export interface PollPace {
  /** The first delay, in milliseconds. */
  readonly intervalMs: number;
  /** The upper limit of a delay; a longer `intervalMs` is not shortened. */
  readonly maxMs: number;
}

/** The server advances snapshots every 10 s (its own cron), so longer poll intervals gain nothing and cost time. */
export const MAX_POLL_INTERVAL_MS = 10_000;

const GROWTH = 1.3;
const JITTER = 0.1;

/**
 * Returns the delay before the next poll. It grows with each poll, is jittered so that jobs started together drift
 * apart, and is never shorter than the server requested.
 * @param visits the number of polls so far, from 1.
 * @param random from 0 to 1.
 * @returns milliseconds.
 */
export function pollDelay(pace: PollPace, visits: number, random: number, askedSeconds = 0): number {
  const grown = pace.intervalMs * GROWTH ** Math.max(0, visits - 1);
  const bounded = Math.min(grown, Math.max(pace.maxMs, pace.intervalMs));
  return Math.max(bounded * (1 - JITTER + 2 * JITTER * random), askedSeconds * 1000);
}
