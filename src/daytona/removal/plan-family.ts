import { type Family, isInFamily } from '../ownership/snapshot-name.ts';
import type { Sandbox, Snapshot } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import { isMadeFrom, type KeptResource, type PlannedDeletion, type RemovalPlan } from './plan.ts';

/** The input of `planFamily`. */
export interface FamilyView {
  readonly family: Family;
  /** How many of the newest stay; at least 1. */
  readonly keep: number;
  /** The snapshot of this job. Without an id, it is about to be created. */
  readonly current: { readonly id: string | undefined; readonly createdAt: number };
  /** All sandboxes of the organization: each keeps its snapshot, whoever owns it. */
  readonly sandboxes: readonly Sandbox[];
  readonly snapshots: readonly Snapshot[];
}

/**
 * Plans which published snapshots of a family go: what is older than the one of this job, not among the newest, and used by no
 * sandbox. Pure. Only snapshots that can be used count among the newest, so a failed one never displaces a good one, and one that
 * is still being built neither counts nor goes. Of two jobs at once, neither deletes the newer one's.
 * @returns a plan with the oldest first.
 */
export function planFamily(view: FamilyView): RemovalPlan {
  // A list that moves while it is read shows a snapshot on two pages.
  const members = [...new Map(view.snapshots.map((snapshot) => [snapshot.id, snapshot])).values()]
    .filter(({ name, isGeneral, isBeingDeleted }) => isInFamily(view.family, name) && !isGeneral && !isBeingDeleted)
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const deletions: PlannedDeletion[] = [];
  const kept: KeptResource[] = [];
  for (const resource of members) {
    const reason = keepReasonOf(resource, members, view);
    if (reason === undefined) deletions.push({ resource, reason: deleteReasonOf(resource, view) });
    else kept.push({ resource, reason });
  }
  return { deletions, kept };
}

function keepReasonOf(
  snapshot: Snapshot,
  members: readonly Snapshot[],
  { keep, current, sandboxes }: FamilyView,
): string | undefined {
  const { id, state, createdAt } = snapshot;
  if (id === current.id) return 'it is the one of this job';
  if (!isUsable(snapshot) && !isFailed(snapshot)) return `it is still ${state}`;
  if (Number.isNaN(createdAt) || Number.isNaN(current.createdAt)) return 'its age is unknown';
  if (createdAt >= current.createdAt) return 'it is not older than the one of this job';
  const isNewer = (other: Snapshot) => other.id !== current.id && isUsable(other) && other.createdAt > createdAt;
  // The one of this job is newer, too.
  const place = members.filter(isNewer).length + 2;
  if (isUsable(snapshot) && place <= keep) return `it is one of the newest ${keep}`;
  const user = sandboxes.find((sandbox) => !sandbox.isBeingDeleted && isMadeFrom(sandbox, snapshot));
  return user === undefined ? undefined : `the sandbox ${user.name} was created from it`;
}

function deleteReasonOf(snapshot: Snapshot, { keep }: FamilyView): string {
  if (isFailed(snapshot)) return `it is in state "${snapshot.state}"`;
  return keep === 1 ? 'it is not the newest' : `it is not one of the newest ${keep}`;
}

/** A sandbox can be created from it, if need be after an activation. */
function isUsable({ state }: Snapshot): boolean {
  return state === 'active' || state === 'inactive';
}

function isFailed({ state }: Snapshot): boolean {
  return classify('snapshot', state).classification === 'failed';
}
