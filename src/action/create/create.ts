import { OutrunError } from '../../daytona/errors.ts';
import type { Entry, Ledger } from '../../daytona/ledger.ts';
import { ActionError } from '../../errors.ts';
import { commitOf } from '../../github/context.ts';
import { type Job, surroundingsOf } from '../job/job.ts';
import { makeKnown, type Progress } from '../job/progress.ts';
import { openPreview } from '../preview/open-preview.ts';
import { findStanding } from '../preview/previous-preview.ts';
import { type PullRequestSide, pullRequestSide } from '../preview/pull-request.ts';
import { retireOldSnapshots } from '../removal/unused-snapshots.ts';
import { annotationOf, newsOfFailure } from '../runner/annotation.ts';
import type { Outcome, Result } from '../runner/outputs.ts';
import { saveRunState } from '../runner/state.ts';
import { describeNets } from './plan.ts';
import { type Brought, bringUp } from './run-document.ts';

/** The pull request was closed while the job waited or worked: there is nothing to preview any more. */
class ClosedMeanwhile extends ActionError {
  override readonly name = 'ClosedMeanwhile' as const;
  readonly code = 'pull-request-closed';
}

/** What came of it. */
export interface Created {
  readonly outcome: Outcome;
  /** Says that the step has succeeded. Last of all: a job that ends before takes back what it made. */
  succeed?(): void;
}

/** What whoever has to end it needs. */
interface Course {
  readonly side: PullRequestSide;
  readonly progress: Progress;
  ledger?: Ledger;
}

/**
 * Brings a sandbox up, or up to date, and tells of it.
 * @throws unless a sandbox runs (and its app is ready, if that is asked for), or the pull request was closed.
 */
export async function create(job: Job, progress: Progress): Promise<Created> {
  const course: Course = { side: pullRequestSide(job), progress };
  const known = (more: Result) => makeKnown(progress, more);
  try {
    await refuseIfClosed(course, 'before this job began');
    course.side.begin();
    const brought = await bringUpIfOpen(job, course, known);
    const preview = await openPreview(job, brought.result.sandboxId ?? '', known);
    noticeEntrypoint(job);
    const outcome = outcomeOf(brought.ledger);
    const nets = describeNets(job.inputs);
    progress.nets = nets;
    job.log.line(`✓ Sandbox ${job.identity.sandboxName} (${brought.result.sandboxId}) is started (${outcome})`);
    job.log.line(nets);
    await course.side.tell({ ...newsOf(job), status: 'ready', outcome, nets, ...preview });
    await retireOldSnapshots(job, brought.ledger.replaced);
    return { outcome, succeed: brought.succeed };
  } catch (error) {
    return await endWithout(job, course, error);
  }
}

/** Where nothing looks whether the app listens, the commonest reason why it does not is told beforehand. */
function noticeEntrypoint({ inputs, log }: Job): void {
  const { entrypoint, previewPort, readyPath } = inputs;
  if (entrypoint !== undefined || previewPort === undefined || readyPath !== undefined) return;
  log.notice({
    code: 'entrypoint-not-cmd',
    message:
      'An image that starts its app by CMD reaches `started`, and nothing listens. Set `entrypoint` then; set `ready-path` to have the step wait until the app answers.',
  });
}

/** @throws ClosedMeanwhile, before the sandbox is made or after: a pull request that is closed gets none. */
async function bringUpIfOpen(job: Job, course: Course, known: (result: Result) => void): Promise<Brought> {
  const brought = await bringUp(
    job.inputs,
    job.identity,
    surroundingsOf(job),
    { save: saveRunState, write: known },
    {
      phases: course.progress.phases,
      opened: (ledger) => {
        course.ledger = ledger;
      },
      beforeSandbox: () => refuseIfClosed(course, 'while the snapshot was being made'),
    },
  );
  await refuseIfClosed(course, 'while the sandbox was being made');
  return brought;
}

async function refuseIfClosed({ side }: Course, when: string): Promise<void> {
  if (await side.isClosed()) throw new ClosedMeanwhile(`It was closed ${when}.`);
}

/** There is no preview. @throws what was thrown, unless the pull request was closed, which explains everything. */
async function endWithout(job: Job, course: Course, thrown: unknown): Promise<Created> {
  const { side, ledger } = course;
  const annotation = annotationOf(thrown);
  if (job.signal.aborted) {
    await endCancelled(job, course);
    throw thrown;
  }
  if (thrown instanceof ClosedMeanwhile || (await side.isClosed())) {
    const failed = thrown instanceof ClosedMeanwhile ? '' : ` What failed then: ${annotation.message}`;
    const why = thrown instanceof ClosedMeanwhile ? thrown.message : 'It was closed meanwhile.';
    const rest = `It gets no preview${whatBecomes(job, ledger?.entry('sandbox'))}`;
    job.log.notice({ code: 'pull-request-closed', message: `${why} ${rest}${failed}` });
    await side.takeBack();
    return { outcome: 'skipped' };
  }
  // The comment tells of the newer run's preview, which is up.
  if (thrown instanceof OutrunError) throw thrown;
  const error = newsOfFailure(annotation, job.context.helpPage);
  try {
    const standing = await findStanding(job);
    await side.tell({ ...newsOf(job), status: 'failed', error, ...(standing && { standing }) });
    await retireOldSnapshots(job, ledger?.replaced ?? []);
  } catch (cause) {
    // Cancelled while it was told: what failed before is still what the person should read.
    if (!job.signal.aborted) throw cause;
    await side.endCancelled({ ...newsOf(job), status: 'failed', error });
  }
  throw thrown;
}

/** What becomes of what was made for a pull request that is closed; goes on after "It gets no preview". */
function whatBecomes({ inputs }: Job, sandbox: Entry | undefined): string {
  if (inputs.cleanup !== 'never') return '; what this step made is deleted at the end of the job.';
  if (sandbox?.claim !== 'made') return '.';
  return `; the sandbox ${sandbox.name} (${sandbox.id ?? ''}) stays, for \`cleanup\` is \`never\`. ${describeNets(inputs)}`;
}

async function endCancelled(job: Job, { side, progress: { phases } }: Course): Promise<void> {
  // Until a sandbox is begun, the comment tells of the one before, which still stands.
  const isStale = phases.some(({ kind }) => kind === 'sandbox');
  await side.endCancelled(isStale ? { ...newsOf(job), status: 'cancelled' } : undefined);
}

function newsOf({ inputs, context, identity }: Job) {
  const { sandboxName } = identity;
  return { runUrl: context.runUrl, sha: commitOf(context), image: inputs.imageName, sandboxName };
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.some(({ kind }) => kind === 'sandbox')) return 'replaced';
  const sandbox = ledger.entry('sandbox');
  return sandbox?.claim === 'adopted' || sandbox?.wasThere === true ? 'reused' : 'created';
}
