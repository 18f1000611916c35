import type { Phase } from '../../daytona/deadline.ts';
import { type Result, writeOutputs } from '../runner/outputs.ts';
import type { Job } from './job.ts';

/** How far a run has come, for whoever has to tell of its end. */
export interface Progress {
  /** Absent until the inputs are read. */
  job?: Job;
  result: Result;
  readonly phases: Phase[];
  /** When Daytona itself ends the sandbox. */
  nets?: string;
}

/** Takes in what has become known, and writes it: the outputs are there also when the rest fails. */
export function makeKnown(progress: Progress, more: Result): void {
  progress.result = { ...progress.result, ...more };
  writeOutputs(progress.result);
}
