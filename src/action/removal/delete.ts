import { findSandbox, sandboxIn } from '../../daytona/api/find.ts';
import { listSandboxes } from '../../daytona/api/list.ts';
import { LABEL } from '../../daytona/ownership/labels.ts';
import { belongsTo, describeOwner } from '../../daytona/ownership/ownership.ts';
import { pullRequestOf } from '../../daytona/removal/plan.ts';
import { CleanupError, NameTakenError } from '../../daytona/resource/errors.ts';
import type { Sandbox } from '../../daytona/resource/resources.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import { ActionError } from '../../errors.ts';
import { commitOf } from '../../github/event/context.ts';
import { type Ending, NOTHING_MADE } from '../job/ending.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { createPullRequestReporter } from '../preview/pull-request.ts';
import { type Removal, reportRemovals } from '../preview/removal-report.ts';
import { type Failure, failureOf } from '../runner/annotation.ts';
import { deleteSandboxes, deleteUnusedSnapshots, throwIfAnyFailed } from './delete-resources.ts';

/**
 * Deletes the sandboxes of this pull request, then their unused snapshots, and waits until they are gone. Outside of a
 * pull request, or with an explicit name, deletes only the sandbox of that name.
 * @returns the outcome: `absent` if there was nothing to delete; `skipped` if all that was found stays because another run uses it, or if
 * the event says `closed` but the pull request is open again.
 * @throws CleanupError if a deletion fails; UnmatchedNameError or NameTakenError if the name cannot match, or belongs to
 * another sandbox than was meant.
 */
export async function deletePreview(job: Job): Promise<Ending> {
  const { identity, log } = job;
  if (job.inputs.isModeFromEvent && (await isOpenAgain(job))) return { made: NOTHING_MADE, outcome: 'skipped' };
  const sandboxes = await findSandboxes(job).catch(failureOf);
  if ('annotation' in sandboxes) {
    job.signal.throwIfAborted();
    await reportRemovals(job, removalOf(job, { name: identity.sandboxName, failure: sandboxes }), job.inputs);
    return { made: NOTHING_MADE, failure: sandboxes };
  }
  if (sandboxes.length === 0) {
    refuseUnmatchedName(job);
    log.line('No sandbox to delete.');
  }
  const { failed, keptIds } = await deleteSandboxes(
    job,
    sandboxes.map((resource) => ({ resource, reason: '' })),
    job.inputs.sandboxTimeoutMs,
  );
  const deleted = sandboxes.filter(({ id }) => !keptIds.has(id));
  const snapshots = new Set(deleted.flatMap(({ snapshot }) => snapshot ?? []));
  const failedSnapshots = await deleteUnusedSnapshots(job, snapshots, 'gone');
  // Each matrix leg has its own comment and deployment, identified by the name of its sandbox.
  const kept = new Set(sandboxes.flatMap(({ id, name }) => (keptIds.has(id) ? [name] : [])));
  const names = new Set([identity.sandboxName, ...deleted.map((sandbox) => sandbox.name)]);
  const removals = [...names].flatMap((name) => {
    if (kept.has(name)) return [];
    const still = failed.filter(({ entry }) => entry.name === name);
    const sandbox = sandboxes.find((other) => other.name === name);
    return removalOf(job, {
      name,
      sandbox,
      ...(still.length === 0 ? {} : { failure: failureOf(new CleanupError(still)) }),
    });
  });
  await reportRemovals(job, removals, job.inputs);
  throwIfAnyFailed([...failed, ...failedSnapshots]);
  const unchanged = sandboxes.length > 0 ? 'skipped' : 'absent';
  return { made: NOTHING_MADE, outcome: deleted.length > 0 ? 'deleted' : unchanged };
}

/** No sandbox has the default name, and only this job of this run could have created one. */
class UnmatchedNameError extends ActionError {
  override readonly name = 'UnmatchedNameError' as const;
  readonly code = 'input';

