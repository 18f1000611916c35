import { formatDuration } from '../../clock.ts';
import { findSnapshot, snapshotIn } from '../api/find.ts';
import { listSandboxes } from '../api/list.ts';
import type { Session } from '../api/session.ts';
import type { FailedDeletion } from '../resource/errors.ts';
import type { Snapshot } from '../resource/resources.ts';
import { beginPhase, type Phase } from '../waiting/deadline.ts';
import { deleteResource } from './delete.ts';
import { isMadeFrom, type RemovalPlan } from './plan.ts';

/** Deleting a snapshot takes the server up to 10 s (measured on v0.190.0). */
const TIMEOUT_MS = 60_000;

/** No deletion begins later than this after the first. At 10 s each, that is some 30 snapshots; later runs delete the rest. */
const TOTAL_MS = 5 * 60_000;

/** The list of sandboxes lags by a second or two (measured on v0.190.0), and the `Date` header has whole seconds. */
const LIST_LAG_MS = 3000;

/**
 * Deletes the snapshots of a plan, one after the other, so that the oldest go first, for some minutes at most. Each is checked
 * again right before its DELETE.
 * @returns the failed deletions.
 * @throws the signal's reason.
 */
export async function deleteMembers(session: Session, { deletions }: RemovalPlan): Promise<FailedDeletion[]> {
  const failed: FailedDeletion[] = [];
  const start = session.clock.now();
  for (const [done, { resource, reason }] of deletions.entries()) {
    if (resource.kind !== 'snapshot') continue;
    if (session.clock.now() - start >= TOTAL_MS) {
      session.note(`${formatDuration(TOTAL_MS)} are over: the next run deletes the other ${deletions.length - done}`);
      break;
    }
    const { kind, id, name } = resource;
    const phase = beginPhase({ kind, name, timeoutMs: TIMEOUT_MS }, session.clock);
    try {
      const keepReason = () => findKeepReason(session, resource, phase);
      const { kept } = await deleteResource(session, resource, { phase, keepReason });
      session.note(
        kept === undefined ? `Deleted snapshot ${name} (${id}): ${reason}` : `Kept snapshot ${name} (${id}): ${kept}`,
      );
    } catch (error) {
      session.signal.throwIfAborted();
      failed.push({ entry: { kind, name, id }, error });
    }
  }
  return failed;
}

/**
 * Looks at a planned deletion again. The server sets `lastUsedAt` as a sandbox is requested, before any list shows it (measured on
 * v0.190.0); another job that wants the snapshot again activates it.
 */
async function findKeepReason(session: Session, planned: Snapshot, phase: Phase): Promise<string | undefined> {
  const found = await findSnapshot(session, planned.id, phase);
  const now = snapshotIn(found);
  // It is gone, which the DELETE finds out.
  if (found === undefined || now === undefined || now.isBeingDeleted) return undefined;
  if (now.state !== planned.state) return `it was ${planned.state} and is ${now.state} now`;
  if (!Object.is(now.lastUsedAt, planned.lastUsedAt)) return 'a sandbox was created from it meanwhile';
  const unseenMs = LIST_LAG_MS - (Date.parse(found.headers.date ?? '') - now.lastUsedAt);
  // By a clock that is ahead, it may lie in the future.
  if (unseenMs > 0) await session.clock.sleep(Math.min(unseenMs, LIST_LAG_MS), session.signal);
  // Unfiltered, because a sandbox may name its snapshot by the id.
  const { items } = await listSandboxes(session, {}, phase);
  const user = items.find((sandbox) => !sandbox.isBeingDeleted && isMadeFrom(sandbox, planned));
  return user === undefined ? undefined : `the sandbox ${user.name} was created from it`;
}
