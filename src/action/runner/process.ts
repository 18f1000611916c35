import { CancelledError } from '../../daytona/resource/errors.ts';
import { helpPage } from '../../github/event/context.ts';
import { type Annotation, createLog } from '../../report/log.ts';
import { OUTPUT } from '../inputs/contract.ts';
import { annotationOf } from './annotation.ts';
import { setOutput } from './runner-files.ts';

/** Controls the exit code and receives signals. */
export interface Exit {
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal;
  /** Sets the exit code. Nothing else sets it to 0. */
  settle(succeeded: boolean): void;
}

/**
 * Sets the exit code to 1 until `settle(true)`. If a promise never settles, Node.js would exit silently with 0 or 13;
 * this guard logs an error instead.
 */
export function installExitGuard(target: NodeJS.Process): Exit {
  const controller = new AbortController();
  let settled = false;
  /** Whether a failure was already logged. */
  let isLogged = false;
  const fail = (annotation: Annotation) => {
    if (!isLogged) logFailure(target, annotation);
    settled = true;
    isLogged = true;
    target.exitCode = 1;
  };
  target.exitCode = 1;
  // On Windows the runner sends Ctrl-Break (SIGBREAK) if Ctrl-C did not end the process (ProcessInvoker.cs).
  for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) {
    target.on(name, () =>
      controller.abort(new CancelledError(`The job was cancelled, or it reached its \`timeout-minutes\` (${name}).`)),
    );
  }
  // Any value can be thrown, even null.
  target.on('uncaughtException', (thrown: unknown) => {
    fail(annotationOf(thrown));
    target.exit();
  });
  target.on('exit', () => {
    const message = 'The process ran out of work before it had a result. Please report this with the log of the step.';
    if (!settled) fail({ code: 'ended-early', message });
  });
  return {
    signal: controller.signal,
    settle(succeeded) {
      settled = true;
      isLogged ||= !succeeded;
      target.exitCode = succeeded ? 0 : 1;
    },
  };
}

/** Logs an unexpected failure and sets the `error-code` output. */
function logFailure({ env }: NodeJS.Process, annotation: Annotation): void {
  createLog(helpPage(env)).error(annotation);
  try {
    setOutput(OUTPUT.errorCode, annotation.code);
  } catch {
    // The annotation was already written.
  }
}
