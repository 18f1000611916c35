import { type Clock, machineTime } from '../../clock.ts';
import type { DaytonaClient } from '../../daytona/api/client.ts';
import type { Session } from '../../daytona/api/request.ts';
import type { JobContext } from '../../github/context.ts';
import type { Log } from '../../report/log.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from './identity.ts';

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

/** The world around a phase of the action, handed in so that whole jobs can be played in tests. */
export interface Surroundings {
  readonly client: DaytonaClient;
  readonly clock: Clock;
  /** Milliseconds, by a clock that main and post share. */
  readonly now: () => number;
  readonly log: Log;
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
