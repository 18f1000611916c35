/** Short enough to be no slower than a person polling by hand, in milliseconds. */
const FIRST_MS = 600;

/** The lateness of a poll loop is half its interval on average: a tenth of the wait so far adds about 5 % to it. */
const SHARE = 0.1;

/** No poll comes later than this after the one before, in milliseconds: 20 minutes take about 85 polls. */
const MOST_MS = 25_000;

/** While the server reports changes, polls only guard against an event that is lost: 20 minutes take about 35. */
const GUARD = { firstMs: 15_000, share: 0.15, mostMs: 60_000 } as const;

const JITTER = 0.1;

/** What the delay before a poll depends on. */
export interface PollPace {
  /** Milliseconds since the wait began. */
  readonly waitedMs: number;
  /** Whether the server reports changes, so that polls need not look for them. */
  readonly isNotified: boolean;
  /** From 0 to 1. */
  readonly random: number;
}

/**
 * The delay before the next poll: a share of the wait so far, within bounds, jittered so that jobs started together drift apart.
 * @returns milliseconds.
 */
export function pollDelay({ waitedMs, isNotified, random }: PollPace): number {
  const [firstMs, share, mostMs] = isNotified ? [GUARD.firstMs, GUARD.share, GUARD.mostMs] : [FIRST_MS, SHARE, MOST_MS];
  const delay = Math.min(mostMs, Math.max(firstMs, share * waitedMs));
  return delay * (1 - JITTER + 2 * JITTER * random);
}
