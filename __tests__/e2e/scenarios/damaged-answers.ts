import { type FaultKind, REMOVED } from '../../../emulator/index.ts';
import type { Code } from '../../../src/error-codes.ts';
import { SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const OUTPUTS = ['snapshot-id', 'snapshot-name', 'snapshot-state'];
const NOT_THE_API = 'bad-answer';
const CHAIN = 'createSnapshot getSnapshot+ createSandbox getSandbox+';
const BOTH = [SNAPSHOT, SANDBOX];

/** A look at the snapshot is damaged once: it is repeated. */
function once(name: string, kind: FaultKind): Scenario {
  return {
    name: `${name} once: the request is retried`,
    with: { 'snapshot-timeout': '3s' },
    // The first one, as the next goes over the same connection and would be sent again without a word.
    faults: [{ match: { operationId: 'getSnapshot', nth: 1 }, kind }],
    expected: {
      exit: 0,
      requests: CHAIN,
      left: BOTH,
      log: [/while getting the snapshot; retrying in/],
    },
  };
}

/** Every look at the snapshot is damaged: the deadline ends it. */
function always(name: string, kind: FaultKind, code: Code, says: readonly (string | RegExp)[]): Scenario {
  return {
    name: `${name} every time: fails at the deadline`,
    with: { 'snapshot-timeout': '1s' },
    faults: [{ match: { operationId: 'getSnapshot' }, kind }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{1,6}',
      outputs: ['snapshot-id', 'snapshot-name'],
      code,
      says,
    },
  };
}

/** The answer to a creation is damaged after the server did it: it is looked for, not made twice. */
function lost(name: string, kind: FaultKind, operationId: 'createSnapshot' | 'createSandbox'): Scenario {
  const isSnapshot = operationId === 'createSnapshot';
  const input = isSnapshot ? 'snapshot-timeout' : 'sandbox-timeout';
  return {
    name: `the response to ${operationId} is lost (${name}): the created resource is found`,
    with: { [input]: '5s' },
    faults: [{ match: { operationId, nth: 1 }, kind, when: 'after' }],
    expected: { exit: 0, requests: CHAIN, left: BOTH, log: [/checking whether it was created/] },
  };
}

/** The answer to a creation came whole, but tells too little of what was made: it is looked at by name, not made twice. */
function meagre(operationId: 'createSnapshot' | 'createSandbox', field: 'id' | 'state'): Scenario {
  const polls = operationId === 'createSnapshot' ? 'createSnapshot getSnapshot{2,} createSandbox getSandbox+' : CHAIN;
  return {
    name: `the response to ${operationId} has no ${field}: the created resource is found`,
    faults: [{ match: { operationId }, kind: 'rewrite', rewrite: { [field]: REMOVED } }],
    expected: { exit: 0, requests: polls, left: BOTH },
  };
}

/** Answers that are none of the API's, or were damaged on their way. */
export const DAMAGED_ANSWERS: readonly Scenario[] = [
  {
    name: '`api-url` does not end in `/api`',
    settings: { outsideApi: 'dashboard' },
    with: ({ url }) => ({ 'api-url': url }),
    expected: {
      exit: 1,
      requests: 'other',
      code: 'html-answer',
      says: ['returned 200 with an HTML page instead of JSON', 'Is `/api` missing at the end of `api-url`?'],
    },
  },
  {
    name: '`api-url` does not end in `/api`, and the server returns 500 there: leaves nothing',
    with: ({ url }) => ({ 'api-url': url, 'snapshot-timeout': '4s' }),
    lasting: true,
    expected: {
      exit: 1,
      requests: 'other+',
      code: 'server-error',
      says: ['No response so far came from a Daytona API', 'the address of a Daytona API ends in `/api`'],
    },
  },
  {
    name: 'a firewall returns a page with 403 to everything',
    faults: [{ match: {}, kind: 'html', status: 403, body: '<html><title>Blocked by ACME</title></html>' }],
    lasting: true,
    expected: {
      exit: 1,
      requests: 'createSnapshot',
      code: 'html-answer',
      says: ['returned 403 with an HTML page', 'The title of the page is "Blocked by ACME"', 'a firewall or a proxy'],
    },
  },
  {
    name: 'a poll returns a page with 404: the snapshot does not count as deleted',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2, times: 9 }, kind: 'html', status: 404 }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      code: 'html-answer',
      says: ['returned 404 with an HTML page', 'The title of the page is "Bad Gateway"'],
    },
  },
  {
    name: 'a poll returns an HTML page with status 200',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2, times: 9 }, kind: 'html' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      code: 'html-answer',
      says: ['HTML page'],
    },
  },
  {
    name: 'the response to createSnapshot has no name, which the sandbox needs',
    faults: [{ match: { operationId: 'createSnapshot' }, kind: 'rewrite', rewrite: { name: REMOVED } }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+',
      outputs: ['snapshot-id', 'snapshot-state'],
      code: 'step-failed',
      says: [
        '"$steps.createSnapshot.outputs.snapshotName" has no value',
        'An earlier response lacks a value that this request needs',
      ],
    },
  },
  once('a look is cut short', 'truncate'),
  always('a look is not JSON', 'bad-json', NOT_THE_API, ['not JSON', '`api-url`']),
  always('a look gets no answer', 'hang', 'request-timeout', [
    /did not send a complete response within [01]\.\ds/,
    'Run the job again',
  ]),
  always('a connection is reset', 'reset', 'connection-broken', ['check any proxies in between']),
  {
    name: 'a poll returns an empty response',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2 }, kind: 'empty' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: ['snapshot-id', 'snapshot-name'],
      code: NOT_THE_API,
      says: ['no JSON body', '`api-url`'],
    },
  },
  {
    name: 'a poll returns 64 MB',
    faults: [{ match: { operationId: 'getSnapshot', nth: 2 }, kind: 'huge' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot{2}',
      outputs: OUTPUTS,
      code: NOT_THE_API,
      says: ['larger than 8 MiB; the rest was not read', '`api-url`'],
    },
  },
  {
    name: 'createSandbox returns 64 MB',
    faults: [{ match: { operationId: 'createSandbox', nth: 1 }, kind: 'huge', when: 'after' }],
    expected: { exit: 1, requests: 'createSnapshot getSnapshot+ createSandbox', outputs: OUTPUTS, code: NOT_THE_API },
  },
  lost('cut short', 'truncate', 'createSnapshot'),
  lost('reset', 'reset', 'createSnapshot'),
  lost('not JSON', 'bad-json', 'createSandbox'),
  {
    name: 'createSandbox never gets a response and had no effect',
    with: { 'sandbox-timeout': '1s' },
    faults: [{ match: { operationId: 'createSandbox' }, kind: 'hang' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox+',
      outputs: OUTPUTS,
      says: ['The last attempt: Daytona did not respond in time while creating the sandbox.', '`sandbox-timeout`'],
      atLeastMs: 1000,
    },
  },
  {
    name: 'createSnapshot never gets a response and had no effect',
    with: { 'snapshot-timeout': '1s' },
    faults: [{ match: { operationId: 'createSnapshot' }, kind: 'hang' }],
    expected: {
      exit: 1,
      requests: 'createSnapshot getSnapshot+',
      says: ['The last attempt: Daytona did not respond in time while creating the snapshot.', '`snapshot-timeout`'],
      atLeastMs: 1000,
    },
  },
  meagre('createSnapshot', 'id'),
  meagre('createSandbox', 'state'),
];
