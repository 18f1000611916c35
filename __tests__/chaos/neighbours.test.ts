import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readRunState } from '../../src/action/runner/saved-state.ts';
import { JOB, PEACE, PUSH } from './neighbours/calm.ts';
import { edge } from './neighbours/edge.ts';
import { tell, violations } from './neighbours/invariants.ts';
import { play } from './neighbours/play.ts';
import { type Neighbourhood, neighbourhood, type Owner } from './neighbours/schedule.ts';
import { Tally } from './neighbours/tally.ts';

// Mocks only the edge of each process: the files of the runner, and GitHub.
vi.mock('../../src/action/runner/runner-files.ts', () => ({
  setOutput: () => {},
  setState: (name: string, value: string) => edge().save(readRunState({ [`STATE_${name}`]: value })),
}));
vi.mock('../../src/action/job/github-client.ts', () => ({ gitHubFor: async () => ({}) }));
vi.mock('../../src/github/pull-request/pull-request.ts', () => ({
  readPullRequestState: (_: unknown, number: number) => edge().readPull(number),
  readPullRequestStates: async (_: unknown, numbers: Iterable<number>) =>
    new Map(await Promise.all([...numbers].map(async (number) => [number, await edge().readPull(number)] as const))),
}));

const SCHEDULES = Number(process.env.CHAOS_SCHEDULES ?? 60);
/** Resumes from a printed counter-example, or from the number of a schedule. */
const PATH = process.env.CHAOS_PATH;
const SEED = Number(process.env.CHAOS_SEED ?? 20_260_801);

it(`deletes and replaces nothing of another owner under ${SCHEDULES} random schedules (seed ${SEED})`, {
  timeout: 12 * 3_600_000,
}, async () => {
  const tally = new Tally();
  const began = performance.now();
  let number = 0;
  let caughtAt = 0;
  let worst = '';
  const property = fc.asyncProperty(neighbourhood, async (schedule) => {
    const record = await play(schedule);
    number += 1;
    tally.add(record);
    if (violations(record).length === 0) return true;
    caughtAt ||= number;
    worst = tell(record);
    return false;
  });
  const outcome = await fc.check(property, {
    numRuns: SCHEDULES,
    seed: SEED,
    ...(PATH !== undefined && { path: PATH }),
  });
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`neighbours: seed ${SEED}, ${took} s\n${tally}`);
  const where = `schedule ${caughtAt}, seed ${outcome.seed}, path ${outcome.counterexamplePath}`;
  expect(outcome.failed ? `${where}\n${worst}` : '').toBe('');
});

/** Plays a schedule and returns its visible results: how each job ended, and whose sandboxes exist in the end. */
async function outcomes(schedule: Partial<Neighbourhood>) {
  const record = await play({ ...PEACE, ...schedule });
  const story = tell(record);
  expect(violations(record), story).toEqual([]);
  const there = [...record.sandboxes.values()].filter(
    ({ goingAt, goneAt }) => goingAt === undefined && goneAt === undefined,
  );
  return {
    ended: Object.fromEntries(record.played.map(({ maker, main }) => [maker.name, main.outcome ?? main.kind])),
    there: there.map(({ madeBy }) => madeBy).sort(),
    snapshots: [...record.snapshots.values()].filter(({ goneAt }) => goneAt === undefined).length,
    story,
  };
}

const later = (startMs: number, owner: Partial<Owner> = {}): Owner => ({ ...JOB, startMs, ...owner });

