import { messageOf } from './api-error.ts';
import type { ApiResponse } from './client.ts';
import { GaveUpError, NetworkError, ResponseError } from './errors.ts';
import { type Found, find, foundIn } from './find.ts';
import type { Making } from './making.ts';
import type { Operation } from './operation.ts';
import { pause, persist, type Session } from './persist.ts';
import type { Phase } from './phase.ts';
import { textMember } from './records.ts';
import { retryDelay } from './retry.ts';
import type { Kind } from './states.ts';

/** An answer that stands for something that exists, or: try to create it again. */
export type Decision = ApiResponse | 'again';

/** What a kind of thing needs beside the common way. */
export interface Policy {
  /**
   * What to do about a thing of the wanted name.
   * @param openSince when a request of this run was sent that may have made it; absent when none may have.
   */
  decide(existing: Found, openSince: number | undefined): Promise<Decision>;
  /** The server refused, for a reason of its own. @param isOpen an earlier request may still have made something. */
  refused(response: ApiResponse, isOpen: boolean): Promise<void>;
}

/**
 * Creates something that has a name unique in the organization, or finds out that it is there already. A second request never
 * makes a second one; still none is sent again before a look has shown that the first made nothing.
 * @returns an answer that shows it (200), or the server's refusal.
 */
export async function createOrFind(
  making: Making,
  kind: Kind,
  create: Operation,
  policy: Policy,
): Promise<ApiResponse> {
  const { session, ledger, phase } = making;
  const name = textMember(create.body, 'name') ?? '';
  let openSince: number | undefined;
  for (let round = 1; ; round += 1) {
    ledger.intend(kind, name, openSince !== undefined);
    const creation = await createOnce(session, kind, create, phase).catch((error: unknown) => {
      if (openSince === undefined && madeNothing(error, session)) ledger.forget(kind);
      throw error;
    });
    if (creation.kind === 'made') ledger.claim(kind, 'made', creation.id);
    if (creation.kind === 'refused') await policy.refused(creation.response, openSince !== undefined);
    if (creation.kind !== 'look') return creation.response;
    const before = openSince;
    openSince ??= creation.openSince;
    // What certainly made nothing is struck out, so that no cleanup takes somebody else's for it.
    if (openSince === undefined) ledger.forget(kind);
    const existing = await find(session, kind, name, phase);
    const decision =
      existing === undefined
        ? decideOnNothing(making, kind, creation, openSince)
        : await policy.decide(existing, openSince);
    if (decision !== 'again') return decision;
    // Answered, and still not there: it made nothing, and what appears from now on is of somebody else.
    if (creation.mayBeLate !== true) openSince = before;
    await pause(
      session,
      phase,
      retryDelay(round, session.clock.random(), creation.askedSeconds),
      `${creation.why} when creating the ${kind}`,
    );
  }
}

/** Of what `persist` throws for a request that creates: whatever may have been sent is settled as unclear, not thrown. */
function madeNothing(error: unknown, { contact }: Session): boolean {
  if (error instanceof GaveUpError || error instanceof NetworkError) return true;
  // Something that never spoke as the API does is another server, such as the dashboard when `/api` is missing.
  return error instanceof ResponseError && !contact.made;
}

/** Nothing of the name is there. */
function decideOnNothing({ ledger }: Making, kind: Kind, { refusal, error }: Look, openSince?: number): Decision {
  if (error !== undefined) throw error;
  if (refusal === undefined) return 'again';
  if (openSince === undefined) ledger.forget(kind);
  return refusal;
}

/** What came of a request to create something, as far as it tells. */
type Creation =
  | { readonly kind: 'made'; readonly id: string; readonly response: ApiResponse }
  | { readonly kind: 'refused'; readonly response: ApiResponse }
  | Look;

/** Something of the name may be there already, whoever made it. */
interface Look {
  readonly kind: 'look';
  readonly why: string;
  /** When the request was sent, by the session's clock; absent when it certainly made nothing. */
  readonly openSince?: number;
  readonly mayBeLate?: boolean;
  readonly askedSeconds?: number;
  /** What to answer, or to throw, when nothing is there. */
  readonly refusal?: ApiResponse;
  readonly error?: unknown;
}

/** The server checks the quotas before the name: a full one hides that the name is taken (measured on v0.190.0). */
const QUOTA = /quota exceeded|limit exceeded/i;

/** Sends a request that creates something, until it is known what came of it, or that this is not known. */
async function createOnce(session: Session, kind: Kind, create: Operation, phase: Phase): Promise<Creation> {
  const settled = await persist(session, create, phase);
  if (settled.kind === 'unclear') {
    session.note(`${settled.why} when creating the ${kind}: looking whether it was made`);
    return { ...settled, kind: 'look', openSince: settled.sentAt };
  }
  const { response } = settled;
  const { statusCode: status } = response;
  if (status === 409) return { kind: 'look', why: 'the name is taken' };
  if (status === 400 && QUOTA.test(messageOf(response.body) ?? '')) {
    return { kind: 'look', why: 'a quota is used up', refusal: response };
  }
  if (status !== 200) return { kind: 'refused', response };
  const id = textMember(response.body, 'id');
  if (id !== undefined && textMember(response.body, 'state') !== undefined) return { kind: 'made', id, response };
  return { kind: 'look', why: 'the answer shows nothing', openSince: settled.sentAt, ...emptyAnswer(response, kind) };
}

function emptyAnswer(response: ApiResponse, kind: Kind): { readonly error?: unknown } {
  try {
    foundIn(response, kind);
    return {};
  } catch (error) {
    return { error };
  }
}
