import { vi } from 'vitest';
import { type Emulator, startEmulator } from '../../../emulator/index.ts';
import type { Result } from '../../../src/action/runner/outputs.ts';
import { actorOf, Traffic } from '../traffic.ts';
import { drive, EPOCH, VirtualTime } from '../virtual-time.ts';
import { contextFor, identityFor, inputsFor } from './context.ts';
import { MADE_BY, type Played, playMain, playPost, type Stage } from './job.ts';
import { Pulls } from './pulls.ts';
import { type Record, Rows } from './record.ts';
import type { Neighbourhood, Older } from './schedule.ts';
import { imageOf, type Maker, makerOf, makerOfOlder, olderRunId, ownerAt, runOf } from './truth.ts';

const HOUR_MS = 3_600_000;

/** Generous quotas, because these plays do not test them. */
const QUOTAS = { snapshots: 100, totalCpu: 100, totalMemory: 100, totalDisk: 1000 };

/** Plays a schedule to its end, plus two minutes. */
export async function play(schedule: Neighbourhood): Promise<Record> {
  const time = new VirtualTime();
  const { random, timings, serverAheadS, runnerAheadS, nameCacheS } = schedule;
  await using emulator = await startEmulator({
    clock: time,
    seed: random,
    settings: {
      timings: { ...timings, nameCache: nameCacheS },
      headerSeconds: 'server',
      quotas: QUOTAS,
      crashOnLostRow: true,
      restartAfter: 15,
      clockOffset: serverAheadS,
    },
  });
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => time.now() + runnerAheadS * 1000);
  try {
    // Awaited here because the server would otherwise close before the play begins.
    return await new Play(schedule, time, emulator).run();
  } finally {
    clock.mockRestore();
  }
}

class Play {
  readonly #schedule: Neighbourhood;
  readonly #time: VirtualTime;
  readonly #emulator: Emulator;
  readonly #traffic: Traffic;
  readonly #stage: Stage;
  readonly #rows: Rows;
  readonly #pulls: Pulls;
  readonly #makers = new Map<string, Maker>();
  readonly #olderSnapshots = new Map<string, string>();
  readonly #played: Played[] = [];
  readonly #successes: { maker: Maker; sandboxId: string; at: number }[] = [];
  readonly #wrong: string[] = [];
  #looked = '';

