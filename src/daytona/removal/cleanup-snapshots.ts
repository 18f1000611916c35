import { formatDuration } from '../../clock.ts';
import { findSnapshot, snapshotIn, wasCreatedWithin } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import type { Found } from '../api/resource-response.ts';
import { mayStepDelete } from '../ownership/ownership.ts';
import type { FailedDeletion } from '../resource/errors.ts';
import type { Entry } from '../resource/ledger.ts';
import type { Sandbox, ShownSnapshot, Snapshot } from '../resource/resources.ts';
import type { Phase } from '../waiting/deadline.ts';
import { type Cleanup, LATE_MS, logKept, logNotFound, POLL_MS } from './cleanup-context.ts';
import { deleteSandboxes } from './cleanup-sandboxes.ts';
import { deleteResource } from './delete.ts';
import { planCleanup, type RemovalPlan } from './plan.ts';

/**
 * Deletes the snapshot of the run unless somebody else's sandbox needs it. Late sandboxes of the run are deleted first.
 */
export async function cleanSnapshots(
  cleanup: Cleanup,
  entry: Entry,
  ignored: ReadonlySet<string>,
): Promise<FailedDeletion[]> {
  const failed: FailedDeletion[] = [];
  for (const part of partsOf(entry)) {
    try {
      failed.push(...(await cleanSnapshot(cleanup, part, new Set(ignored))));
    } catch (error) {
      failed.push({ entry, error });
    }
  }
  return failed;
}

/** One search: for what was created or intended, or for the late result of a request, which is not `excludeId`. */
interface SnapshotPart {
  readonly entry: Entry;
  readonly excludeId?: string;
}

function partsOf(entry: Entry): SnapshotPart[] {
  const { kind, name, claim, id, openSince } = entry;
  if (claim === 'intended') return [{ entry }];
  const own = claim === 'made' ? [{ entry }] : [];
  if (openSince === undefined || id === undefined) return own;
  return [...own, { entry: { kind, name, claim: 'intended', since: openSince }, excludeId: id }];
}

async function cleanSnapshot(cleanup: Cleanup, part: SnapshotPart, ignored: Set<string>): Promise<FailedDeletion[]> {
  const { session, phaseOf, step } = cleanup;
  const phase = phaseOf(part.entry);
  const snapshot = await findOwnSnapshot(cleanup, part, phase);
  if (snapshot === undefined) return [];
  const failed: FailedDeletion[] = [];
  const plan = async (): Promise<RemovalPlan> => {
    const until = ({ ownership }: Sandbox) => !mayStepDelete(ownership, step) || ownership?.instance !== step.instance;
    const sandboxes = await findUsersOfSnapshot(session, snapshot.name, { phase, excludeIds: ignored, until });
    return planCleanup({ step, sandboxes, snapshots: [snapshot] });
  };
  for (;;) {
    const next = await plan();
    const late = next.deletions.filter(({ resource }) => resource.kind === 'sandbox');
    if (late.length > 0) {
      failed.push(...(await deleteSandboxes(cleanup, { ...next, deletions: late }, phase)));
      for (const { resource } of late) ignored.add(resource.id);
      continue;
    }
    if (next.deletions.length === 0) {
      // Each reason names the sandbox that uses the snapshot, and says why it stays.
      logKept(session, { ...next, kept: next.kept.filter(({ resource }) => resource.kind === 'snapshot') });
      return failed;
    }
    const keepReason = async () => {
      const again = await plan();
      return again.deletions.length === 1 && again.kept.length === 0 ? undefined : 'a sandbox was created from it';
    };
    const { kept } = await deleteResource(session, snapshot, { phase, keepReason });
    // A sandbox has appeared since the plan, so plan again.
    if (kept !== undefined) continue;
    session.note(`Deleted snapshot ${snapshot.name} (${snapshot.id}) after ${formatDuration(phase.elapsedMs())}`);
    return failed;
  }
}

/** Finds the snapshot that the run created, or was about to create when it ended. */
async function findOwnSnapshot(cleanup: Cleanup, part: SnapshotPart, phase: Phase): Promise<Snapshot | undefined> {
  const { session } = cleanup;
  const { entry } = part;
  if (entry.claim === 'made') return snapshotIn(await findSnapshot(session, entry.id ?? entry.name, phase));
  for (;;) {
    const found = await findSnapshot(session, entry.name, phase);
    // Somebody else may hold the name and release it at any moment; the late request then takes effect.
    if (found !== undefined && isFromRequest(cleanup, part, found)) return snapshotIn(found);
    if (phase.elapsedMs() >= LATE_MS.snapshot) break;
    await session.clock.sleep(POLL_MS, session.signal);
  }
  logNotFound(session, entry);
  return undefined;
}

/** Snapshots carry no labels, so one with the same image that was created after the request counts as its result. */
function isFromRequest(
  { imageName, now, endedAt }: Cleanup,
  { entry, excludeId }: SnapshotPart,
  found: Found<ShownSnapshot>,
): boolean {
  if (found.shown.id === excludeId || found.shown.settings.imageName !== imageName) return false;
  return wasCreatedWithin(found, now() - entry.since, now() - endedAt - LATE_MS.snapshot);
}
