import { type Emulator, type ReceivedRequest, type SettingsPatch, startEmulator } from '../../emulator/index.ts';
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from '../github-server/index.ts';
import { type ActionJob, type JobResult, runAction, type Watch } from '../harness/index.ts';
import { addEarlier, type Earlier } from './earlier-job.ts';
import { needsPost } from './needs-post.ts';

/** What a step is given beside the ordinary things. */
export interface StepOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, unknown>>;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly job?: Partial<ActionJob>;
  readonly watch?: Watch;
  /** GitHub's state of the pull request is not what the event says. */
  readonly isStateKept?: true;
}

/** A repository with its pull requests on one side, Daytona on the other, and jobs that run the bundle between them. */
export interface Stage extends AsyncDisposable {
  readonly daytona: Emulator;
  readonly github: GitHubServer;
  /** Runs the action for an event of pull request 1; every call is a run of its own. */
  on(action: string, image: string, options?: StepOptions): Promise<JobResult>;
  /** Puts there what such a job has left, without running it. */
  earlier(action: string, image: string, options?: StepOptions): Promise<Earlier>;
  /** Runs the action for an event without a pull request. */
  onSchedule(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<JobResult>;
  earlierOnSchedule(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<Earlier>;
  /** Runs the action `snapshot` for a push to the default branch. */
  publish(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<JobResult>;
  /** Runs the action `sweep` for such an event. */
  sweep(inputs?: Readonly<Record<string, string>>, options?: StepOptions): Promise<JobResult>;
}

export const REPOSITORY = 'octo-org/octo-repo';
export const SANDBOX = 'octo-org--octo-repo--pr-1--preview';
export const IMAGE = 'ghcr.io/acme/app:1';
export const NEXT_IMAGE = 'ghcr.io/acme/app:2';

/** The labels of a sandbox that the action made for a pull request of this repository; `null` for one that belongs to none. */
export const ownLabels = ({ github }: Pick<Stage, 'github'>, pull: number | string | null): Record<string, string> => ({
  'daytona-sandbox-action/server': github.url,
  'daytona-sandbox-action/repository-id': '1296269',
  'daytona-sandbox-action/repository': REPOSITORY,
  'daytona-sandbox-action/owner': '0123456789abcdef',
  'daytona-sandbox-action/run': '1',
  ...(pull === null ? {} : { 'daytona-sandbox-action/pull-request': String(pull) }),
});

/** States last long enough to be seen, and the cron of the server does not keep a test waiting. */
const TIMINGS = { assign: 0.1, inspect: 0.3, pull: 0.6, create: 0.6, destroy: 0.3, cron: 0.5 };

const PUSH = { name: 'push', payload: { ref: 'refs/heads/main' } };
const SCHEDULE = { name: 'schedule', payload: {} };

export async function setStage(settings: SettingsPatch = {}, github: GitHubServerOptions = {}): Promise<Stage> {
  const daytona = await startEmulator({
    speed: 10,
    settings: { previewBy: 'port', ...settings, timings: { ...TIMINGS, ...settings.timings } },
  });
  const server = await startGitHubServer(github);
  server.addPullRequest({ number: 1 });
  let run = 100;
  const jobOf = (job: ActionJob, { with: given, github: contexts, strategy, job: more }: StepOptions): ActionJob => {
    run += 1;
    const site = { api_url: server.apiUrl, server_url: server.url, graphql_url: server.graphqlUrl };
    const about = { ...site, repository: server.repository, run_id: String(run), ...contexts };
    return {
      ...job,
      needsPost,
      with: {
        'api-token': daytona.apiKey,
        'api-url': daytona.apiUrl,
        ...job.with,
        ...given,
      },
      contexts: { github: about, ...(strategy === undefined ? {} : { strategy }) },
      ...more,
    };
  };
  const play = (job: ActionJob, options: StepOptions) => runAction(jobOf(job, options), options.watch);
  const onPullRequest = (action: string, image: string): ActionJob => ({
    with: { 'image-name': image, 'preview-port': '3000' },
    event: { name: 'pull_request', payload: server.pullRequestEvent(1, action) },
  });
  return {
    daytona,
    github: server,
    on(action, image, options = {}) {
      const state = action === 'closed' ? 'closed' : action === 'reopened' ? 'open' : undefined;
      if (state !== undefined && options.isStateKept !== true) server.setPullRequestState(1, state);
      return play(onPullRequest(action, image), options);
    },
    earlier: (action, image, options = {}) => addEarlier(daytona, jobOf(onPullRequest(action, image), options), server),
    earlierOnSchedule: (inputs, options = {}) => addEarlier(daytona, jobOf({ with: inputs, event: SCHEDULE }, options)),
    onSchedule: (inputs, options = {}) => play({ with: inputs, event: SCHEDULE }, options),
    publish: (inputs, options = {}) => play({ actionPath: 'snapshot', with: inputs, event: PUSH }, options),
    sweep: (inputs = {}, options = {}) => play({ actionPath: 'sweep', with: inputs, event: SCHEDULE }, options),
    async [Symbol.asyncDispose]() {
      await Promise.all([daytona.close(), server.close()]);
    },
  };
}

/** The operations since a moment, in order. */
export function operationsSince(daytona: Emulator, from = 0): string[] {
  return daytona.requests.slice(from).map(({ operationId, method, path }) => operationId ?? `${method} ${path}`);
}

/** Where the first request of an operation stands among all; -1 for none. */
export function placeOf(daytona: Emulator, fits: (request: ReceivedRequest) => boolean, from = 0): number {
  return daytona.requests.findIndex((request, place) => place >= from && fits(request));
}

/** What exists on Daytona: names of snapshots and of sandboxes. */
export function existing(daytona: Emulator): { snapshots: string[]; sandboxes: string[] } {
  return {
    snapshots: daytona.snapshots().map(({ name }) => name),
    sandboxes: daytona.sandboxes().map(({ name }) => name),
  };
}

/** The only comment of the pull request; `undefined` when there are none or several. */
export function onlyComment(github: GitHubServer): string | undefined {
  return github.comments.length === 1 ? github.comments[0]?.body : undefined;
}
