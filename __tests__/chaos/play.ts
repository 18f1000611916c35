import { type Emulator, type ReceivedRequest, type SandboxRecord, startEmulator } from '../../emulator/index.ts';
import type { Inputs } from '../../src/action/inputs/inputs.ts';
import type { Result } from '../../src/action/runner/outputs.ts';
import { LABEL, labelsOf } from '../../src/daytona/ownership/labels.ts';
import { ownershipOf } from '../../src/daytona/ownership/ownership.ts';
import { LATE_MS } from '../../src/daytona/removal/find-leftovers.ts';
import type { Kind } from '../../src/daytona/resource/states.ts';
import {
  identityOf,
  inputsOf,
  type JobPlan,
  type Played,
  playMain,
  playPost,
  REPOSITORY_ID,
  type Stage,
} from './job.ts';
import type { OtherJob, Schedule } from './schedule.ts';
import { Traffic } from './traffic.ts';
import { drive, EPOCH, VirtualTime } from './virtual-time.ts';

/** The state of a row when it was seen. */
export interface Sighting {
  readonly state: string;
  readonly at: number;
}

export interface SeenSandbox {
  record: SandboxRecord;
  readonly states: Sighting[];
  /** Its labels after every change. Another run that adopts it rewrites them. */
  readonly labels: { readonly labels: SandboxRecord['labels']; readonly at: number }[];
  goneAt?: number;
}

export interface SeenSnapshot {
  readonly name: string;
  readonly imageName: string;
  readonly states: Sighting[];
  goneAt?: number;
}

/** The data for all invariants. */
export interface Record {
  readonly schedule: Schedule;
  readonly jobs: readonly Played[];
  readonly requests: readonly ReceivedRequest[];
  /** The status that the sender of a request received, if any. */
  readonly seenBySender: (request: ReceivedRequest) => number | undefined;
  readonly sandboxes: ReadonlyMap<string, SeenSandbox>;
  readonly snapshots: ReadonlyMap<string, SeenSnapshot>;
  /** Ids of rows that existed before. */
  readonly seeded: ReadonlySet<string>;
  readonly token: string;
  readonly words: readonly string[];
  /** Violations found during the play. */
  readonly wrong: readonly string[];
}

const RUN = 5000;

/** Plays a schedule to its end, plus two minutes. */
export async function play(schedule: Schedule): Promise<Record> {
  const time = new VirtualTime();
  await using emulator = await startEmulator({
    clock: time,
    seed: schedule.random,
    settings: {
      timings: schedule.timings,
      headerSeconds: 'server',
      ...(schedule.isFull ? { quotas: { snapshots: 1, totalCpu: 1 } } : {}),
    },
  });
  // Awaited here because the server would otherwise close before the play begins.
  return await new Play(schedule, time, emulator).run();
}

class Play {
  readonly #schedule: Schedule;
  readonly #time: VirtualTime;
  readonly #emulator: Emulator;
  readonly #traffic: Traffic;
  readonly #stage: Stage;
  readonly #inputs: Inputs;
  readonly #jobs: Played[] = [];
  readonly #wrong: string[] = [];
  readonly #sandboxes = new Map<string, SeenSandbox>();
  readonly #snapshots = new Map<string, SeenSnapshot>();
  #looked = '';

