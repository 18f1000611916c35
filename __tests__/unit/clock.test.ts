import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, systemClock } from '../../src/clock.ts';

describe('A formatted duration', () => {
  it.each([
    [0, '0.0s'],
    [49, '0.0s'],
    [50, '0.1s'],
    [800, '0.8s'],
    [9949, '9.9s'],
    [9950, '10s'],
    [41_000, '41s'],
    [59_499, '59s'],
    [59_500, '1m'],
    [125_000, '2m05s'],
    [1_200_000, '20m'],
    [3_599_499, '59m59s'],
    [3_599_500, '1h'],
    [3_720_000, '1h02m'],
    [86_400_000, '24h'],
  ])('%d ms: %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('is accurate to its last unit, and never shows 60 of one', () => {
    fc.assert(
      fc.property(fc.nat(10 * 86_400_000), (ms) => {
        const [, hours = '0', minutes = '0', seconds = '0'] =
          /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d)?)s)?$/.exec(formatDuration(ms)) ?? [];
        const told = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
        const unit = ms < 9950 ? 100 : ms < 3_599_500 ? 1000 : 60_000;
        expect(Math.abs(told - ms)).toBeLessThanOrEqual(unit / 2 + 500);
        expect(Number(minutes)).toBeLessThan(60);
        expect(Number(seconds)).toBeLessThan(60);
      }),
    );
  });
});

describe('The system clock', () => {
  it('sleeps for the given time', async () => {
    const start = systemClock.now();
    await systemClock.sleep(30, new AbortController().signal);
    expect(systemClock.now() - start).toBeGreaterThanOrEqual(29);
  });

  it('stops sleeping when aborted, with the reason', async () => {
    const reason = new Error('cancelled');
    const cancel = new AbortController();
    const sleep = systemClock.sleep(60_000, cancel.signal);
    cancel.abort(reason);
    await expect(sleep).rejects.toBe(reason);
    await expect(systemClock.sleep(1, cancel.signal)).rejects.toBe(reason);
  });

  it('aborts a signal on time', async () => {
    const signal = systemClock.expiry(20);
    expect(signal.aborted).toBe(false);
    await systemClock.sleep(40, new AbortController().signal);
    expect(signal.aborted).toBe(true);
  });
});
