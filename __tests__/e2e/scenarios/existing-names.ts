import type { SnapshotSeed } from '../../../emulator/index.ts';
import { IMAGE, SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const BOTH = [SNAPSHOT, SANDBOX];
const SANDBOX_CHAIN = 'createSandbox getSandbox+';
const TAKEN = 'snapshot-name-taken';

function exists(seed: SnapshotSeed = {}): NonNullable<Scenario['before']> {
  return (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE, ...seed });
}

/** The name of the snapshot is taken. */
export const EXISTING_NAMES: readonly Scenario[] = [
  {
    name: 'reuse: an identical active snapshot: it is used',
    before: exists(),
    expected: {
      exit: 0,
      requests: `createSnapshot getSnapshot{2} ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: [/Snapshot acme-app-1\.4\.2 \(\S+\) already exists with the same image and settings; reusing it \(active\)/],
    },
  },
  {
    name: 'reuse: the snapshot is still being created: it is polled',
    before: exists({ state: 'pending' }),
    settings: { timings: { pull: 1.5 } },
    expected: { exit: 0, requests: `createSnapshot getSnapshot{3,} ${SANDBOX_CHAIN}`, left: BOTH },
  },
  {
    name: 'reuse: the snapshot is inactive: it is activated',
    before: exists({ state: 'inactive' }),
    expected: {
      exit: 0,
      requests: `createSnapshot getSnapshot activateSnapshot getSnapshot+ ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: [/is inactive; activating it/],
    },
  },
  {
    name: 'reuse: the snapshot was just deactivated: activation is rejected at first, then works',
    before: (server) =>
      server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE, state: 'inactive', deactivatedAt: Date.now() }),
    settings: { timings: { deactivationWindow: 5 } },
    expected: {
      exit: 0,
      requests: `createSnapshot getSnapshot activateSnapshot{2,} getSnapshot+ ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: [
        'It is still being deactivated, which takes up to ten minutes: waiting',
        /Waiting for \d\.\ds, at most \d+s longer: snapshot \S+ is still being deactivated/,
      ],
    },
  },
  {
    name: 'reuse: the snapshot was deactivated a moment ago, and the deadline is over before it can be activated',
    before: (server) =>
      server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE, state: 'inactive', deactivatedAt: Date.now() }),
    with: { 'snapshot-timeout': '1s' },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot activateSnapshot+',
      outputs: ['snapshot-id'],
      code: 'snapshot-timeout',
      says: [
        /States seen: inactive \(at 0\.\ds\)\. The last attempt: it was still being deactivated\./,
        'Daytona takes up to ten minutes to deactivate a snapshot and cannot activate it before',
        'set `snapshot-timeout` to more than ten minutes',
      ],
    },
  },
  {
    name: 'reuse: the snapshot is inactive, and another operation locks it beyond the deadline (409)',
    before: exists({ state: 'inactive' }),
    with: { 'snapshot-timeout': '1s' },
    faults: [
      {
        match: { operationId: 'activateSnapshot' },
        kind: 'status',
        status: 409,
        body: { statusCode: 409, message: 'Snapshot state change in progress' },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot activateSnapshot+',
      outputs: ['snapshot-id'],
      code: 'conflict',
      says: ['Daytona returned 409 while activating the snapshot: Snapshot state change in progress'],
    },
  },
  {
    name: 'reuse: the snapshot is broken: it is deleted and created again',
    before: exists({ state: 'error', errorReason: 'disk full' }),
    expected: {
      exit: 0,
      requests: `createSnapshot getSnapshot removeSnapshot (getSnapshot|removeSnapshot)+ createSnapshot getSnapshot+ ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: [/Deleted snapshot acme-app-1\.4\.2 \(\S+\) to recreate it/],
    },
  },
  {
    name: 'reuse: the snapshot is being deleted: it is created once the name is free',
    before: exists({ state: 'removing' }),
    expected: {
      exit: 0,
      requests: `createSnapshot (getSnapshot|createSnapshot)+ ${SANDBOX_CHAIN}`,
      left: BOTH,
    },
  },
  {
    name: 'reuse: the snapshot is still being deleted at the deadline',
    before: exists({ state: 'removing' }),
    // The ticks keep to the clock: one a minute could come between the seeding and the job.
    settings: { timings: { cron: 10 * 86_400 } },
    with: { 'snapshot-timeout': '1s' },
    expected: {
      exit: 1,
      requests: '(createSnapshot|getSnapshot)+',
      code: 'snapshot-timeout',
      says: ['The last attempt: the name is taken by a snapshot that is being deleted.'],
    },
  },
  {
    name: 'reuse: the snapshot has a different entrypoint and region',
    before: exists({ entrypoint: ['node', 'old.js'] }),
    with: { entrypoint: 'node new.js', target: 'eu' },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      code: TAKEN,
      says: ['its entrypoint is ["node","old.js"], not ["node","new.js"]', 'it is in the region us, not eu'],
    },
  },
  {
    name: 'reuse: a broken snapshot of another image is kept',
    before: exists({ state: 'error', imageName: 'ghcr.io/acme/other:1' }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      code: TAKEN,
      says: ['image is "ghcr.io/acme/other:1"'],
    },
  },
  {
    name: 'reuse: the sandbox then fails: the adopted snapshot stays',
    before: exists(),
    settings: { images: { [IMAGE]: { createError: 'exited at once' } }, timings: { create: 0.05, holdAnswer: 1 } },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2} createSandbox getSandbox',
      outputs: ['sandbox-id', 'sandbox-name', 'snapshot-id', 'snapshot-name', 'snapshot-state'],
      code: 'sandbox-start-failed',
      left: [SNAPSHOT],
    },
  },
  {
    name: 'replace: the snapshot of another image is deleted and created again',
    before: exists({ imageName: 'ghcr.io/acme/other:1' }),
    with: { 'if-exists': 'replace' },
    expected: {
      exit: 0,
      requests: `getSnapshot removeSnapshot getSnapshot+ createSnapshot getSnapshot+ ${SANDBOX_CHAIN}`,
      left: BOTH,
    },
  },
  {
    name: 'replace: the snapshot still exists at the deadline because the server loses every DELETE',
    before: exists({ imageName: 'ghcr.io/acme/other:1' }),
    with: { 'if-exists': 'replace', 'snapshot-timeout': '1s' },
    faults: [{ match: { operationId: 'removeSnapshot' }, kind: 'status', status: 200 }],
    expected: {
      exit: 1,
      requests: 'getSnapshot removeSnapshot (getSnapshot|removeSnapshot)+',
      code: 'snapshot-delete-timeout',
      says: [/The snapshot "acme-app-1\.4\.2" is still active [01]\.\ds after its deletion was requested\./],
    },
  },
  {
    name: 'fail: the snapshot exists',
    before: exists(),
    with: { 'if-exists': 'fail' },
    expected: {
      exit: 1,
      requests: 'getSnapshot',
      code: TAKEN,
      says: ['already exists, and `if-exists` is `fail`.', 'Use another `snapshot-name`'],
    },
  },
  {
    name: 'fail: there is no snapshot',
    with: { 'if-exists': 'fail' },
    expected: { exit: 0, requests: `getSnapshot createSnapshot getSnapshot+ ${SANDBOX_CHAIN}`, left: BOTH },
  },
];
