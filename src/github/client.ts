import { setTimeout as delay } from 'node:timers/promises';
import { GitHubError } from './errors.ts';
import { explainFailure, outOfTime, type Task } from './explain-failure.ts';
import { connectOctokit, type Octokit } from './octokit.ts';

/** What a connection needs. */
export interface GitHubSettings {
  readonly token: string;
  /** `JobContext.apiUrl`. */
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly userAgent: string;
  /** Milliseconds that all calls may take together, waits for rate limits and repeats included. */
  readonly budgetMs: number;
  /** Ends everything, waits too. */
  readonly signal: AbortSignal;
}

/** The repository, as octokit's methods take it. */
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
 * Connects to GitHub; no request is made yet.
 *
 * What can be tried again is: twice after 5xx and broken connections, and whenever a rate limit ends within the budget. A
 * limit that lasts longer fails at once, with the time when it ends.
 * @throws GitHubError when the token is empty, or @actions/github cannot be loaded: it reads the event's file, which may be malformed.
 */
export async function connectGitHub(settings: GitHubSettings): Promise<GitHub> {
  const budget = busyTime(settings.budgetMs);
  const signal = AbortSignal.any([settings.signal, budget.signal]);
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

/** Gives up on the work at once when the signal says so: the queues of the plugins do not listen to it. */
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

/** Bounds the time in which at least one piece of work is under way; time between pieces does not count. */
export interface BusyTime {
  /** Aborted as soon as the time is used up. */
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  remaining(): number;
  /** A piece of work begins. @returns what to call when it has ended. */
  begin(): () => void;
}

/** A budget for the whole life of a connection: a job may talk to GitHub at its start and, half an hour later, at its end. */
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
