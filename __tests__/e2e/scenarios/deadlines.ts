import { type Scenario, SNAPSHOT } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const SANDBOX_OUTPUTS = ['sandbox-id', 'sandbox-name', 'sandbox-state', ...OUTPUTS];
const ONE_SECOND = { 'snapshot-timeout': '1s', 'sandbox-timeout': '1s' };
const LATE = 'snapshot-timeout';

/** Nobody waits for a snapshot that has been pending for longer than an image takes to inspect. */
export const inAMinute: NonNullable<Scenario['beforePost']> = ({ settings }) => {
  settings.clockOffset = 60;
};

/** What is waited for never comes: the deadline ends it, and tells what was seen. */
export const DEADLINES: readonly Scenario[] = [
  {
    name: 'no runner takes the snapshot up',
    image: 'ghcr.io/acme/stuckpending:1',
    with: ONE_SECOND,
    beforePost: inAMinute,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,12}',
      outputs: OUTPUTS,
      code: LATE,
      left: [SNAPSHOT],
      undeleted: /is still pending\. Its deletion was not requested/,
      says: [/not active after 1\.0s\. States seen: pending \(at 0\.\ds\)\./, 'No runner picked it up'],
      lasts: [1000, 3500],
    },
  },
  {
    name: 'the pull never ends',
    image: 'ghcr.io/acme/hangpull:1',
    with: ONE_SECOND,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,12}',
      outputs: OUTPUTS,
      code: LATE,
      says: [/States seen: pending \(at 0\.\ds\), pulling \(at 0\.\ds\)\./, 'raise `snapshot-timeout`'],
    },
  },
  {
    name: 'the state is for ever one that this version does not know',
    with: ONE_SECOND,
    faults: [{ match: { operationId: 'getSnapshot' }, kind: 'rewrite', rewrite: { state: 'warming' } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{3,12}',
      outputs: OUTPUTS,
      code: LATE,
      says: [/States seen: warming/, 'raise `snapshot-timeout`'],
      warns: ['snapshot-state-unknown'],
    },
  },
  {
    name: 'the sandbox is being created for ever',
    image: 'ghcr.io/acme/hangcreate:1',
    with: ONE_SECOND,
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{3,12}',
      outputs: SANDBOX_OUTPUTS,
      code: 'sandbox-timeout',
      says: [/not started after 1\.0s\. States seen: creating \(at 0\.\ds\)\./, 'raise `sandbox-timeout`'],
      // The server refuses to delete what it is creating, so the cleanup would go on for as long as that lasts.
    },
    settings: { timings: { createTimeout: 2 } },
  },
  {
    name: 'the sandbox gets ready in the very last moment: that counts',
    settings: { timings: { create: 0.9 } },
    with: { 'sandbox-timeout': '1s' },
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      left: ['acme-app-1.4.2', 'octo-org--octo-repo--run-1658821493--preview'],
    },
  },
];
