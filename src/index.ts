import { readSkipReason } from './action/removal/skip-reason.ts';
import { phaseOf } from './action/runner/phase.ts';
import { installExitGuard } from './action/runner/process.ts';
import { createLog } from './report/log.ts';

const exit = installExitGuard(process);
const phase = phaseOf(process.argv);
const skipReason = phase === 'post' ? readSkipReason(process.env) : undefined;
if (skipReason === undefined) {
  // Only now: a post step that has nothing to do ends without loading the rest.
  const { run } = await import(/* webpackChunkName: "job" */ './action/run.ts');
  exit.settle(await run(phase, process.env, exit.signal));
} else {
  createLog('').line(skipReason);
  exit.settle(true);
}
