import { formatDuration } from '../../clock.ts';
import { findSandbox, findSnapshot, sandboxIn, snapshotIn } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import type { Session } from '../api/session.ts';
import { mayStepDelete } from '../ownership/ownership.ts';
import type { FailedDeletion } from '../resource/errors.ts';
import { type Entry, mayHaveMade } from '../resource/ledger.ts';
import type { Sandbox } from '../resource/resources.ts';
import { beginPhase, type Phase } from '../waiting/deadline.ts';
import { deleteResource } from './delete.ts';
import {
  findOwnSnapshot,
  findSandboxes,
  madeId,
  type Search,
  type SnapshotPart,
  snapshotParts,
} from './find-leftovers.ts';
import { planCleanup, type RemovalPlan } from './plan.ts';

/** The state of the run to clean up after. */
export interface Leftovers extends Pick<Search, 'step' | 'imageName'> {
  readonly entries: readonly Entry[];
  /** When the run ended, by the clock of its ledger; absent if it was killed. */
  readonly endedAt?: number;
  /** Whether an active snapshot stays. */
  readonly keepsActive?: boolean;
}

/** How long a cleanup may take. */
export interface CleanupLimits {
  /** For one search with its deletions. */
  readonly timeoutMs: number;
  readonly totalMs: number;
}

/** A cleanup that is under way. */
interface Cleanup extends Search, Pick<CleanupLimits, 'timeoutMs'> {
  readonly keepsActive: boolean;
  /** When the time of the whole cleanup is over, by the session's clock. */
  readonly endsAt: number;
}

/**
 * Deletes what a run created, sandboxes first. Lists, plans and deletes until a plan has nothing to delete. Never
 * deletes what the run adopted, or what another run created or uses.
 * @param now returns milliseconds by the clock of the ledger, for the age of an intention.
 * @returns the resources that could not be deleted, with the reasons.
 */
export async function cleanUp(
  session: Session,
  { entries, step, imageName, endedAt, keepsActive = false }: Leftovers,
  { now, timeoutMs, totalMs }: CleanupLimits & Pick<Search, 'now'>,
): Promise<FailedDeletion[]> {
  const endsAt = session.clock.now() + totalMs;
  // A killed run ended when its cleanup began, however long the cleanup takes.
  const search: Search = { session, step, imageName, endedAt: endedAt ?? now(), now };
  const cleanup: Cleanup = { ...search, timeoutMs, endsAt, keepsActive };
  const own = entries.filter(mayHaveMade);
  const sandbox = own.find(({ kind }) => kind === 'sandbox');
  const snapshot = own.find(({ kind }) => kind === 'snapshot');
  const failed = sandbox === undefined ? [] : await cleanSandboxes(cleanup, sandbox);
  if (snapshot === undefined) return failed;
  // A sandbox that could not be deleted is reported for deletion, so it does not keep its snapshot.
  const undeletable = new Set(failed.flatMap(({ entry: { id } }) => (id === undefined ? [] : [id])));
  return [...failed, ...(await cleanSnapshots(cleanup, snapshot, undeletable))];
}

/** The time that is left for an entry. */
function phaseOf({ session: { clock }, timeoutMs, endsAt }: Cleanup, { kind, name }: Entry): Phase {
  return beginPhase({ kind, name, timeoutMs: Math.min(timeoutMs, Math.max(0, endsAt - clock.now())) }, clock);
}

async function cleanSandboxes(cleanup: Cleanup, entry: Entry): Promise<FailedDeletion[]> {
  const { session, step } = cleanup;
  const phase = phaseOf(cleanup, entry);
  const failed: FailedDeletion[] = [];
  try {
    for await (const sandboxes of findSandboxes(cleanup, entry, phase)) {
      const plan = planCleanup({ step, claimedId: madeId(entry), sandboxes, snapshots: [] });
      logKept(session, plan);
      failed.push(...(await deleteSandboxes(cleanup, plan, phase)));
    }
    return failed;
  } catch (error) {
    // Also when the cleanup is cancelled: the rest is reported, with its id.
    return [...failed, { entry, error }];
  }
}

