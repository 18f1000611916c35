import { type Scenario, SNAPSHOT } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const SANDBOX_OUTPUTS = ['sandbox-id', 'sandbox-name', 'sandbox-state', ...OUTPUTS];
/** Long enough for a busy machine to poll three times. */
const SOON = { 'snapshot-timeout': '3s', 'sandbox-timeout': '3s' };
const LATE = 'snapshot-timeout';

/** Nobody waits for a snapshot that has been pending for longer than an image takes to inspect. */
export const inAMinute: NonNullable<Scenario['beforePost']> = ({ settings }) => {
  settings.clockOffset = 60;
};

/** What is waited for never comes: the deadline ends it, and tells what was seen. */
export const DEADLINES: readonly Scenario[] = [
  {
    name: 'no runner picks up the snapshot',
    image: 'ghcr.io/acme/stuckpending:1',
    with: SOON,
    beforePost: inAMinute,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,30}',
      outputs: OUTPUTS,
      code: LATE,
      left: [SNAPSHOT],
      undeleted: /is still pending\. Its deletion was not requested/,
      says: [/not active after 3\.0s\. States seen: pending \(at \d\.\ds\)\./, 'No runner picked it up'],
      atLeastMs: 3000,
    },
  },
  {
    name: 'the pull never ends',
    image: 'ghcr.io/acme/hangpull:1',
    with: SOON,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,30}',
      outputs: OUTPUTS,
      code: LATE,
      says: [/States seen: pending \(at \d\.\ds\), pulling \(at \d\.\ds\)\./, 'raise `snapshot-timeout`'],
    },
  },
  {
    name: 'the state stays unknown to this version',
    with: SOON,
    faults: [{ match: { operationId: 'getSnapshot' }, kind: 'rewrite', rewrite: { state: 'warming' } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,30}',
      outputs: OUTPUTS,
      code: LATE,
      says: [/States seen: pending \(at \d\.\ds\), warming/, 'raise `snapshot-timeout`'],
      warns: ['snapshot-state-unknown'],
    },
  },
  {
    name: 'the sandbox never leaves creating',
    image: 'ghcr.io/acme/hangcreate:1',
    with: SOON,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{2,30}',
      outputs: SANDBOX_OUTPUTS,
      code: 'sandbox-timeout',
      says: [/not started after 3\.0s\. States seen: creating \(at \d\.\ds\)\./, 'raise `sandbox-timeout`'],
      // The server refuses to delete what it is creating, so the cleanup would go on for as long as that lasts.
    },
    settings: { timings: { createTimeout: 4 } },
  },
  {
    name: 'the request that creates the sandbox is held until just before the deadline: its state counts from the start',
    image: 'ghcr.io/acme/slowcreate-4:1',
    settings: { timings: { holdAnswer: 2.5 } },
    with: { 'sandbox-timeout': '3s' },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      outputs: SANDBOX_OUTPUTS,
      code: 'sandbox-timeout',
      says: [/States seen: creating \(at [01]\.\ds\)\./],
    },
  },
  {
    name: 'every poll of the sandbox fails: the last known state is that of the response to the creation',
    with: { 'sandbox-timeout': '1s' },
    settings: { timings: { create: 9 } },
    faults: [{ match: { operationId: 'getSandbox' }, kind: 'status', status: 500 }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      outputs: SANDBOX_OUTPUTS.filter((name) => name !== 'sandbox-state'),
      code: 'server-error',
      says: [/States seen: creating \(at 0\.\ds\)\./],
      log: [/✗ sandbox creating after /],
    },
  },
];
