import { formatDuration } from '../../clock.ts';
import { textMember } from '../../json.ts';
import { type Found, find, sandboxIn, snapshotIn, wasCreatedWithin } from '../api/find.ts';
import { findUsersOfSnapshot, listSandboxes } from '../api/list.ts';
import type { Session } from '../api/request.ts';
import type { Phase } from '../deadline.ts';
import type { FailedDeletion } from '../errors.ts';
import { LABEL } from '../labels.ts';
import type { Entry } from '../ledger.ts';
import { type Claimant, mayStepDelete } from '../ownership.ts';
import type { Sandbox, Snapshot } from '../resources.ts';
import type { Kind } from '../states.ts';
import { createWaitLog } from '../wait-log.ts';
import { deleteResource } from './delete.ts';
import { planCleanup, type RemovalPlan } from './plan.ts';

/** The state of the run to clean up after. */
export interface Leftovers {
  readonly entries: readonly Entry[];
  readonly step: Claimant;
  readonly imageName: string;
  /** When the run ended, by the clock of its ledger; absent if it was killed. */
  readonly endedAt?: number;
}

/** The context of a cleanup. */
interface Cleanup extends Leftovers {
  readonly endedAt: number;
  readonly session: Session;
  readonly phaseOf: (entry: Pick<Entry, 'kind' | 'name'>) => Phase;
  /** Milliseconds by the clock of the ledger. */
  readonly now: () => number;
}

/** How long to search for the result of a request that was in flight when its sender was killed, in milliseconds. */
export const LATE_MS: Readonly<Record<Kind, number>> = { snapshot: 3000, sandbox: 10_000 };

/** The poll interval. */
const POLL_MS = 1000;

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

/** The maximum number of sandboxes that the requests of a run can have created. */
function mostExpected({ claim, openSince }: Entry): number {
  return (claim === 'made' ? 1 : 0) + (claim === 'intended' || openSince !== undefined ? 1 : 0);
}

/** Searches for sandboxes of the run until no more can appear, and deletes them. */
async function cleanSandboxes(cleanup: Cleanup, entry: Entry): Promise<FailedDeletion[]> {
  const { session, phaseOf } = cleanup;
  const phase = phaseOf(entry);
  const seen = new Set<string>();
  const failed: FailedDeletion[] = [];
  const isAwaited = entry.claim === 'intended' || entry.openSince !== undefined;
  const logWait = createWaitLog(session, () => LATE_MS.sandbox - phase.elapsedMs());
  try {
    for (;;) {
      const sandboxes = (await findOwnSandboxes(cleanup, entry, phase)).filter(({ id }) => !seen.has(id));
      for (const { id } of sandboxes) seen.add(id);
      const plan = planCleanup({ step: cleanup.step, claimedId: madeId(entry), sandboxes, snapshots: [] });
      logKept(session, plan);
      failed.push(...(await deleteSandboxes(cleanup, plan, phase)));
      if (!isAwaited || seen.size >= mostExpected(entry)) return failed;
      if (phase.elapsedMs() >= LATE_MS.sandbox) break;
      logWait(`sandbox ${entry.name} may still appear, because the response to its creation was lost`, POLL_MS);
      await session.clock.sleep(POLL_MS, session.signal);
    }
  } catch (error) {
    // Also when the cleanup is cancelled: the rest is reported, with its id.
    return [...failed, { entry, error }];
  }
  logNotFound(session, entry);
  return failed;
}

/** Searches by the label unique to this process, which shows new sandboxes immediately, and by the recorded id. */
async function findOwnSandboxes({ session, step }: Cleanup, entry: Entry, phase: Phase): Promise<Sandbox[]> {
  const { items } = await listSandboxes(session, { labels: { [LABEL.instance]: step.instance } }, phase);
  const own = items.filter(({ ownership }) => ownership?.instance === step.instance && ownership.owner === step.owner);
  const id = madeId(entry);
  if (id === undefined || own.some((sandbox) => sandbox.id === id)) return own;
  const known = sandboxIn(await find(session, 'sandbox', id, phase));
  return known === undefined ? own : [known, ...own];
}

function madeId({ kind, claim, id }: Entry): string | undefined {
  return kind === 'sandbox' && claim === 'made' ? id : undefined;
}

async function deleteSandboxes(cleanup: Cleanup, plan: RemovalPlan, phase: Phase): Promise<FailedDeletion[]> {
  const { session, step } = cleanup;
  const failed: FailedDeletion[] = [];
  for (const { resource } of plan.deletions) {
    const { kind, id, name, state } = resource;
    const expiry = resource.kind === 'sandbox' ? resource.expiry : undefined;
    try {
      const keepReason = async () => {
        const now = sandboxIn(await find(session, 'sandbox', id, phase));
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

/**
 * Deletes the snapshot of the run unless somebody else's sandbox needs it. Late sandboxes of the run are deleted first.
 */
async function cleanSnapshots(cleanup: Cleanup, entry: Entry, ignored: ReadonlySet<string>): Promise<FailedDeletion[]> {
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
    const sandboxes = await findUsersOfSnapshot(session, snapshot.name, phase, { excludeIds: ignored, until });
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
  if (entry.claim === 'made') return snapshotIn(await find(session, 'snapshot', entry.id ?? entry.name, phase));
  for (;;) {
    const found = await find(session, 'snapshot', entry.name, phase);
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
  found: Found,
): boolean {
  if (found.id === excludeId || textMember(found.body, 'imageName') !== imageName) return false;
  return wasCreatedWithin(found, now() - entry.since, now() - endedAt - LATE_MS.snapshot);
}

function logKept({ note }: Session, { kept }: RemovalPlan): void {
  for (const { resource, reason } of kept) note(`Kept ${resource.kind} ${resource.name} (${resource.id}): ${reason}`);
}

function logNotFound({ note }: Session, { kind, name }: Entry): void {
  note(
    `The ${kind} ${name} was requested as the step ended, but did not appear within ${formatDuration(LATE_MS[kind])}`,
  );
}
