import type { Clock } from '../../clock.ts';
import type { KeyPermissions } from '../../daytona/api/key-permissions.ts';
import type { Session } from '../../daytona/api/session.ts';
import type { DaytonaClient } from '../../daytona/transport/client.ts';
import type { ChangeFeed } from '../../daytona/waiting/change-feed.ts';
import type { JobContext } from '../../github/event/context.ts';
import type { Log } from '../../report/log.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity, RepositoryIdentity } from './identity.ts';

/** The dependencies of a phase, injected so that tests can run whole jobs. */
export interface Runtime {
  readonly client: DaytonaClient;
  readonly changes?: ChangeFeed | undefined;
  readonly permissions?: KeyPermissions | undefined;
  readonly clock: Clock;
  /** Milliseconds of a clock shared by main and post. */
  readonly now: () => number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** The inputs, context and clients of one run of an action. */
export interface JobOf<I extends ConnectionInputs, R extends RepositoryIdentity> extends Runtime {
  readonly inputs: I;
  readonly context: JobContext;
  readonly identity: R;
}

/** A run of the main action. */
export type Job = JobOf<Inputs, Identity>;

/** What the runs of all actions have. */
export type AnyJob = JobOf<ConnectionInputs, RepositoryIdentity>;

/** Creates a session for requests outside the workflow document. */
export function sessionOf({ client, changes, clock, signal, log }: Runtime): Session {
  return { client, changes, clock, signal, note: log.line };
}
