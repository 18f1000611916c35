import type { Session } from '../api/request.ts';
import type { Phase } from '../deadline.ts';
import type { Ledger } from '../ledger.ts';

/** What to do when the name of a snapshot or sandbox is taken already. */
export type IfExists = 'reuse' | 'replace' | 'fail';

/** What a snapshot or sandbox is made with. */
export interface Making {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly phase: Phase;
  readonly ifExists: IfExists;
  /** Something of the name is likely there, as on every push but the first: a look comes before the first request to create. */
  readonly isExpected: boolean;
}
