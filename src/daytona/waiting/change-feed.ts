/**
 * Reports that a snapshot or sandbox has changed. A report is a hint: it may be lost, late, repeated or forged, so the only use of it
 * is to poll earlier.
 */
export interface ChangeFeed {
  /** Starts to listen, unless it did before. Never throws: without a feed, polls are merely later. */
  open(): void;
  /** Whether reports are being received. */
  isConnected(): boolean;
  /** Starts to count the reports of a resource. @returns the number so far; a new connection counts as one, as reports may have been missed. */
  count(id: string): number;
  /** Calls `listener` as soon as the count of a resource exceeds `counted`. @returns a function that removes the listener. */
  onChange(id: string, counted: number, listener: () => void): () => void;
  /** Stops listening for good. */
  close(): void;
}

/** Counts reports, and notifies whoever waits for one. Each feed adds how they arrive. */
export class ChangeCounter {
  readonly #reports = new Map<string, number>();
  readonly #waiters = new Set<{ readonly id: string; readonly counted: number; readonly listener: () => void }>();
  #connections = 0;

  count(id: string): number {
    const reports = this.#reports.get(id) ?? 0;
    this.#reports.set(id, reports);
    return this.#connections + reports;
  }

  onChange(id: string, counted: number, listener: () => void): () => void {
    const waiter = { id, counted, listener };
    this.#waiters.add(waiter);
    this.#notify();
    return () => void this.#waiters.delete(waiter);
  }

  /** Counts a report, unless nobody asked for the resource: the feed carries those of the whole organization. */
  reported(id: string): void {
    const reports = this.#reports.get(id);
    if (reports === undefined) return;
    this.#reports.set(id, reports + 1);
    this.#notify();
  }

  connected(): void {
    this.#connections += 1;
    this.#notify();
  }

  #notify(): void {
    for (const waiter of this.#waiters) {
      if (this.count(waiter.id) <= waiter.counted) continue;
      this.#waiters.delete(waiter);
      waiter.listener();
    }
  }
}
