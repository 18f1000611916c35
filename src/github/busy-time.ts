/** Bounds the time in which at least one piece of work is under way; time between pieces does not count. */
export interface BusyTime {
  /** Aborted as soon as the time is used up. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** A piece of work begins. @returns what to call when it has ended. */
  begin(): () => void;
}

/** A budget for the whole life of a connection: a job may talk to GitHub at its start and, half an hour later, at its end. */
export function busyTime(limitMs: number): BusyTime {
  const over = new AbortController();
  let spent = 0;
  let since = 0;
  let active = 0;
  let timer: NodeJS.Timeout | undefined;
  const remaining = () => Math.max(0, limitMs - spent - (active > 0 ? performance.now() - since : 0));
  const end = () => {
    active -= 1;
    if (active > 0) return;
    spent += performance.now() - since;
    clearTimeout(timer);
  };
  return {
    signal: over.signal,
    remaining,
    begin() {
      if (active === 0) {
        since = performance.now();
        timer = setTimeout(() => over.abort(), limitMs - spent);
      }
      active += 1;
      return end;
    },
  };
}