describe('where two owners meet', () => {
  it('a call of a reusable workflow that fails leaves the sandbox of the other call, and its snapshot', async () => {
    const { ended, there, snapshots, story } = await outcomes({
      owners: [
        { ...JOB, sandboxName: 'acme-preview', failsLate: true, restMs: 60_000 },
        later(5000, { sandboxName: 'acme-docs' }),
      ],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'failure', b1: 'created' },
      there: ['b1'],
      snapshots: 1,
    });
  });

  it('a name that two pull requests share is an error for the second, whose push deletes nothing', async () => {
    const { ended, there, story } = await outcomes({
      runs: [PUSH, { ...PUSH, pull: 2 }],
      owners: [
        { ...JOB, sandboxName: 'acme-preview' },
        later(60_000, { run: 1, sandboxName: 'acme-preview', image: 'other' }),
      ],
    });
    expect({ ended, there }, story).toEqual({ ended: { a1: 'created', b1: 'failure' }, there: ['a1'] });
    expect(story).toContain('pull request #1 of octo-org/app');
  });

  it('with `if-exists: replace` the second takes the name, and the log says whose it was', async () => {
    const { ended, there, story } = await outcomes({
      runs: [PUSH, { ...PUSH, pull: 2 }],
      owners: [
        { ...JOB, sandboxName: 'acme-preview' },
        later(60_000, { run: 1, sandboxName: 'acme-preview', ifExists: 'replace' }),
      ],
    });
    expect({ ended, there }, story).toEqual({ ended: { a1: 'created', b1: 'replaced' }, there: ['b1'] });
    expect(story).toContain('it was created for pull request #1 of octo-org/app');
  });

  it('two workflow files on one pull request have a preview each', async () => {
    const { ended, there, snapshots, story } = await outcomes({
      runs: [PUSH, { ...PUSH, workflow: 'docs' }],
      owners: [JOB, later(60_000, { run: 1, image: 'other' })],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'created', b1: 'created' },
      there: ['a1', 'b1'],
      snapshots: 2,
    });
  });

  it('two legs that the runner tells nothing of do not delete each other', async () => {
    const { ended, there, story } = await outcomes({
      owners: [{ ...JOB, leg: '/' }, later(20_000, { leg: '/', image: 'other' })],
    });
    expect({ ended, there }, story).toEqual({ ended: { a1: 'created', b1: 'failure' }, there: ['a1'] });
  });

  it('a sweep on a runner whose clock is eight days ahead leaves what is an hour old', async () => {
    const { there, story } = await outcomes({
      runnerAheadS: 8 * 86_400,
      older: [{ by: 'action', owner: 0, ageHours: 1, has: 'both' }],
      owners: [
        { ...JOB, mode: 'sweep' },
        { ...JOB, mode: 'sweep' },
      ],
    });
    expect(there, story).toEqual(['before-0']);
  });

  it('a `closed` run that is started again leaves the preview of a pull request that is open', async () => {
    const { ended, there, story } = await outcomes({
      runs: [PUSH, { ...PUSH, event: 'closed' }],
      owners: [JOB, later(60_000, { run: 1 })],
    });
    expect({ ended, there }, story).toEqual({ ended: { a1: 'created', b1: 'skipped' }, there: ['a1'] });
  });

  it('what was made under the old name of the repository goes when its pull request is closed', async () => {
    const closed = { state: 'open', flipMs: 50_000, isReadable: true } as const;
    const { ended, there, snapshots, story } = await outcomes({
      runs: [
        { ...PUSH, repository: 'renamed' },
        { ...PUSH, event: 'closed' },
      ],
      pulls: [closed, closed, closed, closed],
      owners: [JOB, later(60_000, { run: 1 })],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'created', b1: 'deleted' },
      there: [],
      snapshots: 0,
    });
  });

  it('a sandbox of main stays beside the previews, when they are closed and swept', async () => {
    const closed = { state: 'closed', flipMs: null, isReadable: true } as const;
    const { there, story } = await outcomes({
      runs: [
        { ...PUSH, event: 'main' },
        { ...PUSH, event: 'closed' },
      ],
      pulls: [closed, closed, closed, closed],
      older: [{ by: 'action', owner: 1, ageHours: 1, has: 'both' }],
      owners: [{ ...JOB, sandboxName: 'acme-preview' }, later(60_000, { run: 1 }), later(90_000, { mode: 'sweep' })],
    });
    expect(there, story).toEqual(['a1']);
  });

  it('a snapshot that another pull request has come to use stays, when its deletion is tried again', async () => {
    const retryLater = { kind: 'status', status: 503, headers: { 'Retry-After': '25' } } as const;
    const closed = { state: 'open', flipMs: 50_000, isReadable: true } as const;
    const { ended, there, snapshots, story } = await outcomes({
      runs: [PUSH, { ...PUSH, event: 'closed' }, { ...PUSH, pull: 2 }],
      pulls: [closed, ...PEACE.pulls.slice(1)],
      owners: [JOB, later(60_000, { run: 1 }), later(65_000, { run: 2 })],
      faults: [{ match: { operationId: 'removeSnapshot', nth: 1 }, ...retryLater }],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'created', b1: 'deleted', c1: 'created' },
      there: ['c1'],
      snapshots: 1,
    });
  });

  it('a snapshot that is to be replaced stays when a sandbox is made from it, before its deletion is tried again', async () => {
    const retryLater = { kind: 'status', status: 503, headers: { 'Retry-After': '25' } } as const;
    const { ended, there, snapshots, story } = await outcomes({
      runs: [PUSH, { ...PUSH, pull: 2 }],
      owners: [JOB, later(2000, { run: 1, ifExists: 'replace' })],
      faults: [{ match: { operationId: 'removeSnapshot', nth: 1 }, ...retryLater }],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'created', b1: 'created' },
      there: ['a1', 'b1'],
      snapshots: 1,
    });
  });

  it('a sandbox that a sweep could not delete keeps its snapshot', async () => {
    const closed = { state: 'closed', flipMs: null, isReadable: true } as const;
    const { there, snapshots, story } = await outcomes({
      pulls: [closed, closed, closed, closed],
      older: [{ by: 'action', owner: 0, ageHours: 100, has: 'both' }],
      owners: [
        { ...JOB, mode: 'sweep' },
        { ...JOB, mode: 'sweep', dryRun: true },
      ],
      faults: [{ match: { operationId: 'deleteSandbox', nth: 1 }, kind: 'html' }],
    });
    expect({ there, snapshots }, story).toEqual({ there: ['before-0'], snapshots: 1 });
  });

  it('a snapshot that a job comes to use while a sweep waits for its sandbox to go stays', async () => {
    const closed = { state: 'closed', flipMs: null, isReadable: true } as const;
    const { ended, there, snapshots, story } = await outcomes({
      timings: { inspect: 1, pull: 2, create: 2, destroy: 20 },
      runs: [PUSH, { ...PUSH, pull: 2 }],
      pulls: [closed, ...PEACE.pulls.slice(1)],
      older: [{ by: 'action', owner: 0, ageHours: 100, has: 'both' }],
      owners: [{ ...JOB, mode: 'sweep' }, later(5000, { run: 1 })],
    });
    expect({ ended, there, snapshots }, story).toEqual({
      ended: { a1: 'swept', b1: 'created' },
      there: ['b1'],
      snapshots: 1,
    });
  });

  it('a sandbox that is found in place of one that went while it was awaited is marked as used, and stays', async () => {
    const call = { ...JOB, failsLate: true };
    const { ended, there, story } = await outcomes({
      // Jobs that do not receive events poll at different times, and one of them finds what the other made.
      random: 1,
      runs: [{ ...PUSH, event: 'main' }],
      owners: [call, { ...call, leg: '/', startMs: 100, restMs: 60_000 }, { ...JOB, leg: '/', startMs: 300 }],
    });
    expect({ ended, there }, story).toEqual({
      ended: { a1: 'failure', b1: 'failure', c1: 'reused' },
      there: ['b1'],
    });
  });

  // A known limitation: to GitHub the two are one step, so each claims what the first attempt left. `usersOf` ignores
  // that.
  it.fails('two calls that share one sandbox and are run again: the one that fails leaves it to the other', async () => {
    const shared = { sandboxName: 'acme-preview', again: true } as const;
    const { there, story } = await outcomes({
      owners: [
        { ...JOB, ...shared },
        { ...JOB, ...shared, failsLate: true, restMs: 20_000, stop: { how: 'cancel', at: { ms: 0 } } },
      ],
    });
    expect(there, story).toEqual(['a1']);
  });
});
