import type { SnapshotSeed } from '../../../emulator/index.ts';
import { IMAGE, SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const NO_IMAGE = { 'image-name': '' };
const SANDBOX_CHAIN = 'createSandbox getSandbox+';
const BOTH = [SNAPSHOT, SANDBOX];

function exists(seed: SnapshotSeed = {}): NonNullable<Scenario['before']> {
  return (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE, ...seed });
}

/** A snapshot that exists already is given, and no image. */
export const EXISTING_SNAPSHOTS: readonly Scenario[] = [
  {
    name: 'it is active: the sandbox is made from it, and it is not created',
    with: NO_IMAGE,
    before: exists(),
    expected: {
      exit: 0,
      requests: `getSnapshot ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: ['`image-name` is empty: making the sandbox from the existing snapshot acme-app-1.4.2'],
    },
  },
  {
    name: 'it is still being built: the step waits',
    with: NO_IMAGE,
    before: exists({ state: 'pending' }),
    settings: { timings: { pull: 5 } },
    expected: { exit: 0, requests: `getSnapshot{3,} ${SANDBOX_CHAIN}`, left: BOTH },
  },
  {
    name: 'it is inactive: it is activated',
    with: NO_IMAGE,
    before: exists({ state: 'inactive' }),
    expected: {
      exit: 0,
      requests: `getSnapshot activateSnapshot getSnapshot+ ${SANDBOX_CHAIN}`,
      left: BOTH,
      log: [/Snapshot \S+ is inactive; activating it/],
    },
  },
  {
    name: 'it does not exist',
    with: NO_IMAGE,
    expected: {
      exit: 1,
      requests: 'getSnapshot',
      code: 'snapshot-missing',
      says: [
        'There is no snapshot "acme-app-1.4.2" in the organization.',
        'To build it in this step, set `image-name`.',
      ],
    },
  },
  {
    name: 'it failed: its reason is shown',
    with: NO_IMAGE,
    before: exists({ state: 'error', errorReason: 'manifest unknown' }),
    expected: {
      exit: 1,
      requests: 'getSnapshot',
      code: 'snapshot-unusable',
      says: ['The snapshot "acme-app-1.4.2" is in state "error". Daytona says: manifest unknown'],
    },
  },
  {
    name: 'it fails while the step waits',
    with: NO_IMAGE,
    before: exists({ state: 'pending', imageName: 'ghcr.io/acme/pullfail:1' }),
    settings: { timings: { pull: 5 } },
    expected: {
      exit: 1,
      requests: 'getSnapshot{2,}',
      code: 'snapshot-unusable',
      outputs: ['snapshot-id', 'snapshot-name', 'snapshot-state'],
    },
  },
  {
    name: 'it is being deleted',
    with: NO_IMAGE,
    before: exists({ state: 'removing' }),
    // The next tick of the cron removes it.
    settings: { timings: { cron: 1_000_000 } },
    expected: {
      exit: 1,
      requests: 'getSnapshot',
      code: 'snapshot-unusable',
      says: ['is in state "removing"', 'It is being deleted.'],
    },
  },
  {
    name: 'the sandbox fails: the snapshot stays',
    with: NO_IMAGE,
    before: exists({ imageName: 'ghcr.io/acme/createfail:1' }),
    settings: { timings: { create: 0.05, holdAnswer: 1 } },
    expected: {
      exit: 1,
      requests: 'getSnapshot createSandbox getSandbox',
      code: 'sandbox-start-failed',
      outputs: ['sandbox-id', 'sandbox-name', 'snapshot-id', 'snapshot-name', 'snapshot-state'],
      left: [SNAPSHOT],
    },
  },
  {
    name: 'settings of the snapshot are given, too: nothing is sent',
    with: { ...NO_IMAGE, memory: '2', entrypoint: 'node server.js' },
    before: exists(),
    expected: {
      exit: 1,
      requests: '',
      code: 'inputs',
      says: ['`entrypoint` has no effect without `image-name`.', '`memory` has no effect without `image-name`.'],
    },
  },
];
