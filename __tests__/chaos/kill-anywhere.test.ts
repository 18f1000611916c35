import { describe, expect, it } from 'vitest';
import { type Emulator, type Fault, startEmulator } from '../../emulator/index.ts';
import { type RunningAction, runAction } from '../harness/index.ts';
import { bundleJob, IMAGE, QUICK } from './bundle.ts';

/** In a pull request a look comes before each creation. */
const CALLS = [
  'getSnapshot 1',
  'createSnapshot 1',
  'getSnapshot 2',
  'getSnapshot 3',
  'getSandbox 1',
  'createSandbox 1',
  'getSandbox 2',
] as const;
/** When a request is at its server, and has done nothing yet; when it took effect and is not answered; when it is answered. */
const MOMENTS = ['has arrived', 'took effect', 'was answered'] as const;
const ENDS = ['SIGINT', 'SIGINT and SIGTERM', 'SIGKILL'] as const;
const CLEANUPS = ['on-failure', 'always', 'never'] as const;

interface Scenario {
  readonly call: (typeof CALLS)[number];
  readonly moment: (typeof MOMENTS)[number];
  readonly end: (typeof ENDS)[number];
  readonly cleanup: (typeof CLEANUPS)[number];
}

const all: Scenario[] = CALLS.flatMap((call) =>
  MOMENTS.flatMap((moment) =>
    ENDS.flatMap((end) => CLEANUPS.map((cleanup) => ({ call, moment, end, cleanup }) satisfies Scenario)),
  ),
);

/** Whether `npm test` plays a scenario: each call once, with the moments, ends and cleanups in turn. */
function isSampled({ call, moment, end, cleanup }: Scenario): boolean {
  const nth = CALLS.indexOf(call);
  const turn = Math.floor(nth / 3);
  return moment === MOMENTS[nth % 3] && end === ENDS[(nth + turn) % 3] && cleanup === CLEANUPS[(nth + 2 * turn) % 3];
}

/** With CHAOS_SCHEDULES (`npm run test:chaos`) all of them. */
const scenarios = process.env.CHAOS_SCHEDULES === undefined ? all.filter(isSampled) : all;

/** Holds the request open for as long as it takes to end its sender. */
function faultFor({ call, moment }: Scenario): Fault[] {
  if (moment === 'was answered') return [];
  const [operationId = '', nth] = call.split(' ');
  const when = moment === 'has arrived' ? 'before' : 'after';
  return [{ match: { operationId, nth: Number(nth) }, kind: 'slow', when, delaySeconds: 0.6 }];
}

function isReached(emulator: Emulator, { call, moment }: Scenario): boolean {
  const [operationId, nth] = call.split(' ');
  const request = emulator.requests.filter((received) => received.operationId === operationId)[Number(nth) - 1];
  if (request === undefined) return false;
  if (moment === 'was answered') return request.done === true;
  // A sandbox is there at once, though its request is held until it has started.
  const isThere = request.effect !== undefined || (operationId === 'createSandbox' && emulator.sandboxes().length > 0);
  return moment === 'has arrived' || isThere;
}

function endIt(running: RunningAction, end: Scenario['end']): void {
  if (end === 'SIGKILL') running.kill('SIGKILL');
  else running.cancel();
}

async function playOut(scenario: Scenario, emulator: Emulator) {
  for (const fault of faultFor(scenario)) emulator.addFault(fault);
  const job = bundleJob(emulator, { cleanup: scenario.cleanup });
  const graceMs = scenario.end === 'SIGINT and SIGTERM' ? { int: 10 } : {};
  const first = await runAction({ ...job, graceMs, postAfterKill: true }, (phase, running) => {
    if (phase !== 'main') return;
    const watch = setInterval(() => {
      if (!isReached(emulator, scenario)) return;
      clearInterval(watch);
      endIt(running, scenario.end);
    }, 1);
    const stop = () => clearInterval(watch);
    running.finished.then(stop, stop);
  });
  emulator.clearFaults();
  const second = await runAction(bundleJob(emulator, { cleanup: scenario.cleanup }, { id: '5000', attempt: '2' }));
  return { first, second };
}

describe.concurrent('a job that is ended anywhere, then cleaned up, then run again', () => {
  it.each(
    scenarios.map(
      (scenario) =>
        [`${scenario.end} when ${scenario.call} ${scenario.moment}, cleanup ${scenario.cleanup}`, scenario] as const,
    ),
  )('%s', { timeout: 200_000 }, async (_, scenario) => {
    await using emulator = await startEmulator({ settings: { timings: QUICK } });
    const { first, second } = await playOut(scenario, emulator);
    const story = `${first.main.log}\n--\n${first.post?.log}\n--\n${second.log}\n--\n${second.post?.log}`;
    expect(first.main.signals.length, story).toBeGreaterThan(scenario.call === 'getSandbox 1' ? -1 : 0);
    expect(second.main.conclusion, story).toBe('success');
    // Absent if there was nothing to clean up.
    for (const { post } of [first, second]) expect(post?.conclusion ?? 'success', story).toBe('success');
    const stays = scenario.cleanup !== 'always';
    const sandboxes = emulator.sandboxes().filter(({ state }) => state !== 'destroying');
    expect(
      sandboxes.map(({ id, image, state }) => [id, image, state]),
      story,
    ).toEqual(stays ? [[second.main.outputs['sandbox-id'], IMAGE, 'started']] : []);
    expect(
      emulator.snapshots().map(({ id }) => id),
      story,
    ).toEqual(stays ? [second.main.outputs['snapshot-id']] : []);
  });
});
