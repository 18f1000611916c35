import type { Ledger } from '../daytona/ledger.ts';
import type { Phase } from '../daytona/phase.ts';
import { ActionError } from '../errors.ts';
import { bringUp } from './bring-up.ts';
import { annotationOf } from './failure.ts';
import { type Job, surroundingsOf } from './job.ts';
import type { Outcome, Result } from './outputs.ts';
import { describeNets } from './plan.ts';
import { openPreview } from './preview.ts';
import { pullRequestSide } from './pull-request-side.ts';
import { retireOldSnapshots } from './retire.ts';
import { saveRunState } from './run-state.ts';
import { writeSummary } from './summary.ts';

/** The pull request was closed while the job waited or worked: there is nothing to preview any more. */
class ClosedMeanwhile extends ActionError {
  override readonly name = 'ClosedMeanwhile' as const;
  readonly title = 'The pull request is closed';
}

/** What came of it, also when it failed in the end. */
export interface Created {
  readonly result: Result;
  readonly outcome: Outcome;
}

/**
 * Brings a sandbox up, or up to date, and tells of it.
 * @param tell is given what is known so far, as soon as it is: outputs are written also when the rest fails.
 * @throws unless a sandbox runs (and its app is ready, if that is asked for), or the pull request was closed.
 */
export async function create(job: Job, tell: (result: Result) => void): Promise<Created> {
  const { inputs, context, identity, log } = job;
  const side = pullRequestSide(job);
  const phases: Phase[] = [];
  let soFar: Result = {};
  const known = (more: Result) => {
    soFar = { ...soFar, ...more };
    tell(soFar);
  };
  const news = { runUrl: context.runUrl, sha: context.pullRequest?.head?.sha ?? context.sha, image: inputs.imageName };
  try {
    if (await side.isClosed()) throw new ClosedMeanwhile('It was closed before this job began.');
    await side.begin();
    const brought = await bringUp(
      inputs,
      identity,
      surroundingsOf(job),
      { save: saveRunState, write: known },
      {
        phases,
        async beforeSandbox() {
          if (await side.isClosed()) throw new ClosedMeanwhile('It was closed while the snapshot was being made.');
        },
      },
    );
    const { ledger, result } = brought;
    const preview = await openPreview(job, result.sandboxId ?? '', known);
    brought.succeed();
    await retireOldSnapshots(job, ledger.replaced);
    const outcome = outcomeOf(ledger);
    log.line(`✓ Sandbox ${identity.sandboxName} (${result.sandboxId}) is ${result.sandboxState}: ${outcome}`);
    const nets = describeNets(inputs);
    log.line(nets);
    await side.tell({ ...news, status: 'ready', sandboxName: identity.sandboxName, outcome, nets, ...preview.news });
    await writeSummary(job, { result: { ...result, ...preview.result }, outcome, phases, note: nets });
    return { result: { ...result, ...preview.result }, outcome };
  } catch (error) {
    if (error instanceof ClosedMeanwhile) {
      log.notice({ title: error.title, message: `${error.message} No sandbox was made.` });
      return { result: {}, outcome: 'skipped' };
    }
    await writeSummary(job, { result: soFar, phases, error: annotationOf(error) });
    if (!job.signal.aborted) await side.tell({ ...news, status: 'failed', error: annotationOf(error) });
    throw error;
  }
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.some(({ kind }) => kind === 'sandbox')) return 'replaced';
  return ledger.entry('sandbox')?.claim === 'adopted' ? 'reused' : 'created';
}
