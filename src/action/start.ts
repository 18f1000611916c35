import { run } from './run.ts';
import type { EntryFile } from './runner/entry-file.ts';
import { installExitGuard } from './runner/process.ts';

/** Runs the task of an entry file in this process, whose exit code says whether it succeeded. */
export async function start(file: EntryFile): Promise<void> {
  const exit = installExitGuard(process);
  exit.settle(await run(file, process.env, exit.signal));
}
