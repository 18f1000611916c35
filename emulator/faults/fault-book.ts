import { type Fault, type FaultKind, type FaultSubject, REQUEST_FAULT_KINDS } from './fault.ts';

function concerns({ match }: Fault, subject: FaultSubject): boolean {
  return (
    (match.operationId === undefined || match.operationId === subject.operationId) &&
    (match.method === undefined || match.method === subject.method) &&
    (match.path === undefined || subject.path.includes(match.path))
  );
}

/** The faults planned for requests and events. */
export class FaultBook {
  #entries: { readonly fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#entries.push({ fault, seen: 0 });
  }

  clear(): void {
    this.#entries = [];
  }

  list(): Fault[] {
    return this.#entries.map(({ fault }) => fault);
  }

  /** Returns the fault for this request or event: the first planned one that matches and is due. */
  take(subject: FaultSubject, kinds: readonly FaultKind[] = REQUEST_FAULT_KINDS): Fault | undefined {
    let taken: Fault | undefined;
    for (const entry of this.#entries.filter(({ fault }) => kinds.includes(fault.kind) && concerns(fault, subject))) {
      entry.seen += 1;
      const { nth, times } = entry.fault.match;
      const first = nth ?? 1;
      const last = first - 1 + (times ?? (nth === undefined ? Number.POSITIVE_INFINITY : 1));
      if (entry.seen >= first && entry.seen <= last) {
        taken ??= entry.fault;
      }
    }
    return taken;
  }
}
