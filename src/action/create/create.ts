import { LABEL } from '../../daytona/ownership/labels.ts';
import { commitIn } from '../../daytona/ownership/made-from.ts';
import { SupersededError } from '../../daytona/resource/errors.ts';
import type { Ledger } from '../../daytona/resource/ledger.ts';
import { ActionError, reasonOf } from '../../errors.ts';
import { commitOf } from '../../github/event/context.ts';
import type { PullRequestState } from '../../github/pull-request/pull-request.ts';
import { type Ending, type Failed, type Made, NOTHING_MADE } from '../job/ending.ts';
import type { Job } from '../job/job.ts';
import { openPreview, previewFacts, waitForApp } from '../preview/open-preview.ts';
import { findPreviousPreview } from '../preview/previous-preview.ts';
import { createPullRequestReporter, type PullRequestReporter } from '../preview/pull-request.ts';
import { deleteUnusedSnapshots } from '../removal/delete-resources.ts';
import { failureOf, failureReportOf } from '../runner/annotation.ts';
import { type Outcome, writeOutputs } from '../runner/outputs.ts';
import { openRunRecord, type RunRecord } from '../runner/state.ts';
import { describeLeftover, reportExpiry } from './expiry.ts';
import { noticeCmd, noticeOldCommit, noticeUnknownLeg, warnOfNoReport, warnOfReusedTag } from './notices.ts';
import { makePlan, type Plan } from './plan.ts';
import { type DocumentRun, runDocument } from './run-document.ts';

/** The pull request was closed while the job was queued or running. */
class PullRequestClosedError extends ActionError {
  override readonly name = 'ClosedMeanwhile' as const;
  readonly code = 'pull-request-closed';
}

/** What every part of `mode: create` needs. */
interface CreateContext {
  readonly job: Job;
  readonly reporter: PullRequestReporter;
  readonly record: RunRecord;
}

/**
 * Creates or updates a sandbox and reports it on the pull request.
 * @returns always: `skipped` if the pull request was closed; a failure if the sandbox is not running, or its app is not ready
 * although `ready-path` is set.
 */
export async function create(job: Job): Promise<Ending> {
  const context = { job, reporter: createPullRequestReporter(job), record: openRunRecord(job) };
  const ending = await createSandbox(context);
  if (!('failure' in ending)) return ending;
  try {
    return await endWithout(context, ending);
  } catch (error) {
    return { ...ending, failure: failureOf(error) };
  }
}

async function createSandbox(context: CreateContext): Promise<Ending> {
  const { job, reporter, record } = context;
  let made: Made = { ...NOTHING_MADE, job };
  try {
    noticeOldCommit(job, await refuseIfClosed(reporter, 'before this job started'));
    if (job.identity.isLegUnknown) noticeUnknownLeg(job);
    warnOfNoReport(job);
    reporter.begin();
    const plan = makePlan(job.inputs, job.identity);
    noteSnapshot(job);
    const run = await runDocument({ ...job, plan }, record.ledger, async () => {
      await refuseIfClosed(reporter, 'while the snapshot was being created');
    });
    const { result, phases, failure } = run;
    made = { ...made, result, phases };
    record.end();
    writeOutputsOf(run);
    if (failure !== undefined) return { made, failure };
    await refuseIfClosed(reporter, 'while the sandbox was being created');
    const sandboxId = result.sandboxId ?? '';
    const preview = await openPreview(job, sandboxId);
    if (preview !== undefined) {
      made = { ...made, result: { ...result, previewUrl: preview.url } };
      writeOutputs(made.result);
      await waitForApp(job, sandboxId, preview);
    }
    noticeCmd(job);
    const commit = commitOfSandbox(job, plan, run);
    warnOfReusedTag(job, commit);
    const outcome = outcomeOf(record.ledger);
    job.log.line(`✓ Sandbox ${job.identity.sandboxName} (${sandboxId}) is running (${outcome})`);
    const expiry = reportExpiry(job, run);
    made = { ...made, commit, expiry };
    const facts = preview === undefined ? {} : previewFacts(job, preview);
    await reporter.report({ ...reportOf(job), sha: commit, status: 'ready', outcome, expiry, ...facts });
    await deleteReplacedSnapshots(job, record.ledger);
    return { made, outcome, succeed: record.succeed };
  } catch (error) {
    return { made, failure: failureOf(error) };
  }
}

