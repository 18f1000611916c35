import { ALL_PERMISSIONS } from '../../../emulator/index.ts';
import { SANDBOX, type Scenario, SNAPSHOT, TOKEN } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const UNKNOWN_TOKEN = 'dtn_0000000000000000000000000000unknown';

/** A key that may do all but one thing. */
function keyWithout(permission: string) {
  const permissions = ALL_PERMISSIONS.filter((name) => name !== permission);
  return [{ value: TOKEN, name: 'e2e', permissions, expiresAt: null }];
}

/** The server refuses whoever asks: it is asked once. */
export const REFUSED_TOKENS: readonly Scenario[] = [
  {
    name: 'the token is unknown (401): no retry',
    with: { 'api-token': UNKNOWN_TOKEN },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'token-refused',
      says: [
        'Daytona returned 401 while creating the snapshot: Invalid credentials',
        '`api-token` is wrong, expired or revoked',
      ],
    },
  },
  {
    name: 'the token has expired (401)',
    settings: { keys: [{ value: TOKEN, name: 'old', permissions: [...ALL_PERMISSIONS], expiresAt: 0 }] },
    expected: { exit: 1, requests: 'createSnapshot', code: 'token-refused' },
  },
  {
    name: 'the token is revoked while the snapshot is polled (401)',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2, times: 9 }, kind: 'status', status: 401 }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      code: 'token-refused',
      says: ['while getting the snapshot'],
    },
  },
  {
    name: 'the address of the runner is blocked after too many failed logins (429 instead of 401)',
    settings: { rateLimits: { failedAuth: { limit: 1, ttl: 900 } } },
    with: { 'api-token': UNKNOWN_TOKEN },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'rate-limited',
      says: ['The next attempt would be in 15m', '`snapshot-timeout`'],
    },
  },
  {
    name: 'the token has no permission to create snapshots (403)',
    settings: { keys: keyWithout('write:snapshots') },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'token-scope',
      says: ['Daytona returned 403 while creating the snapshot: Access denied', '`write:snapshots`'],
    },
  },
  {
    name: 'the token has no permission to create sandboxes (403), and the server does not list its permissions',
    settings: { keys: keyWithout('write:sandboxes') },
    faults: [{ match: { operationId: 'getCurrentApiKey' }, kind: 'status', status: 401 }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox',
      outputs: OUTPUTS,
      code: 'token-scope',
      says: ['while creating the sandbox', '`write:sandboxes`'],
    },
  },
  {
    name: 'the token has no permission to create sandboxes: the pull is not waited for',
    settings: { keys: keyWithout('write:sandboxes'), timings: { pull: 600 } },
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+',
      outputs: OUTPUTS,
      code: 'token-scope',
      says: ['no sandbox can be created from the snapshot', 'did not wait for the snapshot', '`write:sandboxes`'],
    },
  },
  {
    name: 'the token belongs to a person who is not in the organization (403)',
    with: { 'organization-id': 'org-of-others' },
    faults: [
      {
        match: { operationId: 'createSnapshot' },
        kind: 'status',
        status: 403,
        body: { statusCode: 403, error: 'Forbidden', message: 'Invalid authentication context' },
      },
    ],
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'organization-refused',
      says: ['Invalid authentication context', 'Check `organization-id`'],
    },
  },
  {
    name: 'the key belongs to another organization than `organization-id`: a warning names both',
    with: { 'organization-id': 'org-of-others' },
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      left: [SNAPSHOT, SANDBOX],
      warns: ['organization-other'],
      log: [/`organization-id` is org-of-others, but the key in `api-token` acts in the organization [0-9a-f-]{36}/],
    },
  },
  {
    name: 'the token has no permission to delete: the cleanup names it (403)',
    settings: { keys: keyWithout('delete:snapshots') },
    image: 'ghcr.io/acme/createfail:1',
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      outputs: [...OUTPUTS, 'sandbox-id', 'sandbox-name', 'sandbox-state'],
      code: 'sandbox-failed',
      left: [SNAPSHOT],
      undeleted: /deleting the snapshot: Access denied[\s\S]*lacks the permission `delete:snapshots`/,
    },
  },
  {
    name: 'the organization is suspended (403)',
    settings: { suspended: 'Please verify your email address' },
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'organization-suspended',
      says: ['Please verify your email address', 'Ask an owner of the organization'],
    },
  },
];
