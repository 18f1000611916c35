import { formatDuration } from '../../clock.ts';
import type { Session } from '../api/session.ts';
import type { Claimant } from '../ownership/ownership.ts';
import type { Entry } from '../resource/ledger.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import type { RemovalPlan } from './plan.ts';

/** The state of the run to clean up after. */
export interface Leftovers {
  readonly entries: readonly Entry[];
  readonly step: Claimant;
  readonly imageName: string;
  /** When the run ended, by the clock of its ledger; absent if it was killed. */
  readonly endedAt?: number;
}

/** The context of a cleanup. */
export interface Cleanup extends Leftovers {
  readonly endedAt: number;
  readonly session: Session;
  readonly phaseOf: (entry: Pick<Entry, 'kind' | 'name'>) => Phase;
  /** Milliseconds by the clock of the ledger. */
  readonly now: () => number;
}

/** How long to search for the result of a request that was in flight when its sender was killed, in milliseconds. */
export const LATE_MS: Readonly<Record<Kind, number>> = { snapshot: 3000, sandbox: 10_000 };

/** The poll interval of a search, in milliseconds. */
export const POLL_MS = 1000;

/** Logs what a plan keeps, with the reasons. */
export function logKept({ note }: Session, { kept }: RemovalPlan): void {
  for (const { resource, reason } of kept) note(`Kept ${resource.kind} ${resource.name} (${resource.id}): ${reason}`);
}

/** Logs that the result of a late request did not appear. */
export function logNotFound({ note }: Session, { kind, name }: Entry): void {
  note(
    `The ${kind} ${name} was requested as the step ended, but did not appear within ${formatDuration(LATE_MS[kind])}`,
  );
}
