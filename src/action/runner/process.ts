import { CancelledError } from '../../daytona/errors.ts';
import { helpPage } from '../../github/context.ts';
import { type Annotation, createLog } from '../../report/log.ts';
import { OUTPUT } from '../inputs/contract.ts';
import { annotationOf } from './annotation.ts';
import { setOutput } from './runner-files.ts';

/** The end of the process: its exit code, and the signals that ask for it. */
export interface Exit {
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** Says how it went. Exit code 0 is given only here. */
  settle(succeeded: boolean): void;
}

/**
 * Takes charge of the exit code. It is 1 until `settle(true)`: when a promise never settles, the event loop runs empty and node
 * would leave with 0 or 13 and no word, so the reason is said then.
 */
export function installExitGuard(target: NodeJS.Process): Exit {
  const controller = new AbortController();
  let settled = false;
  /** Whether a failure has been told: one annotation is enough. */
  let told = false;
  const fail = (annotation: Annotation) => {
    if (!told) tell(target, annotation);
    settled = true;
    told = true;
    target.exitCode = 1;
  };
  target.exitCode = 1;
  // SIGBREAK is what Windows makes of Ctrl-Break, by which the runner asks when Ctrl-C did not help (ProcessInvoker.cs).
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    target.on(name, () =>
      controller.abort(new CancelledError(`The job was cancelled, or its \`timeout-minutes\` was over (${name}).`)),
    );
  }
  // Anything can be thrown: null, too.
  target.on('uncaughtException', (thrown: unknown) => {
    fail(annotationOf(thrown));
    target.exit();
  });
  target.on('exit', () => {
    const message = 'Nothing was left to wait for. Please report this with the log of the step.';
    if (!settled) fail({ code: 'ended-early', message });
  });
  return {
    signal: controller.signal,
    settle(succeeded) {
      settled = true;
      told ||= !succeeded;
      target.exitCode = succeeded ? 0 : 1;
    },
  };
}

/** A failure that nobody foresaw, for people and for the steps that come after. */
function tell({ env }: NodeJS.Process, annotation: Annotation): void {
  createLog(helpPage(env)).error(annotation);
  try {
    setOutput(OUTPUT.errorCode, annotation.code);
  } catch {
    // The annotation says more.
  }
}
