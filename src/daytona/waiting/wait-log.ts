import { type Clock, formatDuration } from '../../clock.ts';

/** Logs a wait of several rounds; called before the pause of each, with the reason for the wait. */
export type WaitLog = (reason: string, pauseMs: number) => void;

/** A shorter wait is not logged. */
const LASTING_MS = 2000;

/** The longest silence in a wait. */
const HEARTBEAT_MS = 30_000;

/**
 * Creates the log of a wait that would otherwise be silent: one line before it takes longer than two seconds, then one every 30 seconds. A new reason starts anew.
 * @param left milliseconds that the wait may still take.
 */
export function createWaitLog(
  { clock, note }: { readonly clock: Pick<Clock, 'now'>; readonly note: (text: string) => void },
  left: () => number,
): WaitLog {
  let current = '';
  let startMs = 0;
  let loggedMs = Number.NEGATIVE_INFINITY;
  return (reason, pauseMs) => {
    const now = clock.now();
    if (reason !== current) {
      current = reason;
      startMs = now;
      loggedMs = Number.NEGATIVE_INFINITY;
    }
    if (now + pauseMs - startMs <= LASTING_MS || now + pauseMs - loggedMs <= HEARTBEAT_MS) return;
    loggedMs = now;
    note(`Waiting for ${formatDuration(now - startMs)}, at most ${formatDuration(left())} longer: ${reason}`);
  };
}
