import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { CALM } from './calm.ts';
import { tell, violations } from './invariants.ts';
import { play } from './play.ts';
import type { Schedule } from './schedule.ts';

const OTHER = { startMs: 0, wants: 'the same', isNewer: false, stop: null } as const;

/** Schedules that chaos found, with the seed, made as small as they get; what each once did is its title. */
const FOUND: readonly (readonly [string, Partial<Schedule>])[] = [
  [
    'seed 20260801: the cleanup took for its own what another run had made while it waited for the rate limit',
    {
      cleanup: 'always',
      ifExists: 'replace',
      word: 'notfound',
      faults: [{ match: { nth: 2, times: 1 }, kind: 'status', status: 429, headers: { 'Retry-After': '18' } }],
      snapshot: { state: 'removing', isSame: true },
      person: { ms: 0, deletes: 'snapshot', vanishes: false },
      other: OTHER,
      stop: { how: 'cancel', at: { ms: 18_487 } },
    },
  ],
  [
    'seed 1: a delete by a person got lost, and the run then took its own snapshot for a foreign one and left it',
    {
      cleanup: 'always',
      timings: { inspect: 1.9, pull: 0, create: 0, destroy: 0 },
      person: { ms: 0, deletes: 'snapshot', vanishes: false },
    },
  ],
  [
    'seed 2: the cleanup of a run that was cancelled before its first request deleted what the next run made seconds later',
    {
      person: { ms: 0, deletes: 'snapshot', vanishes: false },
      other: { ...OTHER, stop: { how: 'cancel', at: { request: 1, when: 'before' } } },
      stop: { how: 'cancel', at: { request: 1, when: 'before' } },
      again: true,
    },
  ],
  [
    'seed 20260801: success was reported with the image of another run, made while the own request was of unknown fate',
    {
      faults: [
        { match: { nth: 1, times: 1 }, kind: 'status', when: 'before', status: 408, headers: { 'Retry-After': '1' } },
      ],
      other: { ...OTHER, wants: 'another image in the same snapshot' },
    },
  ],
  [
    'seed 20260801: the run that had made the sandbox took it away from the run that had come to use it',
    {
      cleanup: 'always',
      timings: { inspect: 0, pull: 0, create: 28.9, destroy: 0 },
      faults: [
        { match: { nth: 3, times: 1 }, kind: 'stall' },
        { match: { operationId: 'getSandbox', nth: 1, times: 2 }, kind: 'truncate' },
      ],
      other: OTHER,
      stop: { how: 'cancel', at: { ms: 30_123 } },
      again: true,
    },
  ],
  [
    'seed 2: an answer without labels made the cleanup leave its sandbox without a word',
    {
      cleanup: 'always',
      faults: [
        { match: { operationId: 'createSandbox', nth: 1, times: 1 }, kind: 'reset', when: 'after' },
        { match: { operationId: 'getSandbox', nth: 1, times: 2 }, kind: 'rewrite', rewrite: { labels: '__removed__' } },
      ],
    },
  ],
  [
    'seed 3: an answer without its age made the cleanup leave its snapshot without a word',
    {
      faults: [{ match: { nth: 2, times: 1 }, kind: 'rewrite', rewrite: { createdAt: '__removed__' } }],
      stop: { how: 'cancel', at: { request: 1, when: 'lost' } },
    },
  ],
  [
    'seed 20260801: an answer without a name made the cleanup take its snapshot for gone, and leave it',
    {
      cleanup: 'always',
      word: 'notfound',
      faults: [{ match: { nth: 2, times: 3 }, kind: 'rewrite', rewrite: { name: '__removed__' } }],
      stop: { how: 'cancel', at: { request: 3, when: 'lost' } },
    },
  ],
  [
    'seed 20261126 path 2780: the cleanup of a run that was killed took for its own what another made while it waited for an answer',
    {
      timings: { inspect: 0, pull: 30, create: 0, destroy: 0 },
      snapshot: { state: 'removing', isSame: true },
      faults: [{ match: { operationId: 'getSnapshot', nth: 2, times: 1 }, kind: 'hang' }],
      other: { ...OTHER, startMs: 12_000 },
      stop: { how: 'kill', at: { request: 2, when: 'lost' } },
    },
  ],
  [
    'seed 7: the cleanup stopped looking when it saw another snapshot that was on its way out, and the own one came after it',
    {
      faults: [
        {
          match: { operationId: 'createSnapshot', nth: 2, times: 1 },
          kind: 'slow',
          when: 'before',
          delaySeconds: 30.1,
        },
        { match: { operationId: 'getSnapshot', nth: 2, times: 2 }, kind: 'rewrite', rewrite: { id: '__removed__' } },
      ],
      snapshot: { state: 'pending', isSame: false },
      person: { ms: 20_000, deletes: 'snapshot', vanishes: false },
      again: true,
    },
  ],
  [
    'seed 424242: the cleanup tried a delete again after another run had made a sandbox from the snapshot',
    {
      faults: [{ match: { operationId: 'removeSnapshot', nth: 1, times: 1 }, kind: 'hang', when: 'before' }],
      other: OTHER,
      stop: { how: 'cancel', at: { request: 3, when: 'lost' } },
    },
  ],
  [
    'seed 424242: a request that took effect a minute after it was given up left a snapshot, for another had been found meanwhile',
    {
      cleanup: 'always',
      ifExists: 'replace',
      timeoutS: { snapshot: 120, sandbox: 45 },
      timings: { inspect: 4.6, pull: 3.8, create: 2.4, destroy: 0 },
      faults: [
        {
          match: { operationId: 'createSnapshot', nth: 1, times: 1 },
          kind: 'slow',
          when: 'before',
          delaySeconds: 74.4,
        },
        { match: { operationId: 'getSandbox', nth: 1, times: 6 }, kind: 'truncate', when: 'after' },
      ],
      other: { ...OTHER, startMs: 20_000, wants: 'another image' },
    },
  ],
  [
    "seed 20261125 path 9929: the play took a sandbox for the other run's before that run had come to use it",
    {
      cleanup: 'always',
      timeoutS: { snapshot: 60, sandbox: 45 },
      timings: { inspect: 0, pull: 0, create: 5.1, destroy: 0 },
      faults: [{ match: { operationId: 'deleteSandbox', nth: 1, times: 1 }, kind: 'html', when: 'before' }],
      snapshot: { state: 'error', isSame: true },
      other: { ...OTHER, startMs: 13_763, isNewer: false, stop: { how: 'cancel', at: { request: 7, when: 'before' } } },
      stop: { how: 'cancel', at: { ms: 0 } },
      again: true,
    },
  ],
  [
    'seed 20261125 path 11803: a sandbox that appeared late kept its snapshot alive, as if it were of another run',
    {
      cleanup: 'always',
      timeoutS: { snapshot: 60, sandbox: 45 },
      timings: { inspect: 0, pull: 0, create: 0, destroy: 0 },
      faults: [
        { match: { nth: 6, times: 1 }, kind: 'slow', when: 'before', delaySeconds: 55.1 },
        {
          match: { operationId: 'removeSnapshot', nth: 1, times: 1 },
          kind: 'status',
          when: 'before',
          status: 408,
          headers: { 'Retry-After-authenticated': '1' },
        },
      ],
    },
  ],
  [
    'seed 20261125 path 13884: the play asked who used a snapshot in the end, when the cleanup had been right to keep it',
    {
      random: 471_916_878,
      timeoutS: { snapshot: 60, sandbox: 45 },
      timings: { inspect: 0, pull: 25.3, create: 6.6, destroy: 0 },
      faults: [
        {
          match: { operationId: 'deleteSandbox', nth: 1, times: 2 },
          kind: 'status',
          when: 'before',
          status: 408,
          headers: {},
        },
        { match: { operationId: 'createSnapshot', nth: 1, times: 1 }, kind: 'truncate' },
        { match: { operationId: 'createSandbox', nth: 1, times: 3 }, kind: 'reset', when: 'before' },
      ],
      sandbox: { state: 'creating', owner: 'ours', isSame: false },
      other: { ...OTHER, isNewer: false, stop: { how: 'cancel', at: { ms: 33_415 } } },
      stop: { how: 'cancel', at: { ms: 40_160 } },
    },
  ],
];

