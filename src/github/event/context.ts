import { readFileSync } from 'node:fs';
import { idMember, isRecord, recordMember, textMember } from '../../json.ts';
import { ContextError } from '../connection/errors.ts';
import { DEPENDABOT, PULL_REQUEST_EVENT, type PullRequest, pullRequestOf, type Trigger, triggerOf } from './event.ts';

/** The repository that the workflow runs in: for a pull request, the base. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  /** Survives a rename. The full name if the runner does not set it. */
  readonly id: string;
}

/** The context of the job, as the runner sets it. */
export interface JobContext {
  readonly repository: Repository;
  /** `https://github.com`, or the GitHub Enterprise Server. No slash at the end, here and below. */
  readonly serverUrl: string;
  /** `https://api.github.com`, or `https://<server>/api/v3`. */
  readonly apiUrl: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** The page of this attempt of the run. */
  readonly runUrl: string;
  /** The job's key in the workflow file: the same for every leg of a matrix. */
  readonly jobId: string;
  /**
   * Path of the triggered workflow file, without repository and ref; the workflow's name if the runner sets no path.
   */
  readonly workflowPath: string;
  /** For `pull_request` the merge commit; the pull request's own commit is `pullRequest.head.sha`. */
  readonly sha: string;
  /** Stays the same, as do the job's permissions, when someone else reruns the job. */
  readonly startedByDependabot: boolean;
  readonly eventName: string;
  /** The event's activity type: `opened`, `closed`, ... */
  readonly eventAction: string | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly trigger: Trigger | undefined;
  readonly helpPage: string;
}

/**
 * Reads the job's context. Sources: docs.github.com, "Variables reference" (the defaults are those of github.com), and
 * actions/runner v2.336.0, GitHubContext.cs.
 * @param env the job's environment.
 * @throws ContextError if `GITHUB_REPOSITORY` is missing or malformed, or if the payload of a pull request event is
 * missing, is not JSON or lacks the pull request. Other events with such a payload have no pull request.
 */
export function readJobContext(env: Readonly<Record<string, string | undefined>>): JobContext {
  const read = (name: string, fallback = '') => env[name] || fallback;
  const eventName = read('GITHUB_EVENT_NAME');
  const payload = readPayload(read('GITHUB_EVENT_PATH'), PULL_REQUEST_EVENT.test(eventName));
  const repository = readRepository(read('GITHUB_REPOSITORY'), read('GITHUB_REPOSITORY_ID'), payload);
  const serverUrl = bare(read('GITHUB_SERVER_URL', 'https://github.com'));
  const trigger = triggerOf(payload, repository);
  const runId = read('GITHUB_RUN_ID');
  const runAttempt = Number(read('GITHUB_RUN_ATTEMPT', '1')) || 1;
  return {
    repository,
    serverUrl,
    apiUrl: bare(read('GITHUB_API_URL', 'https://api.github.com')),
    runId,
    runAttempt,
    runUrl: `${serverUrl}/${repository.fullName}/actions/runs/${runId}/attempts/${runAttempt}`,
    jobId: read('GITHUB_JOB'),
    workflowPath: workflowPathOf(read('GITHUB_WORKFLOW_REF', read('GITHUB_WORKFLOW')), repository.fullName),
    sha: read('GITHUB_SHA'),
    startedByDependabot: read('GITHUB_ACTOR') === DEPENDABOT,
    eventName,
    eventAction: textMember(payload, 'action'),
    pullRequest: readPullRequest(eventName, payload, trigger),
    trigger,
    helpPage: helpPage(env),
  };
}

/**
 * Returns the URL of the troubleshooting page for the running version. For a local action (`uses: ./`) the runner sets
 * no repository, and the result is a path.
 */
export function helpPage(env: Readonly<Record<string, string | undefined>>): string {
  const page = 'docs/troubleshooting.md';
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return page;
  const server = bare(env.GITHUB_SERVER_URL || 'https://github.com');
  // On Windows a variable may hold a lone surrogate, and `encodeURI` would throw.
  return encodeURI(`${server}/${repository}/blob/${ref}/${page}`.toWellFormed()).replaceAll('#', '%23');
}

function bare(url: string): string {
  return url.replace(/\/+$/, '');
}

/** @param id `GITHUB_REPOSITORY_ID`, which third-party runners may not set; the event usually has it too. */
function readRepository(fullName: string, id: string, payload: unknown): Repository {
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(fullName) ?? [];
  if (owner === undefined || name === undefined) {
    throw new ContextError(`GITHUB_REPOSITORY is ${JSON.stringify(fullName)}; it should be \`owner/name\`.`, {
      hint: 'The runner sets it in every job. Outside a job, set it yourself.',
    });
  }
  const fromEvent = idMember(recordMember(payload, 'repository'), 'id');
  return { owner, name, fullName, id: id || (fromEvent === undefined ? fullName : String(fromEvent)) };
}

/** Parses `owner/name/.github/workflows/preview.yml@refs/heads/main`. A file of another repository keeps its prefix. */
function workflowPathOf(workflowRef: string, fullName: string): string {
  const path = workflowRef.replace(/@refs\/.*$|@[0-9a-f]{40}$/, '');
  return path.startsWith(`${fullName}/`) ? path.slice(fullName.length + 1) : path;
}

function readPullRequest(eventName: string, payload: unknown, trigger?: Trigger): PullRequest | undefined {
  const pull = pullRequestOf(payload, trigger);
  if (pull === undefined && PULL_REQUEST_EVENT.test(eventName)) {
    throw unusablePayload(eventName, 'has no pull request with a number, a head commit and a base repository');
  }
  return pull;
}

/** @returns the payload, or `undefined` when there is none and it is not required. */
function readPayload(path: string, required: boolean): unknown {
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isRecord(payload)) return payload;
    throw new Error('it is not an object');
  } catch (cause) {
    if (!required) return undefined;
    const reason = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw unusablePayload(path === '' ? 'GITHUB_EVENT_PATH is not set' : path, reason, cause);
  }
}

function unusablePayload(where: string, reason: string, cause?: unknown): ContextError {
  return new ContextError(`The payload of the pull request event ${reason} (${where}).`, {
    cause,
    hint: 'The runner writes it to the file at GITHUB_EVENT_PATH. Check that no earlier step changed the variable or the file.',
  });
}

/**
 * The commit that the job is about: the head of its pull request, not the merge commit; else that of the run or check that
 * started it.
 * @returns `undefined` when the head of the pull request is not known: GITHUB_SHA may be the default branch's then.
 */
export function commitOf({ pullRequest, trigger, sha }: JobContext): string | undefined {
  return pullRequest === undefined ? (trigger?.sha ?? sha) : pullRequest.head?.sha;
}
