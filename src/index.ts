import { run } from './action/run.ts';
import { takeChargeOfExit } from './action/runner/process.ts';

const exit = takeChargeOfExit(process);
const succeeded = await run(process, exit.signal);
exit.settle(succeeded);
