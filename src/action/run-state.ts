import { getState, saveState } from '@actions/core';
import type { Claim, Entry } from '../daytona/ledger.ts';
import { ActionError, type ErrorDetail } from '../errors.ts';
import { isRecord, textMember } from '../json.ts';
import { STATE } from './contract.ts';

/** What the main phase leaves to the post phase. Saved before every request that creates something, and after. */
export interface RunState {
  readonly entries: readonly Entry[];
  readonly maker: string;
  /** Whether main reached its goal. */
  readonly succeeded: boolean;
  /** When main failed, in milliseconds since the epoch; absent when it was killed. */
  readonly endedAt?: number;
}

/** Marks that main has begun: the runner starts the same file for post, with this in its environment. */
export function markMain(): void {
  saveState(STATE.phase, 'post');
}

/** Whether this process is the post phase. */
export function isPost(): boolean {
  return getState(STATE.phase) === 'post';
}

export function saveRunState(state: RunState): void {
  saveState(STATE.run, JSON.stringify(state));
}

/** What main left cannot be read: something else has written over it. */
class UnreadableStateError extends ActionError {
  override readonly name = 'UnreadableStateError' as const;
  readonly code = 'notes-unreadable';

  constructor(detail?: ErrorDetail) {
    super('What the step noted about its snapshot and sandbox cannot be read at the end of the job.', {
      hint: `Another step has written \`STATE_${STATE.run}\` into the environment, or the runner is damaged. Look in the Daytona dashboard for what the log of the step names.`,
      ...detail,
    });
  }
}

/** @returns `undefined` when main ended before there was anything to save. @throws UnreadableStateError */
export function readRunState(): RunState | undefined {
  const text = getState(STATE.run);
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableStateError({ cause });
  }
  if (!isRecord(value) || !Array.isArray(value.entries)) throw new UnreadableStateError();
  const entries = value.entries.flatMap((entry: unknown) => readEntry(entry) ?? []);
  const endedAt = typeof value.endedAt === 'number' ? { endedAt: value.endedAt } : {};
  return { entries, maker: textMember(value, 'maker') ?? '', succeeded: value.succeeded === true, ...endedAt };
}

function readEntry(value: unknown): Entry | undefined {
  if (!isRecord(value) || typeof value.since !== 'number') return undefined;
  const kind = value.kind === 'snapshot' || value.kind === 'sandbox' ? value.kind : undefined;
  const claim = CLAIMS.find((known) => known === value.claim);
  const name = textMember(value, 'name');
  const id = textMember(value, 'id');
  if (kind === undefined || claim === undefined || name === undefined) return undefined;
  const open = typeof value.openSince === 'number' ? { openSince: value.openSince } : {};
  return { kind, claim, name, since: value.since, ...(id === undefined ? {} : { id }), ...open };
}

const CLAIMS: readonly Claim[] = ['intended', 'made', 'adopted'];
