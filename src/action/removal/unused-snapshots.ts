import { find } from '../../daytona/api/find.ts';
import { sandboxMadeFrom } from '../../daytona/api/sandboxes-of-snapshot.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import type { Replaced } from '../../daytona/ledger.ts';
import { remove } from '../../daytona/removal/delete.ts';
import { reasonOf } from '../../errors.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { isNamedByUs } from '../job/snapshot-name.ts';

/** Deleting a snapshot takes the server up to 10 s (measured on v0.190.0). */
const RETIRE_TIMEOUT_MS = 60_000;

/**
 * Deletes the snapshots of sandboxes that were replaced, so that the organization's quota does not fill up: only those that carry
 * a name of ours and that no sandbox uses. A failure is one warning: the new sandbox runs, and a sweep finds what is left.
 */
export async function retireOldSnapshots(job: Job, replaced: readonly Replaced[]): Promise<void> {
  const current = job.identity.snapshotName;
  const names = new Set(
    replaced.flatMap(({ kind, snapshot }) => (kind === 'sandbox' && snapshot !== undefined ? [snapshot] : [])),
  );
  names.delete(current);
  try {
    for (const name of names) await retireSnapshot(job, name);
  } catch (error) {
    job.signal.throwIfAborted();
    job.log.warning({
      code: 'old-snapshot-kept',
      message: `${reasonOf(error)}\nIt counts towards the quota until a sweep deletes it.`,
    });
  }
}

/**
 * Deletes one snapshot if it carries a name that the action gives to snapshots of this repository, and no sandbox uses it.
 * @throws what `find` and `remove` throw.
 */
export async function retireSnapshot(job: Job, name: string): Promise<void> {
  if (!isNamedByUs(job.context.repository.fullName, name)) return;
  const session = sessionOf(job);
  const phase = beginPhase('snapshot', name, RETIRE_TIMEOUT_MS, job.clock);
  if ((await sandboxMadeFrom(session, name, phase)) !== undefined) return;
  const found = await find(session, 'snapshot', name, phase);
  if (found === undefined || found.body.general === true || found.body.name !== name) return;
  await remove(session, 'snapshot', found.id, phase);
  job.log.line(`Deleted snapshot ${name} (${found.id}): no sandbox uses it any more`);
}
