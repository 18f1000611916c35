import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_POLL_INTERVAL_MS, pollDelay } from '../../../src/daytona/poll-delay.ts';

const pace = fc.record({
  intervalMs: fc.integer({ min: 100, max: 3_600_000 }),
  maxMs: fc.constant(MAX_POLL_INTERVAL_MS),
});
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const visits = fc.integer({ min: 1, max: 100_000 });

describe('The delay between two polls', () => {
  it('starts at the interval and grows to ten seconds', () => {
    const waits = [1, 2, 3, 4, 20].map((n) => Math.round(pollDelay({ intervalMs: 2000, maxMs: 10_000 }, n, 0.5)));
    expect(waits).toEqual([2000, 2600, 3380, 4394, 10_000]);
  });

  it('never shrinks from one poll to the next, for the same random value', () => {
    fc.assert(
      fc.property(pace, visits, chance, (p, n, random) => {
        expect(pollDelay(p, n + 1, random)).toBeGreaterThanOrEqual(pollDelay(p, n, random));
      }),
    );
  });

  it('stays within a tenth of the interval and the cap', () => {
    fc.assert(
      fc.property(pace, visits, chance, (p, n, random) => {
        const delay = pollDelay(p, n, random);
        expect(delay).toBeGreaterThanOrEqual(p.intervalMs * 0.9 - 1e-6);
        expect(delay).toBeLessThanOrEqual(Math.max(p.maxMs, p.intervalMs) * 1.1 + 1e-6);
      }),
    );
  });

  it('keeps an interval above the cap', () => {
    expect(pollDelay({ intervalMs: 60_000, maxMs: 10_000 }, 9, 0.5)).toBe(60_000);
  });

  it('is never shorter than the server requests', () => {
    fc.assert(
      fc.property(pace, visits, chance, fc.nat(86_400), (p, n, random, asked) => {
        const delay = pollDelay(p, n, random, asked);
        expect(delay).toBeGreaterThanOrEqual(asked * 1000);
        expect(delay).toBeGreaterThanOrEqual(p.intervalMs * 0.9 - 1e-6);
      }),
    );
  });
});
