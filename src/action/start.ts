import { run } from './run.ts';
import type { Phase } from './runner/phase.ts';
import { installExitGuard } from './runner/process.ts';

/** Runs a phase of this process, whose exit code says whether it succeeded. */
export async function start(phase: Phase): Promise<void> {
  const exit = installExitGuard(process);
  exit.settle(await run(phase, process.env, exit.signal));
}
