import { helpPage } from '../github/event/context.ts';
import { createLog, type Log } from '../report/log.ts';
import { runMain } from './main.ts';
import { runPost } from './removal/post.ts';
import { runSnapshot } from './run-snapshot.ts';
import { runSweep } from './run-sweep.ts';
import { type Failure, failureOf } from './runner/annotation.ts';
import type { EntryFile } from './runner/entry-file.ts';
import { maskToken } from './runner/masking.ts';

/** Returns a failure, or throws it, unless all of its work is done. */
type Task = (env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal) => Promise<Failure | undefined>;

/** The task of each entry file. */
const TASKS: Readonly<Record<EntryFile, Task>> = {
  index: runMain,
  post: runPost,
  snapshot: runSnapshot,
  sweep: runSweep,
};

/**
 * Runs the task of an entry file.
 * @returns whether it succeeded. A failure is logged as one annotation.
 */
export async function run(file: EntryFile, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<boolean> {
  maskToken(env);
  const log = createLog(helpPage(env));
  const failure = await TASKS[file](env, log, signal).catch(failureOf);
  if (failure !== undefined) log.error(failure.annotation);
  return failure === undefined;
}
