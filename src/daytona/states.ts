/** What a state means for someone who waits: it is the goal, a failure, on the way, or not on the way and stays so. */
export type Outlook = 'reached' | 'failed' | 'on-the-way' | 'stuck' | 'unknown';

/** What is waited for. */
export type Kind = 'snapshot' | 'sandbox';

interface StateFact {
  readonly outlook: Exclude<Outlook, 'unknown'>;
  /** What to do, for `failed` and `stuck`. */
  readonly advice?: string;
}

const ON_THE_WAY: StateFact = { outlook: 'on-the-way' };

/** States of the public API in June (v0.190.0) and August 2026 (clients v0.205.1). */
const SNAPSHOT_STATES: ReadonlyMap<string, StateFact> = new Map<string, StateFact>([
  ['active', { outlook: 'reached' }],
  ['pending', ON_THE_WAY],
  ['pulling', ON_THE_WAY],
  ['building', ON_THE_WAY],
  ['snapshotting', ON_THE_WAY],
  [
    'error',
    {
      outlook: 'failed',
      advice:
        'Check that the image exists, that Daytona may pull it (private images need a registry entry in Daytona), and that it is for linux/amd64.',
    },
  ],
  [
    'build_failed',
    {
      outlook: 'failed',
      advice:
        'See the build log of the snapshot in the Daytona dashboard. To keep the snapshot for that, run the job again with `cleanup: never`.',
    },
  ],
  [
    'inactive',
    {
      outlook: 'stuck',
      advice:
        'The snapshot was deactivated (unused for 14 days, or by hand). Activate it in the Daytona dashboard, or delete it and run the job again.',
    },
  ],
  [
    'removing',
    {
      outlook: 'stuck',
      advice: 'Somebody deletes this snapshot. Run the job again when it is gone, or use another `snapshot-name`.',
    },
  ],
]);

const ASLEEP = 'It does not start by itself. Start it in the Daytona dashboard, or run the job again for a new one.';
const GOING = 'Somebody or something (auto-delete, a time to live) removes it. Run the job again for a new one.';

const SANDBOX_STATES: ReadonlyMap<string, StateFact> = new Map<string, StateFact>([
  ['started', { outlook: 'reached' }],
  ...[
    'unknown',
    'creating',
    'pulling_snapshot',
    'pending_build',
    'building_snapshot',
    'starting',
    'restoring',
    'resuming',
  ].map((state): readonly [string, StateFact] => [state, ON_THE_WAY]),
  ...['resizing', 'snapshotting', 'forking'].map((state): readonly [string, StateFact] => [state, ON_THE_WAY]),
  [
    'error',
    {
      outlook: 'failed',
      advice:
        'The container did not come up. Its entrypoint must keep running and the image needs a shell; try it with `docker run` for linux/amd64.',
    },
  ],
  [
    'build_failed',
    {
      outlook: 'failed',
      advice:
        'See the build log of the sandbox in the Daytona dashboard. To keep the sandbox for that, run the job again with `cleanup: never`.',
    },
  ],
  ...['stopped', 'stopping', 'archived', 'archiving', 'paused', 'pausing'].map(
    (state): readonly [string, StateFact] => [state, { outlook: 'stuck', advice: ASLEEP }],
  ),
  ...['destroying', 'destroyed'].map((state): readonly [string, StateFact] => [
    state,
    { outlook: 'stuck', advice: GOING },
  ]),
]);

/**
 * What a state means. A state that this list does not know may be on the way: servers grow new ones.
 * @param desiredState of a sandbox: when the server itself wants something else than `started`, it will not get there by itself.
 */
export function outlookOf(
  kind: Kind,
  state: string,
  desiredState?: string,
): { readonly outlook: Outlook; readonly advice?: string } {
  const fact = (kind === 'snapshot' ? SNAPSHOT_STATES : SANDBOX_STATES).get(state);
  if (fact?.outlook === 'failed' || fact?.outlook === 'stuck') return fact;
  if (kind === 'sandbox' && desiredState !== undefined && desiredState !== 'started') {
    return { outlook: 'stuck', advice: desiredState === 'destroyed' ? GOING : ASLEEP };
  }
  return fact ?? { outlook: 'unknown' };
}

/** The state that is waited for. */
export const GOAL: Readonly<Record<Kind, string>> = { snapshot: 'active', sandbox: 'started' };
