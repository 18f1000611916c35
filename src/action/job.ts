import type { DaytonaClient } from '../daytona/client.ts';
import { type Clock, machineTime } from '../daytona/clock.ts';
import type { Session } from '../daytona/persist.ts';
import type { JobContext } from '../github/context.ts';
import type { Log } from '../report/log.ts';
import type { Surroundings } from './bring-up.ts';
import type { Identity } from './identity.ts';
import type { Inputs } from './inputs.ts';

/** Everything that one run of the action knows and uses. */
export interface Job {
  readonly inputs: Inputs;
  readonly context: JobContext;
  readonly identity: Identity;
  readonly client: DaytonaClient;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What a request to Daytona needs, for the work beside the workflow document. */
export function sessionOf({ client, clock, signal, log }: Job): Session {
  return { client, clock, signal, contact: { made: true }, note: log.line };
}

/** The world around the job, as the phases of the action take it. */
export function surroundingsOf({ client, clock, log, signal }: Job): Surroundings {
  return { client, clock, now: machineTime, log, signal };
}