  constructor(schedule: Schedule, time: VirtualTime, emulator: Emulator) {
    this.#schedule = schedule;
    this.#time = time;
    this.#emulator = emulator;
    this.#traffic = new Traffic(emulator);
    this.#stage = {
      time,
      traffic: this.#traffic,
      words: [],
      succeeded: (plan, result) => this.#checkSuccess(plan, result),
    };
    this.#inputs = inputsOf(emulator.apiUrl, emulator.apiKey, {
      imageName: `docker.io/acme/${schedule.word}:1`,
      cleanup: schedule.cleanup,
      ifExists: schedule.ifExists,
      snapshotTimeoutMs: schedule.timeoutS.snapshot * 1000,
      sandboxTimeoutMs: schedule.timeoutS.sandbox * 1000,
    });
  }

  async run(): Promise<Record> {
    this.#seed();
    for (const fault of this.#schedule.faults) this.#emulator.addFault(fault);
    const seeded = new Set([...this.#emulator.snapshots(), ...this.#emulator.sandboxes()].map(({ id }) => id));
    this.#look();
    const work = Promise.all([this.#job(), this.#other(), this.#person()]);
    const driving = { isQuiet: () => this.#traffic.isQuiet(), look: () => this.#look() };
    try {
      await drive(this.#time, work, { ...driving, until: EPOCH + 3 * 3600_000 });
      const later = this.#time.clientClock(0).sleep(120_000, new AbortController().signal);
      await drive(this.#time, later, { ...driving, until: Number.POSITIVE_INFINITY });
    } catch (error) {
      this.#wrong.push(`(3) ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    return {
      schedule: this.#schedule,
      jobs: this.#jobs,
      requests: this.#emulator.requests,
      seenBySender: (request) => this.#traffic.seenBySender(request),
      sandboxes: this.#sandboxes,
      snapshots: this.#snapshots,
      seeded,
      token: this.#emulator.apiKey,
      words: this.#stage.words,
      wrong: this.#wrong,
    };
  }

  #seed(): void {
    const { snapshot, sandbox } = this.#schedule;
    const { snapshotName = '', imageName } = this.#inputs;
    if (snapshot !== null) {
      const { state, isSame } = snapshot;
      this.#emulator.addSnapshot({
        name: snapshotName,
        imageName: isSame ? imageName : 'docker.io/acme/before:1',
        state,
        createdAt: new Date(EPOCH - 600_000).toISOString(),
        ...(state === 'error' ? { errorReason: 'manifest unknown' } : {}),
      });
    }
    if (sandbox === null) return;
    const inputs = sandbox.isSame ? this.#inputs : { ...this.#inputs, imageName: 'docker.io/acme/before:1' };
    const { labels, sandboxName } = identityOf(inputs, { runId: String(RUN - 500), attempt: 1 }, 'before');
    const owners = {
      ours: labels,
      somebody: {},
      'another repository': {
        ...labels,
        [LABEL.repository]: 'octo-org/other',
        [LABEL.repositoryId]: '2',
        [LABEL.preview]: 'of-another',
      },
    };
    this.#emulator.addSandbox({
      name: sandboxName,
      state: sandbox.state,
      labels: owners[sandbox.owner],
      image: inputs.imageName,
      createdAt: new Date(EPOCH - 600_000).toISOString(),
      ...(sandbox.state === 'archived' ? { desiredState: 'archived' } : {}),
    });
  }

  async #job(): Promise<void> {
    const { stop, again, random } = this.#schedule;
    const plan = { name: 'job-1', runId: String(RUN), attempt: 1, inputs: this.#inputs, stop, random };
    await this.#attempt(plan);
    if (!again) return;
    await this.#attempt({ ...plan, name: 'job-2', attempt: 2, stop: null, random: random + 7 });
  }

  async #attempt(plan: JobPlan): Promise<void> {
    const played = await playMain(this.#stage, plan);
    this.#jobs.push(played);
    await playPost(this.#stage, played);
    this.#checkLeft(played);
  }

  async #other(): Promise<void> {
    const { other, random } = this.#schedule;
    if (other === null) return;
    await this.#wait(other.startMs);
    const runId = String(RUN + (other.isNewer ? 10 : -10));
    const inputs = this.#inputsOfOther(other);
    await this.#attempt({ name: 'other', runId, attempt: 1, inputs, stop: other.stop, random: random + 3 });
  }

  #inputsOfOther({ wants }: OtherJob): Inputs {
    if (wants === 'the same') return this.#inputs;
    const imageName = 'docker.io/acme/another:2';
    if (wants === 'another image in the same snapshot') return { ...this.#inputs, imageName };
    return { ...this.#inputs, imageName, snapshotName: 'acme/another:2' };
  }

  async #person(): Promise<void> {
    const { person } = this.#schedule;
    if (person === null) return;
    await this.#wait(person.ms);
    const { snapshotName } = this.#inputs;
    const { sandboxName } = identityOf(this.#inputs, { runId: String(RUN), attempt: 1 }, 'person');
    const rows = person.deletes === 'snapshot' ? this.#emulator.snapshots() : this.#emulator.sandboxes();
    const row = rows.find(({ name }) => name === snapshotName || name === sandboxName);
    if (row === undefined) return;
    if (person.vanishes) return this.#emulator.forget(row.id);
    const transport = this.#traffic.transport('person', this.#time.clientClock(1));
    const path = `/${person.deletes === 'snapshot' ? 'snapshots' : 'sandbox'}/${row.id}`;
    const signal = new AbortController().signal;
    await transport({ method: 'DELETE', path, timeoutMs: 60_000 }, { signal }).catch(() => undefined);
  }

  #wait(ms: number): Promise<void> {
    return this.#time.clientClock(0).sleep(ms, new AbortController().signal);
  }

  /** Records the current rows, and checks that there are not too many. */
  #look(): void {
    const key = `${this.#time.now()} ${this.#traffic.changes} ${this.#emulator.requests.length}`;
    if (key === this.#looked) return;
    this.#looked = key;
    const at = this.#time.now();
    const sandboxes = this.#emulator.sandboxes();
    for (const record of sandboxes) {
      const seen = this.#sandboxes.get(record.id) ?? { record, states: [], labels: [] };
      seen.record = record;
      if (JSON.stringify(seen.labels.at(-1)?.labels) !== JSON.stringify(record.labels))
        seen.labels.push({ labels: record.labels, at });
      if (seen.states.at(-1)?.state !== record.state) seen.states.push({ state: record.state, at });
      this.#sandboxes.set(record.id, seen);
    }
    const snapshots = this.#emulator.snapshots();
    for (const { id, name, imageName, state } of snapshots) {
      const seen = this.#snapshots.get(id) ?? { name, imageName, states: [] };
      if (seen.states.at(-1)?.state !== state) seen.states.push({ state, at });
      this.#snapshots.set(id, seen);
    }
    markGone(this.#sandboxes, sandboxes, at);
    markGone(this.#snapshots, snapshots, at);
    this.#checkNumbers(sandboxes, snapshots);
  }

  #checkNumbers(sandboxes: readonly SandboxRecord[], snapshots: readonly { readonly name: string }[]): void {
    const ours = sandboxes.filter(
      ({ labels, state, desiredState }) =>
        ownershipOf(labelsOf({ labels }))?.repositoryId === REPOSITORY_ID &&
        state !== 'destroying' &&
        desiredState !== 'destroyed',
    );
    if (ours.length > 1) this.#wrong.push(`(1) two sandboxes: ${ours.map(({ id, name }) => `${name} ${id}`).join()}`);
    const names = snapshots.map(({ name }) => name);
    if (new Set(names).size < names.length) this.#wrong.push(`(1) two snapshots: ${names.join()}`);
  }

  /** A success is valid only if its result exists now, or did when the server was last asked. */
  #checkSuccess(plan: JobPlan, result: Result): void {
    this.#look();
    const { name, inputs } = plan;
    const say = (text: string) => this.#wrong.push(`(2) ${name} reports success, but ${text}`);
    const sandbox = this.#sandboxes.get(result.sandboxId ?? '');
    const asked = this.#emulator.requests.findLast(
      (request) => request.operationId === 'getSandbox' && request.headers['x-chaos-actor'] === name,
    );
    const started = sandbox?.states.findLast(({ state }) => state === 'started');
    const left = sandbox?.states[sandbox.states.findLastIndex(({ state }) => state === 'started') + 1]?.at;
    const until = left ?? sandbox?.goneAt ?? Number.POSITIVE_INFINITY;
    if (sandbox === undefined || started === undefined) say(`sandbox ${result.sandboxId} never was started`);
    else if (until < (asked?.at ?? 0)) say(`sandbox ${result.sandboxId} has not been started since ${until - EPOCH}`);
    else if (sandbox.record.image !== inputs.imageName) say(`sandbox was made from ${sandbox.record.image}`);
    if (result.sandboxState !== 'started') say(`it reports the state ${result.sandboxState}`);
    const snapshot = this.#snapshots.get(result.snapshotId ?? '');
    if (snapshot?.states.some(({ state }) => state === 'active') !== true)
      say(`snapshot ${result.snapshotId} never was active`);
    else if (snapshot.imageName !== inputs.imageName) say(`snapshot was made from ${snapshot.imageName}`);
  }

  /** Checks at the end of the cleanup that nothing created by this run is left. */
  #checkLeft(played: Played): void {
    const { plan, identity, main, post } = played;
    const { cleanup } = plan.inputs;
    const deletes = cleanup === 'always' || (cleanup === 'on-failure' && main.kind !== 'success');
    if (!deletes || post?.kind !== 'success') return;
    const late = (seen: { readonly states: readonly Sighting[] } | undefined, kind: Kind) =>
      isTooLate({ plan, identity, main, state: played.state }, kind, seen?.states[0]?.at ?? 0);
    for (const { id, labels, state, desiredState } of this.#emulator.sandboxes()) {
      const isGoing = state === 'destroying' || desiredState === 'destroyed';
      if (isGoing || !isOfAttempt(labels, played) || late(this.#sandboxes.get(id), 'sandbox')) continue;
      this.#wrong.push(`(6) ${plan.name} left sandbox ${id}`);
    }
    for (const id of madeSnapshots(this.#emulator.requests, plan.name)) {
      const row = this.#emulator.snapshots().find((snapshot) => snapshot.id === id);
      if (row === undefined || row.state === 'removing' || late(this.#snapshots.get(id), 'snapshot')) continue;
      if (usersOf(this.#sandboxes, played, row.name, post.endedAt - post.tookMs, post.endedAt).length > 0) continue;
      this.#wrong.push(`(6) ${plan.name} left snapshot ${id} (${row.state})`);
    }
  }
}

/** Whether this attempt created a sandbox, and no other run has adopted it. */
export function isOfAttempt(labels: SandboxRecord['labels'], { identity }: Played): boolean {
  const { instance } = identity.step;
  const { [LABEL.instance]: maker, [LABEL.usedBy]: user = maker } = labels;
  return maker === instance && user === instance;
}

/**
 * Returns the sandboxes from a snapshot that existed between two points in time and belonged to others, according to
 * their labels then.
 */
export function usersOf(
  sandboxes: ReadonlyMap<string, SeenSandbox>,
  played: Played,
  snapshot: string,
  from: number,
  to = from,
): SeenSandbox[] {
  return [...sandboxes.values()].filter(({ record, labels, states, goneAt = Number.POSITIVE_INFINITY }) => {
    const isThere = (states[0]?.at ?? 0) <= to && goneAt > from;
    const before = labels.findLast((written) => written.at <= from) ?? labels[0];
    const then = labels.filter((written) => written === before || (written.at > from && written.at <= to));
    return isThere && record.snapshot === snapshot && then.some((written) => !isOfAttempt(written.labels, played));
  });
}

/** Whether a resource was created too late to be found, by a request that its sender had abandoned. */
export function isTooLate({ main, state }: Played, kind: Kind, born: number): boolean {
  const own = state?.entries.filter((entry) => entry.kind === kind) ?? [];
  const isOpen = own.some(({ claim, openSince }) => claim === 'intended' || openSince !== undefined);
  return born > main.endedAt + (isOpen ? LATE_MS[kind] : 0);
}

function markGone(
  seen: ReadonlyMap<string, { goneAt?: number }>,
  present: readonly { readonly id: string }[],
  at: number,
): void {
  const ids = new Set(present.map(({ id }) => id));
  for (const [id, thing] of seen) if (!ids.has(id)) thing.goneAt ??= at;
}

/** Returns the ids of the snapshots that an actor's requests created, with or without a response. */
export function madeSnapshots(requests: readonly ReceivedRequest[], actor: string): string[] {
  return requests.flatMap((request) => {
    const isTheirs = request.operationId === 'createSnapshot' && request.headers['x-chaos-actor'] === actor;
    if (!isTheirs || request.effect?.status !== 200) return [];
    const body: unknown = JSON.parse(request.effect.body ?? '{}');
    return typeof body === 'object' && body !== null && 'id' in body ? [String(body.id)] : [];
  });
}
