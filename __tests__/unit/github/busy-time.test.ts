import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { busyTime } from '../../../src/github/client.ts';

test('idle time does not count', async () => {
  const budget = busyTime(200);
  budget.begin()();
  await delay(300);
  expect(budget.remaining()).toBeGreaterThan(150);
  expect(budget.signal.aborted).toBe(false);
});

test('overlapping work counts once', async () => {
  const budget = busyTime(1000);
  const [end, endOther] = [budget.begin(), budget.begin()];
  await delay(100);
  end();
  await delay(100);
  endOther();
  expect(budget.remaining()).toBeGreaterThan(700);
  expect(budget.remaining()).toBeLessThan(820);
});

test('the signal is aborted when the time is used up', async () => {
  const budget = busyTime(50);
  budget.begin();
  await delay(100);
  expect(budget.signal.aborted).toBe(true);
  expect(budget.remaining()).toBe(0);
});
