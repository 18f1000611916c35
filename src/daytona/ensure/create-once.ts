import { assertExisting } from '../api/find.ts';
import { type Found, isFound, type ResourceResponse, readResource } from '../api/resource-response.ts';
import { type Session, send, type Within } from '../api/session.ts';
import { NO_ROOM } from '../transport/refusals.ts';
import { UnknownOutcomeError } from '../transport/retry.ts';
import { createOperation, type SandboxSpec, type SnapshotSpec } from './spec.ts';

/** The result of a request to create something. */
export type Creation =
  | { readonly kind: 'made'; readonly response: Found }
  | { readonly kind: 'refused'; readonly response: ResourceResponse }
  | UnknownCreation;

/** The name may exist, so a GET must follow. */
export interface UnknownCreation {
  readonly kind: 'unknown';
  readonly why: string;
  /** The server says that the name is taken. */
  readonly isTaken: boolean;
  /** When the request was sent, by the session's clock; absent when it certainly created nothing. */
  readonly openSince?: number;
  readonly mayBeLate: boolean;
  /** Whether an API may have received the request, although no response was one's. */
  readonly mayHaveArrived: boolean;
  readonly askedSeconds?: number;
  /** The response to return, or the error to throw, if nothing exists. */
  readonly refusal?: ResourceResponse;
  readonly error?: unknown;
}

/** The server checks quotas before names, so an exhausted quota hides a taken name (measured on v0.190.0). */
const QUOTA = /quota exceeded|limit exceeded/i;

/** Sends a create request until its outcome is known, or must be checked. */
export async function createOnce(
  session: Session,
  spec: SnapshotSpec | SandboxSpec,
  { phase, before, hadNoEffect }: Required<Within>,
): Promise<Creation> {
  const { kind, name } = spec;
  let sentAt = session.clock.now();
  const onAttempt = async () => {
    await before();
    sentAt = session.clock.now();
  };
  let response: ResourceResponse;
  try {
    response = readResource(
      kind,
      await send(session, createOperation(spec), { phase, hadNoEffect, before: onAttempt }),
    );
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    const { reason, mayHaveArrived } = error;
    session.note(`${reason.why} while creating the ${kind}; checking whether it was created`);
    return unknownCreation(reason.why, { ...reason, openSince: sentAt, mayHaveArrived });
  }
  const { statusCode: status, message, shown } = response;
  if (status === 409) {
    hadNoEffect();
    return unknownCreation('Daytona returned 409 (the name is taken)', { isTaken: true });
  }
  if (NO_ROOM.includes(status) && QUOTA.test(message ?? '')) {
    hadNoEffect();
    return unknownCreation('a quota is used up', { refusal: response });
  }
  if (status < 200 || status >= 300) return { kind: 'refused', response };
  if ((shown.name ?? name) !== name) return unknownCreation('the response shows another one', { openSince: sentAt });
  if (isFound(response)) return { kind: 'made', response };
  return unknownCreation('the response has no id or no state', { openSince: sentAt, error: emptyResponse(response) });
}

function unknownCreation(why: string, known: Partial<UnknownCreation>): UnknownCreation {
  return { isTaken: false, mayBeLate: false, mayHaveArrived: false, ...known, kind: 'unknown', why };
}

/** The error to report if nothing was created. */
function emptyResponse(response: ResourceResponse): unknown {
  try {
    return assertExisting(response);
  } catch (error) {
    return error;
  }
}
