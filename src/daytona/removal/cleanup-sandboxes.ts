import { formatDuration } from '../../clock.ts';
import { findSandbox, sandboxIn } from '../api/find.ts';
import { listSandboxes } from '../api/list.ts';
import { LABEL } from '../ownership/labels.ts';
import { mayStepDelete } from '../ownership/ownership.ts';
import type { FailedDeletion } from '../resource/errors.ts';
import type { Entry } from '../resource/ledger.ts';
import type { Sandbox } from '../resource/resources.ts';
import type { Phase } from '../waiting/deadline.ts';
import { createWaitLog } from '../waiting/wait-log.ts';
import { type Cleanup, LATE_MS, logKept, logNotFound, POLL_MS } from './cleanup-context.ts';
import { deleteResource } from './delete.ts';
import { planCleanup, type RemovalPlan } from './plan.ts';

/** The maximum number of sandboxes that the requests of a run can have created. */
function mostExpected({ claim, openSince }: Entry): number {
  return (claim === 'made' ? 1 : 0) + (claim === 'intended' || openSince !== undefined ? 1 : 0);
}

/** Searches for sandboxes of the run until no more can appear, and deletes them. */
export async function cleanSandboxes(cleanup: Cleanup, entry: Entry): Promise<FailedDeletion[]> {
  const { session, phaseOf } = cleanup;
  const phase = phaseOf(entry);
  const seen = new Set<string>();
  const failed: FailedDeletion[] = [];
  const isAwaited = entry.claim === 'intended' || entry.openSince !== undefined;
  const logWait = createWaitLog(session, () => LATE_MS.sandbox - phase.elapsedMs());
  try {
    for (;;) {
      const sandboxes = (await findOwnSandboxes(cleanup, entry, phase)).filter(({ id }) => !seen.has(id));
      for (const { id } of sandboxes) seen.add(id);
      const plan = planCleanup({ step: cleanup.step, claimedId: madeId(entry), sandboxes, snapshots: [] });
      logKept(session, plan);
      failed.push(...(await deleteSandboxes(cleanup, plan, phase)));
      if (!isAwaited || seen.size >= mostExpected(entry)) return failed;
      if (phase.elapsedMs() >= LATE_MS.sandbox) break;
      logWait(`sandbox ${entry.name} may still appear, because the response to its creation was lost`, POLL_MS);
      await session.clock.sleep(POLL_MS, session.signal);
    }
  } catch (error) {
    // Also when the cleanup is cancelled: the rest is reported, with its id.
    return [...failed, { entry, error }];
  }
  logNotFound(session, entry);
  return failed;
}

/** Searches by the label unique to this process, which shows new sandboxes immediately, and by the recorded id. */
async function findOwnSandboxes({ session, step }: Cleanup, entry: Entry, phase: Phase): Promise<Sandbox[]> {
  const { items } = await listSandboxes(session, { labels: { [LABEL.instance]: step.instance } }, phase);
  const own = items.filter(({ ownership }) => ownership?.instance === step.instance && ownership.owner === step.owner);
  const id = madeId(entry);
  if (id === undefined || own.some((sandbox) => sandbox.id === id)) return own;
  const known = sandboxIn(await findSandbox(session, id, phase));
  return known === undefined ? own : [known, ...own];
}

function madeId({ kind, claim, id }: Entry): string | undefined {
  return kind === 'sandbox' && claim === 'made' ? id : undefined;
}

/** Deletes the sandboxes of a plan. @returns those that could not be deleted. */
export async function deleteSandboxes(cleanup: Cleanup, plan: RemovalPlan, phase: Phase): Promise<FailedDeletion[]> {
  const { session, step } = cleanup;
  const failed: FailedDeletion[] = [];
  for (const { resource } of plan.deletions) {
    const { kind, id, name, state } = resource;
    const expiry = resource.kind === 'sandbox' ? resource.expiry : undefined;
    try {
      const keepReason = async () => {
        const now = sandboxIn(await findSandbox(session, id, phase));
        return now === undefined || mayStepDelete(now.ownership, step) ? undefined : 'another job uses it now';
      };
      const { kept } = await deleteResource(session, resource, { phase, keepReason });
      session.note(
        kept === undefined
          ? `Deleted ${kind} ${name} (${id}) after ${formatDuration(phase.elapsedMs())}`
          : `Kept ${kind} ${name} (${id}): ${kept}`,
      );
    } catch (error) {
      failed.push({ entry: { kind, name, id }, error, state, expiry });
    }
  }
  return failed;
}
