import { find } from '../../daytona/api/find.ts';
import { listSandboxes, type Row } from '../../daytona/api/list.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { CleanupError } from '../../daytona/errors.ts';
import { commitOf } from '../../github/context.ts';
import { textMember } from '../../json.ts';
import type { PreviewNews } from '../../report/comment.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { belongs, placeLabels } from '../job/own-sandboxes.ts';
import { pullRequestSide } from '../preview/pull-request.ts';
import { annotationOf, newsOfFailure } from '../runner/annotation.ts';
import { deleteSandboxes, refuseLeft, retireSnapshots } from './delete-resources.ts';

/**
 * Deletes what the action made for this pull request (outside of one: under this job's sandbox name), sandboxes and then the
 * snapshots that nobody uses any more, and waits until it is gone. Nothing to delete is success.
 * @throws CleanupError when something is left.
 */
export async function deletePreview(job: Job): Promise<void> {
  const { identity, log } = job;
  const rows = await findSandboxes(job).catch(async (error: unknown) => {
    job.signal.throwIfAborted();
    await tell(job, identity.sandboxName, error);
    throw error;
  });
  if (rows.length === 0) log.line('There is no sandbox to delete.');
  const left = await deleteSandboxes(job, rows);
  const snapshots = new Set(rows.flatMap((row) => textMember(row, 'snapshot') ?? []));
  const leftSnapshots = await retireSnapshots(job, snapshots);
  // Each leg of a matrix has a comment and a deployment of its own, known by the name of its sandbox.
  for (const name of new Set([identity.sandboxName, ...rows.flatMap((row) => textMember(row, 'name') ?? [])])) {
    const still = left.filter(({ entry }) => entry.name === name);
    await tell(job, name, still.length === 0 ? undefined : new CleanupError(still));
  }
  refuseLeft(...left, ...leftSnapshots);
}

/** What became of one preview. @param error when it is still there, as far as one knows. */
async function tell(job: Job, name: string, error: unknown): Promise<void> {
  const { context } = job;
  const about = { runUrl: context.runUrl, sha: commitOf(context), sandboxName: name };
  const news: PreviewNews =
    error === undefined
      ? { ...about, status: 'deleted' }
      : { ...about, status: 'left', error: newsOfFailure(annotationOf(error), context.helpPage) };
  await pullRequestSide(job, name).tell(news);
}

/** By name, which is exact, and by labels, which finds the legs of a matrix and lags behind a little. */
async function findSandboxes(job: Job): Promise<Row[]> {
  const session = sessionOf(job);
  const phase = beginPhase('sandbox', job.identity.sandboxName, job.inputs.sandboxTimeoutMs, job.clock);
  const named = await find(session, 'sandbox', job.identity.sandboxName, phase);
  const labels = placeLabels(job.context);
  const listed = job.context.pullRequest === undefined ? [] : await listSandboxes(session, labels, phase);
  const rows = [...(named === undefined ? [] : [named.body]), ...listed].filter((row) => belongs(row, labels));
  return [...new Map(rows.map((row) => [textMember(row, 'id') ?? '', row])).values()];
}
