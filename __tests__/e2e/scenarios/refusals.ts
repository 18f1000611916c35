import { IMAGE, SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const TO_SANDBOX = 'createSnapshot getSnapshot+ createSandbox';

/** The server refuses what is asked, for good: it is asked once. */
export const REFUSALS: readonly Scenario[] = [
  {
    name: 'the organization may not use the region (403)',
    settings: { unavailableRegions: ['eu'] },
    with: { target: 'eu' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'region-unknown',
      says: ['Region eu is not available to the organization', 'Check `target`: the region exists'],
    },
  },
  {
    name: 'there is no API at the address (404)',
    with: ({ apiUrl }) => ({ 'api-url': `${apiUrl}/v9` }),
    expected: {
      exit: 1,
      requests: 'other',
      code: 'not-found',
      says: ['Cannot POST /api/v9/snapshots', 'not the address of a Daytona API'],
    },
  },
  {
    name: 'the snapshot quota is exhausted (400)',
    settings: { quotas: { snapshots: 0 } },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      code: 'quota-snapshots',
      says: ['Snapshot quota exceeded. Maximum allowed: 0', 'Delete snapshots you no longer need'],
    },
  },
  {
    name: 'the snapshot quota is exhausted (400), but the snapshot already exists: it is used',
    before: (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE }),
    settings: { quotas: { snapshots: 1 } },
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{2} createSandbox getSandbox+',
      left: [SNAPSHOT, SANDBOX],
      log: [/already exists with the same image and settings; reusing it/],
    },
  },
  {
    name: 'the snapshot quota is exhausted (403), but the snapshot already exists: it is used',
    before: (server) => server.addSnapshot({ name: SNAPSHOT, imageName: IMAGE }),
    faults: [
      {
        match: { operationId: 'createSnapshot' },
        kind: 'status',
        status: 403,
        body: { statusCode: 403, message: 'Snapshot quota exceeded. Maximum allowed: 1' },
      },
    ],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{2} createSandbox getSandbox+',
      left: [SNAPSHOT, SANDBOX],
      log: [/already exists with the same image and settings; reusing it/],
    },
  },
  {
    name: 'the disk limit is reached (400)',
    settings: { quotas: { totalDisk: 0 } },
    expected: {
      exit: 1,
      requests: `${TO_SANDBOX} getSandbox`,
      outputs: OUTPUTS,
      code: 'quota-disk',
      says: ['Total disk limit exceeded', 'including stopped ones'],
    },
  },
  {
    name: 'the request exceeds the CPUs allowed per sandbox (400)',
    with: { cpu: '64' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'per-sandbox-limit',
      says: ['CPU request 64 exceeds maximum allowed per sandbox (4)'],
    },
  },
  {
    name: 'the server rejects a value (400, a list of messages)',
    faults: [
      {
        match: { operationId: 'createSnapshot' },
        kind: 'status',
        status: 400,
        body: { statusCode: 400, message: ['cpu must be less', '::error::no'] },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'request-refused',
      says: ['cpu must be less, ::error::no', 'correct the input'],
    },
  },
  {
    name: 'the region has no runners (400)',
    settings: { runnersConfigured: false },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'no-runners-in-region',
      says: ['No runners are configured in region', 'Choose another `target`'],
    },
  },
  {
    name: 'the sandbox name is taken by one that the action did not make (409)',
    before: (server) => server.addSandbox({ name: SANDBOX, labels: {} }),
    expected: {
      exit: 1,
      requests: `${TO_SANDBOX} getSandbox`,
      outputs: OUTPUTS,
      code: 'sandbox-name-taken',
      says: [
        'this action did not create it, so it is left alone',
        /Use another `sandbox-name`, or delete it .* if nobody needs it/,
      ],
    },
  },
  {
    name: 'the server redirects: the redirect is not followed',
    faults: [
      {
        match: { operationId: 'createSnapshot' },
        kind: 'redirect',
        status: 301,
        headers: { Location: 'https://elsewhere.example/api/snapshots' },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'redirect',
      says: ['It leads to https://elsewhere.example/api/snapshots', 'Correct `api-url`'],
    },
  },
  {
    name: 'the server returns an unknown status',
    faults: [{ match: { operationId: 'createSnapshot' }, kind: 'status', status: 418, body: 'I am a teapot' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'unexpected-status',
      says: ['Daytona returned 418', 'whether a proxy responds in its place'],
    },
  },
];
