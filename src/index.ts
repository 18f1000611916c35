import { run } from './action/run.ts';
import { installExitGuard } from './action/runner/process.ts';

const exit = installExitGuard(process);
const succeeded = await run(process, exit.signal);
exit.settle(succeeded);
