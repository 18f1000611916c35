import { textMember } from '../../json.ts';
import { apiError } from '../api/api-error.ts';
import type { ApiResponse } from '../api/client.ts';
import { assertSameResource, type Found, find, wasCreatedWithin } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import { type Operation, purposeOf } from '../api/operations.ts';
import { sendIdempotent, sendWithRetry } from '../api/request.ts';
import { nameTaken } from '../errors.ts';
import { deleteResource } from '../removal/delete.ts';
import type { Sandbox } from '../resources.ts';
import { classify } from '../states.ts';
import { type Decision, type EnsureContext, ensureResource } from './ensure.ts';
import { differences } from './existing-snapshot.ts';

/**
 * Daytona's error for two colliding pulls of one image (measured on v0.190.0). It is temporary, but the snapshot stays
 * broken.
 */
const PASSING_REASON = /an operation is already in progress for this resource/i;

/** Rejections which mean that a snapshot no longer needs to be activated (measured on v0.190.0). */
const ACTIVATED_MEANWHILE = /already active|cannot be activated/i;

/**
 * Creates a snapshot, or finds an existing one.
 * @param create the operation, with all settings in its body.
 * @returns a response with the snapshot (200), or the server's rejection.
 * @throws NameTakenError; what `sendWithRetry` and `deleteResource` throw.
 */
export async function ensureSnapshot(context: EnsureContext, create: Operation): Promise<ApiResponse> {
  const { session, ledger, phase } = context;
  const { clock } = session;
  const name = textMember(create.body, 'name') ?? '';
  let mayReplace = true;
  const replace = async ({ id, state }: Found): Promise<Decision> => {
    mayReplace = false;
    const { kept } = await deleteResource(session, { kind: 'snapshot', id, name, state }, phase, () =>
      reasonToKeep(context, name),
    );
    if (kept !== undefined) {
      session.note(`Snapshot ${name} (${id}) is not replaced: ${kept}`);
      return { again: kept };
    }
    session.note(`Deleted snapshot ${name} (${id}) to recreate it`);
    ledger.replace('snapshot');
    return { again: 'the name was taken by a snapshot that had to be deleted first' };
  };
  const decide = async (existing: Found, openSince?: number): Promise<Decision> => {
    // Snapshots carry no labels, so one with the requested settings counts as the result of an unresolved request if it
    // was created after that request.
    const isWanted = differences(create.body, existing.body).length === 0;
    if (openSince === undefined || !isWanted || !wasCreatedWithin(existing, clock.now() - openSince)) {
      return decideOnForeign(context, create, existing, mayReplace ? replace : undefined);
    }
    ledger.claim('snapshot', 'made', name, existing.id);
    return existing.response;
  };
  if (context.ifExists !== 'reuse') {
    const existing = await find(session, 'snapshot', name, phase);
    const decision = existing === undefined ? undefined : await decide(existing);
    if (decision !== undefined && !('again' in decision)) return decision;
  }
  const refused = async (_: ApiResponse, isOpen: boolean): Promise<void> => {
    if (!isOpen) ledger.forget('snapshot');
  };
  return ensureResource(context, 'snapshot', create, { decide, refused });
}

/** Decides what to do about a snapshot with the requested name that this run did not create. */
async function decideOnForeign(
  context: EnsureContext,
  create: Operation,
  existing: Found,
  replace: ((existing: Found) => Promise<Decision>) | undefined,
): Promise<Decision> {
  const { session, ledger, ifExists } = context;
  const name = textMember(create.body, 'name') ?? '';
  if (existing.state === 'removing') return { again: 'the name is taken by a snapshot that is being deleted' };
  if (ifExists === 'fail') throw nameTaken('snapshot', name, 'and `if-exists` is `fail`', 'by-option');
  if (ifExists === 'replace' && replace !== undefined) return replace(existing);
  const different = differences(create.body, existing.body);
  if (different.length > 0) throw nameTaken('snapshot', name, `but ${different.join('; ')}`, 'by-option');
  const { classification } = classify('snapshot', existing.state);
  if (classification === 'failed' && replace !== undefined) return replace(existing);
  ledger.claim('snapshot', 'adopted', name, existing.id);
  if (classification === 'failed') return existing.response;
  if (existing.state === 'inactive') return activate(context, existing);
  session.note(
    `Snapshot ${name} (${existing.id}) already exists with the same image and settings; reusing it (${existing.state})`,
  );
  return existing.response;
}

/** A snapshot with a generated name has no owner: it stays while a sandbox of another preview uses it. */
async function reasonToKeep(context: EnsureContext, name: string): Promise<string | undefined> {
  const { session, phase, preview, isSharedSnapshot } = context;
  if (!isSharedSnapshot) return undefined;
  const isOthers = ({ ownership }: Sandbox) => ownership?.preview !== preview;
  const user = (await findUsersOfSnapshot(session, name, phase, { until: isOthers })).find(isOthers);
  return user === undefined ? undefined : `the sandbox ${user.name} uses it`;
}

async function activate({ session, phase }: EnsureContext, { id }: Found): Promise<Decision> {
  session.note(`Snapshot ${id} is inactive; activating it`);
  const operation = { operationId: 'activateSnapshot', method: 'POST', path: '/snapshots/{id}/activate' };
  const result = await sendWithRetry(session, { ...operation, pathParameters: { id }, query: {}, headers: {} }, phase);
  if (result.kind === 'unknown') return { again: `${result.why} while activating the snapshot` };
  const { response } = result;
  const { statusCode: status } = response;
  if (status >= 200 && status < 300) return { ...response, statusCode: 200 };
  const isOver = status === 400 && ACTIVATED_MEANWHILE.test(textMember(response.body, 'message') ?? '');
  if (isOver || status === 404) return { again: 'somebody else activated or deleted the snapshot' };
  throw apiError(purposeOf(operation.operationId), response);
}

/**
 * Polls the snapshot. An adopted one that its owner deleted is replaced, and so is one broken by colliding pulls. One
 * that this run created and somebody deleted is not replaced, because the deletion was deliberate.
 * @param get the operation from the document; its id may belong to a snapshot that has been replaced since.
 * @param create the operation that created it.
 * @param seen a fresh response to use instead of another GET.
 */
export async function pollSnapshot(
  context: EnsureContext,
  get: Operation,
  create: Operation,
  seen?: ApiResponse,
): Promise<ApiResponse> {
  const { session, ledger, phase } = context;
  const entry = ledger.entry('snapshot');
  const id = entry?.id ?? get.pathParameters.id ?? '';
  const response =
    seen ?? (await sendIdempotent(session, { ...get, pathParameters: { ...get.pathParameters, id } }, phase));
  if (response.statusCode === 200) assertSameResource('snapshot', id, response);
  const state = textMember(response.body, 'state');
  const isGone = response.statusCode === 404 || (response.statusCode === 200 && state === 'removing');
  if (isGone && entry?.claim === 'adopted') {
    session.note(`Snapshot ${id} was deleted meanwhile; recreating it`);
    return ensureSnapshot(context, create);
  }
  const clashed = state === 'error' && PASSING_REASON.test(textMember(response.body, 'errorReason') ?? '');
  if (response.statusCode !== 200 || !clashed) return response;
  session.note(`Another snapshot of the same image was being created at the same time; recreating this one`);
  await deleteResource(session, { kind: 'snapshot', id, name: phase.name, state }, phase);
  return ensureSnapshot(context, create);
}
