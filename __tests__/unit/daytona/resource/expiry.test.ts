import { describe, expect, it } from 'vitest';
import { describeExpiry, expiryOf, isEndless } from '../../../../src/daytona/resource/expiry.ts';

const DAY = 1440;
const expiry = (autoStop: number, autoDelete: number, ttl: number) => ({ autoStop, autoDelete, ttl });

describe('when Daytona ends a sandbox', () => {
  it.each([
    [
      60,
      DAY,
      7 * DAY,
      'stops it after 1 hour without activity, deletes it 1 day after it stops, and in any case 7 days after it was created',
    ],
    [60, DAY, 0, 'stops it after 1 hour without activity, and deletes it 1 day after it stops'],
    [60, 0, 0, 'stops it after 1 hour without activity, and deletes it as soon as it stops'],
    [61, -1, 90, 'stops it after 61 minutes without activity, and deletes it 90 minutes after it was created'],
    [60, -1, 0, 'stops it after 1 hour without activity, and never deletes it'],
    [0, DAY, 90, 'never stops it automatically, and deletes it 90 minutes after it was created'],
    [0, DAY, 0, 'neither stops nor deletes it automatically'],
  ])('started, %d, %d, %d: it %s', (autoStop, autoDelete, ttl, text) => {
    expect(describeExpiry(expiry(autoStop, autoDelete, ttl), 'started')).toBe(`Daytona ${text}.`);
  });

  it.each([
    ['creating', 0, 'Daytona does not end a sandbox in this state.'],
    ['error', 0, 'Daytona does not end a sandbox in this state.'],
    ['error', 90, 'Daytona deletes it 90 minutes after it was created.'],
    ['stopped', 0, 'Daytona deletes it 1 day after it stopped.'],
    ['stopped', 2880, 'Daytona deletes it 1 day after it stopped, and in any case 2 days after it was created.'],
  ])('%s, with a time to live of %d: %s', (state, ttl, text) => {
    expect(describeExpiry(expiry(60, DAY, ttl), state)).toBe(text);
  });

  it('never, without an auto-stop and a time to live: an auto-delete counts from a stop', () => {
    expect(isEndless(expiry(0, DAY, 0))).toBe(true);
    expect([isEndless(expiry(1, -1, 0)), isEndless(expiry(0, -1, 1))]).toEqual([false, false]);
  });
});

describe('what the server shows', () => {
  const shown = { autoStopInterval: 60, autoDeleteInterval: -1, createdAt: '2026-11-26T00:00:00.000Z' };

  it('is read from the sandbox, the time to live as minutes from its creation', () => {
    const autoDestroyAt = '2026-11-26T01:29:59.900Z';
    expect(expiryOf({ ...shown, autoDestroyAt })).toEqual({ autoStop: 60, autoDelete: -1, ttl: 90 });
  });

  it.each([[{}], [{ autoDestroyAt: null }], [{ autoDestroyAt: 'soon' }]])('no time to live: %j', (more) => {
    expect(expiryOf({ ...shown, ...more })?.ttl).toBe(0);
  });

  it.each([[undefined], [{}], [{ ...shown, autoStopInterval: '60' }]])('nothing: %j', (body) => {
    expect(expiryOf(body)).toBeUndefined();
  });
});
