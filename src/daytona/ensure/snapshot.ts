import { assertSameResource, findSnapshot, wasCreatedWithin } from '../api/find.ts';
import { findUsersOfSnapshot } from '../api/list.ts';
import type { Operation } from '../api/operations.ts';
import { type Found, type ResourceResponse, readResource } from '../api/resource-response.ts';
import { send } from '../api/session.ts';
import { nextName } from '../ownership/snapshot-name.ts';
import { deleteResource } from '../removal/delete.ts';
import type { Sandbox, ShownSnapshot } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import { activate } from './activate.ts';
import { type Decision, type EnsureContext, ensureResource } from './ensure.ts';
import { decideOnSnapshot, differences } from './existing-snapshot.ts';
import { type SnapshotSpec, withName } from './spec.ts';

/**
 * Daytona's error for two colliding pulls of one image (measured on v0.190.0). It is temporary, but the snapshot stays
 * broken.
 */
const PASSING_REASON = /an operation is already in progress for this resource/i;

/**
 * Creates a snapshot, or finds an existing one.
 * @returns a response with the snapshot (200), or the server's rejection.
 * @throws NameTakenError; what `send` and `deleteResource` throw.
 */
export async function ensureSnapshot(context: EnsureContext, wanted: SnapshotSpec): Promise<ResourceResponse> {
  const { session, ledger, phase } = context;
  const { name, payload } = wanted;
  let mayReplace = true;
  const replace = (existing: Found<ShownSnapshot>) => {
    mayReplace = false;
    return replaceSnapshot(context, wanted, existing);
  };
  const decide = async (existing: Found<ShownSnapshot>, openSince?: number): Promise<Decision<SnapshotSpec>> => {
    // Snapshots carry no labels, so one with the requested settings counts as the result of an unresolved request if it
    // was created after that request.
    const isWanted = differences(payload, existing.shown.settings).length === 0;
    if (openSince === undefined || !isWanted || !wasCreatedWithin(existing, session.clock.now() - openSince)) {
      const decision = await decideOnForeign(context, wanted, {
        existing,
        replace: mayReplace ? () => replace(existing) : undefined,
      });
      return decision === 'deactivating' ? createUnderNextName(context, wanted) : decision;
    }
    ledger.claim('snapshot', 'made', { name, id: existing.shown.id });
    return existing;
  };
  if (context.ifExists !== 'reuse') {
    const existing = await findSnapshot(session, name, phase);
    const decision = existing === undefined ? undefined : await decide(existing);
    if (decision !== undefined && !('again' in decision)) return decision;
  }
  return ensureResource(context, wanted, {
    find: (wantedName) => findSnapshot(session, wantedName, phase),
    prepare: async (spec) => spec,
    decide,
    async refused(_, isOpen) {
      if (!isOpen) ledger.forget('snapshot');
    },
    makeRoom: async () => false,
  });
}

/** Deletes a snapshot with the requested name, unless somebody else's sandbox uses it. */
async function replaceSnapshot(
  context: EnsureContext,
  { name }: SnapshotSpec,
  { shown: { id, state } }: Found<ShownSnapshot>,
): Promise<Decision<SnapshotSpec>> {
  const { session, ledger, phase } = context;
  const keepReason = () => findKeepReason(context, name);
  const { kept } = await deleteResource(session, { kind: 'snapshot', id, name, state }, { phase, keepReason });
  if (kept !== undefined) {
    session.note(`Snapshot ${name} (${id}) is not replaced: ${kept}`);
    return { again: kept };
  }
  session.note(`Deleted snapshot ${name} (${id}) to recreate it`);
  ledger.replace('snapshot');
  return { again: 'the name was taken by a snapshot that had to be deleted first', pace: 'at-once' };
}

/** Decides what to do about a snapshot with the requested name that this run did not create. */
async function decideOnForeign(
  context: EnsureContext,
  { name, payload }: SnapshotSpec,
  {
    existing,
    replace,
  }: {
    readonly existing: Found<ShownSnapshot>;
    /** Absent if one has been replaced already. */
    readonly replace: (() => Promise<Decision<SnapshotSpec>>) | undefined;
  },
): Promise<Decision<SnapshotSpec> | 'deactivating'> {
  const { session, ledger, ifExists } = context;
  const { id, state } = existing.shown;
  const input = { name, wanted: payload, ifExists, mayReplace: replace !== undefined };
  const decision = decideOnSnapshot(existing.shown, input);
  if (decision.kind === 'refuse') throw decision.error;
  if (decision.kind === 'wait') return { again: decision.reason, pace: 'as-polls' };
  if (decision.kind === 'replace' && replace !== undefined) return replace();
  ledger.claim('snapshot', 'adopted', { name, id });
  if (decision.kind === 'activate') return activate(context, existing.shown);
  if (classify('snapshot', state).classification === 'failed') return existing;
  session.note(`Snapshot ${name} (${id}) already exists with the same image and settings; reusing it (${state})`);
  return existing;
}

/** A snapshot with a generated name has no owner: it stays while a sandbox of another preview uses it. */
async function findKeepReason(context: EnsureContext, name: string): Promise<string | undefined> {
  const { session, phase, preview, isSharedSnapshot } = context;
  if (!isSharedSnapshot) return undefined;
  const isOthers = ({ ownership }: Sandbox) => ownership?.preview !== preview;
  const user = (await findUsersOfSnapshot(session, name, { phase, until: isOthers })).find(isOthers);
  return user === undefined ? undefined : `the sandbox ${user.name} uses it`;
}

/** A generated name stands for an image and settings, so any other generated name works as well. */
async function createUnderNextName(context: EnsureContext, wanted: SnapshotSpec): Promise<ResourceResponse> {
  const { session, phase } = context;
  const name = nextName(wanted.name);
  session.note(
    `It is still being deactivated, which takes up to ten minutes; creating it under the name ${name} instead`,
  );
  phase.rename(name);
  return ensureSnapshot(context, withName(wanted, name));
}

/**
 * Polls the snapshot. An adopted one that its owner deleted is replaced, and so is one broken by colliding pulls. One
 * that this run created and somebody deleted is not replaced, because the deletion was deliberate.
 * @param poll `get`: the operation from the document; its id may belong to a snapshot that has been replaced since. `seen`: a
 * fresh response to use instead of another GET.
 */
export async function pollSnapshot(
  context: EnsureContext,
  wanted: SnapshotSpec,
  { get, seen }: { readonly get: Operation; readonly seen: ResourceResponse | undefined },
): Promise<ResourceResponse> {
  const { session, ledger, phase } = context;
  const entry = ledger.entry('snapshot');
  const id = entry?.id ?? get.pathParameters.id ?? '';
  const pathParameters = { ...get.pathParameters, id };
  const response = seen ?? readResource('snapshot', await send(session, { ...get, pathParameters }, { phase }));
  const { statusCode, shown } = response;
  if (statusCode === 200) assertSameResource(response, id);
  const isGone = statusCode === 404 || (statusCode === 200 && shown.state === 'removing');
  if (isGone && entry?.claim === 'adopted') {
    session.note(`Snapshot ${id} was deleted meanwhile; recreating it`);
    return ensureSnapshot(context, wanted);
  }
  const clashed = shown.state === 'error' && PASSING_REASON.test(shown.errorReason ?? '');
  if (statusCode !== 200 || !clashed) return response;
  session.note(`Another snapshot of the same image was being created at the same time; recreating this one`);
  await deleteResource(session, { kind: 'snapshot', id, name: phase.name, state: 'error' }, { phase });
  return ensureSnapshot(context, wanted);
}
