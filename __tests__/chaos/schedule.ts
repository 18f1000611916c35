import fc from 'fast-check';
import type { Fault, SandboxState, SnapshotState } from '../../emulator/index.ts';
import { REMOVED } from '../../emulator/index.ts';
import { EPOCH } from './virtual-time.ts';

/**
 * When a run is ended from outside: at a time or at a request, before it is sent or when its response is lost on
 * arrival.
 */
export interface Stop {
  readonly how: 'cancel' | 'kill';
  readonly at: { readonly ms: number } | { readonly request: number; readonly when: 'before' | 'lost' };
}

/** Another run for the same pull request. */
export interface OtherJob {
  readonly startMs: number;
  readonly wants: 'the same' | 'another image' | 'another image in the same snapshot';
  readonly isNewer: boolean;
  readonly stop: Stop | null;
}

/** Everything that happens in one play. */
export interface Schedule {
  readonly random: number;
  readonly cleanup: 'on-failure' | 'always' | 'never';
  readonly ifExists: 'reuse' | 'replace' | 'fail';
  readonly timeoutS: { readonly snapshot: number; readonly sandbox: number };
  readonly timings: {
    readonly inspect: number;
    readonly pull: number;
    readonly create: number;
    readonly destroy: number;
  };
  /** A keyword for the simulated runner, see IMAGE_WORDS. */
  readonly word: string;
  /** Whether the quotas allow only one snapshot and one sandbox. */
  readonly isFull: boolean;
  readonly faults: readonly Fault[];
  readonly snapshot: { readonly state: SnapshotState; readonly isSame: boolean } | null;
  readonly sandbox: {
    readonly state: SandboxState;
    readonly owner: 'ours' | 'somebody' | 'another repository';
    readonly isSame: boolean;
  } | null;
  readonly person: { readonly ms: number; readonly deletes: 'snapshot' | 'sandbox'; readonly vanishes: boolean } | null;
  readonly other: OtherJob | null;
  readonly stop: Stop | null;
  readonly again: boolean;
}

export const seconds = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

const match = fc.oneof(
  fc.record({ nth: fc.integer({ min: 1, max: 14 }), times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    operationId: fc.constantFrom(
      'createSnapshot',
      'getSnapshot',
      'createSandbox',
      'getSandbox',
      'removeSnapshot',
      'deleteSandbox',
      'activateSnapshot',
    ),
    nth: fc.integer({ min: 1, max: 3 }),
    times: fc.integer({ min: 1, max: 4 }),
  }),
);

const moment = fc.constantFrom<'before' | 'after'>('before', 'after');

const retryAfter = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Record<string, string>>({}) },
  fc
    .integer({ min: 1, max: 90 })
    .map((wait): Record<string, string> => ({ 'Retry-After-authenticated': String(wait) })),
  fc.integer({ min: 1, max: 90 }).map((wait): Record<string, string> => ({ 'Retry-After': String(wait) })),
  fc
    .integer({ min: 1, max: 120 })
    .map((wait): Record<string, string> => ({ 'Retry-After': new Date(EPOCH + wait * 1000).toUTCString() })),
);

const NO_RUNNERS = { statusCode: 400, error: 'Bad Request', message: 'No available runners' };

export const trouble = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('reset' as const), when: moment }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('hang' as const), when: moment }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('truncate' as const, 'stall' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('slow' as const), when: moment, delaySeconds: seconds(1, 120) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('status' as const),
      when: moment,
      status: fc.constantFrom(408, 500, 502, 503, 504),
      headers: retryAfter,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('status' as const), status: fc.constant(429), headers: retryAfter }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ kind: 'status' as const, status: 400, body: NO_RUNNERS }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('html' as const, 'bad-json' as const, 'empty' as const),
      when: moment,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rewrite' as const),
      rewrite: fc.constantFrom<Record<string, unknown>>(
        { id: REMOVED },
        { state: REMOVED },
        { name: REMOVED },
        { createdAt: REMOVED },
        { state: 'unheard_of' },
        { labels: REMOVED },
        // A cache returns the response to somebody else's request.
        { id: '11111111-1111-4111-8111-111111111111', name: 'of-somebody-else', labels: {} },
      ),
    }),
  },
);

/** What happens to the events that report changes. */
const eventTrouble: fc.Arbitrary<Fault> = fc.record({
  match: fc.record({
    operationId: fc.constantFrom('snapshot.state.updated', 'sandbox.state.updated'),
    times: fc.integer({ min: 1, max: 4 }),
  }),
  kind: fc.constantFrom(
    'event-never' as const,
    'event-late' as const,
    'event-twice' as const,
    'event-foreign' as const,
  ),
  delaySeconds: seconds(1, 60),
});

const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(match, trouble).map(([where, what]): Fault => ({ match: where, ...what })),
  },
  { weight: 1, arbitrary: eventTrouble },
);

export const stop: fc.Arbitrary<Stop> = fc.record({
  how: fc.constantFrom<'cancel' | 'kill'>('cancel', 'kill'),
  at: fc.oneof(
    fc.record({ ms: fc.integer({ min: 0, max: 60_000 }) }),
    fc.record({
      request: fc.integer({ min: 1, max: 14 }),
      when: fc.constantFrom<'before' | 'lost'>('before', 'lost'),
    }),
  ),
});

export const mostly = <T>(usual: T, weight: number, ...rest: T[]) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });

/** @param weight how much more often the result is null. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  random: fc.nat(),
  cleanup: mostly<Schedule['cleanup']>('on-failure', 1, 'always', 'never', 'always'),
  ifExists: mostly<Schedule['ifExists']>('reuse', 2, 'replace', 'fail'),
  timeoutS: fc.record({ snapshot: fc.constantFrom(60, 120, 300), sandbox: fc.constantFrom(45, 120, 200) }),
  timings: fc.record({ inspect: seconds(0, 6), pull: seconds(0, 30), create: seconds(0, 40), destroy: seconds(0, 6) }),
  word: mostly(
    'app',
    5,
    'notfound',
    'pullfail',
    'snapinactive',
    'createfail',
    'latefail',
    'sandboxgone',
    'sandboxstopped',
    'hangpull',
    'hanginspect',
    'buildfailed',
  ),
  isFull: mostly(false, 3, true),
  faults: fc.array(fault, { maxLength: 5 }),
  snapshot: seldom(
    fc.record({
      state: fc.constantFrom<SnapshotState>(
        'pending',
        'pulling',
        'active',
        'inactive',
        'error',
        'build_failed',
        'removing',
      ),
      isSame: mostly(true, 3, false),
    }),
    2,
  ),
  sandbox: seldom(
    fc.record({
      state: fc.constantFrom<SandboxState>(
        'creating',
        'started',
        'stopped',
        'error',
        'build_failed',
        'destroying',
        'archived',
      ),
      owner: mostly<NonNullable<Schedule['sandbox']>['owner']>('ours', 3, 'somebody', 'another repository'),
      isSame: fc.boolean(),
    }),
    2,
  ),
  person: seldom(
    fc.record({
      ms: fc.integer({ min: 0, max: 60_000 }),
      deletes: fc.constantFrom<'snapshot' | 'sandbox'>('snapshot', 'sandbox'),
      vanishes: fc.boolean(),
    }),
    2,
  ),
  other: seldom(
    fc.record({
      startMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
      wants: fc.constantFrom<OtherJob['wants']>(
        'the same',
        'the same',
        'another image',
        'another image in the same snapshot',
      ),
      isNewer: fc.boolean(),
      stop: seldom(stop, 1),
    }),
    2,
  ),
  stop: seldom(stop, 1),
  again: fc.boolean(),
});
