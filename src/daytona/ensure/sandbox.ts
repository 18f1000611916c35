import { textMember } from '../../json.ts';
import { messageOf } from '../api/api-error.ts';
import type { ApiResponse } from '../api/client.ts';
import { type Found, find, requireAsked } from '../api/find.ts';
import type { Operation } from '../api/operations.ts';
import { persistSafely } from '../api/request.ts';
import { nameTaken, OutrunError } from '../errors.ts';
import { isOurs, LABEL, labelOf } from '../labels.ts';
import { remove } from '../removal/delete.ts';
import { isGoing, outlookOf } from '../states.ts';
import { createOrFind, type Decision } from './ensure.ts';
import type { Making } from './ensure-context.ts';
import { markUsed } from './mark-used.ts';

/**
 * Creates a sandbox, or finds out that it is there already. It has a label that no other run has, which tells whose a found one
 * is.
 * @param create the operation, with name and labels in its body.
 * @returns an answer that shows the sandbox (200), or the server's refusal.
 * @throws NameTakenError; what `persist` and `remove` throw.
 */
export function ensureSandbox(making: Making, create: Operation): Promise<ApiResponse> {
  return createOrFind(making, 'sandbox', create, {
    decide: (existing, openSince) => decide(making, create, existing, openSince !== undefined),
    refused: (response, isOpen) => claimWhatIsLeft(making, create, response, isOpen),
  });
}

/** With these words the server leaves an errored sandbox behind and does not tell its id (measured on v0.190.0). */
const LEAVES = /^sandbox failed to start/i;

/**
 * A refusal may leave something behind. For some seconds a look by name may not show it; then the intention stays in the book,
 * and the cleanup looks longer.
 */
async function claimWhatIsLeft(
  { session, ledger, phase }: Making,
  create: Operation,
  { statusCode, body }: ApiResponse,
  isOpen: boolean,
): Promise<void> {
  const forget = () => {
    if (!isOpen) ledger.forget('sandbox');
  };
  // Whose token is not accepted has made nothing, and finds nothing out.
  if (statusCode === 401) return forget();
  try {
    const name = textMember(create.body, 'name') ?? '';
    const left = await find(session, 'sandbox', name, phase);
    if (left !== undefined && isMadeByThisRun(left, create)) ledger.claim('sandbox', 'made', name, left.id);
    else if (!LEAVES.test(messageOf(body) ?? '')) forget();
  } catch {
    // The refusal is what the person should read. The cleanup looks again.
    session.signal.throwIfAborted();
  }
}

/** What to do about a sandbox of the wanted name. @param isOpen a request of this run may have made it just now. */
async function decide(making: Making, create: Operation, existing: Found, isOpen: boolean): Promise<Decision> {
  const { session, ledger, phase, ifExists } = making;
  const { id, state, body } = existing;
  const desired = textMember(body, 'desiredState');
  const name = textMember(create.body, 'name') ?? '';
  const mine = isMadeByThisRun(existing, create);
  if (!isOurs(body, create.body)) {
    throw nameTaken('sandbox', name, 'and this action did not make it for this repository, so it is left alone', false);
  }
  if (isGoing(body)) return { again: 'the name is taken by a sandbox that is being deleted' };
  const { outlook } = outlookOf('sandbox', state, desired);
  const usable = outlook === 'reached' || outlook === 'on-the-way' || outlook === 'unknown';
  const same = labelOf(body, LABEL.configuration) === labelOf(create.body, LABEL.configuration);
  // What failed at this very attempt would fail again.
  const isFruit = isOpen && sameAttempt(existing, create);
  if (mine && same && (usable || isFruit)) {
    // An earlier attempt of this run may have made it: it is this run's to delete as well.
    ledger.claim('sandbox', 'made', name, id, !isFruit);
    session.note(`Sandbox ${name} (${id}) was made by this run; using it (${state})`);
    return existing.response;
  }
  if (ifExists === 'fail' && !mine) throw nameTaken('sandbox', name, 'and `if-exists` is `fail`');
  if (usable && same && ifExists === 'reuse') {
    ledger.claim('sandbox', 'adopted', name, id);
    session.note(`Sandbox ${name} (${id}) exists already, made the same way; using it (${state})`);
    return existing.response;
  }
  if (!mine && !same && ifExists === 'reuse' && isOfSameRun(existing, create)) {
    throw nameTaken('sandbox', name, 'and another step of this run made it, from something else');
  }
  if (isOutrun(existing, create)) throw new OutrunError(name, labelOf(body, LABEL.run) ?? '');
  const why = same ? `it is ${state}` : 'it was made from something else';
  session.note(
    `Deleting sandbox ${name} (${id}) to make it anew: ${usable && same ? '`if-exists` is `replace`' : why}`,
  );
  ledger.replace('sandbox', textMember(body, 'snapshot'));
  await remove(session, 'sandbox', id, phase);
  return { again: 'the name was taken by a sandbox that had to be deleted first' };
}

function isMadeByThisRun({ body }: Found, create: Operation): boolean {
  const maker = labelOf(create.body, LABEL.maker);
  return maker !== undefined && labelOf(body, LABEL.maker) === maker;
}

function sameAttempt({ body }: Found, create: Operation): boolean {
  return labelOf(body, LABEL.attempt) === labelOf(create.body, LABEL.attempt);
}

/** Whether another job or step of the same run made it: the workflow wants two sandboxes then, not one after the other. */
function isOfSameRun({ body }: Found, create: Operation): boolean {
  const run = labelOf(create.body, LABEL.run);
  return run !== undefined && labelOf(body, LABEL.run) === run;
}

/**
 * Whether a newer run was faster. Then the older does not put its sandbox in the place of the newer one; unless a person runs it
 * again, who wants just that. Run ids grow (docs.github.com, "Variables reference": unique; on github.com they ascend).
 */
function isOutrun({ body }: Found, create: Operation): boolean {
  const runOf = (labels: unknown) => Number(labelOf(labels, LABEL.run));
  return labelOf(create.body, LABEL.attempt) === '1' && runOf(body) > runOf(create.body);
}

/**
 * Looks at the sandbox that is awaited. One that was adopted and then taken away by its maker is replaced.
 * @param look the operation as the document makes it; the id in it may be of one that has been replaced since.
 * @param seen an answer that has just been had, in place of another look.
 */
export async function lookAtSandbox(
  making: Making,
  look: Operation,
  create: Operation,
  seen?: ApiResponse,
): Promise<ApiResponse> {
  const { session, ledger, phase } = making;
  const entry = ledger.entry('sandbox');
  const idOrName = entry?.id ?? look.pathParameters.sandboxIdOrName ?? '';
  const pathParameters = { ...look.pathParameters, sandboxIdOrName: idOrName };
  const response = seen ?? (await persistSafely(session, { ...look, pathParameters }, phase));
  if (response.statusCode === 200) requireAsked('sandbox', idOrName, response);
  if (entry?.claim !== 'adopted') return response;
  const isGone = response.statusCode === 404 || isGoing(response.body);
  if (!isGone && (await markUsed(making, response, labelOf(create.body, LABEL.maker)))) return response;
  session.note(`Sandbox ${idOrName} was deleted by whoever made it; making it anew`);
  return ensureSandbox(making, create);
}
