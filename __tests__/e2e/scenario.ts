import {
  ALL_PERMISSIONS,
  type Emulator,
  type Fault,
  type ReceivedRequest,
  type SettingsPatch,
  startEmulator,
} from '../../emulator/index.ts';
import type { Code } from '../../src/error-codes.ts';
import { type GitHubServer, type NewPullRequest, startGitHubServer } from '../github-server/index.ts';
import { type ActionJob, type JobResult, type RunningAction, runAction } from '../harness/index.ts';
import { needsPost } from './needs-post.ts';

/** What a user of the action does, what the server does, and what the user sees. Data, so that a table can be made of it. */
export interface Scenario {
  /** Follows "when" in the test name: what happens, in plain words. */
  readonly name: string;
  /** The words in it make the emulator misbehave, see `IMAGE_WORDS`. */
  readonly image?: string;
  /** Inputs beside the ordinary ones; an empty text takes an ordinary one away. */
  readonly with?: Inputs | ((server: Emulator) => Inputs);
  readonly env?: Readonly<Record<string, string>>;
  readonly job?: Pick<ActionJob, 'contexts' | 'debug'>;
  /** The job is for this one, opened just now, on a GitHub of its own. */
  readonly pullRequest?: NewPullRequest;
  readonly settings?: SettingsPatch;
  /** What stands between the job and the server. */
  readonly around?: (server: Emulator) => Promise<Runtime>;
  readonly faults?: readonly Fault[] | (() => readonly Fault[]);
  /** The faults go on while the post step cleans up. Otherwise the trouble is over by then. */
  readonly lasting?: boolean;
  /** The post step runs even if it has nothing to do. */
  readonly idlePost?: true;
  /** What is on the server before the job begins. */
  readonly before?: (server: Emulator) => void;
  /** What happens on it between main and the end of the job. */
  readonly beforePost?: (server: Emulator) => void;
  readonly expected: Expected;
}

type Inputs = Readonly<Record<string, string>>;

/** More inputs and variables for the job, and what has to run for them. */
export interface Runtime extends AsyncDisposable {
  readonly with: Inputs;
  readonly env: Readonly<Record<string, string>>;
}

const NOTHING_AROUND: Runtime = { with: {}, env: {}, [Symbol.asyncDispose]: async () => {} };

export interface Expected {
  readonly exit: 0 | 1;
  /** The operations of main in order, with `+`, `*`, `?`, `{n}`, `(a|b)` as in regular expressions; blanks separate. */
  readonly requests: string;
  /** Of the one error. */
  readonly code?: Code;
  /** What the annotation's message says. */
  readonly says?: readonly (string | RegExp)[];
  /** What the log says beside. */
  readonly log?: readonly (string | RegExp)[];
  /** Of the warnings, in order. */
  readonly warns?: readonly Code[];
  /** Of the notices, in order. */
  readonly notices?: readonly Code[];
  /** Outputs that are written after a failure, beside `result`; by default none. */
  readonly outputs?: readonly string[];
  /** What the comments on the pull request say, each. */
  readonly comments?: readonly (string | RegExp)[];
  /** Names of what is on the server when the job is over; by default, after a failure, what was there before. */
  readonly left?: readonly string[];
  /** What the end of the job cannot delete, in its annotation; by default it succeeds. */
  readonly undeleted?: RegExp;
  /** Milliseconds that main must wait. */
  readonly atLeastMs?: number;
}

