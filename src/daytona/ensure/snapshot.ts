import { isRecord, textMember } from '../../json.ts';
import { apiError, messageOf } from '../api/api-error.ts';
import { retryDelay } from '../api/assessment.ts';
import { assertSameResource, type Found, find, wasCreatedWithin } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import { type Operation, purposeOf } from '../api/operations.ts';
import { UnknownOutcomeError } from '../api/retry.ts';
import { pause, type Session, send } from '../api/session.ts';
import type { ApiResponse } from '../api/transport.ts';
import { nextName } from '../ownership/snapshot-name.ts';
import { deleteResource } from '../removal/delete.ts';
import { nameTaken } from '../resource/errors.ts';
import type { Sandbox } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import { createWaitLog } from '../waiting/wait-log.ts';
import { type Decision, type EnsureContext, ensureResource } from './ensure.ts';
import { differences } from './existing-snapshot.ts';

/**
 * Daytona's error for two colliding pulls of one image (measured on v0.190.0). It is temporary, but the snapshot stays
 * broken.
 */
const PASSING_REASON = /an operation is already in progress for this resource/i;

/** The server's message while a deactivation is in progress, for up to ten minutes (measured on v0.190.0). */
const DEACTIVATING = /deactivation is still in progress/i;

/** Rejections which mean that a snapshot no longer needs to be activated (measured on v0.190.0). */
const ACTIVATED_MEANWHILE = /already active|cannot be activated/i;

/**
 * Creates a snapshot, or finds an existing one.
 * @param create the operation, with all settings in its body.
 * @returns a response with the snapshot (200), or the server's rejection.
 * @throws NameTakenError; what `send` and `deleteResource` throw.
 */
export async function ensureSnapshot(context: EnsureContext, create: Operation): Promise<ApiResponse> {
  const { session, ledger, phase } = context;
  const { clock } = session;
  const name = textMember(create.body, 'name') ?? '';
  let mayReplace = true;
  const replace = async ({ id, state }: Found): Promise<Decision> => {
    mayReplace = false;
    const keepReason = () => reasonToKeep(context, name);
    const { kept } = await deleteResource(session, { kind: 'snapshot', id, name, state }, { phase, keepReason });
    if (kept !== undefined) {
      session.note(`Snapshot ${name} (${id}) is not replaced: ${kept}`);
      return { again: kept };
    }
    session.note(`Deleted snapshot ${name} (${id}) to recreate it`);
    ledger.replace('snapshot');
    return { again: 'the name was taken by a snapshot that had to be deleted first', pace: 'at-once' };
  };
  const decide = async (existing: Found, openSince?: number): Promise<Decision> => {
    // Snapshots carry no labels, so one with the requested settings counts as the result of an unresolved request if it
    // was created after that request.
    const isWanted = differences(create.body, existing.body).length === 0;
    if (openSince === undefined || !isWanted || !wasCreatedWithin(existing, clock.now() - openSince)) {
      const decision = await decideOnForeign(context, create, existing, mayReplace ? replace : undefined);
      return decision === 'deactivating' ? createUnderNextName(context, create) : decision;
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
  return ensureResource(context, 'snapshot', create, {
    prepare: async (request) => request,
    decide,
    refused,
    makeRoom: async () => false,
  });
}

/** Decides what to do about a snapshot with the requested name that this run did not create. */
async function decideOnForeign(
  context: EnsureContext,
  create: Operation,
  existing: Found,
  replace: ((existing: Found) => Promise<Decision>) | undefined,
): Promise<Decision | 'deactivating'> {
  const { session, ledger, ifExists } = context;
  const name = textMember(create.body, 'name') ?? '';
  if (existing.state === 'removing')
    return { again: 'the name is taken by a snapshot that is being deleted', pace: 'as-polls' };
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

/** A generated name stands for an image and settings, so any other generated name works as well. */
async function createUnderNextName(context: EnsureContext, create: Operation): Promise<ApiResponse> {
  const { session, phase } = context;
  const name = nextName(textMember(create.body, 'name') ?? '');
  session.note(
    `It is still being deactivated, which takes up to ten minutes; creating it under the name ${name} instead`,
  );
  phase.rename(name);
  return ensureSnapshot(context, { ...create, body: { ...(isRecord(create.body) ? create.body : {}), name } });
}

/** @returns `deactivating` if it cannot be activated yet and another generated name can be used instead. */
async function activate(context: EnsureContext, { id, state }: Found): Promise<Decision | 'deactivating'> {
  const { session, phase, isSharedSnapshot } = context;
  session.note(`Snapshot ${id} is inactive; activating it`);
  phase.saw(state);
  const operation = { operationId: 'activateSnapshot', method: 'POST', path: '/snapshots/{id}/activate' };
  const request = { ...operation, pathParameters: { id }, query: {}, headers: {} };
  const logWait = createWaitLog(session, phase.leftMs);
  for (let attempt = 1; ; attempt += 1) {
    const response = await sendActivation(session, request, phase);
    if ('again' in response) return response;
    if (!isDeactivating(response)) return decideOnActivation(operation.operationId, response);
    if (isSharedSnapshot) return 'deactivating';
    if (attempt === 1) session.note('It is still being deactivated, which takes up to ten minutes: waiting');
    const delay = retryDelay(attempt, session.clock.random());
    logWait(`snapshot ${id} is still being deactivated`, delay);
    await pause(session, phase, { ms: delay, why: 'it was still being deactivated' });
  }
}

/** Activates it once. If the outcome is unknown, the next round finds it out. */
async function sendActivation(session: Session, request: Operation, phase: Phase): Promise<Decision> {
  try {
    return await send(session, request, { phase });
  } catch (error) {
    if (error instanceof UnknownOutcomeError) return { again: `${error.reason.why} while activating the snapshot` };
    throw error;
  }
}

function isDeactivating({ statusCode, body }: ApiResponse): boolean {
  return statusCode === 400 && DEACTIVATING.test(messageOf(body) ?? '');
}

function decideOnActivation(operationId: string, response: ApiResponse): Decision {
  const { statusCode: status } = response;
  if (status >= 200 && status < 300) return { ...response, statusCode: 200 };
  const isOver = status === 400 && ACTIVATED_MEANWHILE.test(textMember(response.body, 'message') ?? '');
  if (isOver || status === 404) return { again: 'somebody else activated or deleted the snapshot' };
  throw apiError(purposeOf(operationId), response);
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
  const response = seen ?? (await send(session, { ...get, pathParameters: { ...get.pathParameters, id } }, { phase }));
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
  await deleteResource(session, { kind: 'snapshot', id, name: phase.name, state }, { phase });
  return ensureSnapshot(context, create);
}
