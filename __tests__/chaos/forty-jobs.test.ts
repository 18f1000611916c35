import { expect, it } from 'vitest';
import { startEmulator } from '../../emulator/index.ts';
import type { Result } from '../../src/action/runner/outputs.ts';
import { inputsOf, type Played, playMain, type Stage } from './job.ts';
import { actorOf, Traffic } from './traffic.ts';
import { drive, EPOCH, VirtualTime } from './virtual-time.ts';

const JOBS = 40;
/** The requests that all jobs together may make in each window of so many seconds. */
const RATE = { limit: 60, ttl: 10 };
const ROOM = { cpu: 4, memory: 8, disk: 10 };

/** Plays forty jobs of one organization that start together, at that rate. */
async function playForty(shared: boolean) {
  const time = new VirtualTime();
  await using emulator = await startEmulator({
    clock: time,
    settings: {
      headerSeconds: 'server',
      rateLimits: { authenticated: RATE },
      quotas: {
        snapshots: 100,
        totalCpu: JOBS * ROOM.cpu,
        totalMemory: JOBS * ROOM.memory,
        totalDisk: JOBS * ROOM.disk,
      },
    },
  });
  const traffic = new Traffic(emulator);
  const results: Result[] = [];
  const stage: Stage = { time, traffic, words: [], succeeded: (_, result) => results.push(result) };
  const job = (index: number): Promise<Played> => {
    const tag = shared ? 'all' : `${index}`;
    const inputs = inputsOf(emulator.apiUrl, emulator.apiKey, {
      snapshotName: `acme/app:${tag}`,
      imageName: `docker.io/acme/app-${tag}:1`,
      sandboxName: `preview-${index}`,
      // Each poll takes at least two requests, so all jobs together need some minutes at this rate.
      snapshotTimeoutMs: 1_200_000,
      sandboxTimeoutMs: 1_200_000,
    });
    return playMain(stage, {
      name: `job-${index}`,
      runId: String(5000 + index),
      attempt: 1,
      inputs,
      stop: null,
      random: index * 7919,
    });
  };
  const work = Promise.all(Array.from({ length: JOBS }, (_, index) => job(index)));
  const isQuiet = () => traffic.isQuiet();
  const played = await drive(time, work, { isQuiet, look: () => {}, until: EPOCH + 3600_000 });
  const perJob = played.map(({ plan }) => emulator.requests.filter((request) => actorOf(request) === plan.name).length);
  return {
    played,
    ids: results.map(({ sandboxId }) => sandboxId),
    sandboxes: emulator.sandboxes(),
    snapshots: emulator.snapshots(),
    perJob: perJob.toSorted((a, b) => a - b),
    refused: emulator.requests.filter(({ status }) => status === 429).length,
    windows: Math.ceil((Math.max(...played.map(({ main }) => main.endedAt)) - EPOCH) / 1000 / RATE.ttl),
  };
}

it.each([
  ['snapshots of their own', false],
  ['one snapshot for all', true],
])('forty jobs at once under 60 requests in 10 s all end right: %s', { timeout: 120_000 }, async (what, shared) => {
  const { played, ids, sandboxes, snapshots, perJob, refused, windows } = await playForty(shared);
  const errors = played.map(({ main }) => (main.error instanceof Error ? main.error.message : main.kind));
  expect(errors).toEqual(Array.from({ length: JOBS }, () => 'success'));
  expect(new Set(ids).size).toBe(JOBS);
  expect(sandboxes.map(({ state }) => state)).toEqual(Array.from({ length: JOBS }, () => 'started'));
  expect(snapshots).toHaveLength(shared ? 1 : JOBS);
  const sum = perJob.reduce((total, count) => total + count, 0);
  const needed = Math.ceil((sum - refused) / RATE.limit);
  expect(windows).toBeLessThanOrEqual(needed + 2);
  console.log(
    `forty jobs, ${what}: requests per job ${perJob[0]} to ${perJob.at(-1)}, median ${perJob[JOBS / 2]}, mean ${(sum / JOBS).toFixed(1)}, ` +
      `of ${sum} in all ${refused} refused by the rate limit; all were done after ${windows} windows, ${needed} of which the accepted requests alone need`,
  );
});