/** Writes the outputs at once: a later step may need the ids, also if the job is killed before it has reported the end. */
function writeOutputsOf({ result, failure }: DocumentRun): void {
  try {
    writeOutputs(result);
  } catch (cause) {
    // The earlier failure is the one to report.
    if (failure === undefined) throw cause;
  }
}

/** An expression that is empty by mistake looks like an `image-name` that is not set. */
function noteSnapshot({ inputs, identity, log }: Job): void {
  if (inputs.imageName !== '') return;
  log.line(`\`image-name\` is empty: making the sandbox from the existing snapshot ${identity.snapshotName}`);
}

/** @returns the commit that the sandbox was made from, by its label; `undefined` when it is unknown. */
function commitOfSandbox({ identity }: Job, { platform }: Plan, { lastResponse }: DocumentRun): string | undefined {
  if (platform.isCommitCertain) return identity.labels[LABEL.commit];
  return lastResponse?.shown.kind === 'sandbox' ? commitIn(lastResponse.shown.labels) : undefined;
}

async function refuseIfClosed(
  reporter: PullRequestReporter,
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

/** Reports that there is no preview. @returns the failure, unless the pull request was closed, which explains it. */
async function endWithout({ job, reporter, record }: CreateContext, ending: Failed): Promise<Ending> {
  const { made, failure } = ending;
  const { error: thrown, annotation } = failure;
  if (job.signal.aborted) {
    // Before the sandbox phase, the comment still describes the previous sandbox, which is unchanged.
    const isStale = made.phases.some(({ kind }) => kind === 'sandbox');
    await reporter.endCancelled(isStale ? { ...reportOf(job), status: 'cancelled' } : undefined);
    return ending;
  }
  if (thrown instanceof PullRequestClosedError || (await reporter.readState()).state === 'closed') {
    noticeClosed(job, ending, record.ledger);
    await reporter.withdraw();
    record.skip();
    return { made, outcome: 'skipped' };
  }
  // The comment already shows the preview of the newer run.
  if (thrown instanceof SupersededError) return ending;
  const failed = {
    ...reportOf(job),
    status: 'failed',
    error: failureReportOf(annotation, job.context.helpPage),
  } as const;
  try {
    const previousPreview = await findPreviousPreview(job);
    await reporter.report({ ...failed, ...(previousPreview && { previousPreview }) });
    await deleteReplacedSnapshots(job, record.ledger);
  } catch (cause) {
    // If the job is cancelled during the report, the earlier failure is still the one to show.
    if (!job.signal.aborted) throw cause;
    await reporter.endCancelled(failed);
  }
  return ending;
}

function noticeClosed({ inputs, log }: Job, { made, failure: { error, annotation } }: Failed, ledger: Ledger): void {
  const isReason = error instanceof PullRequestClosedError;
  const state = made.phases.findLast(({ kind }) => kind === 'sandbox')?.history.at(-1)?.state;
  const leftover = describeLeftover(inputs, ledger.entry('sandbox'), state);
  const why = isReason ? error.message : 'It has been closed since.';
  const failed = isReason ? '' : ` The step had failed with: ${annotation.message}`;
  log.notice({ code: 'pull-request-closed', message: `${why} No preview is published${leftover}${failed}` });
}

function reportOf({ inputs, context, identity }: Job) {
  const { sandboxName, snapshotName } = identity;
  const from = inputs.imageName === '' ? { snapshot: snapshotName } : { image: inputs.imageName };
  const sha = inputs.imageName === '' ? undefined : commitOf(context);
  return { runUrl: context.runUrl, sha, sandboxName, ...from };
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.some(({ kind }) => kind === 'sandbox')) return 'replaced';
  const sandbox = ledger.entry('sandbox');
  return sandbox?.claim === 'adopted' || sandbox?.wasThere === true ? 'reused' : 'created';
}
