import { readJobContext } from '../github/event/context.ts';
import type { Log } from '../report/log.ts';
import { readSweepInputs } from './inputs/sweep-inputs.ts';
import { withConnection } from './job/daytona-client.ts';
import { NOTHING_MADE } from './job/ending.ts';
import { identifyRepository } from './job/identity.ts';
import { perform } from './perform.ts';
import { sweep } from './removal/sweep.ts';
import type { Failure } from './runner/annotation.ts';

/** Runs the action `sweep`. @returns the failure, if a deletion fails or an output cannot be written. */
export function runSweep(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<Failure | undefined> {
  return perform(env, log, async () => {
    const context = readJobContext(env);
    const inputs = readSweepInputs(env);
    const identity = identifyRepository(context);
    await withConnection({ inputs, log, signal }, (connection) => sweep({ inputs, context, identity, ...connection }));
    return { made: NOTHING_MADE, outcome: 'swept' };
  });
}
