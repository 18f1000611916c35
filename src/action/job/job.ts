import { type Clock, machineTime } from '../../clock.ts';
import type { DaytonaClient } from '../../daytona/api/client.ts';
import type { KeyPermissions } from '../../daytona/api/key-permissions.ts';
import type { Session } from '../../daytona/api/session.ts';
import type { ChangeFeed } from '../../daytona/waiting/change-feed.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import type { JobContext } from '../../github/event/context.ts';
import type { Log } from '../../report/log.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Result, writeOutputs } from '../runner/outputs.ts';
import type { Identity, RepositoryIdentity } from './identity.ts';

/** The inputs, context and clients of one run of an action. */
export interface JobOf<I extends ConnectionInputs, R extends RepositoryIdentity> {
  readonly inputs: I;
  readonly context: JobContext;
  readonly identity: R;
  readonly client: DaytonaClient;
  readonly changes?: ChangeFeed | undefined;
  readonly permissions?: KeyPermissions | undefined;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A run of the main action. */
export type Job = JobOf<Inputs, Identity>;

/** What the runs of all actions have. */
export type AnyJob = JobOf<ConnectionInputs, RepositoryIdentity>;

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

/** Creates a session for requests outside the workflow document. */
export function sessionOf({ client, changes, clock, signal, log }: Omit<Runtime, 'now'>): Session {
  return { client, changes, clock, signal, note: log.line };
}

export function runtimeOf({ client, changes, permissions, clock, log, signal }: Job): Runtime {
  return { client, changes, permissions, clock, now: machineTime, log, signal };
}

/** The progress of a run, for the summary and the outputs. */
export interface Progress {
  /** Absent until the inputs are read. */
  job?: Job;
  result: Result;
  readonly phases: Phase[];
  /** The commit that the sandbox of a pull request was made from; absent when it is unknown. */
  commit?: string | undefined;
  /** Describes when Daytona stops or deletes the sandbox. */
  expiry?: string;
}

/** Adds to the result and writes the outputs, so that they are set even if a later step fails. */
export function mergeResult(progress: Progress, more: Result): void {
  progress.result = { ...progress.result, ...more };
  writeOutputs(progress.result);
}
