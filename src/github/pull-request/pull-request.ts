import { idMember, recordMember, textMember } from '../../json.ts';
import type { GitHub } from '../connection/client.ts';
import { GitHubError } from '../connection/errors.ts';
import { type Task, unexpectedResponse } from '../connection/explain-failure.ts';
import { headOf, type PullRequestHead } from '../event/event.ts';

/** The current state of a pull request. `unknown` means it could not be read, so nothing may be deleted. */
export type PullRequestState =
  | { readonly state: 'open'; readonly head: PullRequestHead | undefined }
  | { readonly state: 'closed'; readonly merged: boolean; readonly head: PullRequestHead | undefined }
  | { readonly state: 'unknown'; readonly error: GitHubError };

const PERMISSION = 'pull-requests: read';

/** The maximum page size of GitHub's API. */
const PAGE_SIZE = 100;

/**
 * Reads the current state of one pull request.
 * @returns `unknown` with the error when the state cannot be read, or the pull request does not exist.
 * @throws only the signal's reason, when aborted.
 */
export async function readPullRequestState(github: GitHub, pullNumber: number): Promise<PullRequestState> {
  const task = { doing: `read pull request #${pullNumber}`, permission: PERMISSION };
  return orUnknown(() =>
    github.call(task, async (octokit, repository) => {
      const pull: unknown = (await octokit.rest.pulls.get({ ...repository, pull_number: pullNumber })).data;
      return stateOf(pull, pullNumber, task);
    }),
  );
}

/**
 * Reads the current states of many pull requests, for a sweep.
 *
 * Reads pages of the list of open pull requests while that takes fewer requests than reading them one by one. Then
 * reads the others individually: a pull request missing from the list is not necessarily closed.
 * @returns one state for every number.
 * @throws only the signal's reason, when aborted.
 */
export async function readPullRequestStates(
  github: GitHub,
  pullNumbers: Iterable<number>,
): Promise<Map<number, PullRequestState>> {
  const numbers = new Set(pullNumbers);
  const states = new Map<number, PullRequestState>();
  const failed = await readOpenOnes(github, numbers, states);
  const left = [...numbers].filter((number) => !states.has(number));
  const read = (number: number) => failed ?? readPullRequestState(github, number);
  // octokit limits this to ten concurrent requests.
  const answers = await Promise.all(left.map(async (number) => [number, await read(number)] as const));
  for (const [number, state] of answers) states.set(number, state);
  return states;
}

/** Adds the open pull requests to `states`. @returns the state for all others if the list cannot be read. */
async function readOpenOnes(
  github: GitHub,
  numbers: ReadonlySet<number>,
  states: Map<number, PullRequestState>,
): Promise<PullRequestState | undefined> {
  if (numbers.size < 2) return undefined;
  const task = { doing: 'list the open pull requests', permission: PERMISSION };
  const outcome = await orUnknown(() =>
    github.call(task, async (octokit, repository) => {
      const parameters = { ...repository, state: 'open' as const, per_page: PAGE_SIZE };
      let pages = 0;
      for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.list, parameters)) {
        for (const pull of itemsOf(data, task)) {
          const number = idMember(pull, 'number');
          if (number !== undefined && numbers.has(number)) states.set(number, stateOf(pull, number, task));
        }
        pages += 1;
        if (numbers.size - states.size <= pages) break;
      }
      return undefined;
    }),
  );
  return outcome;
}

function itemsOf(data: unknown, task: Task): readonly unknown[] {
  if (!Array.isArray(data)) throw unexpectedResponse(task);
  return data;
}

function stateOf(pull: unknown, pullNumber: number, task: Task): PullRequestState {
  const state = textMember(pull, 'state');
  if (idMember(pull, 'number') !== pullNumber) throw unexpectedResponse(task);
  const head = headOf(recordMember(pull, 'head'));
  if (state === 'open') return { state, head };
  if (state === 'closed') return { state, merged: textMember(pull, 'merged_at') !== undefined, head };
  throw unexpectedResponse(task);
}

async function orUnknown<T>(read: () => Promise<T>): Promise<T | PullRequestState> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitHubError) return { state: 'unknown', error };
    throw error;
  }
}
