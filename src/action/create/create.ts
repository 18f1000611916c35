import { SupersededError } from '../../daytona/resource/errors.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import { ActionError, reasonOf } from '../../errors.ts';
import { commitOf } from '../../github/event/context.ts';
import type { PullRequestState } from '../../github/pull-request/pull-request.ts';
import { type Job, mergeResult, type Progress, runtimeOf } from '../job/job.ts';
import { openPreview } from '../preview/open-preview.ts';
import { findPreviousPreview } from '../preview/previous-preview.ts';
import { createPullRequestReporter, type PullRequestReporter } from '../preview/pull-request.ts';
import { deleteUnusedSnapshots } from '../removal/delete-resources.ts';
import { annotationOf, failureReportOf } from '../runner/annotation.ts';
import type { Outcome, Result } from '../runner/outputs.ts';
import { saveRunState } from '../runner/state.ts';
import { describeLeftover, reportExpiry } from './expiry.ts';
import { noticeCmd, noticeOldCommit, noticeUnknownLeg, warnOfNoReport, warnOfReusedTag } from './notices.ts';
import { type CreatedSandbox, runDocument } from './run-document.ts';

/** The pull request was closed while the job was queued or running. */
class PullRequestClosedError extends ActionError {
  override readonly name = 'ClosedMeanwhile' as const;
  readonly code = 'pull-request-closed';
}

/** The result of `mode: create`. */
export interface Created {
  readonly outcome: Outcome;
  /** Marks the step as successful. Called last: if the job ends earlier, the cleanup treats the step as failed. */
  succeed?(): void;
}

/** The state that the error path needs. */
interface CreateContext {
  readonly reporter: PullRequestReporter;
  readonly progress: Progress;
  ledger?: Ledger;
  /** Records for the post step that the step ends well without a sandbox. */
  skip?: () => void;
}

/**
 * Creates or updates a sandbox and reports it on the pull request.
 * @throws unless the sandbox is running (and its app is ready, if `ready-path` is set), or the pull request was closed.
 */
export async function create(job: Job, progress: Progress): Promise<Created> {
  const createContext: CreateContext = { reporter: createPullRequestReporter(job), progress };
  const onResult = (more: Result) => mergeResult(progress, more);
  try {
    noticeOldCommit(job, await refuseIfClosed(createContext, 'before this job started'));
    if (job.identity.isLegUnknown) noticeUnknownLeg(job);
    warnOfNoReport(job);
    createContext.reporter.begin();
    const created = await runDocumentIfOpen(job, createContext, onResult);
    const preview = await openPreview(job, created.result.sandboxId ?? '', onResult);
    noticeCmd(job);
    warnOfReusedTag(job, created.commit);
    const sha = created.commit;
    progress.commit = sha;
    const outcome = outcomeOf(created.ledger);
    job.log.line(`✓ Sandbox ${job.identity.sandboxName} (${created.result.sandboxId}) is running (${outcome})`);
    const expiry = reportExpiry(job, created);
    progress.expiry = expiry;
    await createContext.reporter.report({ ...reportOf(job), sha, status: 'ready', outcome, expiry, ...preview });
    await deleteReplacedSnapshots(job, created.ledger);
    return { outcome, succeed: created.succeed };
  } catch (error) {
    return await endWithout(job, createContext, error);
  }
}

/** Runs the workflow unless the pull request is closed before or during it. @throws PullRequestClosedError. */
async function runDocumentIfOpen(
  job: Job,
  createContext: CreateContext,
  onResult: (result: Result) => void,
): Promise<CreatedSandbox> {
  const created = await runDocument(
    job.inputs,
    job.identity,
    runtimeOf(job),
    { save: saveRunState, write: onResult },
    {
      phases: createContext.progress.phases,
      opened: (ledger, skip) => {
        Object.assign(createContext, { ledger, skip });
      },
      beforeSandbox: async () => {
        await refuseIfClosed(createContext, 'while the snapshot was being created');
      },
    },
  );
  await refuseIfClosed(createContext, 'while the sandbox was being created');
  return created;
}

