import type { Schedule } from './schedule.ts';

/** A schedule without faults, as a base for variations. */
export const CALM: Schedule = {
  random: 0,
  cleanup: 'on-failure',
  ifExists: 'reuse',
  timeoutS: { snapshot: 60, sandbox: 45 },
  timings: { inspect: 0, pull: 0, create: 0, destroy: 0 },
  word: 'app',
  isFull: false,
  faults: [],
  snapshot: null,
  sandbox: null,
  person: null,
  other: null,
  stop: null,
  again: false,
};
