import { runWorkflow } from '../arazzo/index.ts';
import { type Ledger, openLedger } from '../daytona/ledger.ts';
import type { Phase } from '../daytona/phase.ts';
import { createPlatform } from '../daytona/platform.ts';
import { ActionError } from '../errors.ts';
import { imageToRunningSandbox } from '../workflows/image-to-running-sandbox.ts';
import { clientFor } from './client.ts';
import { annotationOf } from './failure.ts';
import { createHost } from './host.ts';
import type { Job } from './job.ts';
import type { Outcome, Result } from './outputs.ts';
import { describeNets, makePlan } from './plan.ts';
import { openPreview } from './preview.ts';
import { pullRequestSide } from './pull-request-side.ts';
import { retireOldSnapshots } from './retire.ts';
import { type RunState, saveRunState } from './run-state.ts';
import { tellStory } from './story.ts';
import { writeSummary } from './summary.ts';
import { judge, resultOf } from './verdict.ts';

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
    const { ledger, result, save } = await bringUp(job, known, phases, () => side.isClosed());
    const preview = await openPreview(job, result.sandboxId ?? '', known);
    save({ succeeded: true });
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

/** Runs the workflow and keeps book of what it makes. @throws unless a sandbox runs. */
async function bringUp(
  job: Job,
  known: (result: Result) => void,
  phases: Phase[],
  isClosed: () => Promise<boolean>,
): Promise<{ readonly ledger: Ledger; readonly result: Result; readonly save: (change: Partial<RunState>) => void }> {
  const { inputs, identity, clock, log, signal } = job;
  let state: RunState = { entries: [], maker: identity.maker, succeeded: false };
  const save = (change: Partial<RunState>) => {
    state = { ...state, ...change };
    saveRunState(state);
  };
  const ledger = openLedger((entries) => save({ entries }));
  const plan = makePlan(inputs, identity);
  const host = createHost({
    plan,
    client: clientFor(inputs, clock),
    clock,
    platform: createPlatform(ledger, inputs.ifExists),
    story: tellStory(log, { imageName: inputs.imageName, snapshotName: identity.snapshotName }),
    phases,
    async beforeSandbox() {
      if (await isClosed()) throw new ClosedMeanwhile('It was closed while the snapshot was being made.');
    },
  });
  const run = await runWorkflow(imageToRunningSandbox(), plan.workflowInputs, host, signal);
  const result = resultOf(run, ledger, identity.sandboxName);
  known(result);
  judge(run, result, plan);
  return { ledger, result, save };
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.some(({ kind }) => kind === 'sandbox')) return 'replaced';
  return ledger.entry('sandbox')?.claim === 'adopted' ? 'reused' : 'created';
}
