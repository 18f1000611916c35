import type { Clock } from '../../clock.ts';
import type { Found, ResourceResponse } from '../api/resource-response.ts';
import { pause, type Session, type Within } from '../api/session.ts';
import type { Ledger } from '../resource/ledger.ts';
import type { Shown, ShownSandbox, ShownSnapshot } from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';
import { retryDelay } from '../transport/assessment.ts';
import type { Phase } from '../waiting/deadline.ts';
import { pollDelay } from '../waiting/poll-pace.ts';
import { createWaitLog } from '../waiting/wait-log.ts';
import { createOnce, type UnknownCreation } from './create-once.ts';
import { createHiddenNameWatch } from './hidden-name.ts';
import type { SandboxSpec, SnapshotSpec } from './spec.ts';

/** What to do when the name of a snapshot or sandbox is taken. */
export type IfExists = 'reuse' | 'replace' | 'fail';

/** The context for creating or finding a resource. */
export interface EnsureContext {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly phase: Phase;
  readonly ifExists: IfExists;
  /** The name probably exists, as on every push but the first, so a GET comes before the first POST. */
  readonly isExpected: boolean;
  /** Hash of the preview, as in `Ownership`. */
  readonly preview: string | undefined;
  /** Whether the action generated the snapshot's name, which other previews may share. */
  readonly isSharedSnapshot: boolean;
  /** A snapshot that was there before is of the commit in the labels all the same: see `made-from.ts`. */
  readonly isCommitCertain: boolean;
}

/** A response with an existing resource, or the obstacle after which the create request is sent again. */
export type Decision<S = SnapshotSpec | SandboxSpec> = ResourceResponse | Again<S>;

/** `again` follows "The last attempt: " in an error. */
interface Again<S> {
  readonly again: string;
  /** `at-once`: the name is free now. `as-polls`: something is about to end. Default: backed off, as after a failure. */
  readonly pace?: 'at-once' | 'as-polls';
  /** What to ask for then, when it is something else. */
  readonly spec?: S;
}

/** What differs between snapshots and sandboxes. */
export interface Policy<S, T extends Shown> {
  find(name: string): Promise<Found<T> | undefined>;
  /** Completes the spec, once it is known that a request will be sent. */
  prepare(spec: S): Promise<S>;
  /**
   * Decides what to do about a resource with the requested name.
   * @param openSince when this run sent a request that may have created it, if any.
   */
  decide(existing: Found<T>, openSince: number | undefined): Promise<Decision<S>>;
  /** Handles a rejection. @param isOpen an earlier request may still have created something. */
  refused(response: ResourceResponse, isOpen: boolean): Promise<void>;
  /** Waits for what this run is deleting, because it counts towards a quota that is used up. @returns false if nothing is. */
  makeRoom(): Promise<boolean>;
}

/** The decisions about the resource of a spec. */
type PolicyFor<S> = Policy<S, S extends SandboxSpec ? ShownSandbox : ShownSnapshot>;

/**
 * Creates a resource whose name is unique in the organization, or finds the existing one. Repeating the request never
 * creates a second resource, but it is only sent again after a GET has shown that the first had no effect.
 * @returns a response with the resource (200), or the server's rejection.
 */
export async function ensureResource<S extends SnapshotSpec | SandboxSpec>(
  context: EnsureContext,
  wanted: S,
  policy: PolicyFor<S>,
): Promise<ResourceResponse> {
  const { session, ledger, phase } = context;
  const { kind, name } = wanted;
  const expected = await findExpected(context, name, policy);
  if (expected !== undefined && !('again' in expected)) return expected;
  let spec = await policy.prepare(expected?.spec ?? wanted);
  const logWait = createWaitLog(session, phase.leftMs);
  let openSince: number | undefined;
  let mayHaveArrived = false;
  const throwIfHidden = createHiddenNameWatch(kind, name, phase);
  for (let round = 1; ; round += 1) {
    const isOpen = openSince !== undefined;
    const within = recordAttempts(context, name, isOpen);
    const creation = await createOnce(session, spec, within);
    if (creation.kind === 'made') {
      ledger.claim(kind, 'made', { name, id: creation.response.shown.id });
      return creation.response;
    }
    if (creation.kind === 'refused') {
      await policy.refused(creation.response, isOpen);
      return creation.response;
    }
    const before = openSince;
    openSince ??= creation.openSince;
    if (creation.mayBeLate) ledger.leaveOpen(kind);
    mayHaveArrived = mayHaveArrived || creation.mayHaveArrived;
    const existing = await findAfter(context, () => policy.find(name), mayHaveArrived);
    throwIfHidden(creation.isTaken && existing === undefined);
    const decision =
      existing === undefined
        ? await decideOnAbsent(creation, kind, policy.makeRoom)
        : await policy.decide(existing, openSince);
    if (!('again' in decision)) return decision;
    spec = decision.spec ?? spec;
    // There was a response and nothing exists, so the request had no effect. Anything that appears later is somebody
    // else's.
    if (creation.openSince !== undefined && !creation.mayBeLate) {
      openSince = before;
      within.hadNoEffect();
    }
    const delay = delayBefore(decision, round, { ...creation, phase, clock: session.clock });
    logWait(`${kind} ${name}: ${decision.again}`, delay);
    await pause(session, phase, { ms: delay, why: decision.again });
  }
}

/** Keeps the ledger up to date around each attempt of a request. */
function recordAttempts({ ledger, phase }: EnsureContext, name: string, isOpen: boolean): Required<Within> {
  const { kind } = phase;
  return {
    phase,
    before: () => ledger.intend(kind, name, isOpen),
    hadNoEffect: () => {
      if (!isOpen) ledger.forget(kind);
    },
  };
}

/** Finds what a request may have created: nothing, if no API has responded and none can be behind the server that did. */
async function findAfter<T>(
  { session, ledger, phase }: EnsureContext,
  find: () => Promise<T>,
  mayHaveArrived: boolean,
): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!session.client.contact.made && !mayHaveArrived) ledger.forget(phase.kind);
    throw error;
  }
}

/** If the name probably exists, a GET saves a POST that would be rejected. */
async function findExpected<S, T extends Shown>(
  context: EnsureContext,
  name: string,
  policy: Policy<S, T>,
): Promise<Decision<S> | undefined> {
  if (!context.isExpected || context.ifExists !== 'reuse') return undefined;
  const existing = await policy.find(name);
  return existing === undefined ? undefined : policy.decide(existing, undefined);
}

/** A name that is taken again and again is no reason to send requests without a pause. */
const MOST_AT_ONCE = 3;

/** Milliseconds until the request to create it is sent again. */
function delayBefore(
  { pace }: Again<unknown>,
  round: number,
  { askedSeconds, phase, clock }: { askedSeconds?: number; phase: Phase; clock: Clock },
): number {
  const random = clock.random();
  if (askedSeconds !== undefined || pace === undefined) return retryDelay(round, random, askedSeconds);
  return pace === 'at-once' && round <= MOST_AT_ONCE
    ? 0
    : pollDelay({ waitedMs: phase.elapsedMs(), isNotified: false, random });
}

/** The name does not exist. */
async function decideOnAbsent(
  { why, refusal, error }: UnknownCreation,
  kind: Kind,
  makeRoom: () => Promise<boolean>,
): Promise<Decision<never>> {
  if (error !== undefined) throw error;
  const again = `${why} while creating the ${kind}`;
  if (refusal === undefined) return { again };
  return (await makeRoom()) ? { again, pace: 'at-once' } : refusal;
}
