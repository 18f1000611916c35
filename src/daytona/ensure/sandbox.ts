import { isRecord, textMember } from '../../json.ts';
import { messageOf } from '../api/api-error.ts';
import { assertSameResource, type Found, find } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import type { Operation } from '../api/operations.ts';
import { send } from '../api/session.ts';
import type { ApiResponse } from '../api/transport.ts';
import { LABEL, labelOf } from '../ownership/labels.ts';
import { commitIn } from '../ownership/made-from.ts';
import { belongsTo, ownershipOf } from '../ownership/ownership.ts';
import { deleteResource } from '../removal/delete.ts';
import type { Ledger } from '../resource/ledger.ts';
import { isDeletionRequested, parseSandbox, type Sandbox } from '../resource/resources.ts';
import { explainRemoval } from '../resource/state-error.ts';
import { withCommit } from './commit.ts';
import { type Decision, type EnsureContext, ensureResource } from './ensure.ts';
import { decideOnSandbox } from './existing-sandbox.ts';

/**
 * Creates a sandbox, or finds an existing one. A label unique to the run identifies the owner.
 * @param create the operation, with name and labels in its body.
 * @returns a response with the sandbox (200), or the server's rejection.
 * @throws NameTakenError; what `send` and `deleteResource` throw.
 */
export function ensureSandbox(context: EnsureContext, create: Operation): Promise<ApiResponse> {
  const { session, phase } = context;
  const deleting: Sandbox[] = [];
  return ensureResource(context, 'sandbox', create, {
    prepare: (request) => withCommitOfSnapshot(context, request),
    decide: (existing, openSince) =>
      decideOnExisting(context, create, { existing, isOpen: openSince !== undefined, deleting }),
    refused: (response, isOpen) => claimLeftover(context, create, response, isOpen),
    async makeRoom() {
      const [sandbox] = deleting.splice(0);
      if (sandbox !== undefined) await deleteResource(session, { ...sandbox, state: 'destroying' }, { phase });
      return sandbox !== undefined;
    },
  });
}

/** With this message the server leaves a failed sandbox behind and does not return its id (measured on v0.190.0). */
const LEAVES_SANDBOX = /^sandbox failed to start/i;

/**
 * A rejected request may leave a sandbox behind that a GET by name does not find for some seconds. The ledger then
 * keeps the intention, and the cleanup polls for longer.
 */
async function claimLeftover(
  { session, ledger, phase }: EnsureContext,
  create: Operation,
  { statusCode, body }: ApiResponse,
  isOpen: boolean,
): Promise<void> {
  const forget = () => {
    if (!isOpen) ledger.forget('sandbox');
  };
  // With a rejected token nothing was created and nothing can be checked.
  if (statusCode === 401) return forget();
  try {
    const name = textMember(create.body, 'name') ?? '';
    const left = await find(session, 'sandbox', name, phase);
    if (left !== undefined && isFromThisProcess(left, create)) ledger.claim('sandbox', 'made', name, left.id);
    else if (!LEAVES_SANDBOX.test(messageOf(body) ?? '')) forget();
  } catch {
    // The rejection is the error to report. The cleanup checks again.
    session.signal.throwIfAborted();
  }
}

/**
 * Uses, replaces or refuses a sandbox with the requested name.
 * @param found `isOpen`: a request of this run may have just created it. `deleting` receives what is replaced.
 */
async function decideOnExisting(
  context: EnsureContext,
  create: Operation,
  { existing, isOpen, deleting }: { existing: Found; isOpen: boolean; deleting: Sandbox[] },
): Promise<Decision> {
  const { session, ledger, phase, ifExists } = context;
  const sandbox = parseSandbox(existing.body);
  if (sandbox === undefined) return { again: 'the response has no name' };
  const { id, name } = sandbox;
  const decision = decideOnSandbox(sandbox, { wanted: ownershipOf(create.body), ifExists, isOpen });
  switch (decision.kind) {
    case 'refuse':
      throw decision.error;
    case 'wait':
      return { again: decision.reason, pace: 'as-polls' };
    case 'use':
      ledger.claim('sandbox', decision.claim, name, id, decision.wasThere);
      session.note(decision.note);
      return existing.response;
    case 'replace':
      session.note(`Deleting sandbox ${name} (${id}) to recreate it: ${decision.reason}`);
      ledger.replace('sandbox', sandbox.snapshot);
      // The server frees the name with its response, before the sandbox is gone (measured on v0.190.0), unless the DELETE was lost.
      await deleteResource(session, sandbox, {
        phase,
        until: deleting.some((other) => other.id === id) ? 'gone' : 'requested',
      });
      deleting.push(sandbox);
      return {
        again: 'the name was taken by a sandbox that had to be deleted first',
        pace: 'at-once',
        ...(!context.isCommitCertain &&
          isOfSameSnapshot(ledger, sandbox) && { create: withCommit(create, commitIn(existing.body)) }),
      };
  }
}

