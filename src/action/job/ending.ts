import type { Phase } from '../../daytona/waiting/deadline.ts';
import type { Failure } from '../runner/annotation.ts';
import type { Outcome, Result } from '../runner/outputs.ts';
import type { Job } from './job.ts';

/** What a run has made and knows. The outputs and the job summary show it, after a failure as well. */
export interface Made {
  readonly result: Result;
  /** Of the document, in the order in which they began. */
  readonly phases: readonly Phase[];
  /** The job that the sandbox is for; absent if the run creates none. */
  readonly job?: Job;
  /** What a run of the action `snapshot` is about. */
  readonly snapshot?: { readonly imageName: string; readonly snapshotName: string };
  /** The commit that the sandbox of a pull request was made from; absent when it is unknown. */
  readonly commit?: string | undefined;
  /** Describes when Daytona stops or deletes the sandbox. */
  readonly expiry?: string;
}

/** How a mode ended. */
export type Ending = Success | Failed;

export interface Success {
  readonly made: Made;
  readonly outcome: Outcome;
  /** Marks the step as successful. Called last: if the job ends earlier, the cleanup treats the step as failed. */
  succeed?(): void;
}

export interface Failed {
  readonly made: Made;
  readonly failure: Failure;
}

export const NOTHING_MADE: Made = { result: {}, phases: [] };
