import { GitHubError } from '../../github/connection/errors.ts';
import { publishComment } from '../../github/pull-request/comment.ts';
import { deactivateDeployments } from '../../github/pull-request/deployment.ts';
import { type PreviewReport, previewComment } from '../../report/comment.ts';
import { type GitHubJob, gitHubFor } from '../job/github-client.ts';
import type { AnyJob } from '../job/job.ts';
import { type Failure, failureReportOf } from '../runner/annotation.ts';
import { bestEffort } from './best-effort.ts';

/** What became of a preview that was to be deleted. */
export interface Removal {
  /** Of its sandbox: the key of comment and deployment. */
  readonly name: string;
  readonly pullNumber: number;
  /** The commit that it was made from; `undefined` when that is not known. */
  readonly sha: string | undefined;
  /** Why it is still there, as far as one knows. */
  readonly failure?: Failure | undefined;
}

/** Which reports of a pull request are the job's to keep. */
export interface ReportKinds {
  readonly comment: boolean;
  /** Whether a deployment is expected, so that a missing permission is worth a warning. */
  readonly deployment: boolean;
}

/** All calls for all previews together may take so long, rate limits included. */
const BUDGET_MS = 120_000;

/**
 * Leaves each pull request as its `closed` event does, whoever deleted the sandbox: its comment says what became of the preview,
 * and its deployments, in whichever environment, are inactive. A failure is a warning, once for each cause.
 * @throws the signal's reason; nothing else.
 */
export async function reportRemovals(
  job: GitHubJob & Pick<AnyJob, 'log'>,
  removals: readonly Removal[],
  kinds: ReportKinds,
): Promise<void> {
  const { inputs, context, log } = job;
  if (removals.length === 0 || inputs.githubToken === '') return;
  const { attempt } = bestEffort(job);
  const github = await attempt(() => gitHubFor(job, BUDGET_MS));
  if (github === undefined) return;
  for (const removal of removals) {
    const { name: key, pullNumber, failure } = removal;
    if (kinds.comment) {
      const markdown = previewComment(reportOf(job, removal));
      const comment = { pullNumber, key, markdown, createIfAbsent: false };
      const published = await attempt(() => publishComment(github, comment));
      if (published?.url !== undefined) log.line(`Comment ${published.outcome}: ${published.url}`);
    }
    if (failure !== undefined) continue;
    await attempt(async () => {
      try {
        await deactivateDeployments(github, { key }, { logUrl: context.runUrl });
      } catch (thrown) {
        // Whether there are deployments at all is known to the workflow that made the preview, not to every sweep.
        if (kinds.deployment || !(thrown instanceof GitHubError) || thrown.missingPermission === undefined)
          throw thrown;
        log.debug(thrown.message);
      }
    });
  }
}

function reportOf({ context }: GitHubJob, { name, sha, failure }: Removal): PreviewReport {
  const about = { runUrl: context.runUrl, sha, sandboxName: name };
  if (failure === undefined) return { ...about, status: 'deleted' };
  return { ...about, status: 'left', error: failureReportOf(failure.annotation, context.helpPage) };
}
