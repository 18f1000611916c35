import type { Fault } from '../../../emulator/index.ts';
import { SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const CHAIN = 'createSnapshot getSnapshot+ createSandbox getSandbox+';
const BOTH = [SNAPSHOT, SANDBOX];
const ONE_SECOND = { 'snapshot-timeout': '1s', 'sandbox-timeout': '1s' };
const LIMITED = 'rate-limited';

function status(operationId: string, code: number, rest: Partial<Fault> = {}): Fault {
  return { match: { operationId, nth: 1 }, kind: 'status', status: code, ...rest };
}

/** A server error at one operation, once: before it took effect, or after. */
function recovers(operationId: string, code: number, when: 'before' | 'after'): Scenario {
  return {
    name: `${operationId} returns ${code} once (${when} it took effect)`,
    faults: [status(operationId, code, { when })],
    expected: {
      exit: 0,
      requests: 'createSnapshot (getSnapshot|createSnapshot)+ createSandbox (getSandbox|createSandbox)+',
      left: BOTH,
      log: [new RegExp(`Daytona returned ${code} while`)],
    },
  };
}

/** A server error at one operation, for ever. Of one that creates, nobody knows whether it took effect: it is looked for until the deadline. */
function fails(operationId: string, status: number): Scenario {
  const says = `Daytona returned ${status} while`;
  const creates = operationId === 'createSnapshot';
  return {
    name: `${operationId} returns ${status} every time`,
    with: ONE_SECOND,
    faults: [{ match: { operationId }, kind: 'status', status }],
    expected: {
      exit: 1,
      requests: creates ? '(createSnapshot|getSnapshot)+' : 'createSnapshot getSnapshot+',
      ...(creates ? {} : { outputs: ['snapshot-id', 'snapshot-name'] }),
      code: creates ? 'snapshot-timeout' : 'server-error',
      says: [says],
    },
  };
}

/** A 429 that asks to wait about a second. */
function waits(form: string, headers: () => Record<string, string>): Scenario {
  return {
    name: `the rate limit is hit once (${form}): waits for the full delay`,
    faults: () => [status('getSnapshot', 429, { headers: headers() })],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{2,} createSandbox getSandbox+',
      left: BOTH,
      log: [
        /Daytona rate-limited the request while getting the snapshot; retrying in \d\.\ds, as the server requested/,
      ],
      atLeastMs: 1200,
    },
  };
}

/** A 429 that asks to wait longer than the deadline. */
function refuses(form: string, headers: () => Record<string, string>): Scenario {
  return {
    name: `the rate limit outlasts the deadline (${form}): fails immediately`,
    faults: () => [status('createSnapshot', 429, { headers: headers() })],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: LIMITED,
      says: [
        /The next attempt would be in (1h|59m)/,
        'only 20s of `snapshot-timeout` (20s) is left',
        'Run fewer jobs at once',
      ],
    },
  };
}

/** Faults that pass, or do not. */
export const TROUBLES: readonly Scenario[] = [
  recovers('createSnapshot', 504, 'after'),
  recovers('getSnapshot', 502, 'before'),
  recovers('createSandbox', 503, 'before'),
  recovers('createSandbox', 502, 'after'),
  fails('createSnapshot', 500),
  fails('getSnapshot', 500),
  {
    name: 'the server is under maintenance',
    with: ONE_SECOND,
    faults: [
      {
        match: {},
        kind: 'status',
        status: 503,
        body: { statusCode: 503, message: 'Service is currently under maintenance. Please try again later.' },
      },
    ],
    expected: {
      exit: 1,
      requests: '(createSnapshot|getSnapshot)+',
      code: 'maintenance',
      says: ['Service is currently under maintenance', 'Run the job again when the maintenance is over'],
    },
  },
  waits('Retry-After in seconds', () => ({ 'Retry-After': '1' })),
  waits('Retry-After as a date', () => ({ 'Retry-After': new Date(Date.now() + 2500).toUTCString() })),
  refuses('Retry-After in seconds', () => ({ 'Retry-After': '3600' })),
  {
    name: 'the organization is limited to six requests per 1.5 s: waits for the limit',
    settings: { rateLimits: { authenticated: { limit: 6, ttl: 1.5 } }, timings: { pull: 0.8 } },
    expected: { exit: 0, requests: CHAIN, left: BOTH, atLeastMs: 1500 },
  },
  {
    name: 'no runner is available for the sandbox at first (400)',
    faults: [status('createSandbox', 400, { body: { statusCode: 400, message: 'No available runners' } })],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot+ createSandbox{2} getSandbox+',
      left: BOTH,
      log: [/no runner is available while creating the sandbox; retrying/],
    },
  },
  {
    name: 'no runner is ever available for the sandbox (400)',
    with: ONE_SECOND,
    faults: [
      {
        match: { operationId: 'createSandbox' },
        kind: 'status',
        status: 400,
        body: { statusCode: 400, message: 'No available runners' },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox+',
      outputs: ['snapshot-id', 'snapshot-name', 'snapshot-state'],
      code: 'no-runner',
      says: ['`sandbox-timeout`', 'All runners of the region are busy or down'],
    },
  },
  {
    name: 'the region has no active runner: fails at the deadline',
    with: ONE_SECOND,
    settings: { runnerHealthy: false },
    beforePost: ({ settings }) => {
      settings.runnerHealthy = true;
    },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,12}',
      outputs: ['snapshot-id', 'snapshot-name', 'snapshot-state'],
      code: 'snapshot-timeout',
      says: ['No runner picked it up'],
    },
  },
];
