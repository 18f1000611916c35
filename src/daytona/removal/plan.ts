import { formatDuration } from '../../clock.ts';
import { belongsTo, type Claimant, describeOwner, isUsedByAnother, mayStepDelete, type Place } from '../ownership.ts';
import type { Sandbox, Snapshot } from '../resources.ts';
import { isNamedByAction } from '../snapshot-name.ts';

/** What is to be deleted and what stays, each with the reason. Made from what was seen, before anything is done. */
export interface RemovalPlan {
  /** In this order: sandboxes before the snapshots that they were made from. */
  readonly deletions: readonly PlannedDeletion[];
  readonly kept: readonly KeptResource[];
}

export interface PlannedDeletion {
  readonly resource: Sandbox | Snapshot;
  readonly reason: string;
}

/** The reason goes on after "Kept ...: ". */
export interface KeptResource {
  readonly resource: Sandbox | Snapshot;
  readonly reason: string;
}

const DAY_MS = 24 * 3600 * 1000;

/** A snapshot younger than this may belong to a job that is about to make its sandbox: no snapshot timeout is longer. */
export const YOUNG_SNAPSHOT_MS = DAY_MS;

/** What the cleanup found. */
export interface CleanupView {
  readonly step: Claimant;
  /** The sandbox that the step made, or found as made by its earlier attempt, and used. */
  readonly claimedId?: string | undefined;
  /** Sandboxes that may be the step's, and those that were made from its snapshots. */
  readonly sandboxes: readonly Sandbox[];
  /** Snapshots that the step made. */
  readonly snapshots: readonly Snapshot[];
}

/** What the end of a job deletes: what its step made and nobody else uses. Pure. */
export function planCleanup({ step, claimedId, sandboxes, snapshots }: CleanupView): RemovalPlan {
  const verdicts = sandboxes
    .filter(({ isBeingDeleted }) => !isBeingDeleted)
    .map((resource) => ({ resource, reason: reasonToKeepSandbox(resource, step, claimedId) }));
  const kept = verdicts.flatMap(({ resource, reason }) => (reason === undefined ? [] : [{ resource, reason }]));
  const own = verdicts.flatMap(({ resource, reason }) => (reason === undefined ? [resource] : []));
  const used = snapshots.map((resource) => ({
    resource,
    user: kept.find((other) => isMadeFrom(other.resource, resource)),
  }));
  return {
    deletions: [
      ...own.map((resource) => ({ resource, reason: 'this step created it' })),
      ...used.flatMap(({ resource, user }) =>
        user === undefined ? [{ resource, reason: 'this step created it and no sandbox uses it' }] : [],
      ),
    ],
    kept: [
      ...kept,
      ...used.flatMap(({ resource, user }) =>
        user === undefined
          ? []
          : [{ resource, reason: `the sandbox ${user.resource.name} was created from it, and ${user.reason}` }],
      ),
    ],
  };
}

function reasonToKeepSandbox(
  { id, ownership }: Sandbox,
  step: Claimant,
  claimedId: string | undefined,
): string | undefined {
  if (ownership === undefined) return 'this action did not create it';
  // What an earlier attempt left running is not this attempt's to delete unless it has come to use it.
  const isClaimed = ownership.instance === step.instance || id === claimedId;
  if (isClaimed && mayStepDelete(ownership, step)) return undefined;
  return isClaimed && isUsedByAnother(ownership, step) ? 'another job uses it now' : 'another job created it';
}

/** What the sweep found. */
export interface SweepView {
  readonly place: Place;
  /** Hash of the place, as it stands in the names of its snapshots. */
  readonly repositoryKey: string;
  /** All of the organization: whoever's a sandbox is, its snapshot is in use. */
  readonly sandboxes: readonly Sandbox[];
  readonly snapshots: readonly Snapshot[];
  /** By number; what is not in it could not be read. */
  readonly pullRequests: ReadonlyMap<number, 'open' | 'closed' | 'unknown'>;
  readonly maxAgeMs: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly serverTime: number;
}

/**
 * What a sweep deletes: the sandboxes of this repository whose pull request GitHub says is closed, those that are too old, and the
 * snapshots with a name of the action that no sandbox uses. Pure. What GitHub does not tell, and whose age the server does not tell, stays.
 */
export function planSweep(view: SweepView): RemovalPlan {
  const own = view.sandboxes.filter(
    ({ ownership, isBeingDeleted }) => belongsTo(ownership, view.place) && !isBeingDeleted,
  );
  const sandboxes = own.map((resource) => ({ resource, ...judgeSandbox(resource, view) }));
  const going = new Set(sandboxes.flatMap(({ resource, isDeleted }) => (isDeleted ? [resource.id] : [])));
  const snapshots = judgeSnapshots(
    view,
    view.sandboxes.filter(({ id }) => !going.has(id)),
  );
  return planOf([...sandboxes, ...snapshots]);
}