describe('what chaos found once', () => {
  it.each(FOUND)('%s', async (_, found) => {
    const record = await play({ ...CALM, ...found });
    expect(violations(record), tell(record)).toEqual([]);
  });
});

async function outcomes(schedule: Partial<Schedule>) {
  const record = await play({ ...CALM, ...schedule });
  expect(violations(record), tell(record)).toEqual([]);
  const ended = record.jobs.map(({ plan, main }) => [plan.name, main.kind] as const);
  const errors = record.jobs.map(({ main }) => (main.error instanceof Error ? main.error.message : ''));
  return { record, ended: Object.fromEntries(ended), errors: errors.join('\n'), story: tell(record) };
}

describe('what reading the code against the server found', () => {
  it('reuses what is there although the quota is full, which hides that the name is taken', async () => {
    const { ended, story } = await outcomes({
      isFull: true,
      snapshot: { state: 'active', isSame: true },
      sandbox: { state: 'started', owner: 'ours', isSame: true },
    });
    expect(ended, story).toEqual({ 'job-1': 'success' });
  });

  it('does not replace the sandbox of a newer run by that of an older one', async () => {
    const { ended, errors, story } = await outcomes({
      timings: { inspect: 0, pull: 25, create: 0, destroy: 0 },
      snapshot: null,
      other: { ...OTHER, wants: 'another image', isNewer: true },
      faults: [{ match: { operationId: 'createSnapshot', nth: 1 }, kind: 'slow', delaySeconds: 20 }],
    });
    expect(ended, story).toEqual({ other: 'success', 'job-1': 'failure' });
    expect(errors).toContain('The newer run 5010 created the sandbox');
  });

  it('activates an inactive snapshot together with another run', async () => {
    const { ended, story } = await outcomes({ snapshot: { state: 'inactive', isSame: true }, other: OTHER });
    expect(ended, story).toEqual({ other: 'success', 'job-1': 'success' });
  });

  it('says what went wrong when a request of unknown fate is never answered well until the deadline', async () => {
    const { ended, errors } = await outcomes({
      faults: [{ match: { operationId: 'createSnapshot' }, kind: 'status', status: 500 }],
    });
    expect(ended).toEqual({ 'job-1': 'failure' });
    expect(errors).toContain('The last attempt: Daytona returned 500 while creating the snapshot');
  });

  it('goes on when the answer to a creation shows nothing, but the thing is there', async () => {
    const { ended, story } = await outcomes({
      faults: [
        { match: { operationId: 'createSnapshot', nth: 1 }, kind: 'empty', when: 'after' },
        { match: { operationId: 'createSandbox', nth: 1 }, kind: 'empty', when: 'after' },
      ],
    });
    expect(ended, story).toEqual({ 'job-1': 'success' });
  });

  it('ends when somebody deletes the snapshot that it made and awaits: a person wanted it gone', async () => {
    const { ended, story } = await outcomes({
      timings: { inspect: 0, pull: 20, create: 0, destroy: 0 },
      person: { ms: 5000, deletes: 'snapshot', vanishes: false },
    });
    expect(ended, story).toEqual({ 'job-1': 'failure' });
  });
});

it('a request may have a fraction of a millisecond left', () => {
  expect(systemClock.expiry(29_989.28).aborted).toBe(false);
});
