import type { ApiResponse } from './client.ts';
import { nameTaken } from './errors.ts';
import { type Found, find, foundIn, isYoungerThan } from './find.ts';
import { isOurs, LABEL, labelOf } from './labels.ts';
import type { Making } from './making.ts';
import type { Operation } from './operation.ts';
import { pause, persistSafely } from './persist.ts';
import { textMember } from './records.ts';
import { remove } from './remove.ts';
import { retryDelay } from './retry.ts';
import { sendCreation, troubleOf } from './send-creation.ts';
import { outlookOf } from './states.ts';

/** An answer that stands for a sandbox that exists, or: try to create it again. */
type Decision = ApiResponse | 'again';

/**
 * Creates a sandbox, or finds out that it is there already. It always has a name, unique in the organization, so that a second
 * request never makes a second one; and a label that no other run has, which tells whose a found one is.
 * @param create the operation, with name and labels in its body.
 * @returns an answer that shows the sandbox (200), or the server's refusal.
 * @throws NameTakenError; what `persist` and `remove` throw.
 */
export async function ensureSandbox(making: Making, create: Operation): Promise<ApiResponse> {
  const { session, phase } = making;
  const { clock } = session;
  const start = clock.now();
  const name = textMember(create.body, 'name') ?? '';
  let unclear = false;
  for (let round = 1; ; round += 1) {
    const settled = await sendCreation(making, create, unclear);
    unclear ||= settled.kind === 'unclear';
    if (settled.kind === 'unclear') session.note(`${troubleOf(settled, create)}: looking whether it was made`);
    else if (settled.response.statusCode !== 409) return answered(making, create, settled.response);
    const existing = await find(session, 'sandbox', name, phase);
    const decision = existing === undefined ? 'again' : await decide(making, create, existing, clock.now() - start);
    if (decision !== 'again') return decision;
    await pause(session, phase, retryDelay(round, clock.random()), troubleOf(settled, create));
  }
}

async function answered(making: Making, create: Operation, response: ApiResponse): Promise<ApiResponse> {
  const { session, ledger, phase } = making;
  if (response.statusCode === 200) {
    ledger.claim('sandbox', 'made', foundIn(response, 'sandbox').id);
    return response;
  }
  // "Sandbox failed to start" leaves an errored sandbox behind and does not tell its id (measured on v0.190.0).
  const left = await find(session, 'sandbox', textMember(create.body, 'name') ?? '', phase);
  if (left !== undefined && isMadeByThisRun(left, create)) ledger.claim('sandbox', 'made', left.id);
  else ledger.forget('sandbox');
  return response;
}

/** What to do about a sandbox of the wanted name. @param sinceMs how long this run has been trying to create it. */
async function decide(making: Making, create: Operation, existing: Found, sinceMs: number): Promise<Decision> {
  const { session, ledger, phase, ifExists } = making;
  const { id, state, body } = existing;
  const desired = textMember(body, 'desiredState');
  const name = textMember(create.body, 'name') ?? '';
  const mine = isMadeByThisRun(existing, create);
  if (mine && isYoungerThan(existing, sinceMs)) {
    ledger.claim('sandbox', 'made', id);
    return existing.response;
  }
  if (!isOurs(body, create.body)) {
    throw nameTaken('sandbox', name, 'and this action did not make it for this repository, so it is left alone', false);
  }
  if (desired === 'destroyed') return 'again';
  if (ifExists === 'fail' && !mine) throw nameTaken('sandbox', name, 'and `if-exists` is `fail`');
  const { outlook } = outlookOf('sandbox', state, desired);
  const usable = outlook === 'reached' || outlook === 'on-the-way' || outlook === 'unknown';
  const same = labelOf(body, LABEL.configuration) === labelOf(create.body, LABEL.configuration);
  if (usable && same && (mine || ifExists === 'reuse')) {
    // An earlier attempt of this run made it: it is this run's to delete as well.
    ledger.claim('sandbox', mine ? 'made' : 'adopted', id);
    session.note(`Sandbox ${name} (${id}) exists already, made the same way; using it (${state})`);
    return existing.response;
  }
  const why = same ? `it is ${state}` : 'it was made from something else';
  session.note(
    `Deleting sandbox ${name} (${id}) to make it anew: ${usable && same ? '`if-exists` is `replace`' : why}`,
  );
  await remove(session, 'sandbox', id, phase);
  return 'again';
}

function isMadeByThisRun({ body }: Found, create: Operation): boolean {
  const maker = labelOf(create.body, LABEL.maker);
  return maker !== undefined && labelOf(body, LABEL.maker) === maker;
}

/**
 * Looks at the sandbox that is awaited. One that was adopted and then taken away by its maker is replaced.
 * @param look the operation as the document makes it; the id in it may be of one that has been replaced since.
 */
export async function lookAtSandbox(making: Making, look: Operation, create: Operation): Promise<ApiResponse> {
  const { session, ledger, phase } = making;
  const entry = ledger.entry('sandbox');
  const idOrName = entry?.id ?? look.pathParameters.sandboxIdOrName ?? '';
  const pathParameters = { ...look.pathParameters, sandboxIdOrName: idOrName };
  const response = await persistSafely(session, { ...look, pathParameters }, phase);
  const isGone = response.statusCode === 404 || textMember(response.body, 'desiredState') === 'destroyed';
  if (entry?.claim !== 'adopted' || !isGone) return response;
  session.note(`Sandbox ${idOrName} was deleted by whoever made it; making it anew`);
  return ensureSandbox(making, create);
}
