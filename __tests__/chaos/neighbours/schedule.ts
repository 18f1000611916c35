import fc from 'fast-check';
import type { Fault } from '../../../emulator/index.ts';
import { mostly, type Schedule as OneJob, type Stop, seconds, seldom, stop, trouble } from '../schedule.ts';

/** What started a workflow. All its jobs share it. */
export interface Run {
  /** `renamed` is `app` under the name that it got later: the same id. */
  readonly repository: 'app' | 'renamed' | 'other';
  /** `main` is a push to the default branch. */
  readonly event: 'main' | 'push' | 'closed';
  readonly pull: 1 | 2;
  /** Name of the workflow file; empty where the runner does not tell it. */
  readonly workflow: 'preview' | 'docs' | '';
}

/** One job that uses the action once. */
export interface Owner {
  /** Which of the runs it is of. Two jobs of one run with the same `job` are two calls of a reusable workflow. */
  readonly run: number;
  readonly mode: 'auto' | 'delete' | 'sweep';
  readonly job: 'preview' | 'docs';
  /** `/` is what a runner says that fills nothing in. */
  readonly leg: '0/1' | '0/2' | '1/2' | '/';
  readonly sandboxName: 'acme-preview' | 'acme-docs' | null;
  readonly snapshotName: 'acme/app:1' | null;
  /** The word that the simulated runner reads in it decides what becomes of it. */
  readonly image: string;
  readonly ifExists: OneJob['ifExists'];
  readonly cleanup: OneJob['cleanup'];
  /** The step fails after its sandbox has started, as one whose outputs cannot be written. */
  readonly failsLate: boolean;
  readonly dryRun: boolean;
  readonly startMs: number;
  /** From the end of the step to its post step: the rest of the job. */
  readonly restMs: number;
  readonly stop: Stop | null;
  /** The run is started again, when all its jobs are over: this one is among those that run again. */
  readonly again: boolean;
}

/** Something that was there before. */
export interface Older {
  /** Whose: made by the action for a run like one of those that come, or by a person without it. */
  readonly by: 'action' | 'person';
  readonly owner: number;
  readonly ageHours: 1 | 100 | 200;
  readonly has: 'snapshot' | 'sandbox' | 'both';
}

/** A pull request, as GitHub tells of it. */
export interface Pull {
  readonly state: 'open' | 'closed';
  /** Then it is closed, or opened again. */
  readonly flipMs: number | null;
  readonly isReadable: boolean;
}

export interface Neighbourhood {
  readonly random: number;
  readonly timings: OneJob['timings'];
  /** Seconds that the server's clock is ahead of the true time, and that the runner's is. */
  readonly serverAheadS: number;
  readonly runnerAheadS: number;
  readonly nameCacheS: 0 | 10;
  readonly runs: readonly Run[];
  readonly owners: readonly Owner[];
  readonly older: readonly Older[];
  readonly pulls: readonly Pull[];
  readonly faults: readonly Fault[];
  /** Somebody ends the server's process; it starts again after some seconds. */
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

/** A lie about the state of a snapshot would make anybody delete it while it is pending; the other lies are told. */
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
