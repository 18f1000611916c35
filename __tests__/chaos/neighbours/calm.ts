import type { Neighbourhood, Owner, Run } from './schedule.ts';

/** A job for a push to pull request 1 that creates its preview and leaves it, as a base for variations. */
export const JOB: Owner = {
  run: 0,
  mode: 'auto',
  job: 'preview',
  leg: '0/1',
  sandboxName: null,
  snapshotName: null,
  image: 'app',
  ifExists: 'reuse',
  cleanup: 'on-failure',
  failsLate: false,
  dryRun: false,
  startMs: 0,
  restMs: 0,
  stop: null,
  again: false,
};

export const PUSH: Run = { repository: 'app', event: 'push', pull: 1, workflow: 'preview' };

const OPEN = { state: 'open', flipMs: null, isReadable: true } as const;

/** No faults, no existing resources, and only open pull requests. */
export const PEACE: Neighbourhood = {
  random: 0,
  timings: { inspect: 1, pull: 2, create: 2, destroy: 1 },
  serverAheadS: 0,
  runnerAheadS: 0,
  nameCacheS: 10,
  runs: [PUSH],
  owners: [JOB, JOB],
  older: [],
  pulls: [OPEN, OPEN, OPEN, OPEN],
  faults: [],
  serverKilledMs: null,
};