  constructor(schedule: Neighbourhood, time: VirtualTime, emulator: Emulator) {
    this.#schedule = schedule;
    this.#time = time;
    this.#emulator = emulator;
    this.#traffic = new Traffic(emulator);
    this.#rows = new Rows(emulator);
    this.#pulls = new Pulls(schedule, () => time.now() - EPOCH);
    this.#stage = {
      time,
      traffic: this.#traffic,
      pulls: this.#pulls,
      apiUrl: emulator.apiUrl,
      apiToken: emulator.apiKey,
      random: schedule.random,
      succeeded: (maker, result) => this.#checkSuccess(maker, result),
    };
  }

  async run(): Promise<Record> {
    const { older, faults, serverKilledMs, serverAheadS } = this.#schedule;
    for (const [number, thing] of older.entries()) this.#put(number, thing);
    for (const fault of faults) this.#emulator.addFault(fault);
    if (serverKilledMs !== null) this.#time.after(serverKilledMs / 1000, () => this.#emulator.kill());
    const driving = { isQuiet: () => this.#traffic.isQuiet(), look: () => this.#look() };
    try {
      await drive(this.#time, this.#jobs(), { ...driving, until: EPOCH + 6 * HOUR_MS });
      await drive(this.#time, this.#wait(120_000), { ...driving, until: Number.POSITIVE_INFINITY });
    } catch (error) {
      this.#wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return {
      schedule: this.#schedule,
      played: this.#played,
      makers: this.#makers,
      requests: this.#emulator.requests,
      timeOf: ({ at }) => at - serverAheadS * 1000,
      seenBySender: (request) => this.#traffic.seenBySender(request),
      sandboxes: this.#rows.sandboxes,
      snapshots: this.#rows.snapshots,
      olderSnapshots: this.#olderSnapshots,
      told: this.#pulls.told,
      successes: this.#successes,
      crashes: this.#emulator.crashes,
      wrong: this.#wrong,
    };
  }

  /** Adds what an old run or a person has left. */
  #put(number: number, older: Older): void {
    const owner = ownerAt(this.#schedule, older.owner);
    const { run } = runOf(this.#schedule, owner);
    const maker = makerOfOlder(this.#schedule, number, older);
    const inputs = inputsFor(owner, run, this.#emulator.apiUrl, this.#emulator.apiKey);
    const { labels, sandboxName, snapshotName } = identityFor(
      { ...inputs, imageName: imageOf(owner) },
      contextFor(owner, run, olderRunId(number), 1),
      maker.name,
    );
    const bornAt = EPOCH - older.ageHours * HOUR_MS;
    const createdAt = new Date(bornAt + this.#schedule.serverAheadS * 1000).toISOString();
    const isNew = !this.#emulator.snapshots().some(({ name }) => name === snapshotName);
    const isFree = !this.#emulator.sandboxes().some(({ name }) => name === sandboxName);
    this.#makers.set(maker.name, maker);
    if (isNew) {
      const { id } = this.#emulator.addSnapshot({ name: snapshotName, imageName: imageOf(owner), createdAt });
      this.#olderSnapshots.set(id, maker.name);
    }
    if (older.has !== 'snapshot' && isFree) {
      const isPersons = older.by === 'person';
      this.#emulator.addSandbox({
        name: sandboxName,
        snapshot: snapshotName,
        labels: isPersons ? {} : labels,
        env: isPersons ? {} : { [MADE_BY]: maker.name },
        createdAt,
      });
    }
    this.#rows.look(EPOCH, bornAt);
    const [snapshot] = this.#emulator.snapshots().filter(({ name }) => name === snapshotName);
    if (older.has === 'sandbox' && isNew && snapshot !== undefined) this.#emulator.forget(snapshot.id);
  }

  /** A run is started again when all its jobs have ended, as on GitHub. */
  async #jobs(): Promise<void> {
    const { owners, runs } = this.#schedule;
    const indices = [...owners.keys()];
    await Promise.all(
      runs.map(async (_, number) => {
        const own = indices.filter((index) => ownerAt(this.#schedule, index).run % runs.length === number);
        await Promise.all(own.map((index) => this.#attempt(index, 1)));
        const again = own.filter((index) => ownerAt(this.#schedule, index).again);
        await Promise.all(again.map((index) => this.#attempt(index, 2)));
      }),
    );
  }

  async #attempt(index: number, attempt: number): Promise<void> {
    const owner = ownerAt(this.#schedule, index);
    const { run } = runOf(this.#schedule, owner);
    const maker = makerOf(this.#schedule, index, attempt);
    this.#makers.set(maker.name, maker);
    await this.#wait(owner.startMs);
    const played = await playMain(this.#stage, maker, owner, run);
    this.#played.push(played);
    await this.#wait(owner.restMs);
    await playPost(this.#stage, played);
  }

  #wait(ms: number): Promise<void> {
    return this.#time.clientClock(0).sleep(ms, new AbortController().signal);
  }

  #look(): void {
    const key = `${this.#time.now()} ${this.#traffic.changes} ${this.#emulator.requests.length}`;
    if (key === this.#looked) return;
    this.#looked = key;
    this.#rows.look(this.#time.now());
  }

  /** A success is valid only if its result exists now, or did when the server was last asked. */
  #checkSuccess(maker: Maker, { sandboxId = '', snapshotId = '', sandboxState }: Result): void {
    this.#rows.look(this.#time.now());
    this.#successes.push({ maker, sandboxId, at: this.#time.now() });
    const say = (text: string) => this.#wrong.push(`${maker.name} reports success, but ${text}`);
    const asked = this.#emulator.requests.findLast(
      (request) => request.operationId === 'getSandbox' && actorOf(request) === maker.name,
    );
    const askedAt = (asked?.at ?? 0) - this.#schedule.serverAheadS * 1000;
    const sandbox = this.#rows.sandboxes.get(sandboxId);
    const last = sandbox?.states.findLastIndex(({ state }) => state === 'started') ?? -1;
    const until = sandbox?.states[last + 1]?.at ?? sandbox?.goneAt ?? Number.POSITIVE_INFINITY;
    if (sandbox === undefined || last < 0) say(`sandbox ${sandboxId} never was started`);
    else if (until < askedAt) say(`sandbox ${sandboxId} has not been started since ${until - EPOCH}`);
    else if (sandbox.image !== maker.image) say(`its sandbox was made from ${sandbox.image}`);
    if (sandboxState !== 'started') say(`it reports the state ${sandboxState}`);
    const snapshot = this.#rows.snapshots.get(snapshotId);
    if (snapshot?.states.some(({ state }) => state === 'active') !== true)
      say(`snapshot ${snapshotId} never was active`);
    else if (snapshot.image !== maker.image) say(`its snapshot was made from ${snapshot.image}`);
  }
}
