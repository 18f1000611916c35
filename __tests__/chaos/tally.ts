import type { Record } from './play.ts';
import { actorOf } from './traffic.ts';

/** Counts what happened, to show that the invariants were put to the test. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(record: Record): void {
    this.#count('schedules');
    for (const { plan, main, post } of record.jobs) {
      this.#count(`main: ${main.kind}`);
      if (main.error instanceof Error)
        this.#count(`  ${'title' in main.error ? String(main.error.title) : main.error.name}`);
      if (post !== undefined) this.#count(`post: ${post.kind}`);
      if (plan.name === 'job-2') this.#count('job run again');
    }
    const { requests, words } = record;
    this.#count('requests', requests.length);
    for (const { fault, effect } of requests) {
      if (fault !== undefined) this.#count('faults that struck');
      if (fault !== undefined) this.#count(`  ${fault} ${effect === undefined ? 'before' : 'after'} it took effect`);
    }
    const said = (pattern: RegExp) => words.filter((text) => pattern.test(text)).length;
    this.#count('reconciled: looked whether it was made', said(/checking whether it was created/));
    this.#count('adopted', said(/using it \(/));
    this.#count('made anew', said(/to recreate it|recreating it|recreating this one/));
    this.#count('waited as the server asked', said(/, as the server requested$/));
    this.#count(
      'deletions',
      requests.filter(
        (request) => request.method === 'DELETE' && request.effect?.status === 200 && actorOf(request) !== 'person',
      ).length,
    );
    this.#count('deleted by a cleanup', said(/^Deleted /));
  }

  #count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  toString(): string {
    return [...this.#counts].map(([what, count]) => `${String(count).padStart(8)}  ${what}`).join('\n');
  }
}
