import { reasonOf } from '../errors.ts';
import { helpPage } from '../github/event/context.ts';
import type { Log } from '../report/log.ts';
import { type Ending, NOTHING_MADE } from './job/ending.ts';
import { type Failure, failureOf } from './runner/annotation.ts';
import { writeOutputs } from './runner/outputs.ts';
import { writeSummary } from './summary.ts';

/**
 * Does the work of an action, and writes its outputs and its summary, also after a failure.
 * @param work what it throws is a failure that has made nothing.
 * @returns the failure, if the work is incomplete or an output cannot be written.
 */
export async function perform(
  env: NodeJS.ProcessEnv,
  log: Log,
  work: () => Promise<Ending>,
): Promise<Failure | undefined> {
  const ended = await work().catch((error: unknown) => ({ made: NOTHING_MADE, failure: failureOf(error) }));
  const ending = writeEnding(ended, log);
  await writeSummary(log, ending, helpPage(env));
  return 'failure' in ending ? ending.failure : undefined;
}

/** Writes the outputs, then records a success for the post step. @returns how the run ended, with that. */
function writeEnding(ending: Ending, log: Log): Ending {
  const { made } = ending;
  if ('failure' in ending) {
    try {
      writeOutputs(made.result, { errorCode: ending.failure.annotation.code });
    } catch (cause) {
      // The earlier failure is the one to report.
      log.line(reasonOf(cause));
    }
    return ending;
  }
  try {
    writeOutputs(made.result, { outcome: ending.outcome });
    ending.succeed?.();
    return ending;
  } catch (error) {
    return writeEnding({ made, failure: failureOf(error) }, log);
  }
}
