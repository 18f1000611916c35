import type { GitHub } from '../../github/client.ts';
import { publishComment } from '../../github/comment.ts';
import { type Deployment, finishDeployment, retireDeployments, startDeployment } from '../../github/deployment.ts';
import type { GitHubError } from '../../github/errors.ts';
import { readPullRequestState } from '../../github/pull-request.ts';
import { type PreviewNews, previewComment } from '../../report/comment.ts';
import { harmlessLine } from '../../report/sanitize.ts';
import { gitHubFor } from '../job/github-client.ts';
import type { Job } from '../job/job.ts';
import { tryOrWarn } from './best-effort.ts';

/** What the action says on the pull request, and asks of it. Nothing here fails the job: it warns, once for each cause. */
export interface PullRequestSide {
  /** Whether the pull request is closed by now; a state that cannot be read counts as open. */
  isClosed(): Promise<boolean>;
  /** A preview is being made. The work goes on beside it: all that comes later waits for this first. */
  begin(): void;
  /** How a preview ended: it is there, failed, is gone. */
  tell(news: PreviewNews): Promise<void>;
  /** There will be no preview: what was begun is taken back. */
  takeBack(): Promise<void>;
  /**
   * The job is cancelled, and has seconds left: nothing stays in progress.
   * @param news for the comment, when what it says is true no more.
   */
  endCancelled(news?: PreviewNews): Promise<void>;
}

/** All work for GitHub in one job may take so long in calls, rate limits included. */
const BUDGET_MS = 60_000;

/** A cancelled job gets 7.5 s until it is asked for the second time (actions/runner v2.336.0, ProcessInvoker.cs). */
const LAST_WORDS_MS = 4000;

const nothing = async (): Promise<void> => {};
const SILENT: PullRequestSide = {
  isClosed: async () => false,
  begin: () => {},
  tell: nothing,
  takeBack: nothing,
  endCancelled: nothing,
};

/**
 * The pull request that the job is about; outside of one, a side that says and knows nothing.
 * @param key of the preview: the name of its sandbox.
 */
export function pullRequestSide(job: Job, key = job.identity.sandboxName): PullRequestSide {
  const { inputs, context } = job;
  const pull = context.pullRequest;
  if (pull === undefined || inputs.githubToken === '') return SILENT;
  const { environment } = inputs;
  const logUrl = context.runUrl;
  const { attempt, warnOnce } = tryOrWarn(job);
  const desk = { job, key, pullNumber: pull.number, attempt, connect: once(() => gitHubFor(job, BUDGET_MS)) };
  const beginning = new AbortController();
  let deployment: Promise<Deployment | undefined> = Promise.resolve(undefined);
  let unread: GitHubError | undefined;
  return {
    async isClosed() {
      // What the token may not read, it may not read the next time.
      if (unread?.missingPermission !== undefined) return false;
      const state = await attempt(async () => readPullRequestState(await desk.connect(), pull.number));
      unread = state?.state === 'unknown' ? state.error : undefined;
      return state?.state === 'closed';
    },
    begin() {
      if (!inputs.deployment || pull.head === undefined) return;
      const { sha } = pull.head;
      // A cancel does not cut it off: a deployment whose id is not known could not be ended.
      deployment = attempt(async () => {
        const github = await gitHubFor({ ...job, signal: beginning.signal }, BUDGET_MS);
        return startDeployment(github, { environment, key, sha, logUrl });
      });
      // Whoever waits for it later sees the failure; until then nobody does.
      deployment.catch(() => {});
    },
    async tell(news) {
      if (inputs.comment) await writeComment(desk, news);
      if (inputs.deployment) await updateDeployment(desk, news, await deployment);
      // Last, for the comment takes more of the same permission: who grants that has granted this.
      if (unread !== undefined) warnOnce(unread, 'The pull request counts as open.');
    },
    async takeBack() {
      if ((await deployment) === undefined) return;
      await attempt(async () => retireDeployments(await desk.connect(), { environment, key }, { logUrl }));
    },
    async endCancelled(news) {
      const signal = AbortSignal.timeout(LAST_WORDS_MS);
      signal.addEventListener('abort', () => beginning.abort(signal.reason), { once: true });
      const late = { ...desk, connect: once(() => gitHubFor({ ...job, signal }, LAST_WORDS_MS)) };
      const cancelled = { state: 'failure', description: 'The job was cancelled.', logUrl } as const;
      await Promise.allSettled([
        deployment.then(async (begun) => begun && finishDeployment(await late.connect(), begun, cancelled)),
        inputs.comment && news !== undefined && writeComment(late, news),
      ]);
    },
  };
}

/** What the writing of anything takes. */
interface Desk {
  readonly job: Job;
  readonly key: string;
  readonly pullNumber: number;
  readonly connect: () => Promise<GitHub>;
  readonly attempt: ReturnType<typeof tryOrWarn>['attempt'];
}

async function writeComment({ job, key, pullNumber, connect, attempt }: Desk, news: PreviewNews): Promise<void> {
  const markdown = previewComment(news);
  const createIfAbsent = news.status === 'ready' || news.status === 'failed';
  const told = await attempt(async () =>
    publishComment(await connect(), { pullNumber, key, markdown, createIfAbsent }),
  );
  if (told?.url !== undefined) job.log.line(`Comment ${told.outcome}: ${told.url}`);
}

async function updateDeployment(
  { job, key, connect, attempt }: Desk,
  { status, previewUrl }: PreviewNews,
  deployment: Deployment | undefined,
): Promise<void> {
  const { environment } = job.inputs;
  const logUrl = job.context.runUrl;
  await attempt(async () => {
    const github = await connect();
    if (status === 'deleted') await retireDeployments(github, { environment, key }, { logUrl });
    if (deployment === undefined) return;
    if (status === 'failed') await finishDeployment(github, deployment, { state: 'failure', logUrl });
    const url = previewUrl === undefined ? {} : { environmentUrl: harmlessLine(previewUrl) };
    if (status === 'ready') await finishDeployment(github, deployment, { state: 'success', logUrl, ...url });
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
