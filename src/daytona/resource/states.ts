/** What a state means for a poll loop: target reached, failed, in progress, stuck, or unknown. */
export type Classification = 'reached' | 'failed' | 'inProgress' | 'stuck' | 'unknown';

/** A type of resource. */
export type Kind = 'snapshot' | 'sandbox';

interface StateFact {
  readonly classification: Exclude<Classification, 'unknown'>;
  /** The hint for `failed` and `stuck`. */
  readonly hint?: string;
}

const IN_PROGRESS: StateFact = { classification: 'inProgress' };

/** States of the public API in June (v0.190.0) and August 2026 (clients v0.205.1). */
const SNAPSHOT_STATES: ReadonlyMap<string, StateFact> = new Map<string, StateFact>([
  ['active', { classification: 'reached' }],
  ['pending', IN_PROGRESS],
  ['pulling', IN_PROGRESS],
  ['building', IN_PROGRESS],
  ['snapshotting', IN_PROGRESS],
  [
    'error',
    {
      classification: 'failed',
      hint: 'Check that the image exists, that Daytona can pull it (private images need a registry entry in Daytona), and that it is for linux/amd64.',
    },
  ],
  [
    'build_failed',
    {
      classification: 'failed',
      hint: 'See the build log of the snapshot in the Daytona dashboard. To keep the snapshot for that, run the job again with `cleanup: never`.',
    },
  ],
  [
    'inactive',
    {
      classification: 'stuck',
      hint: 'The snapshot was deactivated (unused for 14 days, or by hand). Activate it in the Daytona dashboard, or delete it and run the job again.',
    },
  ],
  [
    'removing',
    {
      classification: 'stuck',
      hint: 'The snapshot is being deleted. Run the job again once it is gone, or use another `snapshot-name`.',
    },
  ],
]);

const HINT_STOPPED =
  'It does not start on its own. Start it in the Daytona dashboard, or run the job again to get a new one.';
const HINT_BEING_DELETED =
  'It is being deleted by a person, by another job, or by one of its intervals. Run the job again to get a new one.';

const SANDBOX_STATES: ReadonlyMap<string, StateFact> = new Map<string, StateFact>([
  ['started', { classification: 'reached' }],
  ...[
    'unknown',
    'creating',
    'pulling_snapshot',
    'pending_build',
    'building_snapshot',
    'starting',
    'restoring',
    'resuming',
  ].map((state): readonly [string, StateFact] => [state, IN_PROGRESS]),
  ...['resizing', 'snapshotting', 'forking'].map((state): readonly [string, StateFact] => [state, IN_PROGRESS]),
  [
    'error',
    {
      classification: 'failed',
      hint: 'The container did not start. Its entrypoint must keep running and the image needs a shell; test it with `docker run` for linux/amd64.',
    },
  ],
  [
    'build_failed',
    {
      classification: 'failed',
      hint: 'See the build log of the sandbox in the Daytona dashboard. To keep the sandbox for that, run the job again with `cleanup: never`.',
    },
  ],
  ...['stopped', 'stopping', 'archived', 'archiving', 'paused', 'pausing'].map(
    (state): readonly [string, StateFact] => [state, { classification: 'stuck', hint: HINT_STOPPED }],
  ),
  ...['destroying', 'destroyed'].map((state): readonly [string, StateFact] => [
    state,
    { classification: 'stuck', hint: HINT_BEING_DELETED },
  ]),
]);

/**
 * Classifies a state. An unlisted one may still lead to the target, because servers add new states.
 * @param desiredState of a sandbox: if the server wants anything but `started`, the sandbox will not start.
 */
export function classify(
  kind: Kind,
  state: string,
  desiredState?: string,
): { readonly classification: Classification; readonly hint?: string } {
  const fact = (kind === 'snapshot' ? SNAPSHOT_STATES : SANDBOX_STATES).get(state);
  if (fact?.classification === 'failed' || fact?.classification === 'stuck') return fact;
  if (kind === 'sandbox' && desiredState !== undefined && desiredState !== 'started') {
    return { classification: 'stuck', hint: desiredState === 'destroyed' ? HINT_BEING_DELETED : HINT_STOPPED };
  }
  return fact ?? { classification: 'unknown' };
}

/** The target state of each kind. */
export const TARGET_STATE: Readonly<Record<Kind, string>> = { snapshot: 'active', sandbox: 'started' };
