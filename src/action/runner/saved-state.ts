import type { Claimant } from '../../daytona/ownership/ownership.ts';
import type { Claim, Entry } from '../../daytona/resource/ledger.ts';
import { ActionError, type ErrorDetail } from '../../errors.ts';
import { isRecord, textMember } from '../../json.ts';
import { STATE } from '../inputs/contract.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** The `cleanup` input; `unless-active` for a snapshot that is published: once it is active, another job may use it. */
export type SavedCleanup = Inputs['cleanup'] | 'unless-active';

/** State that main saves for the post step, before and after every request that creates something. */
export interface RunState {
  readonly entries: readonly Entry[];
  /** The step that created the resources. */
  readonly step: Claimant;
  /** See `serverOf` (server.ts). Saved, like the next two, because a later step may change the environment. */
  readonly server: string;
  /** The image of the snapshot. */
  readonly imageName: string;
  readonly cleanup: SavedCleanup;
  /** Whether main succeeded. */
  readonly succeeded: boolean;
  /** Whether main ended without a sandbox because the pull request was closed. */
  readonly skipped?: boolean;
  /** When the workflow ended, according to the ledger's clock; absent if main was killed. */
  readonly endedAt?: number;
}

/** The saved state cannot be parsed, because something overwrote it. */
class UnreadableStateError extends ActionError {
  override readonly name = 'UnreadableStateError' as const;
  readonly code = 'notes-unreadable';

  constructor(detail?: ErrorDetail) {
    super('The state that the step saved about its snapshot and sandbox cannot be read.', {
      hint: `Another step wrote \`STATE_${STATE.run}\` to the environment, or the runner is damaged. Look in the Daytona dashboard for the sandbox and snapshot named in the log of the step.`,
      ...detail,
    });
  }
}

/**
 * Reads the state from the variable `STATE_<name>`, in which the runner hands it to the post step (actions/runner v2.336.0, Handler.cs).
 * @returns `undefined` if main saved nothing.
 * @throws UnreadableStateError
 */
export function readRunState(env: NodeJS.ProcessEnv): RunState | undefined {
  const text = env[`STATE_${STATE.run}`] ?? '';
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
  const [server = '', imageName = ''] = ['server', 'imageName'].map((name) => textMember(value, name));
  const step = readStep(value.step);
  const cleanup = CLEANUPS.find((known) => known === value.cleanup) ?? 'on-failure';
  const [succeeded, skipped] = [value.succeeded === true, value.skipped === true];
  return { entries, step, server, imageName, cleanup, succeeded, skipped, ...endedAt };
}

function readStep(value: unknown): Claimant {
  const [owner = '', instance = '', attempt = ''] = ['owner', 'instance', 'attempt'].map((name) =>
    textMember(value, name),
  );
  return { owner, instance, attempt };
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

const CLEANUPS: readonly SavedCleanup[] = ['on-failure', 'always', 'never', 'unless-active'];

const CLAIMS: readonly Claim[] = ['intended', 'made', 'adopted'];
