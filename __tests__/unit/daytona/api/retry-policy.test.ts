import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessError, assessResponse, retryDelay } from '../../../../src/daytona/api/retry-policy.ts';
import { NetworkError, RequestTimeoutError, ResponseError } from '../../../../src/http/errors.ts';
import { answer } from '../answer.ts';

/** Kinds for a request that may be done twice, and for one that creates. */
type Row = readonly [status: number, message: string | undefined, safe: string, creates: string];

describe('An answer', () => {
  const rows: readonly Row[] = [
    [200, undefined, 'take', 'take'],
    [201, undefined, 'take', 'take'],
    [204, undefined, 'take', 'take'],
    [302, undefined, 'take', 'take'],
    [400, 'Snapshot quota exceeded. Maximum allowed: 3', 'take', 'take'],
    [400, 'Sandbox failed to start: exited', 'take', 'take'],
    [400, 'No available runners', 'repeat', 'repeat'],
    [400, 'Snapshot deactivation is still in progress. Please try again in a few minutes.', 'repeat', 'repeat'],
    [401, 'Invalid credentials', 'take', 'take'],
    [403, 'Access denied', 'take', 'take'],
    [404, 'Snapshot with name x not found', 'take', 'take'],
    [408, undefined, 'repeat', 'unclear'],
    [409, 'Snapshot with name "x" already exists for this organization', 'take', 'take'],
    [409, 'Sandbox state change in progress', 'repeat', 'repeat'],
    [409, 'Sandbox was modified by another operation', 'repeat', 'repeat'],
    [422, 'Pause is not supported', 'take', 'take'],
    [429, 'ThrottlerException: Too Many Requests', 'repeat', 'repeat'],
    [500, 'An unexpected error occurred.', 'repeat', 'unclear'],
    [501, undefined, 'take', 'take'],
    [502, undefined, 'repeat', 'unclear'],
    [503, 'Service is currently under maintenance. Please try again later.', 'repeat', 'unclear'],
    [503, 'Temporary authentication service error', 'repeat', 'unclear'],
    [504, undefined, 'repeat', 'unclear'],
  ];

  it.each(rows)('%s %s: %s, or %s when it creates', (status, message, safe, creates) => {
    expect(assessResponse(answer(status, message), true).kind).toBe(safe);
    expect(assessResponse(answer(status, message), false).kind).toBe(creates);
  });

  it('hands on what the server asks to wait', () => {
    const limited = answer(429, 'Too Many Requests', { retryAfterSeconds: 20 });
    expect(assessResponse(limited, false)).toMatchObject({ kind: 'repeat', askedSeconds: 20 });
    expect(assessResponse(answer(429), false)).not.toHaveProperty('askedSeconds');
  });

  it('is never repeated blindly when a request that creates may have taken effect', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.option(fc.string()), (status, message) => {
        const { kind } = assessResponse(answer(status, message ?? undefined), false);
        if (status >= 500 || status === 408) expect(kind).not.toBe('repeat');
        if (status < 300 || status === 401 || status === 403) expect(kind).toBe('take');
      }),
    );
  });
});

describe('No answer', () => {
  const network = (systemCode: string | undefined, isProxyRefusal = false) =>
    new NetworkError({ code: 'connection-broken', systemCode, isProxyRefusal }, 'x');

  it.each([
    ['ECONNREFUSED', 'repeat', 'repeat'],
    ['EHOSTUNREACH', 'repeat', 'repeat'],
    ['ENETUNREACH', 'repeat', 'repeat'],
    ['ECONNRESET', 'repeat', 'unclear'],
    ['EPIPE', 'repeat', 'unclear'],
    ['ETIMEDOUT', 'repeat', 'unclear'],
    ['HPE_INVALID_CONSTANT', 'repeat', 'unclear'],
    ['ERR_PROXY_TUNNEL', 'repeat', 'unclear'],
    ['ERR_STREAM_PREMATURE_CLOSE', 'repeat', 'unclear'],
    [undefined, 'repeat', 'unclear'],
    ['ENOTFOUND', 'take', 'take'],
    ['CERT_HAS_EXPIRED', 'take', 'take'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'take', 'take'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'take', 'take'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'take', 'take'],
    ['EPROTO', 'take', 'take'],
  ])('%s: %s, or %s when it creates', (code, safe, creates) => {
    expect(assessError(network(code), true).kind).toBe(safe);
    expect(assessError(network(code), false).kind).toBe(creates);
  });

  it('because the proxy refuses is for good', () => {
    expect(assessError(network('ERR_PROXY_TUNNEL', true), true).kind).toBe('take');
  });

  it('in time, or a damaged one: looked after first when it creates', () => {
    for (const error of [new RequestTimeoutError('x'), new ResponseError('x', { broken: true })]) {
      expect(assessError(error, true).kind).toBe('repeat');
      expect(assessError(error, false).kind).toBe('unclear');
    }
  });

  it.each([new ResponseError('HTML'), new TypeError('ours'), 'text', undefined])(
    'of another kind (%s) is thrown on',
    (error) => {
      expect(assessError(error, true).kind).toBe('take');
    },
  );
});

describe('The wait before a repeat', () => {
  const attempt = fc.integer({ min: 1, max: 10_000 });
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  it('is between a quarter of a second and twenty', () => {
    fc.assert(
      fc.property(attempt, chance, (n, random) => {
        const delay = retryDelay(n, random);
        expect(delay).toBeGreaterThanOrEqual(250);
        expect(delay).toBeLessThanOrEqual(20_000);
      }),
    );
  });

  it('serves in full what the server asks for, and no more than 2.25 s beyond', () => {
    fc.assert(
      fc.property(attempt, chance, fc.double({ min: 0, max: 86_400, noNaN: true }), (n, random, asked) => {
        const delay = retryDelay(n, random, asked);
        expect(delay).toBeGreaterThan(asked * 1000);
        expect(delay).toBeLessThanOrEqual(asked * 1000 + 2250);
      }),
    );
  });

  it('grows with the attempts, at the same chance', () => {
    fc.assert(
      fc.property(attempt, chance, (n, random) => {
        expect(retryDelay(n + 1, random)).toBeGreaterThanOrEqual(retryDelay(n, random));
      }),
    );
  });

  it('draws jobs that failed together apart', () => {
    expect(retryDelay(5, 0.9) - retryDelay(5, 0.1)).toBeGreaterThan(10_000);
    expect(retryDelay(5, 0.9, 20) - retryDelay(5, 0.1, 20)).toBeGreaterThan(1000);
  });
});
