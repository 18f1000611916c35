import { actorOf } from '../traffic.ts';
import type { Played } from './job.ts';
import type { Record } from './record.ts';

/** `create`, `delete` or `sweep`. */
const kindOf = ({ owner, inputs }: Played): string => (owner.mode === 'sweep' ? 'sweep' : inputs.mode);

/** Counts events, to show that the promises were tested. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(record: Record): void {
    const { played, requests, crashes } = record;
    this.#count('schedules');
    this.#count('jobs', played.length);
    this.#count('jobs run again', played.filter(({ maker }) => maker.attempt > 1).length);
    for (const job of played) {
      const { main, post } = job;
      this.#count(`  ${kindOf(job)}: ${main.kind}${main.outcome === undefined ? '' : ` (${main.outcome})`}`);
      if (main.error instanceof Error && 'title' in main.error) this.#count(`    ${main.error.title}`);
      if (post !== undefined) this.#count(`  post: ${post.kind}`);
    }
    this.#count('cancels', played.filter(({ main }) => main.kind === 'cancelled').length);
    this.#count('kills', played.filter(({ main }) => main.kind === 'killed').length);
    this.#count('requests', requests.length);
    this.#count('faults that struck', requests.filter(({ fault }) => fault !== undefined && fault !== 'crash').length);
    this.#count("ends of the server's process by a kill", crashes.filter(({ reason }) => reason === 'killed').length);
    this.#count("ends of the server's process by a DELETE", crashes.filter(({ reason }) => reason !== 'killed').length);
    this.#countDeletions(record);
    const kept = played.flatMap(({ words }) => words).filter((text) => text.startsWith('Kept ')).length;
    this.#count('kept by a cleanup, with a reason', kept);
    this.#count('used together', requests.filter(({ operationId }) => operationId === 'replaceLabels').length);
  }

  #countDeletions({ requests, played, makers, sandboxes }: Record): void {
    for (const request of requests) {
      if (request.method !== 'DELETE' || request.effect?.status !== 200) continue;
      const what = request.operationId === 'removeSnapshot' ? 'snapshots' : 'sandboxes';
      const actor = actorOf(request);
      const sender = played.find(({ maker }) => maker.name === actor);
      const kind = sender === undefined ? 'nobody' : kindOf(sender);
      const who = actor.endsWith('-post') ? 'a post step' : kind === 'create' ? 'a push (replaced)' : `\`${kind}\``;
      this.#count(`deletions of ${what} by ${who}`);
      const sandbox = sandboxes.get(request.path.split('/').at(-1) ?? '');
      const maker = makers.get(sandbox?.madeBy ?? '');
      const me = makers.get(actor.replace(/-post$/, ''));
      if (maker !== undefined && maker.index !== me?.index) this.#count(`  of another owner, by right, by ${who}`);
    }
  }

  #count(what: string, by = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  toString(): string {
    return [...this.#counts].map(([what, count]) => `${String(count).padStart(8)}  ${what}`).join('\n');
  }
}
