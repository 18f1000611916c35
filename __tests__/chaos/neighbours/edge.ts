import { AsyncLocalStorage } from 'node:async_hooks';
import type { RunState } from '../../../src/action/runner/saved-state.ts';
import type { PullRequestState } from '../../../src/github/pull-request/pull-request.ts';

/** The dependencies of an action's process on its machine, its runner and GitHub. */
export interface Edge {
  /** Saves the state that main passes to post. */
  save(state: RunState | undefined): void;
  readPull(number: number): Promise<PullRequestState>;
}

/** The edge of each played process, available to everything that runs in it. */
export const processEdge = new AsyncLocalStorage<Edge>();

/** @throws when called outside a played process. */
export function edge(): Edge {
  const found = processEdge.getStore();
  if (found === undefined) throw new Error('This happens outside of every process that is played.');
  return found;
}
