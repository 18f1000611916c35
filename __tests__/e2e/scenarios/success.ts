import { SANDBOX, type Scenario, SNAPSHOT } from '../scenario.ts';

const CHAIN = 'createSnapshot getSnapshot+ createSandbox getSandbox+';
/** On a pull request the snapshot and the sandbox are likely there already. */
const LOOKS_FIRST = 'getSnapshot createSnapshot getSnapshot+ getSandbox createSandbox getSandbox+';
const BOTH = [SNAPSHOT, SANDBOX];

/** An image becomes a running sandbox. */
export const SUCCESS: readonly Scenario[] = [
  {
    name: 'everything works',
    expected: {
      exit: 0,
      requests: CHAIN,
      left: BOTH,
      log: [
        /✓ snapshot active after/,
        /✓ sandbox started after/,
        /✓ Sandbox octo-org--octo-repo--run-\S+ \([0-9a-f-]{36}\) is running/,
      ],
    },
  },
  {
    name: 'the server is so fast that the first poll succeeds',
    settings: { timings: { assign: 0, inspect: 0, pull: 0, create: 0 } },
    expected: { exit: 0, requests: 'createSnapshot getSnapshot{1,2} createSandbox getSandbox', left: BOTH },
  },
  {
    name: 'many polls are needed: the log has a line per state, not per poll',
    image: 'ghcr.io/acme/slowpull-3.5:1',
    faults: [{ match: { operationId: 'connectEvents' }, kind: 'event-refused' }],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{5,} createSandbox getSandbox+',
      left: BOTH,
      log: [/^ +\d\.\ds {2}pulling$/m, /✓ snapshot active after \d\.\ds, \d+ polls/],
      atLeastMs: 3500,
    },
  },
  {
    name: 'the server reports its changes: a long wait takes few polls',
    image: 'ghcr.io/acme/slowpull-6:1',
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{2,5} createSandbox getSandbox{1,3}',
      left: BOTH,
      log: [/✓ snapshot active after \d\.\ds, [2-5] polls/],
    },
  },
  {
    name: 'step debugging is on: each request is logged with its status and duration, without headers or body',
    job: { debug: true },
    with: { env: 'PASSWORD=v4lue' },
    faults: [{ match: { operationId: 'getSnapshot', nth: 1, times: 1 }, kind: 'reset' }],
    expected: {
      exit: 0,
      requests: CHAIN,
      left: BOTH,
      log: [
        /^ *##\[debug\]POST \/snapshots: 200 after \d/m,
        /^ *##\[debug\]GET \/snapshots\/\S+: The connection to 127\.0\.0\.1:\d+ failed: read ECONNRESET after \d/m,
        /^ *##\[debug\]GET \/sandbox\/\S+: 200 after \d/m,
        /^(?!.*(v4lue|PASSWORD|Bearer))/is,
      ],
    },
  },
  {
    name: 'every optional input is set',
    with: {
      target: 'eu',
      entrypoint: 'node "my server.js"',
      cpu: '2',
      memory: '3',
      disk: '4',
      'sandbox-name': 'my-preview',
      env: 'A=1\nB=two words',
      labels: 'team: web',
      'preview-access': 'public',
      'auto-stop-interval': '0',
      'auto-archive-interval': '30',
      'auto-delete-interval': '-1',
      'ttl-minutes': '60',
    },
    expected: {
      exit: 0,
      requests: CHAIN,
      left: [SNAPSHOT, 'my-preview'],
      log: [/never stops it automatically, and deletes it 1 hour after it was created/],
    },
  },
  {
    name: 'the snapshot passes through a state unknown to this version',
    faults: [
      { match: { operationId: 'getSnapshot', nth: 1, times: 2 }, kind: 'rewrite', rewrite: { state: 'warming' } },
    ],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot{3,} createSandbox getSandbox+',
      left: BOTH,
      warns: ['snapshot-state-unknown'],
      log: [/Daytona reports the snapshot state "warming", which this version of the action does not recognize/],
    },
  },
  {
    name: 'the sandbox passes through a state unknown to this version',
    faults: [
      { match: { operationId: 'getSandbox', nth: 1, times: 2 }, kind: 'rewrite', rewrite: { state: 'thawing' } },
    ],
    expected: {
      exit: 0,
      requests: 'createSnapshot getSnapshot+ createSandbox getSandbox{3,}',
      left: BOTH,
      warns: ['sandbox-state-unknown'],
    },
  },
  {
    name: 'another snapshot of the same image is being created at the same time: it is created again',
    // Two pulls clash after the inspection. Before it, a DELETE would end the server, as it ends the real one.
    settings: { timings: { inspect: 0.01 } },
    faults: [
      {
        match: { operationId: 'getSnapshot', nth: 2 },
        kind: 'rewrite',
        rewrite: { state: 'error', errorReason: 'An operation is already in progress for this resource' },
      },
    ],
    expected: {
      exit: 0,
      requests:
        'createSnapshot getSnapshot{2} removeSnapshot (getSnapshot|removeSnapshot)+ createSnapshot getSnapshot+ createSandbox getSandbox+',
      left: BOTH,
      log: [/Another snapshot of the same image was being created at the same time; recreating this one/],
    },
  },
  {
    name: 'the job belongs to a pull request',
    pullRequest: { number: 7 },
    expected: {
      exit: 0,
      requests: LOOKS_FIRST,
      left: [SNAPSHOT, 'octo-org--octo-repo--pr-7--preview'],
      comments: [/octo-org--octo-repo--pr-7--preview/],
      log: [/^Comment created: http:/m],
    },
  },
  {
    name: 'the job belongs to a pull request, and GitHub cannot be reached: one warning, and the sandbox runs',
    pullRequest: { number: 7 },
    // Nothing listens there; octokit tries each request three times, over seconds.
    job: { contexts: { github: { api_url: 'http://127.0.0.1:2' } } },
    expected: {
      exit: 0,
      requests: LOOKS_FIRST,
      left: [SNAPSHOT, 'octo-org--octo-repo--pr-7--preview'],
      warns: ['github-unreachable'],
      comments: [],
      log: [/Could not .* pull request #7: .*ECONNREFUSED/, 'The sandbox is not affected.'],
    },
  },
];
