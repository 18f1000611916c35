import { describe, expect, test } from 'vitest';
import { assessProbe, describeStatuses, type StatusRanges } from '../../../../src/daytona/app/probe-result.ts';

const TARGET = new URL('https://3000-0a1b.proxy.example.com/healthz');
const USUAL: StatusRanges = [[200, 399]];

const assess = (status: number, more: { location?: string; body?: string } = {}, accepted = USUAL) =>
  assessProbe({ status, location: more.location, body: more.body ?? '' }, TARGET, accepted);

/** An error as Daytona's proxy writes it. */
const proxyBody = (statusCode: number, message: string) =>
  JSON.stringify({ statusCode, message, code: 'X', timestamp: '2026-11-26T00:00:00Z', path: '/', method: 'GET' });

describe('502', () => {
  test.each([
    ['without a body', ''],
    ["with the error of Daytona's proxy", proxyBody(502, 'dial tcp 127.0.0.1:3000: connect: connection refused')],
  ])('%s: nothing listens', (_, body) => {
    expect(assess(502, { body })).toMatchObject({
      ready: false,
      code: 'app-not-listening',
      outcome: '502: nothing listens yet',
    });
  });

  test.each([
    ['JSON of its own', '{"error":"no upstream"}'],
    ['JSON with a status in it', '{"statusCode":502,"message":"no upstream"}'],
    ['a page', '<html><title>502 Bad Gateway</title></html>'],
  ])('with %s: the app listens, and answers 502', (_, body) => {
    const { code, outcome, hint } = assess(502, { body });
    expect([code, outcome]).toEqual([undefined, '502 from the app itself']);
    expect(hint).toContain('The app listens but returns an error');
  });

  test("of the app counts as ready where it is named; of Daytona's proxy never", () => {
    const accepted: StatusRanges = [[502, 502]];
    expect(assess(502, { body: '{}' }, accepted).ready).toBe(true);
    expect(assess(502, {}, accepted).ready).toBe(false);
  });
});

describe('a status', () => {
  test('counts as ready when it is in one of the ranges', () => {
    const accepted: StatusRanges = [
      [200, 299],
      [401, 401],
    ];
    const ready = [200, 299, 304, 401, 403].filter((status) => assess(status, {}, accepted).ready);
    expect(ready).toEqual([200, 299, 401]);
    expect(describeStatuses(accepted)).toBe('200 to 299 or 401');
  });

  test.each([400, 401, 404])("%i of Daytona's proxy is not the app's", (status) => {
    const answer = assess(status, { body: proxyBody(status, 'Is the Sandbox started?') }, [[400, 499]]);
    expect(answer).toMatchObject({ ready: false, outcome: `${status} from Daytona's proxy: Is the Sandbox started?` });
    expect(answer.hint).toContain('not the app');
  });
});

describe('a redirect', () => {
  test.each([
    ['a path', '/login', 'https://3000-0a1b.proxy.example.com/login'],
    ['the same host and another port', 'https://3000-0a1b.proxy.example.com:8443/a', ''],
    ['another port of the sandbox', 'https://4000-0a1b.proxy.example.com/', ''],
    ['the host that the app sees', 'http://localhost:3000/start', ''],
  ])('to %s is the app, and its target is shown', (_, location, shown) => {
    const { ready, outcome } = assess(302, { location });
    expect([ready, outcome]).toEqual([true, `302, a redirect to ${shown || location}`]);
  });

  test.each([
    ['another host', 'https://login.example.com/authorize?state=secret', 'https://login.example.com/authorize'],
    ['another sandbox', 'https://3000-ffff.proxy.example.com/', 'https://3000-ffff.proxy.example.com/'],
    ['no web address', 'myapp:open', 'myapp:'],
  ])('to %s is not; its target is shown, without a query', (_, location, shown) => {
    const { ready, outcome } = assess(307, { location });
    expect([ready, outcome]).toEqual([false, `307, a redirect to ${shown}, on another host`]);
  });

  test('to loopback is not the app, where all of Daytona is on loopback', () => {
    const target = new URL('http://3000-0a1b.proxy.localhost:4000/');
    const answer = assessProbe({ status: 302, location: 'http://localhost:5556/auth', body: '' }, target, USUAL);
    expect(answer.ready).toBe(false);
  });
});
