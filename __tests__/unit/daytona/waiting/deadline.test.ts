import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/clock.ts';
import { beginPhase, deadlineError } from '../../../../src/daytona/waiting/deadline.ts';

function stopwatch(): { clock: Clock; advance(ms: number): void } {
  let now = 5_000_000;
  const clock: Clock = {
    now: () => now,
    sleep: () => Promise.reject(new Error('nobody sleeps here')),
    expiry: () => new AbortController().signal,
    random: () => 0.5,
  };
  return {
    clock,
    advance(ms) {
      now += ms;
    },
  };
}

describe('A phase', () => {
  it('has an elapsed and a remaining time, which is never negative', () => {
    const { clock, advance } = stopwatch();
    const phase = beginPhase({ kind: 'snapshot', name: 'app', timeoutMs: 1000 }, clock);
    expect([phase.elapsedMs(), phase.leftMs()]).toEqual([0, 1000]);
    advance(400);
    expect([phase.elapsedMs(), phase.leftMs()]).toEqual([400, 600]);
    advance(4000);
    expect([phase.elapsedMs(), phase.leftMs()]).toEqual([4400, 0]);
  });

  it('records each change of state, not each poll', () => {
    const { clock, advance } = stopwatch();
    const phase = beginPhase({ kind: 'snapshot', name: 'app', timeoutMs: 1000 }, clock);
    const changes = ['pending', 'pending', 'pulling', 'pending'].map((state) => {
      advance(100);
      return phase.saw(state);
    });
    expect(changes).toEqual([true, false, true, true]);
    expect(phase.history).toEqual([
      { state: 'pending', atMs: 100 },
      { state: 'pulling', atMs: 300 },
      { state: 'pending', atMs: 400 },
    ]);
  });
});

describe('The error for a phase past its deadline', () => {
  it('shows the state history with times', () => {
    const { clock, advance } = stopwatch();
    const phase = beginPhase({ kind: 'snapshot', name: 'app', timeoutMs: 1_200_000, input: 'snapshot-timeout' }, clock);
    advance(300);
    phase.saw('pending');
    advance(61_000);
    phase.saw('pulling');
    expect(deadlineError(phase)).toMatchObject({
      code: 'snapshot-timeout',
      message: 'The snapshot "app" was not active after 20m. States seen: pending (at 0.3s), pulling (at 1m01s).',
      hint: 'The image takes a long time to pull. Make it smaller, or raise `snapshot-timeout`.',
    });
  });

  it.each([
    ['snapshot', 'pending', 'No runner picked it up'],
    ['snapshot', 'building', 'raise `snapshot-timeout`'],
    ['sandbox', 'creating', 'raise `sandbox-timeout`'],
  ] as const)('%s %s: has a hint', (kind, state, hint) => {
    const phase = beginPhase({ kind, name: 'x', timeoutMs: 1000, input: `${kind}-timeout` }, stopwatch().clock);
    phase.saw(state);
    expect(deadlineError(phase).hint).toContain(hint);
  });

  it('says so when no state was seen', () => {
    const error = deadlineError(beginPhase({ kind: 'sandbox', name: 'pr-7', timeoutMs: 5000 }, stopwatch().clock));
    expect(error.message).toBe('The sandbox "pr-7" was not started after 5.0s. No state was reported.');
  });
});
