import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOAL, type Outlook, outlookOf } from '../../../src/daytona/states.ts';

/** Every state of the API (v0.190.0 and the clients of v0.205.1), and what it means for someone who waits. */
const SNAPSHOT: Readonly<Record<string, Outlook>> = {
  pending: 'on-the-way',
  building: 'on-the-way',
  pulling: 'on-the-way',
  snapshotting: 'on-the-way',
  active: 'reached',
  error: 'failed',
  build_failed: 'failed',
  inactive: 'stuck',
  removing: 'stuck',
};

const SANDBOX: Readonly<Record<string, Outlook>> = {
  started: 'reached',
  error: 'failed',
  build_failed: 'failed',
  unknown: 'on-the-way',
  creating: 'on-the-way',
  pulling_snapshot: 'on-the-way',
  pending_build: 'on-the-way',
  building_snapshot: 'on-the-way',
  starting: 'on-the-way',
  restoring: 'on-the-way',
  resuming: 'on-the-way',
  resizing: 'on-the-way',
  snapshotting: 'on-the-way',
  forking: 'on-the-way',
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
  it.each(Object.entries(SNAPSHOT))('%s: %s', (state, outlook) => {
    expect(outlookOf('snapshot', state).outlook).toBe(outlook);
  });
});

describe('A sandbox', () => {
  it.each(Object.entries(SANDBOX))('%s: %s', (state, outlook) => {
    expect(outlookOf('sandbox', state).outlook).toBe(outlook);
    expect(outlookOf('sandbox', state, 'started').outlook).toBe(outlook);
  });

  it.each(OTHER_DESIRES)('that Daytona wants %s will not be started by itself, whatever its state', (desired) => {
    for (const [state, outlook] of [...Object.entries(SANDBOX), ['brand_new', 'unknown'] as const]) {
      expect(outlookOf('sandbox', state, desired).outlook, state).toBe(outlook === 'failed' ? 'failed' : 'stuck');
    }
  });
});

describe('Every state', () => {
  it('that ends the wait comes with advice', () => {
    for (const [kind, states] of [
      ['snapshot', SNAPSHOT],
      ['sandbox', SANDBOX],
    ] as const) {
      for (const [state, outlook] of Object.entries(states)) {
        const { advice } = outlookOf(kind, state);
        if (outlook === 'failed' || outlook === 'stuck') expect(advice, `${kind} ${state}`).toMatch(/^[A-Z].*\.$/);
      }
      expect(Object.entries(states).filter(([, outlook]) => outlook === 'reached')).toEqual([[GOAL[kind], 'reached']]);
    }
  });

  it('that is not listed is unknown, and that alone; its case counts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('ACTIVE', 'Started', '__proto__', 'constructor')), (state) => {
        if (!Object.hasOwn(SNAPSHOT, state)) expect(outlookOf('snapshot', state)).toEqual({ outlook: 'unknown' });
        if (!Object.hasOwn(SANDBOX, state)) expect(outlookOf('sandbox', state)).toEqual({ outlook: 'unknown' });
      }),
    );
  });
});
