import { idMember, isRecord, recordMember, textMember } from '../json.ts';

/** Where a pull request's commits are. */
export interface PullRequestHead {
  readonly sha: string;
  readonly ref: string;
  /** `owner/name`; `null` when the fork it came from was deleted. */
  readonly repository: string | null;
}

/** The pull request of an event, as it was when the event happened: a job that waited in a queue asks again. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly url: string | undefined;
  /** Login of who opened it; `undefined` when that account was deleted. */
  readonly author: string | undefined;
  /** Whether Dependabot opened it. Who started the run may be somebody else: `JobContext.startedByDependabot`. */
  readonly byDependabot: boolean;
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
 * @returns `undefined` when the event has none, or one without number, head commit or head branch.
 */
export function pullRequestOf(payload: unknown): PullRequest | undefined {
  const pull = recordMember(payload, 'pull_request');
  if (pull !== undefined) return fromPull(pull);
  const issue = recordMember(payload, 'issue');
  return issue === undefined ? undefined : fromIssue(issue);
}

function fromPull(pull: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const head = headOf(recordMember(pull, 'head'));
  const base = textMember(recordMember(recordMember(pull, 'base'), 'repo'), 'full_name');
  const about = common(pull);
  if (about === undefined || head === undefined || base === undefined) return undefined;
  return {
    ...about,
    merged: isMerged(pull),
    url: textMember(pull, 'html_url'),
    head,
    // Only a repository other than the base can be gone while the pull request is still there.
    fromFork: head.repository === null || head.repository.toLowerCase() !== base.toLowerCase(),
  };
}

function fromIssue(issue: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const pull = recordMember(issue, 'pull_request');
  const about = common(issue);
  if (pull === undefined || about === undefined) return undefined;
  const url = textMember(pull, 'html_url') ?? textMember(issue, 'html_url');
  return { ...about, merged: isMerged(pull), url, head: undefined, fromFork: undefined };
}

/** What a pull request and an issue that is one have under the same names. */
function common(source: Readonly<Record<string, unknown>>) {
  const number = idMember(source, 'number');
  if (number === undefined) return undefined;
  const author = textMember(recordMember(source, 'user'), 'login');
  return {
    number,
    state: source.state === 'closed' ? ('closed' as const) : ('open' as const),
    draft: source.draft === true,
    author,
    byDependabot: author === DEPENDABOT,
  };
}

/** `merged` is not in every payload; `merged_at` is. */
function isMerged(pull: Readonly<Record<string, unknown>>): boolean {
  return pull.merged === true || textMember(pull, 'merged_at') !== undefined;
}

function headOf(head: Readonly<Record<string, unknown>> | undefined): PullRequestHead | undefined {
  const sha = textMember(head, 'sha');
  const ref = textMember(head, 'ref');
  if (sha === undefined || ref === undefined || !isRecord(head)) return undefined;
  return { sha, ref, repository: textMember(recordMember(head, 'repo'), 'full_name') ?? null };
}
