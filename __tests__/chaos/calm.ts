import type { Schedule } from './schedule.ts';

/** A schedule in which nothing goes wrong, to be changed in one thing or two. */
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
