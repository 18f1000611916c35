import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/clock.ts';
import { ChangeCounter, type ChangeFeed } from '../../../../src/daytona/waiting/change-feed.ts';
import { beginPollWait, type PollWait } from '../../../../src/daytona/waiting/poll-wait.ts';
import { VirtualTime } from '../../../chaos/virtual-time.ts';

/** A feed whose reports the test sends. */
class Feed extends ChangeCounter implements ChangeFeed {
  isUp = true;
  open = () => {};
  isConnected = () => this.isUp;
  close = () => {};
}

const NEVER = new AbortController().signal;

function setUp(feed: Feed | undefined) {
  const time = new VirtualTime();
  const clock: Clock = { ...time.clientClock(1), random: () => 0.5 };
  const wait = beginPollWait(clock, feed);
  /** Lets time pass until a wait is over. @returns how long it took, in milliseconds. */
  const lasts = async (waiting: Promise<void>): Promise<number> => {
    const start = clock.now();
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    waiting.then(over, over);
    for (;;) {
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      if (isOver || !time.step()) break;
    }
    await waiting;
    return clock.now() - start;
  };
  const next = (bounds: Partial<Parameters<PollWait['next']>[0]> = {}) =>
    wait.next({ limitMs: 60_000, signal: NEVER, ...bounds });
  return { time, wait, lasts, next };
}

describe('a poll loop', () => {
  it('waits by the pace when nothing reports changes', async () => {
    const { lasts, next } = setUp(undefined);
    expect(await lasts(next())).toBe(600);
  });

  it('never waits longer than the deadline leaves', async () => {
    const { lasts, next } = setUp(new Feed());
    expect(await lasts(next({ limitMs: 200 }))).toBe(200);
  });

  it('polls as soon as a change of its resource is reported', async () => {
    const feed = new Feed();
    const { time, wait, lasts, next } = setUp(feed);
    wait.polling('a');
    time.after(3, () => feed.reported('a'));
    expect(await lasts(next())).toBe(3000);
  });

  it('polls at once when the change was reported while the last poll was on its way', async () => {
    const feed = new Feed();
    const { wait, lasts, next } = setUp(feed);
    wait.polling('a');
    feed.reported('a');
    expect(await lasts(next())).toBe(100);
  });

  it('polls once a connection is made, because a change may have been missed', async () => {
    const feed = new Feed();
    feed.isUp = false;
    const { time, wait, lasts, next } = setUp(feed);
    wait.polling('a');
    time.after(0.3, () => feed.connected());
    expect(await lasts(next())).toBe(300);
  });

  it('waits as long as the server asks, whatever is reported', async () => {
    const feed = new Feed();
    const { wait, lasts, next } = setUp(feed);
    wait.polling('a');
    feed.reported('a');
    expect(await lasts(next({ askedMs: 5000 }))).toBe(5000);
  });

  it('ignores reports of other resources', async () => {
    const feed = new Feed();
    const { time, wait, lasts, next } = setUp(feed);
    wait.polling('a');
    time.after(1, () => feed.reported('b'));
    expect(await lasts(next())).toBe(15_000);
  });

  it('returns to the pace of a loop without reports once a poll shows a change that was not reported', async () => {
    const { wait, lasts, next } = setUp(new Feed());
    wait.polling('a');
    wait.saw('a', 'pending');
    expect(await lasts(next())).toBe(15_000);
    wait.polling('a');
    wait.saw('a', 'pulling');
    expect(await lasts(next())).toBe(1500);
  });

  it('gives up on a feed that reports without end', async () => {
    const feed = new Feed();
    const { time, wait, lasts, next } = setUp(feed);
    let polls = 0;
    for (let total = 0; total < 60_000; polls += 1) {
      wait.polling('a');
      time.after(0.05, () => feed.reported('a'));
      total += await lasts(next());
    }
    expect(polls).toBeLessThan(60);
  });

  it('ends with the reason of a cancel', async () => {
    const feed = new Feed();
    const { time, wait, lasts, next } = setUp(feed);
    wait.polling('a');
    const cancel = new AbortController();
    time.after(2, () => cancel.abort(new Error('cancelled')));
    await expect(lasts(next({ signal: cancel.signal }))).rejects.toThrow('cancelled');
  });
});
