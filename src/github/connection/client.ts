import { setTimeout as delay } from 'node:timers/promises';
import { GitHubError } from './errors.ts';
import { explainFailure, outOfTime, type Task } from './explain-failure.ts';
import type { Octokit } from './octokit.ts';

/** The settings of a connection. */
export interface GitHubSettings {
  readonly token: string;
  /** `JobContext.apiUrl`. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly userAgent: string;
  /** Total time for all calls in milliseconds, including retries and waits for rate limits. */
  readonly budgetMs: number;
  /** Aborts requests and waits. */
  readonly signal: AbortSignal;
}

/** The repository in the form that octokit's methods take. */
export interface RepositoryParameters {
  readonly owner: string;
  readonly repo: string;
}

/** A connection to the API, for one repository. */
export interface GitHub {
  /**
   * Makes requests for one task.
   * @throws the signal's reason when it is aborted; GitHubError for everything else that octokit throws.
   */
  call<T>(task: Task, request: (octokit: Octokit, repository: RepositoryParameters) => Promise<T>): Promise<T>;
}

/**
 * Connects to GitHub without sending a request.
 *
 * Retries twice after a 5xx or a broken connection, and after every rate limit that ends within the budget. A longer
 * limit fails immediately, with an error that says when it ends.
 * @throws GitHubError when the token is empty or malformed.
 */
export async function connectGitHub(settings: GitHubSettings): Promise<GitHub> {
  const budget = busyTime(settings.budgetMs);
  const signal = AbortSignal.any([settings.signal, budget.signal]);
  // Only a job about a pull request needs it.
  const { connectOctokit } = await import(/* webpackChunkName: "github" */ './octokit.ts');
  const octokit = await connectOctokit({
    token: settings.token,
    apiUrl: settings.apiUrl,
    userAgent: settings.userAgent,
    signal,
    async waitOut(seconds) {
      if (seconds * 1000 >= budget.remaining()) return false;
      await delay(seconds * 1000, undefined, { signal });
      return true;
    },
  });
  const repository = { owner: settings.repository.owner, repo: settings.repository.name };
  return {
    async call(task, request) {
      settings.signal.throwIfAborted();
      if (budget.signal.aborted) throw outOfTime(task, settings.budgetMs);
      const end = budget.begin();
      try {
        return await untilAborted(request(octokit, repository), signal);
      } catch (error) {
        settings.signal.throwIfAborted();
        if (budget.signal.aborted) throw outOfTime(task, settings.budgetMs);
        throw error instanceof GitHubError ? error : explainFailure(error, task);
      } finally {
        end();
      }
    },
  };
}

/** Rejects as soon as the signal is aborted. The queues of the octokit plugins ignore it. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abandon = () => reject(signal.reason);
  signal.addEventListener('abort', abandon, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', abandon);
  }
}

/** A time limit that counts only while at least one call is running. */
export interface BusyTime {
  /** Aborted when the time is used up. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** Starts a call. @returns the function that ends it. */
  begin(): () => void;
}

/** Creates the budget of a client. A job may call GitHub at its start and again, half an hour later, at its end. */
export function busyTime(limitMs: number): BusyTime {
  const over = new AbortController();
  let spent = 0;
  let since = 0;
  let active = 0;
  let timer: NodeJS.Timeout | undefined;
  const remaining = () => Math.max(0, limitMs - spent - (active > 0 ? performance.now() - since : 0));
  const end = () => {
    active -= 1;
    if (active > 0) return;
    spent += performance.now() - since;
    clearTimeout(timer);
  };
  return {
    signal: over.signal,
    remaining,
    begin() {
      if (active === 0) {
        since = performance.now();
        timer = setTimeout(() => over.abort(), limitMs - spent);
      }
      active += 1;
      return end;
    },
  };
}
