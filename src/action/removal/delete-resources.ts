import { findSandbox, findSnapshot, snapshotIn } from '../../daytona/api/find.ts';
import { findUsersOfSnapshot } from '../../daytona/api/list.ts';
import { isNamedByAction } from '../../daytona/ownership/snapshot-name.ts';
import { deleteResource } from '../../daytona/removal/delete.ts';
import type { PlannedDeletion } from '../../daytona/removal/plan.ts';
import { CleanupError, type FailedDeletion } from '../../daytona/resource/errors.ts';
import type { Expiry } from '../../daytona/resource/expiry.ts';
import type { Sandbox, Snapshot } from '../../daytona/resource/resources.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import { type AnyJob, sessionOf } from '../job/job.ts';

/** The number of concurrent deletions. */
const BATCH_SIZE = 5;

/** Deleting a snapshot takes the server up to 10 s (measured on v0.190.0). */
const SNAPSHOT_TIMEOUT_MS = 60_000;

/**
 * Deletes sandboxes and waits until they are gone. A failure does not stop the others. A sandbox that another run
 * started using after it was listed is kept, for example that of a reopened pull request.
 * @param timeoutMs of one deletion.
 * @returns the failed deletions, and the ids of the kept sandboxes.
 */
export async function deleteSandboxes(
  job: AnyJob,
  planned: readonly PlannedDeletion[],
  timeoutMs: number,
): Promise<{ readonly failed: FailedDeletion[]; readonly keptIds: ReadonlySet<string> }> {
  const sandboxes = planned.flatMap(({ resource }) => (resource.kind === 'sandbox' ? [resource] : []));
  const keptIds = new Set<string>();
  const failed = await inBatches(job, sandboxes, async (sandbox) => {
    if (!(await deleteSandbox(job, sandbox, timeoutMs))) keptIds.add(sandbox.id);
  });
  return { failed, keptIds };
}

/** @returns false if it was kept. */
async function deleteSandbox(job: AnyJob, sandbox: Sandbox, timeoutMs: number): Promise<boolean> {
  const { id, name, ownership } = sandbox;
  const session = sessionOf(job);
  const phase = beginPhase({ kind: 'sandbox', name, timeoutMs }, job.clock);
  const keepReason = async () => {
    const found = await findSandbox(session, id, phase);
    const isUsed = found !== undefined && found.shown.ownership?.usedBy !== ownership?.usedBy;
    return isUsed ? 'another run started using it after it was listed' : undefined;
  };
  const { kept } = await deleteResource(session, sandbox, { phase, keepReason });
  job.log.line(kept === undefined ? `Deleted sandbox ${name} (${id})` : `Kept sandbox ${name} (${id}): ${kept}`);
  return kept === undefined;
}

/** How long the finding that no sandbox uses a snapshot stays valid. After that, a DELETE or its retry checks again. */
const CHECK_VALID_MS = 2000;

/** Deletes snapshots that a plan has just found unused. @returns the failed deletions. */
export async function deleteSnapshots(job: AnyJob, planned: readonly PlannedDeletion[]): Promise<FailedDeletion[]> {
  const seenAt = job.clock.now();
  const snapshots = planned.flatMap(({ resource }) => (resource.kind === 'snapshot' ? [resource] : []));
  return inBatches(job, snapshots, (snapshot) => deleteSnapshot(job, snapshot, { seenAt, until: 'gone' }));
}

/**
 * Deletes the snapshots of deleted sandboxes if the action named them for this repository and no sandbox uses them.
 * @param until `requested` if nothing waits for the deletion; a pending snapshot is then left to a later sweep.
 * @returns the failed deletions.
 */
export async function deleteUnusedSnapshots(
  job: AnyJob,
  names: Iterable<string>,
  until: 'requested' | 'gone',
): Promise<FailedDeletion[]> {
  const own = [...names].filter((name) => isNamedByAction(job.identity.repositoryKey, name));
  const targets = own.map((name) => ({ kind: 'snapshot' as const, id: undefined, name }));
  return inBatches(job, targets, async ({ name }) => {
    const session = sessionOf(job);
    const phase = beginPhase({ kind: 'snapshot', name, timeoutMs: SNAPSHOT_TIMEOUT_MS }, job.clock);
    const seenAt = job.clock.now();
    if ((await findUsersOfSnapshot(session, name, { phase })).length > 0) return;
    const snapshot = snapshotIn(await findSnapshot(session, name, phase));
    if (snapshot === undefined || snapshot.isGeneral || snapshot.name !== name) return;
    if (until === 'requested' && snapshot.state === 'pending') {
      return job.log.line(`Kept snapshot ${name} (${snapshot.id}): it is still pending; a sweep deletes it later`);
    }
    await deleteSnapshot(job, snapshot, { seenAt, until });
  });
}

/** @param options `seenAt`: when the snapshot was last found unused. */
async function deleteSnapshot(
  job: AnyJob,
  snapshot: Snapshot,
  { seenAt, until }: { readonly seenAt: number; readonly until: 'requested' | 'gone' },
): Promise<void> {
  const { id, name } = snapshot;
  const session = sessionOf(job);
  const phase = beginPhase({ kind: 'snapshot', name, timeoutMs: SNAPSHOT_TIMEOUT_MS }, job.clock);
  let checkedAt = seenAt;
  const keepReason = async () => {
    if (job.clock.now() - checkedAt < CHECK_VALID_MS) return undefined;
    checkedAt = job.clock.now();
    const [user] = await findUsersOfSnapshot(session, name, { phase });
    return user === undefined ? undefined : `the sandbox ${user.name} was created from it`;
  };
  const { kept } = await deleteResource(session, snapshot, { phase, keepReason, until });
  const done = until === 'gone' ? 'Deleted' : 'Requested the deletion of';
  job.log.line(
    kept === undefined
      ? `${done} snapshot ${name} (${id}): no sandbox uses it anymore`
      : `Kept snapshot ${name} (${id}): ${kept}`,
  );
}

/** @throws CleanupError that lists every failed deletion. */
export function throwIfAnyFailed(failed: readonly FailedDeletion[]): void {
  if (failed.length > 0) throw new CleanupError(failed);
}

/** A resource to delete. The id is unknown if only the name is known so far. */
interface Named {
  readonly kind: 'sandbox' | 'snapshot';
  readonly id: string | undefined;
  readonly name: string;
  readonly state?: string;
  /** Of a sandbox. */
  readonly expiry?: Expiry | undefined;
}

async function inBatches<T extends Named>(
  job: AnyJob,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<FailedDeletion[]> {
  const failed: FailedDeletion[] = [];
  for (let start = 0; start < items.length; start += BATCH_SIZE) {
    const group = items.slice(start, start + BATCH_SIZE).map(async (item) => {
      try {
        await work(item);
      } catch (error) {
        job.signal.throwIfAborted();
        const { kind, id, name, state, expiry } = item;
        failed.push({ entry: { kind, name, ...(id === undefined ? {} : { id }) }, error, state, expiry });
      }
    });
    await Promise.all(group);
  }
  return failed;
}
