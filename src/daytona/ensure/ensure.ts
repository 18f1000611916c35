import type { Clock } from '../../clock.ts';
import { textMember } from '../../json.ts';
import { retryDelay } from '../api/assessment.ts';
import { type Found, find } from '../api/find.ts';
import type { Operation } from '../api/operations.ts';
import { pause, type Session, type Within } from '../api/session.ts';
import type { ApiResponse } from '../api/transport.ts';
import type { Ledger } from '../resource/ledger.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import { pollDelay } from '../waiting/poll-pace.ts';
import { createWaitLog } from '../waiting/wait-log.ts';
import { createOnce, type UnclearCreation } from './create-once.ts';
import { createHiddenNameWatch } from './hidden-name.ts';

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
export type Decision = ApiResponse | Again;

/** `again` follows "The last attempt: " in an error. */
interface Again {
  readonly again: string;
  /** `at-once`: the name is free now. `as-polls`: something is about to end. Default: backed off, as after a failure. */
  readonly pace?: 'at-once' | 'as-polls';
  /** The request to send then, when it is another. */
  readonly create?: Operation;
}

/** The decisions that differ between snapshots and sandboxes. */
export interface Policy {
  /** Completes the request, once it is known that one will be sent. */
  prepare(create: Operation): Promise<Operation>;
  /**
   * Decides what to do about a resource with the requested name.
   * @param openSince when this run sent a request that may have created it, if any.
   */
  decide(existing: Found, openSince: number | undefined): Promise<Decision>;
  /** Handles a rejection. @param isOpen an earlier request may still have created something. */
  refused(response: ApiResponse, isOpen: boolean): Promise<void>;
  /** Waits for what this run is deleting, because it counts towards a quota that is used up. @returns false if nothing is. */
  makeRoom(): Promise<boolean>;
}

/**
 * Creates a resource whose name is unique in the organization, or finds the existing one. Repeating the request never
 * creates a second resource, but it is only sent again after a GET has shown that the first had no effect.
 * @returns a response with the resource (200), or the server's rejection.
 */
export async function ensureResource(
  context: EnsureContext,
  kind: Kind,
  create: Operation,
  policy: Policy,
): Promise<ApiResponse> {
  const { session, ledger, phase } = context;
  const name = textMember(create.body, 'name') ?? '';
  const expected = await findExpected(context, kind, name, policy);
  if (expected !== undefined && !('again' in expected)) return expected;
  let request = await policy.prepare(nextRequest(create, expected));
  const logWait = createWaitLog(session, phase.leftMs);
  let openSince: number | undefined;
  let mayHaveArrived = false;
  const throwIfHidden = createHiddenNameWatch(kind, name, phase);
  for (let round = 1; ; round += 1) {
    const isOpen = openSince !== undefined;
    const within: Required<Within> = {
      phase,
      before: () => ledger.intend(kind, name, isOpen),
      hadNoEffect: () => {
        if (!isOpen) ledger.forget(kind);
      },
    };
    const creation = await createOnce(session, request, within);
    if (creation.kind === 'made') ledger.claim(kind, 'made', name, creation.id);
    if (creation.kind === 'refused') await policy.refused(creation.response, isOpen);
    if (creation.kind !== 'unclear') return creation.response;
    const before = openSince;
    openSince ??= creation.openSince;
    if (creation.mayBeLate === true) ledger.leaveOpen(kind);
    mayHaveArrived ||= creation.mayHaveArrived === true;
    const existing = await findAfter(context, name, mayHaveArrived);
    throwIfHidden(creation.isTaken === true && existing === undefined);
    const decision =
      existing === undefined ? await decideOnAbsent(creation, kind, policy) : await policy.decide(existing, openSince);
    if (!('again' in decision)) return decision;
    request = nextRequest(request, decision);
    // There was a response and nothing exists, so the request had no effect. Anything that appears later is somebody
    // else's.
    if (creation.openSince !== undefined && creation.mayBeLate !== true) {
      openSince = before;
      within.hadNoEffect();
    }
    const delay = delayBefore(decision, round, { ...creation, phase, clock: session.clock });
    logWait(`${kind} ${name}: ${decision.again}`, delay);
    await pause(session, phase, { ms: delay, why: decision.again });
  }
}

function nextRequest(create: Operation, decision: Again | undefined): Operation {
  return decision?.create ?? create;
}

/** Finds what a request may have made. If no API ever answered, and none can be behind what did, nothing was made. */
async function findAfter(
  { session, ledger, phase }: EnsureContext,
  name: string,
  mayHaveArrived: boolean,
): Promise<Found | undefined> {
  const { kind } = phase;
  try {
    return await find(session, kind, name, phase);
  } catch (error) {
    if (!session.client.contact.made && !mayHaveArrived) ledger.forget(kind);
    throw error;
  }
}

/** If the name probably exists, a GET saves a POST that would be rejected. */
async function findExpected(
  context: EnsureContext,
  kind: Kind,
  name: string,
  policy: Policy,
): Promise<Decision | undefined> {
  if (!context.isExpected || context.ifExists !== 'reuse') return undefined;
  const existing = await find(context.session, kind, name, context.phase);
  return existing === undefined ? undefined : policy.decide(existing, undefined);
}

/** A name that is taken again and again is no reason to send requests without a pause. */
const MOST_AT_ONCE = 3;

/** Milliseconds until the request to create it is sent again. */
function delayBefore(
  { pace }: Again,
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
async function decideOnAbsent({ why, refusal, error }: UnclearCreation, kind: Kind, policy: Policy): Promise<Decision> {
  if (error !== undefined) throw error;
  const again = `${why} while creating the ${kind}`;
  if (refusal === undefined) return { again };
  return (await policy.makeRoom()) ? { again, pace: 'at-once' } : refusal;
}
