import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { busyTime } from '../../../src/github/connection/client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('idle time does not count', () => {
  const budget = busyTime(200);
  budget.begin()();
  vi.advanceTimersByTime(300);
  expect(budget.remaining()).toBe(200);
  expect(budget.signal.aborted).toBe(false);
});

test('overlapping work counts once', () => {
  const budget = busyTime(1000);
  const [end, endOther] = [budget.begin(), budget.begin()];
  vi.advanceTimersByTime(100);
  end();
  vi.advanceTimersByTime(100);
  endOther();
  expect(budget.remaining()).toBe(800);
});

test('the signal is aborted when the time is used up', () => {
  const budget = busyTime(50);
  budget.begin();
  vi.advanceTimersByTime(100);
  expect(budget.signal.aborted).toBe(true);
  expect(budget.remaining()).toBe(0);
});
