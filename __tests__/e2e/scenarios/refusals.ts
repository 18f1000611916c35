import { ALL_PERMISSIONS } from '../../../emulator/api-key.ts';
import { IMAGE, SANDBOX, type Scenario, SNAPSHOT, TOKEN } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const TO_SANDBOX = 'createSnapshot getSnapshot+ createSandbox';
const UNKNOWN_TOKEN = 'dtn_0000000000000000000000000000unknown';

/** A key that may do all but one thing. */
function keyWithout(permission: string) {
  const permissions = ALL_PERMISSIONS.filter((name) => name !== permission);
  return [{ value: TOKEN, name: 'e2e', permissions, expiresAt: null }];
}

/** The server says no, for good: it is asked once. */
export const REFUSALS: readonly Scenario[] = [
  {
    name: 'the token is not known (401): it is not tried again',
    with: { 'api-token': UNKNOWN_TOKEN },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona does not accept the token',
      says: [
        'Daytona answered 401 when creating the snapshot: Invalid credentials',
        '`api-token` is wrong, expired or revoked',
      ],
    },
  },
  {
    name: 'the token has expired (401)',
    settings: { keys: [{ value: TOKEN, name: 'old', permissions: [...ALL_PERMISSIONS], expiresAt: 0 }] },
    expected: { exit: 1, requests: 'createSnapshot', title: 'Daytona does not accept the token' },
  },
  {
    name: 'the token is revoked while the snapshot is awaited (401)',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2, times: 9 }, kind: 'status', status: 401 }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      title: 'Daytona does not accept the token',
      says: ['when looking at the snapshot'],
    },
  },
  {
    name: 'the address of the runner is blocked after too many failed logins (429 instead of 401)',
    settings: { rateLimits: { failedAuth: { limit: 1, ttl: 900 } } },
    with: { 'api-token': UNKNOWN_TOKEN },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona limits the rate of requests',
      says: ['The next try would be in 15m', '`snapshot-timeout`'],
    },
  },
  {
    name: 'the token may not make snapshots (403)',
    settings: { keys: keyWithout('write:snapshots') },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'The token may not do this',
      says: ['Daytona answered 403 when creating the snapshot: Access denied', '`write:snapshots`'],
    },
  },
  {
    name: 'the token may not make sandboxes (403)',
    settings: { keys: keyWithout('write:sandboxes') },
    expected: {
      exit: 1,
      requests: `${TO_SANDBOX} getSandbox`,
      outputs: OUTPUTS,
      title: 'The token may not do this',
      says: ['when creating the sandbox', '`write:sandboxes`'],
    },
  },
  {
    name: 'the organization is suspended (403)',
    settings: { suspended: 'Please verify your email address' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'The Daytona organization is suspended',
      says: ['Please verify your email address', 'Ask an owner of the organization'],
    },
  },
  {
    name: 'the region is not known (404)',
    with: { target: 'mars' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona does not know the region',
      says: ['Region not found', 'Check `target`'],
    },
  },
  {
    name: 'the address leads to an API that is not there (404)',
    with: ({ apiUrl }) => ({ 'api-url': `${apiUrl}/v9` }),
    expected: {
      exit: 1,
      requests: 'other',
      title: 'Daytona does not know what was asked for',
      says: ['Cannot POST /api/v9/snapshots', 'not the address of a Daytona API'],
    },
  },
  {
    name: 'the quota of snapshots is used up (400)',
    settings: { quotas: { snapshots: 0 } },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'A quota of the Daytona organization is used up',
      says: ['Snapshot quota exceeded. Maximum allowed: 0', 'Delete snapshots or sandboxes that are no longer needed'],
    },
  },
  {
    name: 'the limit of CPUs is used up (400)',
    settings: { quotas: { totalCpu: 0 } },
    expected: {
      exit: 1,
      requests: `${TO_SANDBOX} getSandbox`,
      outputs: OUTPUTS,
      title: 'A quota of the Daytona organization is used up',
      says: ['Total CPU limit exceeded'],
    },
  },
  {
    name: 'more CPUs are asked for than a sandbox may have (400)',
    with: { cpu: '64' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'A quota of the Daytona organization is used up',
      says: ['CPU request 64 exceeds maximum allowed per sandbox (4)'],
    },
  },
  {
    name: 'the server wants a tag that the action did not miss (400)',
    faults: [
      {
        match: { operationId: 'createSnapshot' },
        kind: 'status',
        status: 400,
        body: { statusCode: 400, message: 'Image name must include a tag (e.g., ubuntu:22.04)' },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona refuses the image reference',
      says: ['must include a tag', '`image-name`'],
    },
  },
  {
    name: 'the server does not like a value (400, a list of messages)',
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
      title: 'Daytona refuses the request',
      says: ['cpu must be less, ::error::no', 'correct the input'],
    },
  },
  {
    name: 'no runner is set up in the region (400)',
    settings: { runnersConfigured: false },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona has no runner for this now',
      says: ['No runners are configured in region', 'choose another `target`'],
    },
  },
  {
    name: 'the snapshot name is taken by one of another image (409)',
    before: (server) => server.addSnapshot({ name: SNAPSHOT, imageName: 'ghcr.io/acme/other:1' }),
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot',
      title: 'The snapshot name is taken',
      says: [`image is "ghcr.io/acme/other:1", wanted is "${IMAGE}"`, '`if-exists: replace`'],
    },
  },
  {
    name: 'the sandbox name is taken by one that the action did not make (409)',
    before: (server) => server.addSandbox({ name: SANDBOX, labels: {} }),
    expected: {
      exit: 1,
      requests: `${TO_SANDBOX} getSandbox`,
      outputs: OUTPUTS,
      title: 'The sandbox name is taken',
      says: ['this action did not make it for this repository, so it is left alone', '`sandbox-name`'],
    },
  },
  {
    name: 'the server redirects: it is not followed',
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
      title: 'The server redirects',
      says: ['It points to https://elsewhere.example/api/snapshots', 'correct `api-url`'],
    },
  },
  {
    name: 'a status that nobody knows is answered',
    faults: [{ match: { operationId: 'createSnapshot' }, kind: 'status', status: 418, body: 'I am a teapot' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      title: 'Daytona answered something unexpected',
      says: ['Daytona answered 418', 'whether a proxy answers in its place'],
    },
  },
];
