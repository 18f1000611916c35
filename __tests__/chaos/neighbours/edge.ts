import { AsyncLocalStorage } from 'node:async_hooks';
import type { RunState } from '../../../src/action/runner/saved-state.ts';
import type { PullRequestState } from '../../../src/github/pull-request.ts';

/** What a process of the action takes from its machine, its runner and GitHub. */
export interface Edge {
  /** Milliseconds by the machine's clock that main and post share. */
  now(): number;
  /** The runner keeps what main leaves to post. */
  save(state: RunState): void;
  readPull(number: number): Promise<PullRequestState>;
}

/** The edge of each process that is played, known to everything that the process does. */
export const processEdge = new AsyncLocalStorage<Edge>();

/** @throws when something runs outside of every process. */
export function edge(): Edge {
  const found = processEdge.getStore();
  if (found === undefined) throw new Error('This happens outside of every process that is played.');
  return found;
}
