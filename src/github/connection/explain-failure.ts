import { isRecord, recordMember, textMember } from '../../json.ts';
import { GitHubError } from './errors.ts';

/** The purpose of a request. */
export interface Task {
  /** Completes "Could not ...": `write the comment on pull request #7`. */
  readonly doing: string;
  /** The required permission, as written in a workflow: `pull-requests: write`. */
  readonly permission: string;
}

const MAX_SERVER_MESSAGE = 300;

/**
 * Converts an octokit error into one with a clear message and a hint.
 * Source of the matched texts: docs.github.com, "Troubleshooting the REST API" and "Rate limits for the REST API".
 */
export function explainFailure(error: unknown, task: Task): GitHubError {
  const status = isRecord(error) && typeof error.status === 'number' ? error.status : undefined;
  const response = recordMember(error, 'response');
  // octokit reports status 500 when there was no response.
  if (status === undefined || response === undefined) return withoutAnswer(error, task);
  const said = serverMessage(error, response);
  const limit = rateLimit(status, said, recordMember(response, 'headers'));
  if (limit !== undefined)
    return new GitHubError('github-rate-limited', `${couldNot(task)}: ${limit}.`, {
      status,
      cause: error,
      hint: LIMIT_HINT,
    });
  const message = `${couldNot(task)}: GitHub returned ${status}${said === '' ? '' : `, "${said}"`}.`;
  if (status === 403 && /not accessible by/i.test(said)) return withoutPermission(task, message, error);
  const known = status === 403 ? REFUSALS.find(({ says }) => says.test(said)) : undefined;
  if (known !== undefined) return new GitHubError('github-refused', message, { status, cause: error, ...known });
  return new GitHubError('github-refused', message, {
    status,
    cause: error,
    hint: hintFor(status, task),
    outcomeUnknown: status >= 500,
  });
}

/** Why GitHub refuses, and what to do about it. */
interface Refusal {
  readonly says: RegExp;
  readonly hint: string;
  /** Set when it refuses other requests too. */
  readonly sharedCause?: string;
}

/**
 * Refusals with 403 that no permission of the token mends, by GitHub's words. An archived repository comes first: its message may
 * add that the issue is locked.
 * Sources: docs.github.com, "Locking conversations", "Archiving repositories", "Managing allowed IP addresses for your organization",
 * "Authenticating with single sign-on"; the wording is from responses that users of the API have quoted.
 */
const REFUSALS: readonly Refusal[] = [
  {
    says: /archived so is read-only/i,
    sharedCause: 'archived',
    hint: 'The repository is archived, so nothing in it can be changed. Unarchive it, or switch off the workflow: no permission helps.',
  },
  {
    says: /IP allow list/i,
    sharedCause: 'allow-list',
    hint: "The organization's list of allowed IP addresses does not have the runner's. Add that address to the list, or run the job on a runner whose address is on it.",
  },
  {
    says: /SAML enforcement|single sign-on/i,
    sharedCause: 'single-sign-on',
    hint: 'The organization requires single sign-on, and the token in `github-token` is not authorized for it. Authorize the token in its owner\'s settings ("Configure SSO"), or leave `github-token` out: the token of the workflow needs none.',
  },
  {
    says: /issue is locked|conversation (is|has been) locked/i,
    hint: 'The conversation of the pull request is locked: only people and apps with write access can comment. Unlock it, or set `comment: false`.',
  },
  {
    says: /Commenting is disabled on issues with more than/i,
    hint: 'The pull request has as many comments as GitHub allows (2,500), so no new one can be written. Open another pull request, or set `comment: false`.',
  },
];

/** A 2xx response that does not match the API. octokit returns even a truncated body, as text. */
export function unexpectedResponse(task: Task): GitHubError {
  return new GitHubError('github-bad-answer', `${couldNot(task)}: unexpected response from the GitHub API.`, {
    hint: 'Check that GITHUB_API_URL is the address of a GitHub API, and that no proxy alters its responses.',
    outcomeUnknown: true,
  });
}

/** The time budget for GitHub is used up. */
export function outOfTime(task: Task, budgetMs: number): GitHubError {
  const seconds = Math.round(budgetMs / 1000);
  return new GitHubError(
    'github-timeout',
    `${couldNot(task)}: the time limit for all GitHub requests, ${seconds} s, has been reached.`,
    {
      hint: "Check https://www.githubstatus.com, and whether other jobs are using up the same token's rate limit.",
      outcomeUnknown: true,
    },
  );
}

const LIMIT_HINT =
  'No change is needed if this happens once. If it happens repeatedly, run fewer jobs at once, or set `github-token` to a separate token.';

function couldNot(task: Task): string {
  return `Could not ${task.doing}`;
}

function withoutAnswer(error: unknown, task: Task): GitHubError {
  const reason = error instanceof Error && error.message !== '' ? error.message : String(error);
  return new GitHubError('github-unreachable', `${couldNot(task)}: ${reason.replace(/\.$/, '')}.`, {
    cause: error,
    hint: 'Check the network and proxy of the runner, and https://www.githubstatus.com.',
    outcomeUnknown: true,
  });
}

function withoutPermission(task: Task, message: string, cause: unknown): GitHubError {
  return new GitHubError('github-permission', message, {
    status: 403,
    cause,
    missingPermission: task.permission,
    hint:
      `Give the job \`permissions: { ${task.permission} }\` (a custom token needs the same permission). ` +
      "In runs for a fork's pull request, the token is always read-only.",
  });
}

function hintFor(status: number, task: Task): string {
  if (status === 401) return 'The token in `github-token` is wrong, expired or revoked.';
  if (status === 403)
    return `Check the permissions of the token in \`github-token\`; this request needs \`${task.permission}\`.`;
  if (status === 404)
    return `It does not exist, or the token in \`github-token\` cannot see it; this request needs \`${task.permission}\`.`;
  if (status >= 500) return 'GitHub has a problem: check https://www.githubstatus.com, and run the job again later.';
  return 'Run the job again; if the problem persists, report it with this message.';
}

/** @returns a description of the rate limit; `undefined` if there was none. */
function rateLimit(
  status: number,
  said: string,
  headers: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = textMember(headers, 'retry-after');
  if (/secondary rate/i.test(said) || after !== undefined || status === 429) {
    return `GitHub's secondary rate limit was exceeded${after === undefined ? '' : `; retry after ${after} s`}`;
  }
  if (textMember(headers, 'x-ratelimit-remaining') !== '0') return undefined;
  const reset = new Date(Number(textMember(headers, 'x-ratelimit-reset')) * 1000);
  // An invalid date has the time NaN.
  return `the token's rate limit is exhausted${reset.getTime() > 0 ? ` until ${reset.toISOString()}` : ''}`;
}

/** The server's message: untrusted, truncated, and without the documentation link that octokit appends. */
function serverMessage(error: unknown, response: Readonly<Record<string, unknown>>): string {
  const data = response.data;
  const said = textMember(data, 'message') ?? (typeof data === 'string' ? '' : textMember(error, 'message')) ?? '';
  const errors = isRecord(data) && Array.isArray(data.errors) ? ` ${JSON.stringify(data.errors)}` : '';
  return `${said}${errors}`.slice(0, MAX_SERVER_MESSAGE);
}
