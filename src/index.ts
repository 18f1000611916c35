import { readSkipReason } from './action/removal/skip-reason.ts';
import { phaseOf } from './action/runner/phase.ts';
import { printConstant } from './report/constant.ts';

// Only a phase that succeeded sets it to 0.
process.exitCode = 1;
const phase = phaseOf(process.argv);
const skipReason = phase === 'post' ? readSkipReason(process.env) : undefined;
if (skipReason === undefined) {
  // Not before: a post step that has nothing to do ends without loading the rest.
  const { start } = await import(/* webpackChunkName: "job" */ './action/start.ts').catch((cause: unknown) => {
    printConstant('::error title=The action is damaged::A file of the action could not be loaded.');
    throw cause;
  });
  await start(phase);
} else {
  printConstant(skipReason);
  process.exitCode = 0;
}
