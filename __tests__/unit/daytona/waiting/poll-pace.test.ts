import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pollDelay } from '../../../../src/daytona/waiting/poll-pace.ts';

/** The waits of a loop in which every poll is answered at once, until `totalMs` have passed. */
function pollTimes(totalMs: number, isNotified: boolean, random: () => number): number[] {
  const times: number[] = [];
  for (let at = 0; at < totalMs; ) {
    at += pollDelay({ waitedMs: at, isNotified, random: random() });
    times.push(at);
  }
  return times;
}

const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));
const take = (stream: Iterator<number>) => () => Number(stream.next().value);

describe('without reports of the server', () => {
  it('polls about twice a second first, then after a tenth of the wait, and at least every 25 s', () => {
    const delays = [0, 3000, 10_000, 60_000, 600_000].map((waitedMs) =>
      pollDelay({ waitedMs, isNotified: false, random: 0.5 }),
    );
    expect(delays).toEqual([600, 600, 1000, 6000, 25_000]);
  });

  it('sees a change at most 11 % of the wait late, or 660 ms', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200_000, noNaN: true }), randoms, (changeAt, stream) => {
        const seenAt = pollTimes(changeAt + 60_000, false, take(stream)).find((at) => at >= changeAt) ?? Infinity;
        expect(seenAt - changeAt).toBeLessThanOrEqual(Math.max(660, changeAt * 0.11) + 1e-6);
      }),
    );
  });

  it.each([
    ['20 s', 20_000, 26],
    ['20 minutes', 1_200_000, 98],
  ])('a wait of %s takes at most so many polls', (_, totalMs, most) => {
    fc.assert(
      fc.property(randoms, (stream) => {
        expect(pollTimes(totalMs, false, take(stream)).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('while the server reports changes', () => {
  it('polls only guard against a report that is lost', () => {
    fc.assert(
      fc.property(randoms, (stream) => {
        expect(pollTimes(1_200_000, true, take(stream)).length).toBeLessThanOrEqual(36);
      }),
    );
    expect(pollDelay({ waitedMs: 0, isNotified: true, random: 0.5 })).toBe(15_000);
  });
});
