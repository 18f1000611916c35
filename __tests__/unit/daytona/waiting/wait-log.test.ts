import { describe, expect, it } from 'vitest';
import { createWaitLog } from '../../../../src/daytona/waiting/wait-log.ts';

/** One round: when it ends, in seconds, the reason to wait on, and the pause that follows. */
type Round = readonly [atSeconds: number, reason: string, pauseSeconds: number];

/** The lines of a wait of at most 100 seconds. */
function linesOf(rounds: readonly Round[]): string[] {
  const lines: string[] = [];
  let seconds = 0;
  const clock = { now: () => seconds * 1000 };
  const log = createWaitLog({ clock, note: (text) => lines.push(text) }, () => (100 - seconds) * 1000);
  for (const [at, reason, pause] of rounds) {
    seconds = at;
    log(reason, pause * 1000);
  }
  return lines;
}

describe('a wait', () => {
  it('of at most two seconds has no line', () => {
    expect(linesOf([0, 0.5, 1].map((at) => [at, 'a name', 1]))).toEqual([]);
  });

  it('that will take longer has one before the long pause', () => {
    expect(
      linesOf([
        [0, 'a name', 1],
        [1, 'a name', 7],
      ]),
    ).toEqual(['Waiting for 1.0s, at most 1m39s longer: a name']);
  });

  it('has another line every 30 seconds', () => {
    expect(linesOf([0, 1, 3, 10, 20, 32, 33, 40, 63].map((at) => [at, 'a name', 1]))).toEqual([
      'Waiting for 3.0s, at most 1m37s longer: a name',
      'Waiting for 33s, at most 1m07s longer: a name',
      'Waiting for 1m03s, at most 37s longer: a name',
    ]);
  });

  it('starts anew for another reason', () => {
    expect(
      linesOf([
        [0, 'a name', 4],
        [4, 'a name', 1],
        [5, 'a runner', 1],
        [6, 'a runner', 2],
      ]),
    ).toEqual(['Waiting for 0.0s, at most 1m40s longer: a name', 'Waiting for 1.0s, at most 1m34s longer: a runner']);
  });
});