/** How a scenario went. */
export interface Played {
  readonly scenario: Scenario;
  readonly result: JobResult;
  readonly server: Emulator;
  readonly github: GitHubServer;
  /** The requests of main, and after it those of post. */
  readonly requests: { readonly main: readonly ReceivedRequest[]; readonly post: readonly ReceivedRequest[] };
  /** Names of what is on the server, sorted: before the job, and after it. */
  readonly names: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Full of characters that encodings change, so that each encoded form is a form of its own. */
export const TOKEN = `dtn_e2e/0123+456=789&"'\\%abc~token`;

export const SNAPSHOT = 'acme-app-1.4.2';
export const IMAGE = 'ghcr.io/acme/app:1.4.2';
/** The name that the action makes in the harness's job. */
export const SANDBOX = 'octo-org--octo-repo--run-1658821493--preview';

/** A server that takes about a second for the whole chain, and shows every state of it to somebody who looks ten times a second. */
const TIMINGS = {
  assign: 0.01,
  inspect: 0.2,
  pull: 0.3,
  activate: 0.15,
  cron: 0.2,
  create: 0.5,
  holdAnswer: 0.1,
  stop: 0.1,
  start: 0.1,
  destroy: 0.1,
};

export function startServer(settings: SettingsPatch = {}): Promise<Emulator> {
  const key = { value: TOKEN, name: 'e2e', permissions: [...ALL_PERMISSIONS], expiresAt: null };
  return startEmulator({ settings: { keys: [key], ...settings, timings: { ...TIMINGS, ...settings.timings } } });
}

/** The ordinary inputs for a server. */
export function ordinaryInputs(server: Pick<Emulator, 'apiUrl'>): Record<string, string> {
  return {
    'api-token': TOKEN,
    'api-url': server.apiUrl,
    'image-name': IMAGE,
    'snapshot-name': SNAPSHOT,
    'snapshot-timeout': '20s',
    'sandbox-timeout': '20s',
  };
}

/** Plays a scenario on a server of its own. */
export async function play(
  scenario: Scenario,
  watch: (running: RunningAction, server: Emulator) => void = () => {},
): Promise<Played> {
  await using server = await startServer(scenario.settings);
  await using github = await startGitHubServer();
  await using around = (await scenario.around?.(server)) ?? NOTHING_AROUND;
  scenario.before?.(server);
  const { faults = [], with: given } = scenario;
  for (const fault of typeof faults === 'function' ? faults() : faults) server.addFault(fault);
  const own = typeof given === 'function' ? given(server) : given;
  const image = scenario.image === undefined ? {} : { 'image-name': scenario.image };
  const before = namesOn(server);
  let mainRequests: number | undefined;
  const result = await runAction(
    {
      ...jobOf(scenario, github),
      ...(scenario.idlePost === true || scenario.beforePost !== undefined ? {} : { needsPost }),
      with: { ...ordinaryInputs(server), ...image, ...own, ...around.with },
      env: { ...scenario.env, ...around.env },
    },
    (phase, running) => {
      if (phase === 'main') return watch(running, server);
      mainRequests = server.requests.length;
      if (scenario.lasting !== true) server.clearFaults();
      scenario.beforePost?.(server);
    },
  );
  mainRequests ??= server.requests.length;
  const requests = { main: server.requests.slice(0, mainRequests), post: server.requests.slice(mainRequests) };
  return { scenario, result, server, github, requests, names: { before, after: namesOn(server) } };
}

/** The job around the step: GitHub is the one of the scenario, and nothing outside of this machine. */
function jobOf({ job, pullRequest }: Scenario, github: GitHubServer): Omit<ActionJob, 'with' | 'env'> {
  const site = { api_url: github.apiUrl, graphql_url: github.graphqlUrl, server_url: github.url };
  const contexts = { ...job?.contexts, github: { ...site, ...job?.contexts?.github } };
  if (pullRequest === undefined) return { ...job, contexts };
  const { number } = github.addPullRequest(pullRequest);
  return { ...job, contexts, event: { name: 'pull_request', payload: github.pullRequestEvent(number, 'opened') } };
}

export function namesOn(server: Emulator): string[] {
  return [...server.snapshots(), ...server.sandboxes()].map(({ name }) => name).sort();
}

/** The operations of requests, in order; `other` for what the API does not have. Without the one that is sent beside the others. */
export function operationsOf(requests: readonly ReceivedRequest[]): string[] {
  return requests
    .map(({ operationId }) => operationId ?? 'other')
    .filter((operation) => operation !== 'getCurrentApiKey');
}

/** A row of the table: `createSnapshot, getSnapshot ×3`. */
export function briefly(requests: readonly ReceivedRequest[]): string {
  const runs: { operation: string; times: number }[] = [];
  for (const operation of operationsOf(requests)) {
    const last = runs.at(-1);
    if (last?.operation === operation) last.times += 1;
    else runs.push({ operation, times: 1 });
  }
  return runs.map(({ operation, times }) => (times === 1 ? operation : `${operation} ×${times}`)).join(', ') || 'none';
}