/**
 * Takes the commit from another sandbox of the same pull request and snapshot, such as that of another matrix leg. If there is
 * none, the request names no commit.
 */
async function withCommitOfSnapshot(context: EnsureContext, create: Operation): Promise<Operation> {
  const { session, ledger, phase } = context;
  const wanted = ownershipOf(create.body);
  const used = ledger.entry('snapshot');
  if (context.isCommitCertain || used?.claim !== 'adopted' || wanted === undefined || wanted.commit !== '')
    return create;
  try {
    const hasCommit = ({ ownership }: Sandbox) =>
      belongsTo(ownership, wanted, Number(wanted.pullRequest)) && ownership.commit !== '';
    const users = await findUsersOfSnapshot(session, used.name, phase, { until: hasCommit });
    const commit = users.find(hasCommit)?.ownership?.commit;
    return commit === undefined ? create : withCommit(create, commit);
  } catch {
    session.signal.throwIfAborted();
    return create;
  }
}

/** Whether a sandbox was made from the very snapshot that this run has found and uses: then both are of one commit. */
function isOfSameSnapshot(ledger: Ledger, { snapshot }: Sandbox): boolean {
  const used = ledger.entry('snapshot');
  return used?.claim === 'adopted' && snapshot !== undefined && (snapshot === used.name || snapshot === used.id);
}

function isFromThisProcess({ body }: Found, create: Operation): boolean {
  const instance = ownershipOf(create.body)?.instance;
  return instance !== undefined && ownershipOf(body)?.instance === instance;
}

/**
 * Polls the sandbox. An adopted one that its owner deleted is replaced.
 * @param get the operation from the document; its id may belong to a sandbox that has been replaced since.
 * @param seen a fresh response to use instead of another GET.
 */
export async function pollSandbox(
  context: EnsureContext,
  get: Operation,
  create: Operation,
  seen?: ApiResponse,
): Promise<ApiResponse> {
  const { session, ledger, phase } = context;
  const entry = ledger.entry('sandbox');
  const idOrName = entry?.id ?? get.pathParameters.sandboxIdOrName ?? '';
  const pathParameters = { ...get.pathParameters, sandboxIdOrName: idOrName };
  const response = seen ?? (await send(session, { ...get, pathParameters }, { phase }));
  if (response.statusCode === 200) assertSameResource('sandbox', idOrName, response);
  if (entry?.claim !== 'adopted') return response;
  const isGone = response.statusCode === 404 || isDeletionRequested(response.body);
  if (!isGone && (await markUsed(context, response, ownershipOf(create.body)?.instance))) return response;
  const removal = explainRemoval(response.body);
  session.note(
    removal === undefined
      ? `Sandbox ${idOrName} was deleted meanwhile; recreating it`
      : `Daytona deleted sandbox ${idOrName}: ${removal.why}; recreating it`,
  );
  // The replacement is marked as well.
  return pollSandbox(context, get, create, await ensureSandbox(context, create));
}

/**
 * Marks an adopted sandbox as used by this run once it is started. Otherwise its owner would delete it during cleanup
 * when cancelled, as GitHub does with the older of two runs in a concurrency group.
 * @param response the response with the sandbox.
 * @returns false when it is gone. A mark that cannot be set is not fatal, so everything else returns true.
 */
export async function markUsed(
  { session, phase }: EnsureContext,
  { body, statusCode }: ApiResponse,
  instance: string | undefined,
): Promise<boolean> {
  const id = textMember(body, 'id');
  const isStarted = statusCode === 200 && textMember(body, 'state') === 'started';
  if (!isStarted || id === undefined || instance === undefined || labelOf(body, LABEL.usedBy) === instance) return true;
  const labels = { ...(isRecord(body) && isRecord(body.labels) ? body.labels : {}), [LABEL.usedBy]: instance };
  const operation = { operationId: 'replaceLabels', method: 'PUT', path: '/sandbox/{id}/labels' };
  const response = await send(
    session,
    { ...operation, pathParameters: { id }, query: {}, headers: {}, body: { labels } },
    { phase },
  );
  if (response.statusCode === 404) return false;
  if (response.statusCode >= 300) {
    session.note(
      `Sandbox ${id} could not be marked as used by this run (${response.statusCode}); the run that created it may delete it`,
    );
  }
  return true;
}
