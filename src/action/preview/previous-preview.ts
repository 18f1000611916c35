import { find } from '../../daytona/api/find.ts';
import { askPreview } from '../../daytona/api/preview-url.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { isOurs, LABEL, labelOf } from '../../daytona/labels.ts';
import { isGoing } from '../../daytona/states.ts';
import { textMember } from '../../json.ts';
import { type Job, sessionOf } from '../job/job.ts';

/** The preview of an earlier commit, which a failure has left as it was. */
export interface Standing {
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
export async function findStanding(job: Job): Promise<Standing | undefined> {
  const { identity, inputs, context, clock, signal } = job;
  if (context.pullRequest === undefined || inputs.githubToken === '' || !inputs.comment) return undefined;
  const session = { ...sessionOf(job), note: () => {} };
  const phase = beginPhase('sandbox', identity.sandboxName, TIMEOUT_MS, clock);
  try {
    const found = await find(session, 'sandbox', identity.sandboxName, phase);
    const sha = labelOf(found?.body, LABEL.sha);
    if (found === undefined || sha === undefined || !stands(found.body, identity)) return undefined;
    if (inputs.previewPort === undefined || inputs.previewAccess === 'signed') return { sha };
    const { url } = await askPreview(session, found.id, inputs.previewPort, false, phase);
    return { sha, previewUrl: url };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** Whether a sandbox is ours, runs, and is not one of this run, which the end of the job deletes. */
function stands(body: unknown, { labels, maker }: Job['identity']): boolean {
  const isAnothers = labelOf(body, LABEL.maker) !== maker;
  const runs = textMember(body, 'state') === 'started' && !isGoing(body);
  return isOurs(body, { labels }) && isAnothers && runs;
}
