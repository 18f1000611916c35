import type { Session } from '../api/session.ts';
import type { FailedDeletion } from '../resource/errors.ts';
import type { Entry } from '../resource/ledger.ts';
import type { Cleanup, Leftovers } from './cleanup-context.ts';
import { cleanSandboxes } from './cleanup-sandboxes.ts';
import { cleanSnapshots } from './cleanup-snapshots.ts';

/**
 * Deletes what a run created, sandboxes first. Lists, plans and deletes until a plan has nothing to delete. Never
 * deletes what the run adopted, or what another run created or uses.
 * @param phaseOf begins the phase for deleting one resource.
 * @param now returns milliseconds by the clock of the ledger, for the age of an intention.
 * @returns the resources that could not be deleted, with the reasons.
 */
export async function cleanUp(
  session: Session,
  leftovers: Leftovers,
  { phaseOf, now }: Pick<Cleanup, 'phaseOf' | 'now'>,
): Promise<FailedDeletion[]> {
  // A killed run ended when its cleanup began, however long the cleanup takes.
  const cleanup: Cleanup = { ...leftovers, endedAt: leftovers.endedAt ?? now(), session, phaseOf, now };
  const sandbox = leftovers.entries.find(({ kind }) => kind === 'sandbox');
  const snapshot = leftovers.entries.find(({ kind }) => kind === 'snapshot');
  const failed = sandbox === undefined || !mayHaveMade(sandbox) ? [] : await cleanSandboxes(cleanup, sandbox);
  if (snapshot === undefined || !mayHaveMade(snapshot)) return failed;
  // A sandbox that could not be deleted is reported for deletion, so it does not keep its snapshot.
  const undeletable = new Set(failed.flatMap(({ entry: { id } }) => (id === undefined ? [] : [id])));
  return [...failed, ...(await cleanSnapshots(cleanup, snapshot, undeletable))];
}

function mayHaveMade({ claim, openSince }: Entry): boolean {
  return claim !== 'adopted' || openSince !== undefined;
}
