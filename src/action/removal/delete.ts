import { find, sandboxIn } from '../../daytona/api/find.ts';
import { listSandboxes } from '../../daytona/api/list.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { CleanupError } from '../../daytona/errors.ts';
import { LABEL } from '../../daytona/labels.ts';
import { belongsTo } from '../../daytona/ownership.ts';
import type { Sandbox } from '../../daytona/resources.ts';
import { commitOf } from '../../github/context.ts';
import type { PreviewReport } from '../../report/comment.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { createPullRequestReporter } from '../preview/pull-request.ts';
import { annotationOf, failureReportOf } from '../runner/annotation.ts';
import type { Outcome } from '../runner/outputs.ts';
import { deleteSandboxes, deleteUnusedSnapshots, throwIfAnyFailed } from './delete-resources.ts';

/**
 * Deletes what the action made for this pull request (outside of one, or with a name that a person asked for: the sandbox of that
 * name), then the snapshots that nobody uses any more, and waits until it is gone. Nothing to delete is success.
 * @returns `skipped` when the event says `closed` and GitHub says that the pull request is open again.
 * @throws CleanupError when something is left.
 */
export async function deletePreview(job: Job): Promise<Outcome> {
  const { identity, log } = job;
  if (job.inputs.isModeFromEvent && (await isOpenAgain(job))) return 'skipped';
  const sandboxes = await findSandboxes(job).catch(async (error: unknown) => {
    job.signal.throwIfAborted();
    await reportPreview(job, identity.sandboxName, error);
    throw error;
  });
  if (sandboxes.length === 0) log.line('There is no sandbox to delete.');
  const { failed } = await deleteSandboxes(
    job,
    sandboxes.map((resource) => ({ resource, reason: '' })),
  );
  const snapshots = new Set(sandboxes.flatMap(({ snapshot }) => snapshot ?? []));
  const failedSnapshots = await deleteUnusedSnapshots(job, snapshots, 'gone');
  // Each leg of a matrix has a comment and a deployment of its own, known by the name of its sandbox.
  for (const name of new Set([identity.sandboxName, ...sandboxes.map((sandbox) => sandbox.name)])) {
    const still = failed.filter(({ entry }) => entry.name === name);
    await reportPreview(job, name, still.length === 0 ? undefined : new CleanupError(still));
  }
  throwIfAnyFailed([...failed, ...failedSnapshots]);
  return 'deleted';
}

/** A `closed` event can be old: somebody ran its job again. What cannot be read is no reason not to believe the event. */
async function isOpenAgain(job: Job): Promise<boolean> {
  const number = job.context.pullRequest?.number;
  if ((await createPullRequestReporter(job).readState()).state !== 'open') return false;
  job.log.notice({
    code: 'pull-request-open',
    message: `Skipped. The event says that pull request #${number} was closed, but it is open: its preview stays.`,
  });
  return true;
}

/** What became of one preview. @param error when it is still there, as far as one knows. */
async function reportPreview(job: Job, name: string, error: unknown): Promise<void> {
  const { context } = job;
  const about = { runUrl: context.runUrl, sha: commitOf(context), sandboxName: name };
  const previewReport: PreviewReport =
    error === undefined
      ? { ...about, status: 'deleted' }
      : { ...about, status: 'left', error: failureReportOf(annotationOf(error), context.helpPage) };
  await createPullRequestReporter(job, name).report(previewReport);
}

/**
 * A name that a person asked for says what is meant, whichever pull request it was made for. Otherwise everything of the pull request:
 * by name, which is exact, and by labels, which finds the legs of a matrix and other workflows.
 */
async function findSandboxes(job: Job): Promise<Sandbox[]> {
  const { identity, inputs, context, clock } = job;
  const { place, sandboxName } = identity;
  const session = sessionOf(job);
  const phase = beginPhase('sandbox', sandboxName, inputs.sandboxTimeoutMs, clock);
  const named = sandboxIn(await find(session, 'sandbox', sandboxName, phase));
  const isAskedByName = inputs.sandboxName !== undefined && !inputs.isModeFromEvent;
  const number = isAskedByName ? undefined : context.pullRequest?.number;
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
