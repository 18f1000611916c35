import { reasonOf } from '../errors.ts';
import { helpPage } from '../github/event/context.ts';
import type { Log } from '../report/log.ts';
import type { Progress } from './job/job.ts';
import { annotationOf, failureReportOf } from './runner/annotation.ts';
import { type Outcome, writeOutputs } from './runner/outputs.ts';
import { writeSummary } from './summary.ts';

/** How the work of an action ended well. */
export interface Performed {
  readonly outcome: Outcome;
  /** Marks the step as successful. Called last: if the job ends earlier, the cleanup treats the step as failed. */
  succeed?(): void;
}

/**
 * Does the work of an action, and writes its outputs and its summary, also after a failure.
 * @param work is given what it reports its progress to.
 * @throws if the work is incomplete or an output cannot be written.
 */
export async function perform(
  env: NodeJS.ProcessEnv,
  log: Log,
  work: (progress: Progress) => Promise<Performed>,
): Promise<void> {
  const progress: Progress = { result: {}, phases: [] };
  try {
    const { outcome, succeed } = await work(progress);
    writeOutputs(progress.result, { outcome });
    succeed?.();
    if (outcome !== 'skipped' && progress.result.sandboxState !== undefined)
      await writeSummary(log, progress, { outcome });
  } catch (error) {
    const annotation = annotationOf(error);
    try {
      writeOutputs(progress.result, { errorCode: annotation.code });
    } catch (cause) {
      // The earlier failure is the one to report.
      log.line(reasonOf(cause));
    }
    await writeSummary(log, progress, { error: failureReportOf(annotation, helpPage(env)) });
    throw error;
  }
}
