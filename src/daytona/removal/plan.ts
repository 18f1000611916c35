import { formatDuration } from '../../clock.ts';
import { belongsTo, type Claimant, isUsedByAnother, mayStepDelete, type Place } from '../ownership/ownership.ts';
import { isNamedByAction } from '../ownership/snapshot-name.ts';
import type { Sandbox, Snapshot } from '../resource/resources.ts';

/** The resources to delete and to keep, each with a reason. Complete before anything is deleted. */
export interface RemovalPlan {
  /** Sandboxes come before the snapshots that they were created from. */
  readonly deletions: readonly PlannedDeletion[];
  readonly kept: readonly KeptResource[];
}

export interface PlannedDeletion {
  readonly resource: Sandbox | Snapshot;
  readonly reason: string;
}

/** `reason` follows "Kept ...: ". */
export interface KeptResource {
  readonly resource: Sandbox | Snapshot;
  readonly reason: string;
  /** No sandbox uses the snapshot, and a later sweep may delete it. */
  readonly isUnused?: true;
}

const DAY_MS = 24 * 3600 * 1000;

/** A younger snapshot may belong to a job that is about to create its sandbox; no snapshot timeout is longer. */
export const YOUNG_SNAPSHOT_MS = DAY_MS;

/** The input of `planCleanup`. */
export interface CleanupView {
  readonly step: Claimant;
  /** The sandbox that the step used, created by this attempt or an earlier one. */
  readonly claimedId?: string | undefined;
  /** Sandboxes that may belong to the step, and those created from its snapshots. */
  readonly sandboxes: readonly Sandbox[];
  /** Snapshots created by the step. */
  readonly snapshots: readonly Snapshot[];
  /** Whether those of them stay that are active, because another job may use them without a trace. */
  readonly keepsActive?: boolean;
}

/** Plans the end of a job: deletes what its step created and nobody else uses. Pure. */
export function planCleanup({ step, claimedId, sandboxes, snapshots, keepsActive }: CleanupView): RemovalPlan {
  const verdicts = sandboxes
    .filter(({ isBeingDeleted }) => !isBeingDeleted)
    .map((resource) => ({ resource, reason: reasonToKeepSandbox(resource, step, claimedId) }));
  const kept = verdicts.flatMap(({ resource, reason }) => (reason === undefined ? [] : [{ resource, reason }]));
  const own = verdicts.flatMap(({ resource, reason }) => (reason === undefined ? [resource] : []));
  const judged = snapshots.map((resource) => {
    const user = kept.find((other) => isMadeFrom(other.resource, resource));
    if (user !== undefined) {
      return { resource, reason: `the sandbox ${user.resource.name} was created from it, and ${user.reason}` };
    }
    const isActiveKept = keepsActive === true && resource.state === 'active';
    return { resource, reason: isActiveKept ? 'it is active, so another job may already use it' : undefined };
  });
  return {
    deletions: [
      ...own.map((resource) => ({ resource, reason: 'this step created it' })),
      ...judged.flatMap(({ resource, reason }) =>
        reason === undefined ? [{ resource, reason: 'this step created it and no sandbox uses it' }] : [],
      ),
    ],
    kept: [...kept, ...judged.flatMap(({ resource, reason }) => (reason === undefined ? [] : [{ resource, reason }]))],
  };
}

function reasonToKeepSandbox(
  { id, ownership }: Sandbox,
  step: Claimant,
  claimedId: string | undefined,
): string | undefined {
  if (ownership === undefined) return 'this action did not create it';
  // A sandbox left by an earlier attempt is not this attempt's to delete, unless this attempt used it.
  const isClaimed = ownership.instance === step.instance || id === claimedId;
  if (isClaimed && mayStepDelete(ownership, step)) return undefined;
  return isClaimed && isUsedByAnother(ownership, step) ? 'another job uses it now' : 'another job created it';
}

/** The input of `planSweep`. */
export interface SweepView {
  readonly place: Place;
  /** Hash of the place, as in the names of its snapshots. */
  readonly repositoryKey: string;
  /** All sandboxes of the organization: each keeps its snapshot in use, whoever owns it. */
  readonly sandboxes: readonly Sandbox[];
  readonly snapshots: readonly Snapshot[];
  /** By number; a missing one could not be read. */
  readonly pullRequests: ReadonlyMap<number, 'open' | 'closed' | 'unknown'>;
  readonly maxAgeMs: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly serverTime: number;
}

/**
 * Plans a sweep: deletes the sandboxes of this repository whose pull request is closed according to GitHub, those that
 * are too old, and the unused snapshots with generated names. Pure. A resource stays if its pull request's state or its
 * age is unknown.
 */
export function planSweep(view: SweepView): RemovalPlan {
  const own = view.sandboxes.filter(
    ({ ownership, isBeingDeleted }) => belongsTo(ownership, view.place) && !isBeingDeleted,
  );
  const sandboxes = own.map((resource) => ({ resource, ...judgeSandbox(resource, view) }));
  const deletedIds = new Set(sandboxes.flatMap(({ resource, isDeleted }) => (isDeleted ? [resource.id] : [])));
  const snapshots = judgeSnapshots(
    view,
    view.sandboxes.filter(({ id }) => !deletedIds.has(id)),
  );
  return planOf([...sandboxes, ...snapshots]);
}

/**
 * Plans the deletion of snapshots after a sweep has deleted sandboxes. Pure.
 * @param remaining the sandboxes that exist now. One that could not be deleted, or was created since, keeps its
 * snapshot.
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
    kept: all.flatMap(({ resource, isDeleted, reason, isUnused }) =>
      isDeleted ? [] : [{ resource, reason, ...(isUnused && { isUnused }) }],
    ),
  };
}

interface Judgement {
  readonly isDeleted: boolean;
  readonly reason: string;
  readonly isUnused?: true;
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
  const isUnused = true;
  if (snapshot.state === 'pending') return { isDeleted: false, isUnused, reason: 'it is still pending' };
  const age = serverTime - snapshot.createdAt;
  if (age > YOUNG_SNAPSHOT_MS) return { isDeleted: true, reason: 'no sandbox uses it' };
  return {
    isDeleted: false,
    isUnused,
    reason: Number.isNaN(age)
      ? 'its age is unknown'
      : `it is only ${describeAge(age)} old: a job may be about to use it`,
  };
}

/** @returns the pull request that a sandbox was created for. Only the format that the action writes is accepted. */
export function pullRequestOf({ ownership }: Sandbox): number | undefined {
  const label = ownership?.pullRequest ?? '';
  return /^[1-9][0-9]{0,14}$/.test(label) ? Number(label) : undefined;
}

/** Whether a sandbox was created from a snapshot. */
export function isMadeFrom(user: Sandbox | Snapshot, { id, name }: Snapshot): boolean {
  return user.kind === 'sandbox' && (user.snapshot === name || user.snapshot === id);
}

/** The `Date` header has whole seconds, so a new resource can appear to be from the future. */
function describeAge(age: number): string {
  const days = Math.floor(age / DAY_MS);
  return days < 2 ? formatDuration(Math.max(0, age)) : `${days} days`;
}
