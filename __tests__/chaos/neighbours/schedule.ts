import fc from 'fast-check';
import type { Fault } from '../../../emulator/index.ts';
import { mostly, type Schedule as OneJob, type Stop, seconds, seldom, stop, trouble } from '../schedule.ts';

/** The trigger of a workflow, shared by all its jobs. */
export interface Run {
  /** `renamed` is `app` under its later name, with the same id. */
  readonly repository: 'app' | 'renamed' | 'other';
  /** `main` is a push to the default branch. */
  readonly event: 'main' | 'push' | 'closed';
  readonly pull: 1 | 2;
  /** Name of the workflow file; empty if the runner does not provide it. */
  readonly workflow: 'preview' | 'docs' | '';
}

/** A job that uses the action once. */
export interface Owner {
  /** The index of its run. Two jobs of one run with the same `job` are two calls of a reusable workflow. */
  readonly run: number;
  readonly mode: 'auto' | 'delete' | 'sweep';
  readonly job: 'preview' | 'docs';
  /** `/` comes from a runner that provides no values. */
  readonly leg: '0/1' | '0/2' | '1/2' | '/';
  readonly sandboxName: 'acme-preview' | 'acme-docs' | null;
  readonly snapshotName: 'acme/app:1' | null;
  /** A keyword for the simulated runner, which determines its behavior. */
  readonly image: string;
  readonly ifExists: OneJob['ifExists'];
  readonly cleanup: OneJob['cleanup'];
  /** The step fails after its sandbox has started, like one that cannot write its outputs. */
  readonly failsLate: boolean;
  readonly dryRun: boolean;
  readonly startMs: number;
  /** From the end of the step to its post step: the rest of the job. */
  readonly restMs: number;
  readonly stop: Stop | null;
  /** Whether this job runs again when the run is started again, after all its jobs have ended. */
  readonly again: boolean;
}

/** A resource that existed before. */
export interface Older {
  /** Its creator: the action, for a run like one of the schedule's, or a person without it. */
  readonly by: 'action' | 'person';
  readonly owner: number;
  readonly ageHours: 1 | 100 | 200;
  readonly has: 'snapshot' | 'sandbox' | 'both';
}

/** A pull request as reported by GitHub. */
export interface Pull {
  readonly state: 'open' | 'closed';
  /** When it is closed, or reopened. */
  readonly flipMs: number | null;
  readonly isReadable: boolean;
}

export interface Neighbourhood {
  readonly random: number;
  readonly timings: OneJob['timings'];
  /** Seconds by which the server's clock, and the runner's, are ahead of the true time. */
  readonly serverAheadS: number;
  readonly runnerAheadS: number;
  readonly nameCacheS: 0 | 10;
  readonly runs: readonly Run[];
  readonly owners: readonly Owner[];
  readonly older: readonly Older[];
  readonly pulls: readonly Pull[];
  readonly faults: readonly Fault[];
  /** When the server's process is killed; it restarts after some seconds. */
  readonly serverKilledMs: number | null;
}

const DAY_S = 86_400;
const clockAhead = mostly(0, 2, 8 * DAY_S, -8 * DAY_S, 40);

const run: fc.Arbitrary<Run> = fc.record({
  repository: mostly<Run['repository']>('app', 4, 'renamed', 'other'),
  event: fc.constantFrom<Run['event']>('main', 'push', 'push', 'push', 'closed'),
  pull: mostly<Run['pull']>(1, 1, 1, 2),
  workflow: mostly<Run['workflow']>('preview', 2, 'docs', ''),
});

const owner: fc.Arbitrary<Owner> = fc.record({
  run: fc.nat({ max: 2 }),
  mode: fc.constantFrom<Owner['mode']>('auto', 'auto', 'auto', 'auto', 'auto', 'auto', 'delete', 'sweep'),
  job: mostly<Owner['job']>('preview', 3, 'docs'),
  leg: mostly<Owner['leg']>('0/1', 2, '0/2', '1/2', '/', '/'),
  sandboxName: mostly<Owner['sandboxName']>(null, 1, 'acme-preview', 'acme-preview', 'acme-docs'),
  snapshotName: mostly<Owner['snapshotName']>(null, 4, 'acme/app:1'),
  image: mostly('app', 3, 'other', 'other', 'createfail', 'notfound', 'snapinactive', 'sandboxstopped', 'hanginspect'),
  ifExists: mostly<Owner['ifExists']>('reuse', 3, 'replace', 'fail'),
  cleanup: mostly<Owner['cleanup']>('on-failure', 2, 'always', 'never'),
  failsLate: mostly(false, 2, true),
  dryRun: mostly(false, 5, true),
  startMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 90_000 })),
  restMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
  stop: seldom(stop, 3),
  again: mostly(false, 2, true),
});

const older: fc.Arbitrary<Older> = fc.record({
  by: mostly<Older['by']>('action', 3, 'person'),
  owner: fc.nat({ max: 3 }),
  ageHours: fc.constantFrom<Older['ageHours']>(1, 100, 200),
  has: fc.constantFrom<Older['has']>('snapshot', 'sandbox', 'both', 'both'),
});

const pull: fc.Arbitrary<Pull> = fc.record({
  state: mostly<Pull['state']>('open', 3, 'closed'),
  flipMs: seldom(fc.integer({ min: 0, max: 90_000 }), 3),
  isReadable: mostly(true, 5, false),
});

/**
 * Without false snapshot states, which would make anyone delete a pending snapshot. The other false fields are used.
 */
const honest = trouble.filter((fault) => !('rewrite' in fault) || !('state' in fault.rewrite));

const match = fc.oneof(
  fc.record({ nth: fc.integer({ min: 1, max: 60 }), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    operationId: fc.constantFrom(
      'createSnapshot',
      'getSnapshot',
      'createSandbox',
      'getSandbox',
      'listSandboxes',
      'removeSnapshot',
      'deleteSandbox',
      'replaceLabels',
    ),
    nth: fc.integer({ min: 1, max: 6 }),
    times: fc.integer({ min: 1, max: 4 }),
  }),
);

const fault: fc.Arbitrary<Fault> = fc.tuple(match, honest).map(([where, what]) => ({ match: where, ...what }));

/** Two to four jobs on one server. */
export const neighbourhood: fc.Arbitrary<Neighbourhood> = fc.record({
  random: fc.nat(),
  timings: fc.record({
    inspect: seconds(0, 15),
    pull: seconds(0, 20),
    create: seconds(0, 35),
    destroy: seconds(0, 20),
  }),
  serverAheadS: clockAhead,
  runnerAheadS: clockAhead,
  nameCacheS: mostly<Neighbourhood['nameCacheS']>(10, 4, 0),
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
  owners: fc.array(owner, { minLength: 2, maxLength: 4 }),
  older: fc.array(older, { maxLength: 2 }),
  pulls: fc.array(pull, { minLength: 4, maxLength: 4 }),
  faults: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fault, { maxLength: 4 }) },
  ),
  serverKilledMs: seldom(fc.integer({ min: 0, max: 60_000 }), 12),
});
