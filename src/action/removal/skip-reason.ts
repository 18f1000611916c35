import { mayHaveMade } from '../../daytona/resource/ledger.ts';
import { type RunState, readRunState } from '../runner/saved-state.ts';

/**
 * Reads the state that main saved, before anything else is loaded: most post steps have nothing to do.
 * @returns why there is nothing to clean up; `undefined` when there is, and when the state cannot be read, which `runPost` reports.
 */
export function readSkipReason(env: NodeJS.ProcessEnv): string | undefined {
  let state: RunState | undefined;
  try {
    state = readRunState(env);
  } catch {
    return undefined;
  }
  return state === undefined ? NOTHING_CREATED : skipReason(state);
}

const NOTHING_CREATED = 'Nothing was created, so there is nothing to clean up.';

/** @returns why nothing needs to be deleted, or `undefined`. */
export function skipReason({ cleanup, succeeded, entries }: RunState): string | undefined {
  if (entries.length === 0) return NOTHING_CREATED;
  if (!entries.some(mayHaveMade)) return 'This step only reused what existed, so there is nothing to clean up.';
  if (cleanup === 'never') return 'Nothing is deleted: `cleanup` is `never`.';
  if (cleanup !== 'always' && succeeded) return 'The step succeeded, so everything it created is kept.';
  return undefined;
}
