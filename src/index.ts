import { takeChargeOfExit } from './action/exit.ts';
import { run } from './action/run.ts';

const exit = takeChargeOfExit(process);
const succeeded = await run(process, exit.signal);
exit.settle(succeeded);
