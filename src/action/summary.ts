import { summary } from '@actions/core';
import { formatDuration } from '../daytona/clock.ts';
import type { Phase } from '../daytona/phase.ts';
import { GOAL } from '../daytona/states.ts';
import { jobSummary } from '../report/summary.ts';
import type { FailureNews } from './failure.ts';
import type { Job } from './job.ts';
import type { Outcome, Result } from './outputs.ts';

/** What a summary is made from. */
export interface Ending {
  readonly result: Result;
  readonly outcome?: Outcome;
  readonly phases: readonly Phase[];
  readonly error?: FailureNews;
  readonly note?: string;
}

/** Writes the job summary. It is an extra: when it cannot be written, the debug log says so and nothing else happens. */
export async function writeSummary(job: Job, ending: Ending): Promise<void> {
  const { result, outcome, phases, error, note } = ending;
  const signed = job.inputs.previewAccess === 'signed';
  const facts = [
    ['Preview', signed ? undefined : result.previewUrl],
    ['Image', job.inputs.imageName],
    ['Sandbox', result.sandboxName ?? job.identity.sandboxName],
    ['Sandbox id', result.sandboxId],
    // Of a sandbox that is up, the headline tells.
    ['State', error === undefined ? undefined : result.sandboxState],
    ['Snapshot', result.snapshotName ?? job.identity.snapshotName],
    ['Snapshot id', result.snapshotId],
    ['Outcome', outcome],
  ] as const;
  const text = jobSummary(
    {
      headline: error?.title ?? `Sandbox ${result.sandboxState ?? 'skipped'}`,
      succeeded: error === undefined,
      facts: facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])),
      phases: phases.map((phase) => ({
        kind: phase.kind,
        goal: GOAL[phase.kind],
        durationMs: phase.tookMs(),
        states: phase.history,
      })),
      ...(error === undefined ? {} : { error }),
      ...(note === undefined ? {} : { note }),
    },
    formatDuration,
  );
  try {
    await summary.addRaw(text).write();
  } catch (cause) {
    job.log.debug(`The job summary was not written: ${String(cause)}`);
  }
}
