import { find } from '../../daytona/api/find.ts';
import { getPreviewUrl } from '../../daytona/api/preview-url.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { parseSandbox, type Sandbox } from '../../daytona/resources.ts';
import { type Job, sessionOf } from '../job/job.ts';

/** The preview of an earlier commit, which a failure has left as it was. */
export interface PreviousPreview {
  readonly sha: string;
  /** Never a signed one. */
  readonly previewUrl?: string;
}

/** It is told beside a failure, so it may not take long. */
const TIMEOUT_MS = 10_000;

/**
 * Looks for an earlier preview that still runs, so that a failed push does not take its link from people.
 * @returns `undefined` when there is none, or it cannot be found out. @throws the signal's reason; nothing else.
 */
export async function findPreviousPreview(job: Job): Promise<PreviousPreview | undefined> {
  const { identity, inputs, context, clock, signal } = job;
  if (context.pullRequest === undefined || inputs.githubToken === '' || !inputs.comment) return undefined;
  const session = { ...sessionOf(job), note: () => {} };
  const phase = beginPhase('sandbox', identity.sandboxName, TIMEOUT_MS, clock);
  try {
    const found = parseSandbox((await find(session, 'sandbox', identity.sandboxName, phase))?.body);
    const sha = found?.ownership?.commit ?? '';
    if (found === undefined || sha === '' || !isUsable(found, identity)) return undefined;
    if (inputs.previewPort === undefined || inputs.previewAccess === 'signed') return { sha };
    const { url } = await getPreviewUrl(session, found.id, inputs.previewPort, false, phase);
    return { sha, previewUrl: url };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** Whether a sandbox is of this preview, runs, and is not one of this step, which the end of the job deletes. */
function isUsable({ ownership, state, isBeingDeleted }: Sandbox, { preview, step }: Job['identity']): boolean {
  return ownership?.preview === preview && ownership.owner !== step.owner && state === 'started' && !isBeingDeleted;
}
