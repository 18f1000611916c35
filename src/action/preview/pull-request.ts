import type { GitHub } from '../../github/connection/client.ts';
import type { GitHubError } from '../../github/connection/errors.ts';
import { publishComment } from '../../github/pull-request/comment.ts';
import {
  type Deployment,
  deactivateDeployments,
  finishDeployment,
  restartDeployment,
  startDeployment,
} from '../../github/pull-request/deployment.ts';
import { type PullRequestState, readPullRequestState } from '../../github/pull-request/pull-request.ts';
import { type PreviewReport, previewComment } from '../../report/comment.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import { gitHubFor } from '../job/github-client.ts';
import type { Job } from '../job/job.ts';
import { bestEffort } from './best-effort.ts';

/** Writes the comment and the deployment of the pull request. A failure here is a warning, once for each cause. */
export interface PullRequestReporter {
  /** The current state of the pull request; `none` outside of one, or without a token. */
  readState(): Promise<PullRequestState | { readonly state: 'none' }>;
  /** Starts the deployment in the background. Later reports wait for it. */
  begin(): void;
  /** Reports how a preview ended: ready or failed. */
  report(previewReport: PreviewReport): Promise<void>;
  /** Withdraws the deployment, because there will be no preview. */
  withdraw(): Promise<void>;
  /**
   * Ends the deployment of a cancelled job, which has only seconds left.
   * @param previewReport updates the comment, if its content is no longer true.
   */
  endCancelled(previewReport?: PreviewReport): Promise<void>;
}

/** The total time for GitHub calls in one job, rate limits included. */
const BUDGET_MS = 60_000;

/** The runner sends a second signal 7.5 s after the first (actions/runner v2.336.0, ProcessInvoker.cs). */
const LAST_WORDS_MS = 4000;

const nothing = async (): Promise<void> => {};
const SILENT: PullRequestReporter = {
  readState: async () => ({ state: 'none' }),
  begin: () => {},
  report: nothing,
  withdraw: nothing,
  endCancelled: nothing,
};

/**
 * Creates the reporter for the job's pull request. Outside of one, it does nothing.
 * @param key identifies the preview: the name of its sandbox.
 */
export function createPullRequestReporter(job: Job, key = job.identity.sandboxName): PullRequestReporter {
  const { inputs, context } = job;
  const pull = context.pullRequest;
  if (pull === undefined || inputs.githubToken === '') return SILENT;
  const { environment } = inputs;
  const logUrl = context.runUrl;
  const { attempt, warnOnce } = bestEffort(job);
  const reportContext = { job, key, pullNumber: pull.number, attempt, connect: once(() => gitHubFor(job, BUDGET_MS)) };
  const beginning = new AbortController();
  let deployment: Promise<Deployment | undefined> = Promise.resolve(undefined);
  let unread: GitHubError | undefined;
  return {
    async readState() {
      // A missing permission stays missing, so do not try again.
      if (unread?.missingPermission !== undefined) return { state: 'unknown', error: unread };
      const state = await attempt(async () => readPullRequestState(await reportContext.connect(), pull.number));
      unread = state?.state === 'unknown' ? state.error : undefined;
      return state ?? { state: 'none' };
    },
    begin() {
      if (!inputs.deployment || pull.head === undefined) return;
      const { sha } = pull.head;
      // Not aborted on cancellation: without its id, the deployment could not be ended.
      deployment = attempt(async () => {
        const github = await gitHubFor({ ...job, signal: beginning.signal }, BUDGET_MS);
        return startDeployment(github, { environment, key, sha, logUrl });
      });
      // Later `await`s see the failure; this avoids an unhandled rejection until then.
      deployment.catch(() => {});
    },
    async report(previewReport) {
      if (inputs.comment) await writeComment(reportContext, previewReport);
      if (inputs.deployment) await updateDeployment(reportContext, previewReport, await deployment);
      // Warn last: the comment needs more of the same permission, so granting that fixes both.
      if (unread !== undefined) warnOnce(unread, 'Its state is taken from the event instead.');
    },
    async withdraw() {
      if ((await deployment) === undefined) return;
      await attempt(async () => deactivateDeployments(await reportContext.connect(), { environment, key }, { logUrl }));
    },
    async endCancelled(previewReport) {
      const signal = AbortSignal.timeout(LAST_WORDS_MS);
      signal.addEventListener('abort', () => beginning.abort(signal.reason), { once: true });
      const late = { ...reportContext, connect: once(() => gitHubFor({ ...job, signal }, LAST_WORDS_MS)) };
      const cancelled = { state: 'failure', description: 'The job was cancelled.', logUrl } as const;
      await Promise.allSettled([
        deployment.then(async (begun) => begun && finishDeployment(await late.connect(), begun, cancelled)),
        inputs.comment && previewReport !== undefined && writeComment(late, previewReport),
      ]);
    },
  };
}

/** What every write to GitHub needs. */
interface ReportContext {
  readonly job: Job;
  readonly key: string;
  readonly pullNumber: number;
  readonly connect: () => Promise<GitHub>;
  readonly attempt: ReturnType<typeof bestEffort>['attempt'];
}

async function writeComment(
  { job, key, pullNumber, connect, attempt }: ReportContext,
  previewReport: PreviewReport,
): Promise<void> {
  const markdown = previewComment(previewReport);
  const createIfAbsent = previewReport.status !== 'cancelled';
  const published = await attempt(async () =>
    publishComment(await connect(), { pullNumber, key, markdown, createIfAbsent }),
  );
  if (published?.url !== undefined) job.log.line(`Comment ${published.outcome}: ${published.url}`);
}

async function updateDeployment(
  { job, connect, attempt }: ReportContext,
  { status, sha, previewUrl }: PreviewReport,
  deployment: Deployment | undefined,
): Promise<void> {
  if (deployment === undefined) return;
  const logUrl = job.context.runUrl;
  await attempt(async () => {
    const github = await connect();
    if (status === 'failed') await finishDeployment(github, deployment, { state: 'failure', logUrl });
    if (status !== 'ready') return;
    const isOther = sha !== undefined && sha !== deployment.sha;
    const actual = isOther ? await restartDeployment(github, deployment, { sha, logUrl }) : deployment;
    const url = previewUrl === undefined ? {} : { environmentUrl: sanitizeLine(previewUrl) };
    const description = sha === undefined ? { description: 'The commit of the image is unknown.' } : {};
    await finishDeployment(github, actual, { state: 'success', logUrl, ...url, ...description });
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
