import { summary } from '@actions/core';
import { formatDuration } from '../clock.ts';
import { TARGET_STATE } from '../daytona/resource/states.ts';
import type { Log } from '../report/log.ts';
import type { FailureReport } from '../report/markdown.ts';
import { jobSummary } from '../report/summary.ts';
import type { Progress } from './job/job.ts';
import type { Outcome } from './runner/outputs.ts';

/** How a run ended. */
export interface Ending {
  readonly outcome?: Outcome;
  readonly error?: FailureReport;
}

/** Writes the job summary. A failure only goes to the debug log. */
export async function writeSummary(log: Log, progress: Progress, { outcome, error }: Ending): Promise<void> {
  const { result, phases, expiry } = progress;
  const text = jobSummary(
    {
      headline: error?.title ?? `Sandbox ${result.sandboxState ?? 'skipped'}`,
      succeeded: error === undefined,
      facts: [
        ...factsOf(progress, error !== undefined),
        ...(outcome === undefined ? [] : [['Outcome', outcome] as const]),
      ],
      phases: phases.map((phase) => ({
        kind: phase.kind,
        targetState: TARGET_STATE[phase.kind],
        durationMs: phase.tookMs(),
        states: phase.history,
      })),
      ...(error === undefined ? {} : { error }),
      ...(expiry === undefined || error !== undefined ? {} : { note: expiry }),
    },
    formatDuration,
  );
  try {
    await summary.addRaw(text).write();
  } catch (cause) {
    log.debug(`Could not write the job summary: ${String(cause)}`);
  }
}

function factsOf({ job, result, commit }: Progress, failed: boolean): (readonly [name: string, value: string])[] {
  const isSecret = job?.inputs.previewAccess === 'signed';
  const isAbout = job?.inputs.mode === 'create';
  const facts = [
    // After a failure the sandbox is about to be deleted.
    ['Preview', isSecret || failed ? undefined : result.previewUrl],
    ['Image', job?.inputs.imageName],
    ['Commit', job?.context.pullRequest === undefined ? undefined : commit],
    ['Sandbox', result.sandboxName ?? (isAbout ? job.identity.sandboxName : undefined)],
    ['Sandbox id', result.sandboxId],
    // The headline has the state of a started sandbox.
    ['State', failed ? result.sandboxState : undefined],
    ['Snapshot', result.snapshotName ?? (isAbout ? job.identity.snapshotName : undefined)],
    ['Snapshot id', result.snapshotId],
  ] as const;
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}