/**
 * What a sweep does about snapshots after it has deleted sandboxes. Pure.
 * @param remaining the sandboxes that are there now: one that could not be deleted, or was made meanwhile, uses its snapshot.
 */
export function planUnusedSnapshots(view: SweepView, remaining: readonly Sandbox[]): RemovalPlan {
  return planOf(judgeSnapshots(view, remaining));
}

interface Judged extends Judgement {
  readonly resource: Sandbox | Snapshot;
}

function judgeSnapshots({ snapshots, repositoryKey, serverTime }: SweepView, sandboxes: readonly Sandbox[]): Judged[] {
  const users = sandboxes.filter(({ isBeingDeleted }) => !isBeingDeleted);
  return snapshots
    .filter(
      ({ name, isBeingDeleted, isGeneral }) => isNamedByAction(repositoryKey, name) && !isBeingDeleted && !isGeneral,
    )
    .map((resource) => ({ resource, ...judgeSnapshot(resource, users, serverTime) }));
}

function planOf(all: readonly Judged[]): RemovalPlan {
  return {
    deletions: all.flatMap(({ resource, isDeleted, reason }) => (isDeleted ? [{ resource, reason }] : [])),
    kept: all.flatMap(({ resource, isDeleted, reason }) => (isDeleted ? [] : [{ resource, reason }])),
  };
}

interface Judgement {
  readonly isDeleted: boolean;
  readonly reason: string;
}

function judgeSandbox(sandbox: Sandbox, { pullRequests, maxAgeMs, serverTime }: SweepView): Judgement {
  const number = pullRequestOf(sandbox);
  const state = number === undefined ? 'none' : (pullRequests.get(number) ?? 'unknown');
  if (state === 'closed') return { isDeleted: true, reason: `pull request #${number} is closed` };
  if (state === 'unknown') return { isDeleted: false, reason: `the state of pull request #${number} is unknown` };
  const age = serverTime - sandbox.createdAt;
  const why = state === 'open' ? `pull request #${number} is open` : 'it belongs to no pull request';
  if (age > maxAgeMs) return { isDeleted: true, reason: `it is ${describeAge(age)} old` };
  return {
    isDeleted: false,
    reason: Number.isNaN(age) ? 'its age is unknown' : `${why}, and it is ${describeAge(age)} old`,
  };
}

function judgeSnapshot(snapshot: Snapshot, users: readonly Sandbox[], serverTime: number): Judgement {
  const user = users.find((sandbox) => isMadeFrom(sandbox, snapshot));
  if (user !== undefined) return { isDeleted: false, reason: `the sandbox ${user.name} was created from it` };
  if (snapshot.state === 'pending') return { isDeleted: false, reason: 'it is still pending' };
  const age = serverTime - snapshot.createdAt;
  if (age > YOUNG_SNAPSHOT_MS) return { isDeleted: true, reason: 'no sandbox uses it' };
  return {
    isDeleted: false,
    reason: Number.isNaN(age)
      ? 'its age is unknown'
      : `it is only ${describeAge(age)} old: a job may be about to use it`,
  };
}

/** The pull request that a sandbox was made for; only what the action itself writes counts as a number. */
export function pullRequestOf({ ownership }: Sandbox): number | undefined {
  const label = ownership?.pullRequest ?? '';
  return /^[1-9][0-9]{0,14}$/.test(label) ? Number(label) : undefined;
}

function isMadeFrom(user: Sandbox | Snapshot, { id, name }: Snapshot): boolean {
  return user.kind === 'sandbox' && (user.snapshot === name || user.snapshot === id);
}

/** The header `Date` counts whole seconds, so that what was just made seems to be of the future. */
function describeAge(age: number): string {
  const days = Math.floor(age / DAY_MS);
  return days < 2 ? formatDuration(Math.max(0, age)) : `${days} days`;
}

/** A plan as a person reads it, a line each. */
export function describePlan({ deletions, kept }: RemovalPlan, reader: Place): string[] {
  const line = ({ resource, reason }: PlannedDeletion) => {
    const owner =
      resource.kind === 'sandbox' && resource.ownership !== undefined
        ? ` of ${describeOwner(resource.ownership, reader)}`
        : '';
    return `${resource.kind} ${resource.name} (${resource.id})${owner}: ${reason}`;
  };
  return [...deletions.map((entry) => `delete ${line(entry)}`), ...kept.map((entry) => `keep   ${line(entry)}`)];
}
