import { readSkipReason } from './action/removal/skip-reason.ts';
import { entryFileOf } from './action/runner/entry-file.ts';
import { printConstant } from './report/constant.ts';

// Only a run that succeeded sets it to 0.
process.exitCode = 1;
const file = entryFileOf(process.argv);
const skipReason = file === 'post' ? readSkipReason(process.env) : undefined;
if (file === undefined) {
  printConstant('::error title=The action is damaged::It was started by a file that it does not have.');
} else if (skipReason === undefined) {
  // Not before: a post step that has nothing to do ends without loading the rest.
  const { start } = await import(/* webpackChunkName: "job" */ './action/start.ts').catch((cause: unknown) => {
    printConstant('::error title=The action is damaged::A file of the action could not be loaded.');
    throw cause;
  });
  await start(file);
} else {
  printConstant(skipReason);
  process.exitCode = 0;
}
