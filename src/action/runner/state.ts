import { getState } from '@actions/core';
import type { Claim, Entry } from '../../daytona/ledger.ts';
import { ActionError, type ErrorDetail } from '../../errors.ts';
import { isRecord, textMember } from '../../json.ts';
import { shortHash } from '../../names.ts';
import { STATE } from '../inputs/contract.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { keepState } from './runner-files.ts';

/** What the main phase leaves to the post phase. Saved before every request that creates something, and after. */
export interface RunState {
  readonly entries: readonly Entry[];
  readonly maker: string;
  /** Where it was made, see `serverOf`: a later step may have changed the environment that the inputs come from. */
  readonly server: string;
  /** From what; likewise. */
  readonly imageName: string;
  /** What is to become of it; likewise. */
  readonly cleanup: Inputs['cleanup'];
  /** Whether main reached its goal. */
  readonly succeeded: boolean;
  /** When main failed, by the clock of the ledger; absent when it was killed. */
  readonly endedAt?: number;
}

/** Notes that nothing is made yet, over whatever an earlier step of the job may have put in this place. */
export function clearRunState(): void {
  saveRunState({ entries: [], maker: '', server: '', imageName: '', cleanup: 'never', succeeded: false });
}

/**
 * Whose things a request is about: the address of the API, and the organization, which mostly the token alone decides; of that no
 * more than tells it from another.
 */
export function serverOf({
  apiUrl,
  organizationId = '',
  apiToken,
}: Pick<Inputs, 'apiUrl' | 'organizationId' | 'apiToken'>): string {
  return [apiUrl, organizationId, shortHash([apiUrl, apiToken]).slice(0, 8)].join(' ');
}

export function saveRunState(state: RunState): void {
  keepState(STATE.run, JSON.stringify(state));
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
  const [maker = '', server = '', imageName = ''] = ['maker', 'server', 'imageName'].map((name) =>
    textMember(value, name),
  );
  const cleanup = CLEANUPS.find((known) => known === value.cleanup) ?? 'on-failure';
  return { entries, maker, server, imageName, cleanup, succeeded: value.succeeded === true, ...endedAt };
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

const CLEANUPS: readonly Inputs['cleanup'][] = ['on-failure', 'always', 'never'];

const CLAIMS: readonly Claim[] = ['intended', 'made', 'adopted'];