async function refuseIfClosed(
  { reporter }: CreateContext,
  when: string,
): Promise<PullRequestState | { readonly state: 'none' }> {
  const now = await reporter.readState();
  if (now.state === 'closed') throw new PullRequestClosedError(`It was closed ${when}.`);
  return now;
}

/**
 * Deletes the snapshots of replaced sandboxes to free quota. A failure is only a warning: the new sandbox is running,
 * and a sweep deletes the leftovers.
 */
async function deleteReplacedSnapshots(job: Job, ledger: Ledger): Promise<void> {
  const names = new Set(
    ledger.replaced.flatMap(({ kind, snapshot }) => (kind === 'sandbox' && snapshot !== undefined ? [snapshot] : [])),
  );
  names.delete(job.identity.snapshotName);
  names.delete(ledger.entry('snapshot')?.name ?? '');
  const [first] = await deleteUnusedSnapshots(job, names, 'requested');
  if (first === undefined) return;
  job.log.warning({
    code: 'old-snapshot-kept',
    message: `${reasonOf(first.error)}\nIt counts toward the quota until a sweep deletes it.`,
  });
}

/** Reports that there is no preview. Rethrows the error unless the pull request was closed, which explains it. */
async function endWithout(job: Job, createContext: CreateContext, thrown: unknown): Promise<Created> {
  const { reporter, ledger } = createContext;
  const annotation = annotationOf(thrown);
  if (job.signal.aborted) {
    await endCancelled(job, createContext);
    throw thrown;
  }
  if (thrown instanceof PullRequestClosedError || (await reporter.readState()).state === 'closed') {
    const failed = thrown instanceof PullRequestClosedError ? '' : ` The step had failed with: ${annotation.message}`;
    const why = thrown instanceof PullRequestClosedError ? thrown.message : 'It has been closed since.';
    const leftover = describeLeftover(job.inputs, ledger?.entry('sandbox'), stateOfSandbox(createContext));
    const rest = `No preview is published${leftover}`;
    job.log.notice({ code: 'pull-request-closed', message: `${why} ${rest}${failed}` });
    await reporter.withdraw();
    createContext.skip?.();
    return { outcome: 'skipped' };
  }
  // The comment already shows the preview of the newer run.
  if (thrown instanceof SupersededError) throw thrown;
  const error = failureReportOf(annotation, job.context.helpPage);
  try {
    const previousPreview = await findPreviousPreview(job);
    await reporter.report({ ...reportOf(job), status: 'failed', error, ...(previousPreview && { previousPreview }) });
    if (ledger !== undefined) await deleteReplacedSnapshots(job, ledger);
  } catch (cause) {
    // If the job is cancelled during the report, the earlier failure is still the one to show.
    if (!job.signal.aborted) throw cause;
    await reporter.endCancelled({ ...reportOf(job), status: 'failed', error });
  }
  throw thrown;
}

function stateOfSandbox({ progress }: CreateContext): string | undefined {
  return progress.phases.findLast(({ kind }) => kind === 'sandbox')?.history.at(-1)?.state;
}

async function endCancelled(job: Job, { reporter, progress: { phases } }: CreateContext): Promise<void> {
  // Before the sandbox phase, the comment still describes the previous sandbox, which is unchanged.
  const isStale = phases.some(({ kind }) => kind === 'sandbox');
  await reporter.endCancelled(isStale ? { ...reportOf(job), status: 'cancelled' } : undefined);
}

function reportOf({ inputs, context, identity }: Job) {
  const { sandboxName } = identity;
  return { runUrl: context.runUrl, sha: commitOf(context), image: inputs.imageName, sandboxName };
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.some(({ kind }) => kind === 'sandbox')) return 'replaced';
  const sandbox = ledger.entry('sandbox');
  return sandbox?.claim === 'adopted' || sandbox?.wasThere === true ? 'reused' : 'created';
}
