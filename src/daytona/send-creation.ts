import { GaveUpError, NetworkError, ResponseError } from './errors.ts';
import type { Making } from './making.ts';
import { type Operation, purposeOf } from './operation.ts';
import { persist, type Settled } from './persist.ts';
import { textMember } from './records.ts';

/**
 * Sends a request that creates something. It is in the ledger before it is sent, and stays there as long as it may have taken
 * effect: what certainly made nothing is struck out, so that no cleanup takes somebody else's for it.
 * @param mayExist whether a request for the same thing was sent before, and its fate is not known.
 * @throws what `persist` throws.
 */
export async function sendCreation(making: Making, create: Operation, mayExist: boolean): Promise<Settled> {
  const { session, ledger, phase } = making;
  ledger.intend(phase.kind, textMember(create.body, 'name') ?? '');
  try {
    const settled = await persist(session, create, phase);
    const isTaken = settled.kind === 'answered' && settled.response.statusCode === 409;
    if (isTaken && !mayExist) ledger.forget(phase.kind);
    return settled;
  } catch (error) {
    if (!mayExist && madeNothing(error, session.contact.made)) ledger.forget(phase.kind);
    throw error;
  }
}

/** Of what `persist` throws for a request that creates: whatever may have been sent is settled as unclear, not thrown. */
function madeNothing(error: unknown, contactMade: boolean): boolean {
  if (error instanceof GaveUpError || error instanceof NetworkError) return true;
  // Something that never spoke as the API does is another server, such as the dashboard when `/api` is missing.
  return error instanceof ResponseError && !contactMade;
}

/** Why a creation has to be tried again. */
export function troubleOf(settled: Settled, create: Operation): string {
  if (settled.kind === 'answered') return 'the name is taken by something that is being deleted';
  return `${settled.why} when ${purposeOf(create.operationId)}`;
}