/** Deletes the sandboxes of a plan. @returns those that could not be deleted. */
async function deleteSandboxes(cleanup: Cleanup, plan: RemovalPlan, phase: Phase): Promise<FailedDeletion[]> {
  const { session, step } = cleanup;
  const failed: FailedDeletion[] = [];
  for (const { resource } of plan.deletions) {
    const { kind, id, name, state } = resource;
    const expiry = resource.kind === 'sandbox' ? resource.expiry : undefined;
    try {
      const keepReason = async () => {
        const now = sandboxIn(await findSandbox(session, id, phase));
        return now === undefined || mayStepDelete(now.ownership, step) ? undefined : 'another job uses it now';
      };
      const { kept } = await deleteResource(session, resource, { phase, keepReason });
      session.note(
        kept === undefined
          ? `Deleted ${kind} ${name} (${id}) after ${formatDuration(phase.elapsedMs())}`
          : `Kept ${kind} ${name} (${id}): ${kept}`,
      );
    } catch (error) {
      failed.push({ entry: { kind, name, id }, error, state, expiry });
    }
  }
  return failed;
}

/** Logs what a plan keeps, with the reasons. */
function logKept({ note }: Session, { kept }: Pick<RemovalPlan, 'kept'>): void {
  for (const { resource, reason } of kept) note(`Kept ${resource.kind} ${resource.name} (${resource.id}): ${reason}`);
}

/** @param ignored ids of sandboxes that do not keep a snapshot. */
async function cleanSnapshots(cleanup: Cleanup, entry: Entry, ignored: ReadonlySet<string>): Promise<FailedDeletion[]> {
  const failed: FailedDeletion[] = [];
  for (const part of snapshotParts(entry)) {
    try {
      failed.push(...(await cleanSnapshot(cleanup, part, ignored)));
    } catch (error) {
      failed.push({ entry, error });
    }
  }
  return failed;
}

/** Deletes the snapshot of the run unless somebody else's sandbox needs it. Late sandboxes of the run are deleted first. */
async function cleanSnapshot(
  cleanup: Cleanup,
  part: SnapshotPart,
  ignored: ReadonlySet<string>,
): Promise<FailedDeletion[]> {
  const { session, step, keepsActive } = cleanup;
  const phase = phaseOf(cleanup, part.entry);
  const snapshot = await findOwnSnapshot(cleanup, part, phase);
  if (snapshot === undefined) return [];
  const excludeIds = new Set(ignored);
  const failed: FailedDeletion[] = [];
  const plan = async (): Promise<RemovalPlan> => {
    const until = ({ ownership }: Sandbox) => !mayStepDelete(ownership, step) || ownership?.instance !== step.instance;
    const sandboxes = await findUsersOfSnapshot(session, snapshot.name, { phase, excludeIds, until });
    const current = keepsActive ? snapshotIn(await findSnapshot(session, snapshot.id, phase)) : snapshot;
    // One that is gone is not kept: its DELETE finds that out.
    if (current === undefined) return planCleanup({ step, sandboxes, snapshots: [snapshot] });
    return planCleanup({ step, sandboxes, snapshots: [current], keepsActive });
  };
  for (;;) {
    const next = await plan();
    const late = next.deletions.filter(({ resource }) => resource.kind === 'sandbox');
    if (late.length > 0) {
      failed.push(...(await deleteSandboxes(cleanup, { ...next, deletions: late }, phase)));
      for (const { resource } of late) excludeIds.add(resource.id);
      continue;
    }
    if (next.deletions.length === 0) {
      // Sandboxes need no lines of their own: the reason names the one that uses the snapshot, and says why it stays.
      logKept(session, { kept: next.kept.filter(({ resource }) => resource.kind === 'snapshot') });
      return failed;
    }
    const keepReason = async () => {
      const again = await plan();
      return again.deletions.length === 1 && again.kept.length === 0 ? undefined : 'it is in use now';
    };
    const { kept } = await deleteResource(session, snapshot, { phase, keepReason });
    // It has come into use since the plan, so plan again.
    if (kept !== undefined) continue;
    session.note(`Deleted snapshot ${snapshot.name} (${snapshot.id}) after ${formatDuration(phase.elapsedMs())}`);
    return failed;
  }
}
