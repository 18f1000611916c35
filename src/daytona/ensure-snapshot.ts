import { apiError } from './api-error.ts';
import type { ApiResponse } from './client.ts';
import { nameTaken } from './errors.ts';
import { differences } from './existing-snapshot.ts';
import { type Found, find, foundIn, isYoungerThan } from './find.ts';
import type { Making } from './making.ts';
import type { Operation } from './operation.ts';
import { pause, persist, persistSafely } from './persist.ts';
import { textMember } from './records.ts';
import { remove } from './remove.ts';
import { retryDelay } from './retry.ts';
import { sendCreation, troubleOf } from './send-creation.ts';
import { outlookOf } from './states.ts';

/** An answer that stands for a snapshot that exists, or: try to create it again. */
type Decision = ApiResponse | 'again';

/** Daytona's word for two pulls of one image that met (measured on v0.190.0): it passes, but the snapshot stays broken. */
const PASSING_REASON = /an operation is already in progress for this resource/i;

/**
 * Creates a snapshot, or finds out that it is there already. Names are unique in an organization, so a second request for the
 * same name never makes a second snapshot; still none is sent again before a look has shown that the first made nothing.
 * @param create the operation, with everything wanted in its body.
 * @returns an answer that shows the snapshot (200), or the server's refusal.
 * @throws NameTakenError; what `persist` and `remove` throw.
 */
export async function ensureSnapshot(making: Making, create: Operation): Promise<ApiResponse> {
  const { session, phase } = making;
  const { clock } = session;
  const name = textMember(create.body, 'name') ?? '';
  const start = clock.now();
  let unclear = false;
  let mayReplace = true;
  const replace = async ({ id }: Found): Promise<Decision> => {
    mayReplace = false;
    session.note(`Deleting snapshot ${name} (${id}) to make it anew`);
    await remove(session, 'snapshot', id, phase);
    return 'again';
  };
  const decide = (existing: Found): Promise<Decision> | Decision => {
    const ours = unclear && isYoungerThan(existing, clock.now() - start);
    return ours ? keep(making, existing) : decideOnForeign(making, create, existing, mayReplace ? replace : undefined);
  };
  if (making.ifExists !== 'reuse') {
    const existing = await find(session, 'snapshot', name, phase);
    const decision = existing === undefined ? 'again' : await decide(existing);
    if (decision !== 'again') return decision;
  }
  for (let round = 1; ; round += 1) {
    const settled = await sendCreation(making, create, unclear);
    if (settled.kind === 'answered' && settled.response.statusCode !== 409) return created(making, settled.response);
    unclear ||= settled.kind === 'unclear';
    if (settled.kind === 'unclear') session.note(`${troubleOf(settled, create)}: looking whether it was made`);
    const existing = await find(session, 'snapshot', name, phase);
    const decision = existing === undefined ? 'again' : await decide(existing);
    if (decision !== 'again') return decision;
    await pause(session, phase, retryDelay(round, clock.random()), troubleOf(settled, create));
  }
}

function created({ ledger }: Making, response: ApiResponse): ApiResponse {
  if (response.statusCode !== 200) ledger.forget('snapshot');
  else ledger.claim('snapshot', 'made', foundIn(response, 'snapshot').id);
  return response;
}

function keep({ ledger }: Making, existing: Found): ApiResponse {
  ledger.claim('snapshot', 'made', existing.id);
  return existing.response;
}

/** What to do about a snapshot of the wanted name that this run did not make. */
async function decideOnForeign(
  making: Making,
  create: Operation,
  existing: Found,
  replace: ((existing: Found) => Promise<Decision>) | undefined,
): Promise<Decision> {
  const { session, ledger, ifExists } = making;
  const name = textMember(create.body, 'name') ?? '';
  if (existing.state === 'removing') return 'again';
  if (ifExists === 'fail') throw nameTaken('snapshot', name, 'and `if-exists` is `fail`');
  if (ifExists === 'replace' && replace !== undefined) return replace(existing);
  const different = differences(create.body, existing.body);
  if (different.length > 0) throw nameTaken('snapshot', name, `but ${different.join('; ')}`);
  const { outlook } = outlookOf('snapshot', existing.state);
  if (outlook === 'failed') return replace === undefined ? existing.response : replace(existing);
  ledger.claim('snapshot', 'adopted', existing.id);
  if (existing.state === 'inactive') return activate(making, existing);
  session.note(
    `Snapshot ${name} (${existing.id}) exists already, made from the same image and settings; using it (${existing.state})`,
  );
  return existing.response;
}

async function activate({ session, phase }: Making, { id }: Found): Promise<Decision> {
  session.note(`Snapshot ${id} is inactive; activating it`);
  const operation = { operationId: 'activateSnapshot', method: 'POST', path: '/snapshots/{id}/activate' };
  const settled = await persist(session, { ...operation, pathParameters: { id }, query: {}, headers: {} }, phase);
  if (settled.kind === 'unclear') return 'again';
  const { response } = settled;
  if (response.statusCode >= 200 && response.statusCode < 300) return { ...response, statusCode: 200 };
  // Somebody else activated it meanwhile.
  if (response.statusCode === 400 && /already active/i.test(textMember(response.body, 'message') ?? '')) return 'again';
  throw apiError('activating the snapshot', response);
}

/**
 * Looks at the snapshot that is awaited. When it was taken away, or broken, by no fault of its own, another takes its place.
 * @param look the operation as the document makes it; the id in it may be of one that has been replaced since.
 * @param create the operation that made it.
 */
export async function lookAtSnapshot(making: Making, look: Operation, create: Operation): Promise<ApiResponse> {
  const { session, ledger, phase } = making;
  const entry = ledger.entry('snapshot');
  const id = entry?.id ?? look.pathParameters.id ?? '';
  const response = await persistSafely(session, { ...look, pathParameters: { ...look.pathParameters, id } }, phase);
  const state = textMember(response.body, 'state');
  const isGone = response.statusCode === 404 || (response.statusCode === 200 && state === 'removing');
  if (entry?.claim === 'adopted' && isGone) {
    session.note(`Snapshot ${id} was deleted by whoever made it; making it anew`);
    return ensureSnapshot(making, create);
  }
  const clashed = state === 'error' && PASSING_REASON.test(textMember(response.body, 'errorReason') ?? '');
  if (response.statusCode !== 200 || !clashed) return response;
  session.note(`Another snapshot of the same image was being made at the same time; making this one anew`);
  await remove(session, 'snapshot', id, phase);
  return ensureSnapshot(making, create);
}
