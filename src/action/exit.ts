import type { Code } from '../catalogue.ts';
import { CancelledError } from '../daytona/errors.ts';
import { helpPage } from '../github/context.ts';
import { createLog } from '../report/log.ts';

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
export function takeChargeOfExit(target: NodeJS.Process): Exit {
  const controller = new AbortController();
  let settled = false;
  /** Whether a failure has been told: one annotation is enough. */
  let told = false;
  const fail = (code: Code, message: string) => {
    if (!told) createLog(helpPage(target.env)).error({ code, message });
    settled = true;
    told = true;
    target.exitCode = 1;
  };
  target.exitCode = 1;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    target.on(name, () => controller.abort(new CancelledError(`The job was cancelled (${name}).`)));
  }
  target.on('uncaughtException', (error) => {
    fail('fault', `${error.name}: ${error.message}`);
    target.exit();
  });
  target.on('exit', () => {
    if (!settled) fail('ended-early', 'Nothing was left to wait for. Please report this with the log of the step.');
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
