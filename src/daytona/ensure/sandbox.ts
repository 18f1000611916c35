import { assertSameResource, findSandbox } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import type { Operation } from '../api/operations.ts';
import { type Found, type ResourceResponse, readResource } from '../api/resource-response.ts';
import { send } from '../api/session.ts';
import { LABEL, labelOf } from '../ownership/labels.ts';
import { commitIn } from '../ownership/made-from.ts';
import { belongsTo } from '../ownership/ownership.ts';
import { deleteResource } from '../removal/delete.ts';
import type { Ledger } from '../resource/ledger.ts';
import { isNamed, type Sandbox, type ShownSandbox } from '../resource/resources.ts';
import { explainRemoval } from '../resource/state-error.ts';
import { type Decision, type EnsureContext, ensureResource } from './ensure.ts';
import { decideOnSandbox } from './existing-sandbox.ts';
import { type SandboxSpec, withCommit } from './spec.ts';

/**
 * Creates a sandbox, or finds an existing one. A label unique to the run identifies the owner.
 * @returns a response with the sandbox (200), or the server's rejection.
 * @throws NameTakenError; what `send` and `deleteResource` throw.
 */
export function ensureSandbox(context: EnsureContext, wanted: SandboxSpec): Promise<ResourceResponse> {
  const { session, phase } = context;
  const deleting: Sandbox[] = [];
  return ensureResource(context, wanted, {
    find: (name) => findSandbox(session, name, phase),
    prepare: (spec) => withCommitOfSnapshot(context, spec),
    decide: (existing, openSince) =>
      decideOnExisting(context, wanted, { existing, isOpen: openSince !== undefined, deleting }),
    refused: (response, isOpen) => claimLeftover(context, wanted, { response, isOpen }),
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
  { name, ownership }: SandboxSpec,
  { response, isOpen }: { readonly response: ResourceResponse; readonly isOpen: boolean },
): Promise<void> {
  const forget = () => {
    if (!isOpen) ledger.forget('sandbox');
  };
  // With a rejected token nothing was created and nothing can be checked.
  if (response.statusCode === 401) return forget();
  try {
    const left = (await findSandbox(session, name, phase))?.shown;
    const isOwn = ownership !== undefined && left?.ownership?.instance === ownership.instance;
    if (left !== undefined && isOwn) ledger.claim('sandbox', 'made', { name, id: left.id });
    else if (!LEAVES_SANDBOX.test(response.message ?? '')) forget();
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
  wanted: SandboxSpec,
  { existing, isOpen, deleting }: { existing: Found<ShownSandbox>; isOpen: boolean; deleting: Sandbox[] },
): Promise<Decision<SandboxSpec>> {
  const { session, ledger, phase, ifExists } = context;
  const { shown: sandbox } = existing;
  if (!isNamed(sandbox)) return { again: 'the response has no name' };
  const { id, name } = sandbox;
  const decision = decideOnSandbox(sandbox, { wanted: wanted.ownership, ifExists, isOpen });
  switch (decision.kind) {
    case 'refuse':
      throw decision.error;
    case 'wait':
      return { again: decision.reason, pace: 'as-polls' };
    case 'use':
      ledger.claim('sandbox', decision.claim, { name, id, wasThere: decision.wasThere });
      session.note(decision.note);
      return existing;
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
          isOfSameSnapshot(ledger, sandbox) && { spec: withCommit(wanted, commitIn(sandbox.labels)) }),
      };
  }
}

/**
 * Takes the commit from another sandbox of the same pull request and snapshot, such as that of another matrix leg. If there is
 * none, the request names no commit.
 */
async function withCommitOfSnapshot(context: EnsureContext, spec: SandboxSpec): Promise<SandboxSpec> {
  const { session, ledger, phase } = context;
  const { ownership: wanted } = spec;
  const used = ledger.entry('snapshot');
  if (context.isCommitCertain || used?.claim !== 'adopted' || wanted === undefined || wanted.commit !== '') return spec;
  try {
    const hasCommit = ({ ownership }: Sandbox) =>
      belongsTo(ownership, wanted, Number(wanted.pullRequest)) && ownership.commit !== '';
    const users = await findUsersOfSnapshot(session, used.name, { phase, until: hasCommit });
    const commit = users.find(hasCommit)?.ownership?.commit;
    return commit === undefined ? spec : withCommit(spec, commit);
  } catch {
    session.signal.throwIfAborted();
    return spec;
  }
}

/** Whether a sandbox was made from the very snapshot that this run has found and uses: then both are of one commit. */
function isOfSameSnapshot(ledger: Ledger, { snapshot }: Sandbox): boolean {
  const used = ledger.entry('snapshot');
  return used?.claim === 'adopted' && snapshot !== undefined && (snapshot === used.name || snapshot === used.id);
}

/**
 * Polls the sandbox. An adopted one that its owner deleted is replaced.
 * @param poll `get`: the operation from the document; its id may belong to a sandbox that has been replaced since. `seen`: a
 * fresh response to use instead of another GET.
 */
export async function pollSandbox(
  context: EnsureContext,
  wanted: SandboxSpec,
  { get, seen }: { readonly get: Operation; readonly seen: ResourceResponse | undefined },
): Promise<ResourceResponse> {
  const { session, ledger, phase } = context;
  const entry = ledger.entry('sandbox');
  const idOrName = entry?.id ?? get.pathParameters.sandboxIdOrName ?? '';
  const pathParameters = { ...get.pathParameters, sandboxIdOrName: idOrName };
  const response = seen ?? readResource('sandbox', await send(session, { ...get, pathParameters }, { phase }));
  if (response.statusCode === 200) assertSameResource(response, idOrName);
  if (entry?.claim !== 'adopted') return response;
  const { shown } = response;
  const isGone = response.statusCode === 404 || shown.isBeingDeleted;
  if (!isGone && (await markUsed(context, response, wanted.ownership?.instance))) return response;
  const removal = explainRemoval(shown);
  session.note(
    removal === undefined
      ? `Sandbox ${idOrName} was deleted meanwhile; recreating it`
      : `Daytona deleted sandbox ${idOrName}: ${removal.why}; recreating it`,
  );
  // The replacement is marked as well.
  return pollSandbox(context, wanted, { get, seen: await ensureSandbox(context, wanted) });
}

/**
 * Marks an adopted sandbox as used by this run once it is started. Otherwise its owner would delete it during cleanup
 * when cancelled, as GitHub does with the older of two runs in a concurrency group.
 * @param response the response with the sandbox.
 * @returns false when it is gone. A mark that cannot be set is not fatal, so everything else returns true.
 */
async function markUsed(
  { session, phase }: EnsureContext,
  { shown, statusCode }: ResourceResponse,
  instance: string | undefined,
): Promise<boolean> {
  if (shown.kind !== 'sandbox' || shown.id === undefined || instance === undefined) return true;
  const { id, labels: known, state } = shown;
  const isStarted = statusCode === 200 && state === 'started';
  if (!isStarted || labelOf(known, LABEL.usedBy) === instance) return true;
  const body = { labels: { ...known, [LABEL.usedBy]: instance } };
  const operation = { operationId: 'replaceLabels', method: 'PUT', path: '/sandbox/{id}/labels' };
  const mark = { ...operation, pathParameters: { id }, query: {}, headers: {}, body };
  const response = await send(session, mark, { phase });
  if (response.statusCode === 404) return false;
  if (response.statusCode >= 300) {
    session.note(
      `Sandbox ${id} could not be marked as used by this run (${response.statusCode}); the run that created it may delete it`,
    );
  }
  return true;
}
