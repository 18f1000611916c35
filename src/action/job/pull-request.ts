import { ActionError } from '../../errors.ts';
import { GitHubError } from '../../github/connection/errors.ts';
import type { JobContext } from '../../github/event/context.ts';
import type { PullRequest } from '../../github/event/event.ts';
import { type PullRequestState, readPullRequestState } from '../../github/pull-request/pull-request.ts';
import type { Log } from '../../report/log.ts';
import { INPUT } from '../inputs/contract.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { InputError } from '../inputs/parsing/input-error.ts';
import { gitHubFor } from './github-client.ts';

/** The pull request was named by hand, and GitHub does not confirm it. */
class UnconfirmedError extends ActionError {
  override readonly name = 'UnconfirmedError' as const;
  readonly code = 'pull-request-unconfirmed';
}

/** For one request and its retries. */
const BUDGET_MS = 30_000;

/** What it takes to find out which pull request a job is about. */
export interface Question {
  readonly inputs: Inputs;
  readonly context: JobContext;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Finds the pull request that the job is about: the one of the event, or the one that `pull-request` names. The head commit
 * comes from GitHub when the event does not carry it.
 * @returns the context with that pull request; without its head if GitHub does not report it.
 * @throws InputError when the event is about another one. UnconfirmedError when GitHub does not know the one named by hand, or
 * when its head is not the commit of the run that started this one: a number that a fork's artifact brings may be any number.
 */
export async function withPullRequest(question: Question): Promise<JobContext> {
  const { inputs, context } = question;
  const { pullRequest: carried, trigger } = context;
  const number = inputs.pullRequest ?? carried?.number;
  if (number === undefined) return context;
  if (carried !== undefined && carried.number !== number) throw refuseOther(carried.number);
  const known = carried ?? trigger?.pullRequests.find((pull) => pull.number === number);
  if (known?.head !== undefined) return { ...context, pullRequest: known };
  return { ...context, pullRequest: await readFromGitHub(question, number) };
}

async function readFromGitHub(question: Question, number: number): Promise<PullRequest> {
  const { inputs, context, log } = question;
  const { trigger } = context;
  const isNamed = inputs.pullRequest !== undefined;
  const unknown: PullRequest = { number, head: undefined, fromFork: undefined };
  if (inputs.githubToken === '') {
    if (trigger !== undefined) throw refuseUnread(number, 'there is no `github-token` to read it with');
    return unknown;
  }
  const now = await readState(question, number);
  if (now.state === 'unknown') {
    if (isNamed && (trigger !== undefined || now.error.status === 404)) {
      throw refuseUnread(number, now.error.message.replace(/\.$/, ''), now.error);
    }
    log.line(`The head commit of pull request #${number} is unknown. ${now.error.message}`);
    return unknown;
  }
  const { head } = now;
  if (trigger !== undefined && head?.sha !== trigger.sha) throw refuseAnotherCommit(number, head?.sha, trigger.sha);
  if (head === undefined) return unknown;
  const fromFork = head.repository?.toLowerCase() !== context.repository.fullName.toLowerCase();
  return { number, head, fromFork };
}

/** Also `unknown` when no connection can be made, such as with a malformed token. */
async function readState(question: Question, number: number): Promise<PullRequestState> {
  try {
    return await readPullRequestState(await gitHubFor(question, BUDGET_MS), number);
  } catch (error) {
    if (error instanceof GitHubError) return { state: 'unknown', error };
    throw error;
  }
}

function refuseOther(carried: number): InputError {
  return new InputError([
    {
      input: INPUT.pullRequest,
      problem: `names another pull request than the event, which is for #${carried}`,
      accepted: 'the number of the event, or nothing',
    },
  ]);
}

function refuseUnread(number: number, why: string, cause?: unknown): UnconfirmedError {
  return new UnconfirmedError(`\`pull-request\` names #${number}, which cannot be confirmed: ${why}.`, {
    cause,
    hint: 'Nothing was created. Check the number, and that the token in `github-token` may read it (`pull-requests: read`).',
  });
}

function refuseAnotherCommit(number: number, head: string | undefined, sha: string): UnconfirmedError {
  return new UnconfirmedError(
    `\`pull-request\` names #${number}, whose head is ${head ?? 'unknown'}. The run that triggered this one is of commit ${sha}.`,
    {
      hint: 'Nothing was created. If a newer commit was pushed meanwhile, the run of that commit creates the preview. Otherwise the number is wrong: a number from the artifact of a fork proves nothing.',
    },
  );
}