  /** @param defaultName of the sandbox. */
  constructor(defaultName: string) {
    super(
      `Nothing was deleted: \`sandbox-name\` is empty, and the job does not belong to a pull request. The default name "${defaultName}" contains this run and this job, and no sandbox has it.`,
      {
        hint: 'Set `sandbox-name` to the output `sandbox-name` of the step that created the sandbox.',
      },
    );
  }
}

/** @throws UnmatchedNameError if the name is the default name of a job outside of a pull request. */
function refuseUnmatchedName({ inputs, context, identity }: Job): void {
  if (inputs.sandboxName !== undefined || context.pullRequest !== undefined) return;
  throw new UnmatchedNameError(identity.sandboxName);
}

/** Whether the pull request was reopened: a rerun job gets an old `closed` event. If unknown, the event counts. */
async function isOpenAgain(job: Job): Promise<boolean> {
  const number = job.context.pullRequest?.number;
  if ((await createPullRequestReporter(job).readState()).state !== 'open') return false;
  job.log.notice({
    code: 'pull-request-open',
    message: `Skipped. According to the event, pull request #${number} was closed, but it is open. Its preview is kept.`,
  });
  return true;
}

/**
 * Describes the deletion of one preview. A sandbox that was found belongs to the pull request in its labels; a name without one
 * to that of the job.
 */
function removalOf(
  { context }: Job,
  {
    name,
    sandbox,
    failure,
  }: { readonly name: string; readonly sandbox?: Sandbox | undefined; readonly failure?: Failure },
): Removal[] {
  const pullNumber = sandbox === undefined ? context.pullRequest?.number : pullRequestOf(sandbox);
  const sha = sandbox === undefined ? commitOf(context) : sandbox.ownership?.commit || undefined;
  return pullNumber === undefined ? [] : [{ name, pullNumber, sha, failure }];
}

/**
 * An explicit name selects that sandbox, for any pull request. Otherwise finds all sandboxes of the pull request: by
 * name, which is exact, and by labels, which covers matrix legs and other workflows.
 * @throws NameTakenError if an explicit name belongs to a sandbox of another repository, or of none.
 */
async function findSandboxes(job: Job): Promise<Sandbox[]> {
  const { identity, inputs, context, clock } = job;
  const { place, sandboxName } = identity;
  const session = sessionOf(job);
  const phase = beginPhase({ kind: 'sandbox', name: sandboxName, timeoutMs: inputs.sandboxTimeoutMs }, clock);
  const named = sandboxIn(await findSandbox(session, sandboxName, phase));
  const isAskedByName = inputs.sandboxName !== undefined && !inputs.isModeFromEvent;
  const number = isAskedByName ? undefined : context.pullRequest?.number;
  if (named !== undefined && !belongsTo(named.ownership, place, number)) refuseOrTell(job, named, isAskedByName);
  const labels = {
    [LABEL.server]: place.server,
    [LABEL.repositoryId]: place.repositoryId,
    [LABEL.pullRequest]: String(number),
  };
  const { items } = number === undefined ? { items: [] } : await listSandboxes(session, { labels }, phase);
  const own = [...(named === undefined ? [] : [named]), ...items].filter(
    ({ ownership, isBeingDeleted }) => belongsTo(ownership, place, number) && !isBeingDeleted,
  );
  return [...new Map(own.map((sandbox) => [sandbox.id, sandbox])).values()];
}

/** Handles a sandbox that has the name but must not be deleted. */
function refuseOrTell({ identity, log }: Job, { id, name, ownership }: Sandbox, isAskedByName: boolean): void {
  const why =
    ownership === undefined
      ? 'this action did not create it'
      : `it was created for ${describeOwner(ownership, identity.place)}`;
  if (isAskedByName) {
    throw new NameTakenError('sandbox-name-taken', `The sandbox "${name}" (${id}) was not deleted: ${why}.`, {
      hint: 'Check `sandbox-name`. To delete what the action did not create for this repository, use the Daytona dashboard.',
    });
  }
  log.line(`Kept sandbox ${name} (${id}): ${why}`);
}
