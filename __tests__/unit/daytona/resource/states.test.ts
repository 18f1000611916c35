import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Classification, classify, TARGET_STATE } from '../../../../src/daytona/resource/states.ts';

/** Every state of the API (v0.190.0 and the clients of v0.205.1), and what it means for someone who waits. */
const SNAPSHOT: Readonly<Record<string, Classification>> = {
  pending: 'inProgress',
  building: 'inProgress',
  pulling: 'inProgress',
  snapshotting: 'inProgress',
  active: 'reached',
  error: 'failed',
  build_failed: 'failed',
  inactive: 'stuck',
  removing: 'stuck',
};

const SANDBOX: Readonly<Record<string, Classification>> = {
  started: 'reached',
  error: 'failed',
  build_failed: 'failed',
  unknown: 'inProgress',
  creating: 'inProgress',
  pulling_snapshot: 'inProgress',
  pending_build: 'inProgress',
  building_snapshot: 'inProgress',
  starting: 'inProgress',
  restoring: 'inProgress',
  resuming: 'inProgress',
  resizing: 'inProgress',
  snapshotting: 'inProgress',
  forking: 'inProgress',
  stopped: 'stuck',
  archived: 'stuck',
  paused: 'stuck',
  stopping: 'stuck',
  pausing: 'stuck',
  archiving: 'stuck',
  destroying: 'stuck',
  destroyed: 'stuck',
};

const OTHER_DESIRES = ['destroyed', 'stopped', 'resized', 'archived', 'paused'];

describe('A snapshot', () => {
  it.each(Object.entries(SNAPSHOT))('%s: %s', (state, classification) => {
    expect(classify('snapshot', state).classification).toBe(classification);
  });
});

describe('A sandbox', () => {
  it.each(Object.entries(SANDBOX))('%s: %s', (state, classification) => {
    expect(classify('sandbox', state).classification).toBe(classification);
    expect(classify('sandbox', state, 'started').classification).toBe(classification);
  });

  it.each(OTHER_DESIRES)('with the desired state %s will not start, regardless of its state', (desired) => {
    for (const [state, classification] of [...Object.entries(SANDBOX), ['brand_new', 'unknown'] as const]) {
      expect(classify('sandbox', state, desired).classification, state).toBe(
        classification === 'failed' ? 'failed' : 'stuck',
      );
    }
  });
});

describe('Every state', () => {
  it('that ends polling has a hint', () => {
    for (const [kind, states] of [
      ['snapshot', SNAPSHOT],
      ['sandbox', SANDBOX],
    ] as const) {
      for (const [state, classification] of Object.entries(states)) {
        const { hint } = classify(kind, state);
        if (classification === 'failed' || classification === 'stuck')
          expect(hint, `${kind} ${state}`).toMatch(/^[A-Z].*\.$/);
      }
      expect(Object.entries(states).filter(([, classification]) => classification === 'reached')).toEqual([
        [TARGET_STATE[kind], 'reached'],
      ]);
    }
  });

  it('that is not listed is unknown; states are case-sensitive', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('ACTIVE', 'Started', '__proto__', 'constructor')), (state) => {
        if (!Object.hasOwn(SNAPSHOT, state)) expect(classify('snapshot', state)).toEqual({ classification: 'unknown' });
        if (!Object.hasOwn(SANDBOX, state)) expect(classify('sandbox', state)).toEqual({ classification: 'unknown' });
      }),
    );
  });
});
