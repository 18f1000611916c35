import type { Clock } from '../daytona/clock.ts';
import type { Session } from '../daytona/persist.ts';
import type { JobContext } from '../github/context.ts';
import type { Log } from '../report/log.ts';
import type { Surroundings } from './bring-up.ts';
import { clientFor } from './client.ts';
import type { Identity } from './identity.ts';
import type { Inputs } from './inputs.ts';

/** Everything that one run of the action knows and uses. */
export interface Job {
  readonly inputs: Inputs;
  readonly context: JobContext;
  readonly identity: Identity;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What a request to Daytona needs, for the work beside the workflow document. */
export function sessionOf({ inputs, clock, signal, log }: Job): Session {
  return { client: clientFor(inputs, clock, log), clock, signal, contact: { made: true }, note: log.line };
}

/** The world around the job, as the phases of the action take it. */
export function surroundingsOf({ inputs, clock, log, signal }: Job): Surroundings {
  return { client: clientFor(inputs, clock, log), clock, now: Date.now, log, signal };
}
