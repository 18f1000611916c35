import { idMember, recordMember, textMember } from '../json.ts';

/** Where a pull request's commits come from. */
export interface PullRequestHead {
  readonly sha: string;
  /** `owner/name`; `null` when the fork it came from was deleted. */
  readonly repository: string | null;
}

/** The pull request of an event, as it was when the event happened: a job that waited in a queue asks again. */
export interface PullRequest {
  readonly number: number;
  /** `undefined` for `issue_comment`, whose payload does not tell. */
  readonly head: PullRequestHead | undefined;
  /** Whether the head is in another repository than the base; `undefined` for `issue_comment`. */
  readonly fromFork: boolean | undefined;
}

/** The login of Dependabot, on github.com and on GitHub Enterprise Server. */
export const DEPENDABOT = 'dependabot[bot]';

/**
 * Takes the pull request out of an event's payload: `pull_request` in pull_request, pull_request_target and the review
 * events; `issue` in issue_comment, when the issue is one.
 * Source: docs.github.com, "Webhook events and payloads".
 * @returns `undefined` when the event has none, or one without number or head commit.
 */
export function pullRequestOf(payload: unknown): PullRequest | undefined {
  const pull = recordMember(payload, 'pull_request');
  if (pull !== undefined) return fromPull(pull);
  const issue = recordMember(payload, 'issue');
  return issue === undefined ? undefined : fromIssue(issue);
}

function fromPull(pull: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const number = idMember(pull, 'number');
  const head = headOf(recordMember(pull, 'head'));
  const base = textMember(recordMember(recordMember(pull, 'base'), 'repo'), 'full_name');
  if (number === undefined || head === undefined || base === undefined) return undefined;
  // Only a repository other than the base can be gone while the pull request is still there.
  const fromFork = head.repository === null || head.repository.toLowerCase() !== base.toLowerCase();
  return { number, head, fromFork };
}

function fromIssue(issue: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const number = idMember(issue, 'number');
  const isPull = recordMember(issue, 'pull_request') !== undefined;
  return isPull && number !== undefined ? { number, head: undefined, fromFork: undefined } : undefined;
}

function headOf(head: Readonly<Record<string, unknown>> | undefined): PullRequestHead | undefined {
  const sha = textMember(head, 'sha');
  if (sha === undefined) return undefined;
  return { sha, repository: textMember(recordMember(head, 'repo'), 'full_name') ?? null };
}
