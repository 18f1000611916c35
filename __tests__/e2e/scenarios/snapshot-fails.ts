import { REMOVED } from '../../../emulator/index.ts';
import type { Scenario } from '../scenario.ts';

const POLLED = 'createSnapshot getSnapshot+';
const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const FAILED = 'snapshot-failed';

/** The snapshot does not become active: no sandbox is asked for. */
export const SNAPSHOT_FAILS: readonly Scenario[] = [
  {
    name: 'the build fails',
    image: 'ghcr.io/acme/buildfailed:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: FAILED,
      says: ['"acme-app-1.4.2" is in state "build_failed"', 'See the build log of the snapshot'],
    },
  },
  {
    name: 'the image is not in the registry',
    image: 'ghcr.io/acme/notfound:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'image-not-found',
      says: ['manifest unknown', 'Was the image pushed before this step'],
    },
  },
  {
    name: 'the image is for another architecture',
    image: 'ghcr.io/acme/arm64only:1',
    // A value of `env` that the reason repeats decides nothing.
    with: { env: 'PLATFORM=linux/amd64' },
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'image-architecture',
      says: ['no matching manifest for *** in', 'docker build --platform linux/amd64'],
    },
  },
  {
    name: 'the reason contains workflow commands, escape sequences and carriage returns',
    image: 'ghcr.io/acme/multiline:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: FAILED,
      says: [
        'first line',
        /^: :error::injected$/m,
        /^# #\[error\]injected$/m,
        /^over$/m,
        /^written$/m,
        '&amp; red token=',
        'Check that the image exists',
      ],
    },
  },
  {
    name: 'it ends in inactive',
    image: 'ghcr.io/acme/snapinactive:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'snapshot-stuck',
      says: ['in state "inactive"', 'Activate it in the Daytona dashboard'],
    },
  },
  {
    name: 'somebody deletes it: it is being removed',
    faults: [
      { match: { operationId: 'getSnapshot', nth: 2, times: 99 }, kind: 'rewrite', rewrite: { state: 'removing' } },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      code: 'snapshot-stuck',
      says: ['"removing"', 'The snapshot is being deleted'],
    },
  },
  {
    name: 'somebody deletes it: it is gone (404 while polling)',
    image: 'ghcr.io/acme/snapgone:1',
    expected: {
      exit: 1,
      requests: POLLED,
      outputs: OUTPUTS,
      code: 'not-found',
      says: ['Daytona returned 404 while getting the snapshot', 'Somebody has deleted it'],
    },
  },
  {
    name: 'the response to the creation has no id, and nothing was created',
    faults: [{ match: { operationId: 'createSnapshot' }, kind: 'status', status: 200, body: { state: 'pending' } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      code: 'bad-answer',
      says: ['should show a snapshot, but has no id or no state', '`api-url`'],
    },
  },
  {
    name: 'a poll returns no state',
    faults: [{ match: { operationId: 'getSnapshot' }, kind: 'rewrite', rewrite: { state: REMOVED } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      outputs: ['snapshot-id', 'snapshot-name'],
      code: 'bad-answer',
      says: ['Daytona returned 200 while getting the snapshot', '`api-url`'],
    },
  },
];
