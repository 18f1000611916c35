import { connectGitHub, type GitHub } from '../github/api.ts';
import { publishComment } from '../github/comment.ts';
import { type Deployment, finishDeployment, retireDeployments, startDeployment } from '../github/deployment.ts';
import { GitHubError } from '../github/errors.ts';
import { readPullRequestState } from '../github/pull-request.ts';
import { type PreviewNews, previewComment } from '../report/preview-comment.ts';
import type { Job } from './job.ts';

/** What the action says on the pull request, and asks of it. Nothing here fails the job: it warns, once for each cause. */
export interface PullRequestSide {
  /** Whether the pull request is closed by now; a state that cannot be read counts as open. */
  isClosed(): Promise<boolean>;
  /** A preview is being made. */
  begin(): Promise<void>;
  /** A preview is there, failed or is gone. */
  tell(news: PreviewNews): Promise<void>;
}

/** All work for GitHub in one job may take so long in calls, rate limits included. */
const BUDGET_MS = 60_000;

const USER_AGENT = 'daytona-sandbox-action';

const SILENT: PullRequestSide = { isClosed: async () => false, begin: async () => {}, tell: async () => {} };

/** The pull request that the job is about; outside of one, a side that says and knows nothing. */
export function pullRequestSide(job: Job): PullRequestSide {
  const { inputs, context, identity, log } = job;
  const pull = context.pullRequest;
  if (pull === undefined || inputs.githubToken === '') return SILENT;
  const key = identity.sandboxName;
  const connect = once(() => connectFor(job));
  const { attempt, warnOnce } = tryOrWarn(job);
  let deployment: Deployment | undefined;
  const environment = inputs.environment;
  const tellDeployment = async (news: PreviewNews): Promise<void> => {
    const github = await connect();
    const logUrl = context.runUrl;
    if (news.status === 'deleted') await retireDeployments(github, { environment, key });
    else if (deployment === undefined) return;
    else if (news.status === 'failed') await finishDeployment(github, deployment, { state: 'failure', logUrl });
    else {
      const url = news.previewUrl === undefined ? {} : { environmentUrl: news.previewUrl };
      await finishDeployment(github, deployment, { state: 'success', logUrl, ...url });
    }
  };
  return {
    async isClosed() {
      const state = await attempt('reading the state of the pull request', async () =>
        readPullRequestState(await connect(), pull.number),
      );
      if (state?.state === 'unknown') warnOnce('The state of the pull request is not known', state.error);
      return state?.state === 'closed';
    },
    async begin() {
      if (!inputs.deployment || pull.head === undefined) return;
      const { sha } = pull.head;
      deployment = await attempt('making the deployment', async () =>
        startDeployment(await connect(), { environment, key, sha, logUrl: context.runUrl }),
      );
    },
    async tell(news) {
      if (inputs.comment) {
        const markdown = previewComment(news);
        const createIfAbsent = news.status !== 'deleted';
        const told = await attempt('writing the comment', async () =>
          publishComment(await connect(), { pullNumber: pull.number, key, markdown, createIfAbsent }),
        );
        if (told?.url !== undefined) log.line(`Comment ${told.outcome}: ${told.url}`);
      }
      if (inputs.deployment) await attempt('updating the deployment', () => tellDeployment(news));
    },
  };
}

function connectFor({ inputs, context, signal }: Job): Promise<GitHub> {
  const { owner, name } = context.repository;
  return connectGitHub({
    token: inputs.githubToken,
    apiUrl: context.apiUrl,
    repository: { owner, name },
    userAgent: USER_AGENT,
    budgetMs: BUDGET_MS,
    signal,
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Warns once for each missing permission, once when GitHub gives no usable answer at all, and once for each other cause. */
function tryOrWarn({ log, signal }: Job) {
  const warned = new Set<string>();
  const warnOnce = (title: string, error: unknown): void => {
    const known = error instanceof GitHubError ? error : undefined;
    const cause = (known && causeBehind(known)) ?? title;
    if (warned.has(cause)) return;
    warned.add(cause);
    const message = error instanceof Error ? error.message : String(error);
    const hint = known?.hint === undefined ? '' : `\n${known.hint}`;
    log.warning({ title, message: `${message}${hint}\nThe sandbox is not touched by this.` });
  };
  return {
    warnOnce,
    /** Does something that may fail without failing the job. */
    async attempt<T>(doing: string, task: () => Promise<T>): Promise<T | undefined> {
      try {
        return await task();
      } catch (error) {
        signal.throwIfAborted();
        warnOnce(`GitHub refused ${doing}`, error);
        return undefined;
      }
    },
  };
}

/** What will go wrong with other requests, too. */
function causeBehind({ missingPermission, status, title }: GitHubError): string | undefined {
  // Without a status it is GitHub, or the way to it, that is in trouble: whatever was asked of it.
  return status === undefined ? title : missingPermission;
}
