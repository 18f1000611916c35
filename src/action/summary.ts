import { summary } from '@actions/core';
import { formatDuration } from '../clock.ts';
import { TARGET_STATE } from '../daytona/resource/states.ts';
import type { Log } from '../report/log.ts';
import { jobSummary } from '../report/summary.ts';
import type { Ending } from './job/ending.ts';
import { failureReportOf } from './runner/annotation.ts';
import type { Result } from './runner/outputs.ts';

/** Writes the job summary of a failure, of a running sandbox or of a published snapshot. If it cannot be written, only the debug log says so. */
export async function writeSummary(log: Log, ending: Ending, helpPage: string): Promise<void> {
  const { result, phases, expiry } = ending.made;
  const error = 'failure' in ending ? failureReportOf(ending.failure.annotation, helpPage) : undefined;
  const isMade = 'outcome' in ending && ending.outcome !== 'skipped' && phases.length > 0;
  if (error === undefined && !isMade) return;
  const text = jobSummary(
    {
      headline: error?.title ?? headlineOf(result),
      succeeded: error === undefined,
      facts: factsOf(ending),
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

function headlineOf({ snapshotState, sandboxState }: Result): string {
  return sandboxState === undefined ? `Snapshot ${snapshotState}` : `Sandbox ${sandboxState}`;
}

function factsOf(ending: Ending): (readonly [name: string, value: string])[] {
  const { job, snapshot, result, commit } = ending.made;
  const failed = 'failure' in ending;
  const isSecret = job?.inputs.previewAccess === 'signed';
  const facts = [
    // After a failure the sandbox is about to be deleted.
    ['Preview', isSecret || failed ? undefined : result.previewUrl],
    ['Image', job?.inputs.imageName ?? snapshot?.imageName],
    ['Commit', job?.context.pullRequest === undefined ? undefined : commit],
    ['Sandbox', result.sandboxName ?? job?.identity.sandboxName],
    ['Sandbox id', result.sandboxId],
    // The headline has the state of a started sandbox.
    ['State', failed ? (snapshot === undefined ? result.sandboxState : result.snapshotState) : undefined],
    ['Snapshot', result.snapshotName ?? job?.identity.snapshotName ?? snapshot?.snapshotName],
    ['Snapshot id', result.snapshotId],
    ['Outcome', failed ? undefined : ending.outcome],
  ] as const;
  return facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}
