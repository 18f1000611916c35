/** The delays of a poll loop. */
export interface PollPace {
  /** The first wait, in milliseconds. */
  readonly intervalMs: number;
  /** The upper limit of a delay; a longer `intervalMs` is not shortened. */
  readonly maxMs: number;
}

/** The server moves snapshots on every 10 s (its own cron), so waiting longer between polls gains nothing and costs delay. */
export const MAX_POLL_INTERVAL_MS = 10_000;

const GROWTH = 1.3;
const JITTER = 0.1;

/**
 * The wait before a repeat: grows from poll to poll, is jittered so that jobs started together drift apart, and never falls
 * short of what the server asked for.
 * @param visits the number of polls so far, from 1.
 * @param random from 0 to 1.
 * @returns milliseconds.
 */
export function pollDelay(pace: PollPace, visits: number, random: number, askedSeconds = 0): number {
  const grown = pace.intervalMs * GROWTH ** Math.max(0, visits - 1);
  const bounded = Math.min(grown, Math.max(pace.maxMs, pace.intervalMs));
  return Math.max(bounded * (1 - JITTER + 2 * JITTER * random), askedSeconds * 1000);
}
