import type { Clock } from '../../clock.ts';
import type { ChangeFeed } from './change-feed.ts';
import { pollDelay } from './poll-pace.ts';

/** The least time between two polls that reports cause, in milliseconds. */
const MIN_GAP_MS = 100;

/** More than the states a resource goes through: after so many, the reports of a feed are ignored. */
const MOST_REPORTED_POLLS = 20;

/** The bounds of one wait. */
export interface WaitBounds {
  readonly limitMs: number;
  /** The least wait, as the server asked for. */
  readonly askedMs?: number;
  readonly signal: AbortSignal;
}

/** The waits of one poll loop. */
export interface PollWait {
  /** To be called right before each poll: a change reported from then on may be missing in its response. */
  polling(id: string): void;
  /** To be called with what the response shows, if it shows anything. */
  saw(id: string | undefined, state: string | undefined): void;
  /** Waits until the next poll is due: a change is reported, or the pace asks for it. @throws the signal's reason. */
  next(bounds: WaitBounds): Promise<void>;
}

/** Begins a poll loop. A report only brings the next poll forward; what the poll shows decides. */
export function beginPollWait(clock: Clock, changes: ChangeFeed | undefined): PollWait {
  const start = clock.now();
  let polled = { id: '', at: start, count: 0, isReported: false };
  let lastState: string | undefined;
  let reportedPolls = 0;
  /** False once a poll has shown a change that a connected feed did not report. */
  let isReliable = true;
  const count = (id: string): number => changes?.count(id) ?? 0;
  const feed = (): ChangeFeed | undefined => (isReliable && reportedPolls < MOST_REPORTED_POLLS ? changes : undefined);
  return {
    polling(id) {
      const isReported = id === polled.id && count(id) > polled.count;
      polled = { id, at: clock.now(), count: count(id), isReported };
    },
    saw(id = polled.id, state = lastState) {
      const hasChanged = id === polled.id && lastState !== undefined && state !== lastState;
      const wasReported = polled.isReported || count(id) > polled.count;
      if (hasChanged && !wasReported && changes?.isConnected() === true) isReliable = false;
      // Another resource may have taken the place of the one that was polled.
      if (id !== polled.id) polled = { ...polled, id, count: count(id) };
      lastState = state;
    },
    async next({ limitMs, askedMs = 0, signal }) {
      changes?.open();
      const now = clock.now();
      const isNotified = feed()?.isConnected() === true;
      const delayMs = Math.max(askedMs, pollDelay({ waitedMs: now - start, isNotified, random: clock.random() }));
      const endsAt = now + Math.min(limitMs, delayMs);
      const earliest = Math.min(endsAt, Math.max(now + askedMs, polled.at + MIN_GAP_MS));
      await clock.sleep(Math.max(0, earliest - now), signal);
      if (await sleepUntilReport(endsAt - clock.now(), signal)) reportedPolls += 1;
    },
  };

  /** @returns whether a report ended it. */
  async function sleepUntilReport(ms: number, signal: AbortSignal): Promise<boolean> {
    const reports = feed();
    if (reports === undefined || ms <= 0) {
      await clock.sleep(Math.max(0, ms), signal);
      return false;
    }
    const reported = new AbortController();
    const removeListener = reports.onChange(polled.id, polled.count, () => reported.abort());
    try {
      await clock.sleep(ms, AbortSignal.any([signal, reported.signal]));
    } catch {
      signal.throwIfAborted();
    } finally {
      removeListener();
    }
    return reported.signal.aborted;
  }
}
