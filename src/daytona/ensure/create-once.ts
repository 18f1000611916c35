import { textMember } from '../../json.ts';
import { messageOf } from '../api/api-error.ts';
import { readFound } from '../api/find.ts';
import type { Operation } from '../api/operations.ts';
import { NO_ROOM } from '../api/refusals.ts';
import { UnknownOutcomeError } from '../api/retry.ts';
import { type Session, send, type Within } from '../api/session.ts';
import type { ApiResponse } from '../api/transport.ts';
import { idOf } from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';

/** The result of a request to create something. */
export type Creation =
  | { readonly kind: 'made'; readonly id: string; readonly response: ApiResponse }
  | { readonly kind: 'refused'; readonly response: ApiResponse }
  | UnclearCreation;

/** The name may exist, so a GET must follow. */
export interface UnclearCreation {
  readonly kind: 'unclear';
  readonly why: string;
  /** The server says that the name is taken. */
  readonly isTaken?: true;
  /** When the request was sent, by the session's clock; absent when it certainly created nothing. */
  readonly openSince?: number;
  readonly mayBeLate?: boolean;
  /** Whether an API may have received the request, although no response was one's. */
  readonly mayHaveArrived?: boolean;
  readonly askedSeconds?: number;
  /** The response to return, or the error to throw, if nothing exists. */
  readonly refusal?: ApiResponse;
  readonly error?: unknown;
}

/** The server checks quotas before names, so an exhausted quota hides a taken name (measured on v0.190.0). */
const QUOTA = /quota exceeded|limit exceeded/i;

/** Sends a create request until its outcome is known, or must be checked. */
export async function createOnce(
  session: Session,
  create: Operation,
  { phase, before, hadNoEffect }: Required<Within>,
): Promise<Creation> {
  const { kind } = phase;
  let sentAt = session.clock.now();
  const note = async () => {
    await before();
    sentAt = session.clock.now();
  };
  let response: ApiResponse;
  try {
    response = await send(session, create, { phase, hadNoEffect, before: note });
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    const { reason, mayHaveArrived } = error;
    session.note(`${reason.why} while creating the ${kind}; checking whether it was created`);
    return { ...reason, kind: 'unclear', openSince: sentAt, mayHaveArrived };
  }
  const { statusCode: status } = response;
  if (status === 409) {
    hadNoEffect();
    return { kind: 'unclear', why: 'Daytona returned 409 (the name is taken)', isTaken: true };
  }
  if (NO_ROOM.includes(status) && QUOTA.test(messageOf(response.body) ?? '')) {
    hadNoEffect();
    return { kind: 'unclear', why: 'a quota is used up', refusal: response };
  }
  if (status < 200 || status >= 300) return { kind: 'refused', response };
  const id = idOf(response.body);
  const wanted = textMember(create.body, 'name');
  const isAnother = (textMember(response.body, 'name') ?? wanted) !== wanted;
  if (isAnother) return { kind: 'unclear', why: 'the response shows another one', openSince: sentAt };
  if (id !== undefined && textMember(response.body, 'state') !== undefined) return { kind: 'made', id, response };
  return {
    kind: 'unclear',
    why: 'the response has no id or no state',
    openSince: sentAt,
    ...emptyAnswer(response, kind),
  };
}

function emptyAnswer(response: ApiResponse, kind: Kind): { readonly error?: unknown } {
  try {
    readFound(response, kind);
    return {};
  } catch (error) {
    return { error };
  }
}
