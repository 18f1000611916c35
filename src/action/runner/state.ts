import type { Claimant } from '../../daytona/ownership/ownership.ts';
import { STATE } from '../inputs/contract.ts';
import { setState } from './runner-files.ts';
import type { RunState } from './saved-state.ts';

const NOBODY: Claimant = { owner: '', instance: '', attempt: '' };

/** Saves an empty state, overwriting whatever an earlier step may have set. */
export function clearRunState(): void {
  saveRunState({ entries: [], step: NOBODY, server: '', imageName: '', cleanup: 'never', succeeded: false });
}

export function saveRunState(state: RunState): void {
  setState(STATE.run, JSON.stringify(state));
}
