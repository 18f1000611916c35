import { idMember, isRecord, recordMember, textMember } from '../../json.ts';

/** Where a pull request's commits come from. */
export interface PullRequestHead {
  readonly sha: string;
  /** `owner/name`; `null` when the fork it came from was deleted. */
  readonly repository: string | null;
}

/** The pull request of a job, as of the event. It may have changed while the job was queued. */
export interface PullRequest {
  readonly number: number;
  /** `undefined` for `issue_comment`, whose payload does not include it. */
  readonly head: PullRequestHead | undefined;
  /** Whether the head repository differs from the base; `undefined` for `issue_comment`. */
  readonly fromFork: boolean | undefined;
}

/** The commit that an event about another run or check is about. GITHUB_SHA is the default branch's then. */
export interface Trigger {
  readonly sha: string;
  /** The pull requests that GitHub lists for it and whose base is this repository. None when the commit comes from a fork. */
  readonly pullRequests: readonly PullRequest[];
}

/** The login of Dependabot, on github.com and on GitHub Enterprise Server. */
export const DEPENDABOT = 'dependabot[bot]';

/** Events whose payload must have a pull request. Without it, the preview would get another name. */
export const PULL_REQUEST_EVENT = /^pull_request(_|$)/;

/** The members of a payload that name a commit and its pull requests. */
const TRIGGERS = ['workflow_run', 'check_run', 'check_suite'];

/**
 * Reads the pull request from an event payload: `pull_request` in pull_request, pull_request_target and the review
 * events; `issue` in issue_comment, when the issue is one; the one that a trigger lists.
 * Source: docs.github.com, "Webhook events and payloads".
 * @returns `undefined` when the event has none, has several, or one without number or head commit.
 */
export function pullRequestOf(payload: unknown, trigger: Trigger | undefined): PullRequest | undefined {
  const pull = recordMember(payload, 'pull_request');
  if (pull !== undefined) return fromPull(pull);
  const issue = recordMember(payload, 'issue');
  if (issue !== undefined) return fromIssue(issue);
  return trigger?.pullRequests.length === 1 ? trigger.pullRequests[0] : undefined;
}

/**
 * Reads what a workflow_run, check_run or check_suite is about. The list of its pull requests may hold those of other
 * repositories, which have the same branch: only those whose base is this one count.
 * @param repository the one of the job. Its id decides where both have one.
 * @returns `undefined` for any other event.
 */
export function triggerOf(
  payload: unknown,
  repository: { readonly id: string; readonly fullName: string },
): Trigger | undefined {
  const about = TRIGGERS.map((name) => recordMember(payload, name)).find((member) => member !== undefined);
  const sha = textMember(about, 'head_sha');
  if (about === undefined || sha === undefined) return undefined;
  const listed: readonly unknown[] = Array.isArray(about.pull_requests) ? about.pull_requests : [];
  const pulls = listed.flatMap((pull) => {
    const number = idMember(pull, 'number');
    const base = recordMember(recordMember(pull, 'base'), 'repo');
    if (number === undefined || !isRepository(base, repository)) return [];
    const from = recordMember(recordMember(pull, 'head'), 'repo');
    // The list shows the present head; the run or check is about its own commit.
    const head = { sha, repository: fullNameOf(from) ?? null };
    return [{ number, head, fromFork: !isRepository(from, repository) }];
  });
  return { sha, pullRequests: [...new Map(pulls.map((pull) => [pull.number, pull])).values()] };
}

/** In the lists of pull requests, a repository has `id`, `name` and its address in the API, but no `full_name`. */
function isRepository(listed: unknown, { id, fullName }: { readonly id: string; readonly fullName: string }): boolean {
  const listedId = idMember(listed, 'id');
  if (listedId !== undefined && /^[0-9]+$/.test(id)) return String(listedId) === id;
  return fullNameOf(listed)?.toLowerCase() === fullName.toLowerCase();
}

function fullNameOf(repository: unknown): string | undefined {
  const [, fromUrl] = /\/repos\/([^/]+\/[^/]+)$/.exec(textMember(repository, 'url') ?? '') ?? [];
  return textMember(repository, 'full_name') ?? fromUrl;
}

function fromPull(pull: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const number = idMember(pull, 'number');
  const head = headOf(recordMember(pull, 'head'));
  const base = textMember(recordMember(recordMember(pull, 'base'), 'repo'), 'full_name');
  if (number === undefined || head === undefined || base === undefined) return undefined;
  // Only a fork can be deleted while the pull request still exists.
  const fromFork = head.repository === null || head.repository.toLowerCase() !== base.toLowerCase();
  return { number, head, fromFork };
}

function fromIssue(issue: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const number = idMember(issue, 'number');
  const isPull = recordMember(issue, 'pull_request') !== undefined;
  return isPull && number !== undefined ? { number, head: undefined, fromFork: undefined } : undefined;
}

/** Reads the `head` of a pull request. @returns `undefined` when it has no commit. */
export function headOf(head: unknown): PullRequestHead | undefined {
  const sha = isRecord(head) ? textMember(head, 'sha') : undefined;
  if (sha === undefined) return undefined;
  return { sha, repository: textMember(recordMember(head, 'repo'), 'full_name') ?? null };
}
