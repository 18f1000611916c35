import { findSandbox, sandboxIn } from '../../daytona/api/find.ts';
import { getPreviewUrl } from '../../daytona/app/preview-url.ts';
import { commitIn } from '../../daytona/ownership/made-from.ts';
import { belongsTo, mayStepDelete } from '../../daytona/ownership/ownership.ts';
import type { Sandbox } from '../../daytona/resource/resources.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import { type Job, sessionOf } from '../job/job.ts';

/** A preview that a failed run left intact: of an earlier commit, or of another job with the same name. */
export interface PreviousPreview {
  /** `undefined` when that is not known. */
  readonly sha: string | undefined;
  /** Never a signed URL. */
  readonly previewUrl?: string;
}

/** It only adds detail to a failure report, so it must be quick. */
const TIMEOUT_MS = 10_000;

/**
 * Finds a running preview with this name and pull request, so that the comment on a failed push keeps its link.
 * @returns `undefined` if there is none or the lookup fails. @throws only the signal's reason.
 */
export async function findPreviousPreview(job: Job): Promise<PreviousPreview | undefined> {
  const { identity, inputs, context, clock, signal } = job;
  const number = context.pullRequest?.number;
  if (number === undefined || inputs.githubToken === '' || !inputs.comment) return undefined;
  const session = { ...sessionOf(job), note: () => {} };
  const phase = beginPhase({ kind: 'sandbox', name: identity.sandboxName, timeoutMs: TIMEOUT_MS }, clock);
  try {
    const found = sandboxIn(await findSandbox(session, identity.sandboxName, phase));
    const sha = commitIn(found?.labels);
    if (found === undefined || !belongsTo(found.ownership, identity.place, number)) return undefined;
    if (!isUsable(found, identity)) return undefined;
    if (inputs.previewPort === undefined || inputs.previewAccess === 'signed') return { sha };
    const { url } = await getPreviewUrl(
      session,
      { sandboxId: found.id, port: inputs.previewPort, signed: false },
      phase,
    );
    return { sha, previewUrl: url };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** Whether a sandbox is running and will outlive this job. */
function isUsable({ ownership, state, isBeingDeleted }: Sandbox, { step }: Job['identity']): boolean {
  return state === 'started' && !isBeingDeleted && !mayStepDelete(ownership, step);
}
