import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessError, assessResponse, retryDelay } from '../../../../src/daytona/transport/assessment.ts';
import { NetworkError, RequestTimeoutError, ResponseError } from '../../../../src/http/errors.ts';
import { answer } from '../answer.ts';

/** Kinds for a request that may be done twice, and for one that creates. */
type Row = readonly [status: number, message: string | undefined, safe: string, creates: string];

describe('A response', () => {
  const rows: readonly Row[] = [
    [200, undefined, 'accept', 'accept'],
    [201, undefined, 'accept', 'accept'],
    [204, undefined, 'accept', 'accept'],
    [302, undefined, 'accept', 'accept'],
    [400, 'Snapshot quota exceeded. Maximum allowed: 3', 'accept', 'accept'],
    [400, 'Sandbox failed to start: exited', 'accept', 'accept'],
    [400, 'No available runners', 'repeat', 'repeat'],
    [400, 'Snapshot deactivation is still in progress. Please try again in a few minutes.', 'accept', 'accept'],
    [401, 'Invalid credentials', 'accept', 'accept'],
    [403, 'Access denied', 'accept', 'accept'],
    [404, 'Snapshot with name x not found', 'accept', 'accept'],
    [408, undefined, 'repeat', 'unknown'],
    [409, 'Snapshot with name "x" already exists for this organization', 'accept', 'accept'],
    [409, 'Sandbox state change in progress', 'repeat', 'repeat'],
    [409, 'Sandbox was modified by another operation', 'repeat', 'repeat'],
    [422, 'Pause is not supported', 'accept', 'accept'],
    [429, 'ThrottlerException: Too Many Requests', 'repeat', 'repeat'],
    [500, 'An unexpected error occurred.', 'repeat', 'unknown'],
    [501, undefined, 'accept', 'accept'],
    [502, undefined, 'repeat', 'unknown'],
    [503, 'Service is currently under maintenance. Please try again later.', 'repeat', 'unknown'],
    [503, 'Temporary authentication service error', 'repeat', 'unknown'],
    [504, undefined, 'repeat', 'unknown'],
  ];

  it.each(rows)('%s %s: %s, or %s when it creates', (status, message, safe, creates) => {
    expect(assessResponse(answer(status, message), true).kind).toBe(safe);
    expect(assessResponse(answer(status, message), false).kind).toBe(creates);
  });

  it('passes on the delay that the server requests', () => {
    const limited = answer(429, 'Too Many Requests', { retryAfterSeconds: 20 });
    expect(assessResponse(limited, false)).toMatchObject({ kind: 'repeat', askedSeconds: 20 });
    expect(assessResponse(answer(429), false)).not.toHaveProperty('askedSeconds');
  });

  it('is never retried blindly if a creation may have taken effect', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.option(fc.string()), (status, message) => {
        const { kind } = assessResponse(answer(status, message ?? undefined), false);
        if (status >= 500 || status === 408) expect(kind).not.toBe('repeat');
        if (status < 300 || status === 401 || status === 403) expect(kind).toBe('accept');
      }),
    );
  });
});

describe('No response', () => {
  const network = (systemCode: string | undefined, isProxyRefusal = false) =>
    new NetworkError({ code: 'connection-broken', systemCode, isProxyRefusal }, 'x');

  it.each([
    ['ECONNREFUSED', 'repeat', 'repeat'],
    ['EHOSTUNREACH', 'repeat', 'repeat'],
    ['ENETUNREACH', 'repeat', 'repeat'],
    ['ECONNRESET', 'repeat', 'unknown'],
    ['EPIPE', 'repeat', 'unknown'],
    ['ETIMEDOUT', 'repeat', 'unknown'],
    ['HPE_INVALID_CONSTANT', 'repeat', 'unknown'],
    ['ERR_PROXY_TUNNEL', 'repeat', 'unknown'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'repeat', 'unknown'],
    [undefined, 'repeat', 'unknown'],
    ['ENOTFOUND', 'accept', 'accept'],
    ['CERT_HAS_EXPIRED', 'accept', 'accept'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'accept', 'accept'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'accept', 'accept'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'accept', 'accept'],
    ['EPROTO', 'accept', 'accept'],
  ])('%s: %s, or %s when it creates', (code, safe, creates) => {
    expect(assessError(network(code), true).kind).toBe(safe);
    expect(assessError(network(code), false).kind).toBe(creates);
  });

  it('because the proxy rejects it is final', () => {
    expect(assessError(network('ERR_PROXY_TUNNEL', true), true).kind).toBe('accept');
  });

  it('in time, or a damaged one, is checked first for a creation', () => {
    for (const error of [new RequestTimeoutError('x'), new ResponseError('x', { broken: true })]) {
      expect(assessError(error, true).kind).toBe('repeat');
      expect(assessError(error, false).kind).toBe('unknown');
    }
  });

  it.each([new ResponseError('HTML'), new TypeError('ours'), 'text', undefined])(
    'of another kind (%s) is rethrown',
    (error) => {
      expect(assessError(error, true).kind).toBe('accept');
    },
  );
});

describe('The delay before a retry', () => {
  const attempt = fc.integer({ min: 1, max: 10_000 });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is between 0.25 and 20 seconds', () => {
    fc.assert(
      fc.property(attempt, chance, (n, random) => {
        const delay = retryDelay(n, random);
        expect(delay).toBeGreaterThanOrEqual(250);
        expect(delay).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  it('is at least the delay that the server requests, and at most 2.25 s longer', () => {
    fc.assert(
      fc.property(attempt, chance, fc.double({ min: 0, max: 86_400, noNaN: true }), (n, random, asked) => {
        const delay = retryDelay(n, random, asked);
        expect(delay).toBeGreaterThan(asked * 1000);
        expect(delay).toBeLessThanOrEqual(asked * 1000 + 2250);
      }),
    );
  });

  it('grows with the attempts, for the same random value', () => {
    fc.assert(
      fc.property(attempt, chance, (n, random) => {
        expect(retryDelay(n + 1, random)).toBeGreaterThanOrEqual(retryDelay(n, random));
      }),
    );
  });

  it('spreads out jobs that failed together', () => {
    expect(retryDelay(5, 0.9) - retryDelay(5, 0.1)).toBeGreaterThan(10_000);
    expect(retryDelay(5, 0.9, 20) - retryDelay(5, 0.1, 20)).toBeGreaterThan(1000);
  });
});
