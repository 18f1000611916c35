import type { Crash, Emulator, ReceivedRequest, SandboxRecord, SnapshotRecord } from '../../../emulator/index.ts';
import { actorOf } from '../traffic.ts';
import { MADE_BY, type Played } from './job.ts';
import type { Told } from './pulls.ts';
import type { Neighbourhood } from './schedule.ts';
import type { Maker } from './truth.ts';

/** The observed history of a row. Times are true, independent of the clocks of server and runner. */
export interface Seen {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly bornAt: number;
  readonly states: { readonly state: string; readonly at: number }[];
  /** When its removal was first seen. */
  goingAt?: number;
  goneAt?: number;
}

export interface SeenSandbox extends Seen {
  /** The sender of its create request; absent when the action did not create it. */
  readonly madeBy: string | undefined;
  /** Name of its snapshot. */
  readonly snapshot: string;
}

/** The data for all invariants. */
export interface Record {
  readonly schedule: Neighbourhood;
  readonly played: readonly Played[];
  readonly makers: ReadonlyMap<string, Maker>;
  readonly requests: readonly ReceivedRequest[];
  /** The true time of a request. */
  readonly timeOf: (request: ReceivedRequest) => number;
  readonly seenBySender: (request: ReceivedRequest) => number | undefined;
  readonly sandboxes: ReadonlyMap<string, SeenSandbox>;
  readonly snapshots: ReadonlyMap<string, Seen>;
  /** The makers of snapshots that existed before, by id. */
  readonly olderSnapshots: ReadonlyMap<string, string>;
  readonly told: readonly Told[];
  readonly successes: readonly { readonly maker: Maker; readonly sandboxId: string; readonly at: number }[];
  readonly crashes: readonly Crash[];
  /** Violations found during the play. */
  readonly wrong: readonly string[];
}

/** Records the rows of a server as they appear and disappear. */
export class Rows {
  readonly sandboxes = new Map<string, SeenSandbox>();
  readonly snapshots = new Map<string, Seen>();
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /** @param bornAt for rows that are seen for the first time. */
  look(at: number, bornAt = at): void {
    const sandboxes = this.#emulator.sandboxes();
    for (const record of sandboxes) this.#sawSandbox(record, at, bornAt);
    const snapshots = this.#emulator.snapshots();
    for (const record of snapshots) this.#sawSnapshot(record, at, bornAt);
    markGone(this.sandboxes, sandboxes, at);
    markGone(this.snapshots, snapshots, at);
  }

  #sawSandbox(
    { id, name, image, env, snapshot, state, desiredState }: SandboxRecord,
    at: number,
    bornAt: number,
  ): void {
    const madeBy = typeof env[MADE_BY] === 'string' ? env[MADE_BY] : undefined;
    const seen = this.sandboxes.get(id) ?? { id, name, image, madeBy, snapshot: snapshot ?? '', bornAt, states: [] };
    if (seen.states.at(-1)?.state !== state) seen.states.push({ state, at });
    if (state === 'destroying' || desiredState === 'destroyed') seen.goingAt ??= at;
    this.sandboxes.set(id, seen);
  }

  #sawSnapshot({ id, name, imageName: image, state }: SnapshotRecord, at: number, bornAt: number): void {
    const seen = this.snapshots.get(id) ?? { id, name, image, bornAt, states: [] };
    if (seen.states.at(-1)?.state !== state) seen.states.push({ state, at });
    if (state === 'removing') seen.goingAt ??= at;
    this.snapshots.set(id, seen);
  }
}

function markGone(seen: ReadonlyMap<string, Seen>, present: readonly { readonly id: string }[], at: number): void {
  const ids = new Set(present.map(({ id }) => id));
  for (const [id, thing] of seen) if (!ids.has(id)) thing.goneAt ??= at;
}

/** Whether a resource existed and was not being removed. */
export function isAliveAt({ bornAt, goingAt, goneAt }: Seen, at: number): boolean {
  return bornAt < at && (goingAt ?? goneAt ?? Number.POSITIVE_INFINITY) > at;
}

/** Returns who created a snapshot. */
export function makerOfSnapshot(record: Record, id: string): Maker | undefined {
  const request = requestForSnapshot(record, id);
  return record.makers.get(request === undefined ? (record.olderSnapshots.get(id) ?? '') : actorOf(request));
}

/** Returns the request that created a snapshot; absent when it existed before. */
export function requestForSnapshot({ requests }: Record, id: string): ReceivedRequest | undefined {
  return requests.find(
    ({ operationId, effect }) => operationId === 'createSnapshot' && effect?.status === 200 && idIn(effect.body) === id,
  );
}

function idIn(body: string | undefined): unknown {
  const value: unknown = JSON.parse(body === undefined || body === '' ? '{}' : body);
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}
