import { CleanupError } from '../daytona/errors.ts';
import { find } from '../daytona/find.ts';
import { isOurs, LABEL, MANAGED_BY } from '../daytona/labels.ts';
import { listSandboxes, type Row } from '../daytona/list.ts';
import { beginPhase } from '../daytona/phase.ts';
import { textMember } from '../daytona/records.ts';
import { remove } from '../daytona/remove.ts';
import { type Job, sessionOf } from './job.ts';
import { pullRequestSide } from './pull-request-side.ts';
import { retireSnapshot } from './retire.ts';

/**
 * Deletes what the action made for this pull request (outside of one: under this job's sandbox name), sandboxes and then the
 * snapshots that nobody uses any more, and waits until it is gone. Nothing to delete is success.
 * @throws CleanupError when something is left.
 */
export async function deletePreview(job: Job): Promise<void> {
  const { context, log } = job;
  const rows = await findSandboxes(job);
  if (rows.length === 0) log.line('There is no sandbox to delete.');
  await deleteSandboxes(job, rows);
  for (const name of new Set(rows.flatMap((row) => textMember(row, 'snapshot') ?? []))) await retireSnapshot(job, name);
  const sha = context.pullRequest?.head?.sha ?? context.sha;
  await pullRequestSide(job).tell({ status: 'deleted', runUrl: context.runUrl, sha });
}

/** By name, which is exact, and by labels, which finds the legs of a matrix and lags behind a little. */
async function findSandboxes(job: Job): Promise<Row[]> {
  const { context, identity, inputs } = job;
  const session = sessionOf(job);
  const phase = beginPhase('sandbox', identity.sandboxName, inputs.sandboxTimeoutMs, job.clock);
  const named = await find(session, 'sandbox', identity.sandboxName, phase);
  const { pullRequest, repository } = context;
  const wanted = { labels: identity.labels };
  const labels = {
    [LABEL.managedBy]: MANAGED_BY,
    [LABEL.repository]: repository.fullName,
    ...(pullRequest === undefined ? {} : { [LABEL.pullRequest]: String(pullRequest.number) }),
  };
  const listed = pullRequest === undefined ? [] : await listSandboxes(session, labels, phase);
  const ofThisPull = listed.filter((row) => isOurs(row, wanted) && isOfPull(row, labels[LABEL.pullRequest]));
  const rows = named !== undefined && isOurs(named.body, wanted) ? [named.body, ...ofThisPull] : ofThisPull;
  return [...new Map(rows.map((row) => [textMember(row, 'id') ?? '', row])).values()].filter(
    (row) => textMember(row, 'id') !== undefined,
  );
}

function isOfPull(row: Row, pull: string | undefined): boolean {
  const labels = row.labels;
  return (
    typeof labels === 'object' &&
    labels !== null &&
    Object.entries(labels).some(([name, value]) => name === LABEL.pullRequest && value === pull)
  );
}

/** Deletes sandboxes one by one; those that fail do not keep the others. @throws CleanupError that names all that are left. */
export async function deleteSandboxes(job: Job, rows: readonly Row[]): Promise<void> {
  const left: { entry: { kind: 'sandbox'; name: string; id: string }; error: unknown }[] = [];
  for (const row of rows) {
    const id = textMember(row, 'id') ?? '';
    const name = textMember(row, 'name') ?? id;
    try {
      await remove(sessionOf(job), 'sandbox', id, beginPhase('sandbox', name, job.inputs.sandboxTimeoutMs, job.clock));
      job.log.line(`Deleted sandbox ${name} (${id})`);
    } catch (error) {
      job.signal.throwIfAborted();
      left.push({ entry: { kind: 'sandbox', name, id }, error });
    }
  }
  if (left.length > 0) throw new CleanupError(left);
}
