import type { Claimant } from '../../daytona/ownership/ownership.ts';
import { type Ledger, openLedger } from '../../daytona/resource/ledger.ts';
import type { ConnectionInputs } from '../inputs/connection.ts';
import { STATE } from '../inputs/contract.ts';
import { setState } from './runner-files.ts';
import type { RunState } from './saved-state.ts';
import { serverOf } from './server.ts';

const NOBODY: Claimant = { owner: '', instance: '', attempt: '' };

/** Saves an empty state, overwriting whatever an earlier step may have set. */
export function clearRunState(): void {
  saveRunState({ entries: [], step: NOBODY, server: '', imageName: '', cleanup: 'never', succeeded: false });
}

/** The state of a run for its post step. Each change is saved at once, and nothing else writes the state. */
export interface RunRecord {
  /** What the run creates and uses. */
  readonly ledger: Ledger;
  /** No request of the document is in flight any longer. */
  end(): void;
  /** The step succeeded, so a cleanup on failure keeps what it made. */
  succeed(): void;
  /** The step ended well without a sandbox, because the pull request was closed. */
  skip(): void;
}

/** The part of a record that never changes. */
interface RecordedRun {
  readonly inputs: ConnectionInputs & Pick<RunState, 'imageName' | 'cleanup'>;
  readonly identity: { readonly step: Claimant };
  readonly now: () => number;
}

/**
 * Opens the record of a run. Nothing is saved before the ledger has an entry: until then there is nothing to clean up.
 * @param save receives the whole state after each change. @throws RunnerFilesError, also from the ledger.
 */
export function openRunRecord({ inputs, identity, now }: RecordedRun, save = saveRunState): RunRecord {
  const { imageName, cleanup } = inputs;
  const { step } = identity;
  let state: RunState = { entries: [], step, server: serverOf(inputs), imageName, cleanup, succeeded: false };
  const change = (changed: Partial<RunState>) => {
    state = { ...state, ...changed };
    save(state);
  };
  const changeUnlessEmpty = (changed: Partial<RunState>) => {
    if (state.entries.length > 0) change(changed);
  };
  return {
    ledger: openLedger((entries) => change({ entries }), now),
    end: () => changeUnlessEmpty({ endedAt: now() }),
    succeed: () => changeUnlessEmpty({ succeeded: true }),
    skip: () => changeUnlessEmpty({ skipped: true }),
  };
}

function saveRunState(state: RunState): void {
  setState(STATE.run, JSON.stringify(state));
}
