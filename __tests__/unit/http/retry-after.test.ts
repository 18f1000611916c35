import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { retryAfterSeconds } from '../../../src/http/retry-after.ts';

const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);

afterEach(() => vi.unstubAllEnvs());

describe('The delay that the server requests', () => {
  it.each([
    ['seconds', { 'retry-after': '20' }, 20],
    ['no wait', { 'retry-after': '0' }, 0],
    ['with blanks', { 'retry-after': ' 7 ' }, 7],
    ['a fraction', { 'retry-after': '1.5' }, 1.5],
    ['of the limiter for requests', { 'retry-after-authenticated': '20' }, 20],
    ['of the limiter for sandboxes', { 'retry-after-sandbox-create': '60' }, 60],
    ['of several limiters: the longest', { 'retry-after-authenticated': '3', 'retry-after-sandbox-create': '9' }, 9],
    ['of a limiter and in general: the longest', { 'retry-after': '30', 'retry-after-authenticated': '3' }, 30],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 12:00:45 GMT' }, 45],
    ['a date as RFC 850 has it', { 'retry-after': 'Monday, 23-Nov-26 12:00:45 GMT' }, 45],
    ['a date in the past', { 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, 0],
    ['sent twice', { 'retry-after': '5, 20' }, 20],
  ])('%s', (_, headers, seconds) => {
    expect(retryAfterSeconds(headers, NOW)).toBe(seconds);
  });

  it.each([
    ['nothing', {}],
    ['empty', { 'retry-after': '' }],
    ['negative', { 'retry-after': '-1' }],
    ['a moment instead of a span', { 'retry-after': '1795459413' }],
    ['out of all bounds', { 'retry-after': '9'.repeat(400) }],
    ['words', { 'retry-after': 'soon' }],
    ['hexadecimal', { 'retry-after': '0x10' }],
    ['an exponent', { 'retry-after': '1e3' }],
    ['another header', { 'x-ratelimit-reset-authenticated': '20', 'x-retry-after': '3', 'retry-afternoon': '3' }],
    ['no name after the dash', { 'retry-after-': '3' }],
  ])('is unknown: %s', (_, headers) => {
    expect(retryAfterSeconds(headers, NOW)).toBeUndefined();
  });

  it.each(['UTC', 'America/New_York', 'Asia/Kolkata'])(
    'is a date in C format, which is also UTC, even in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(retryAfterSeconds({ 'retry-after': 'Mon Nov 23 12:00:45 2026' }, NOW)).toBe(45);
    },
  );

  it('is the longest of all values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), fc.nat(100_000), { minKeys: 1 }), (limits) => {
        const headers = Object.entries(limits).map(([name, seconds]) => [`retry-after-${name}`, String(seconds)]);
        expect(retryAfterSeconds(Object.fromEntries(headers), NOW)).toBe(Math.max(...Object.values(limits)));
      }),
    );
  });

  it('is never negative, not finite or not a number, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]+$/), fc.date().map(String)), (value) => {
        const seconds = retryAfterSeconds({ 'retry-after': value }, NOW) ?? 0;
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(seconds)).toBe(true);
      }),
    );
  });
});
