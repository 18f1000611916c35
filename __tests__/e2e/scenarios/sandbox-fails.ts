import type { Fault } from '../../../emulator/index.ts';
import { REMOVED } from '../../../emulator/index.ts';
import type { Scenario } from '../scenario.ts';

const SNAPSHOT_OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const OUTPUTS = ['sandbox-id', 'sandbox-name', 'sandbox-state', ...SNAPSHOT_OUTPUTS];
const POLLED = 'createSnapshot getSnapshot+ createSandbox getSandbox+';
const STUCK = 'sandbox-stuck';

/** The first look shows that the sandbox is being created, every later one these fields. */
function shows(rewrite: Record<string, unknown>): Fault[] {
  const first = { state: 'creating', desiredState: 'started' };
  return [
    { match: { operationId: 'getSandbox', nth: 1 }, kind: 'rewrite', rewrite: first },
    { match: { operationId: 'getSandbox', nth: 2, times: 99 }, kind: 'rewrite', rewrite },
  ];
}

/** A sandbox that rests, or goes, in a state that does not lead to `started`. */
function stuckIn(state: string, hint: string, desiredState = 'started'): Scenario {
  return {
    name: `it is ${state}`,
    faults: shows({ state, desiredState }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{2}',
      outputs: OUTPUTS,
      code: STUCK,
      says: [`in state "${state}"`, hint],
    },
  };
}

/** The snapshot is active and the sandbox does not start. */
export const SANDBOX_FAILS: readonly Scenario[] = [
  {
    name: 'it fails immediately: 400, and a broken sandbox is left on the server',
    image: 'ghcr.io/acme/createfail:1',
    settings: { timings: { create: 0.05, holdAnswer: 1 } },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox',
      outputs: ['sandbox-id', 'sandbox-name', ...SNAPSHOT_OUTPUTS],
      code: 'sandbox-start-failed',
      says: ['please ensure that your entrypoint is long-running', 'Its entrypoint must keep running'],
    },
  },
  {
    name: 'it fails after a while: error',
    image: 'ghcr.io/acme/latefail-0.4:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'sandbox-failed',
      says: ['in state "error". Daytona says: late failure', 'test it with `docker run`'],
    },
  },
  {
    name: 'its build fails after a while: build_failed',
    faults: shows({ state: 'build_failed', errorReason: null }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{2}',
      outputs: OUTPUTS,
      code: 'sandbox-failed',
      says: ['"build_failed". Daytona gave no reason.', 'See the build log'],
    },
  },
  {
    name: 'it ends in stopped',
    image: 'ghcr.io/acme/sandboxstopped:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: STUCK,
      says: ['"stopped"', 'It does not start on its own'],
    },
  },
  stuckIn('archived', 'It does not start on its own', 'archived'),
  stuckIn('destroying', 'by another job, or by one of its intervals', 'destroyed'),
  {
    name: 'Daytona wants it stopped while it is still being created',
    faults: shows({ state: 'creating', desiredState: 'stopped' }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{2}',
      outputs: OUTPUTS,
      code: STUCK,
      says: ['in state "creating", and its desired state is "stopped"', 'It does not start on its own'],
    },
  },
  {
    name: 'no runner had room for it in time (`queueTimedOutAt`): the error says so',
    image: 'ghcr.io/acme/queuefull:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'no-runner',
      says: [
        /Daytona deleted the sandbox "\S+": no runner had capacity for it before the queue timeout \(2\d{3}-\S+Z\)\./,
        'All runners of the region are busy',
      ],
    },
  },
  {
    name: 'it makes room for another (`spotEvictedAt`): the error says so',
    image: 'ghcr.io/acme/evicted:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: STUCK,
      says: [/Daytona deleted the sandbox "\S+": its spot capacity was needed for another sandbox/],
    },
  },
  {
    name: 'its time to live is over: the error says so, from the times of the server',
    faults: shows({
      state: 'destroying',
      desiredState: 'destroyed',
      autoDestroyAt: '2026-11-26T01:00:00.000Z',
      updatedAt: '2026-11-26T01:00:04.000Z',
    }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{2}',
      outputs: OUTPUTS,
      code: STUCK,
      says: ['its time to live was over (2026-11-26T01:00:00.000Z).', 'Raise `ttl-minutes`'],
    },
  },
  {
    name: 'it vanishes (404 while polling)',
    image: 'ghcr.io/acme/sandboxgone:1',
    expected: {
      exit: 1,
      requests: POLLED,
      code: 'not-found',
      says: ['Daytona returned 404 while getting the sandbox'],
      outputs: OUTPUTS,
    },
  },
  {
    name: 'the response to the creation has no id, and nothing was created',
    faults: [{ match: { operationId: 'createSandbox' }, kind: 'status', status: 200, body: { state: 'creating' } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox',
      outputs: SNAPSHOT_OUTPUTS,
      code: 'bad-answer',
      says: ['should show a sandbox, but has no id or no state'],
    },
  },
  {
    name: 'a poll returns no state',
    faults: [{ match: { operationId: 'getSandbox' }, kind: 'rewrite', rewrite: { state: REMOVED } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox',
      outputs: OUTPUTS.filter((name) => name !== 'sandbox-state'),
      code: 'bad-answer',
      says: ['Daytona returned 200 while getting the sandbox', '`api-url`'],
    },
  },
];
