import type { Code } from '../../error-codes.ts';
import { ActionError, type ErrorDetail, reasonOf } from '../../errors.ts';
import { describeExpiry, type Expiry } from './expiry.ts';
import type { Entry } from './ledger.ts';
import type { Kind } from './states.ts';

/** The API rejected a request. `status` is the HTTP status; `serverMessage` is the server's message, untrusted. */
export class ApiError extends ActionError {
  override readonly name = 'ApiError' as const;
  readonly code: Code;
  readonly status: number;
  readonly serverMessage: string | undefined;

  constructor(
    refusal: { readonly code: Code; readonly status: number; readonly serverMessage: string | undefined },
    message: string,
    detail?: ErrorDetail,
  ) {
    super(message, detail);
    this.code = refusal.code;
    this.status = refusal.status;
    this.serverMessage = refusal.serverMessage;
  }
}

/** A phase exceeded its deadline. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError' as const;
  readonly code: Code;

  constructor(code: Code, message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.code = code;
  }
}

/** A snapshot or sandbox is in a state that does not lead to its target state. */
export class StateError extends ActionError {
  override readonly name = 'StateError' as const;
  readonly code: Code;
  readonly state: string;

  constructor(at: { readonly code: Code; readonly state: string }, message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.code = at.code;
    this.state = at.state;
  }
}

/** The job was cancelled. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError' as const;
  readonly code = 'cancelled';
}

/**
 * The deadline passed while a retryable failure persisted. The message gives the failure, then why no attempt followed.
 */
export class GaveUpError extends ActionError {
  override readonly name = 'GaveUpError' as const;
  readonly code: Code;

  constructor(reason: unknown, why: string) {
    const known = reason instanceof ActionError ? reason : undefined;
    const message = reasonOf(reason);
    super(`${message}${/[.!?]$/.test(message) ? '' : '.'} ${why}`, {
      cause: reason,
      ...(known?.hint === undefined ? {} : { hint: known.hint }),
    });
    this.code = known?.code ?? 'fault';
  }
}

/** The name is taken by a resource that this run may not use. */
export class NameTakenError extends ActionError {
  override readonly name = 'NameTakenError' as const;
  readonly code: Code;

  constructor(code: Code, message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.code = code;
  }
}

/** Whether `if-exists: replace` lets the action delete the resource. */
type Replaceable = 'by-option' | 'never';

/** @param why the action cannot use it; follows "exists already". */
export function nameTaken(
  { kind, name }: { readonly kind: Kind; readonly name: string },
  why: string,
  replaceable: Replaceable,
): NameTakenError {
  const apart = kind === 'sandbox' ? ' In a matrix, keep the default `matrix-leg` or give each leg its own name.' : '';
  const remove = 'delete it in the Daytona dashboard if nobody needs it';
  const ways = {
    'by-option': `, ${remove}, or set \`if-exists: replace\` to delete and recreate it`,
    never: `, or ${remove}`,
  };
  return new NameTakenError(`${kind}-name-taken`, `A ${kind} named "${name}" already exists, ${why}.`, {
    hint: `Use another \`${kind}-name\`${ways[replaceable]}.${apart}`,
  });
}

/** A newer run of the same pull request finished first. Its sandbox and its comment stay. */
export class SupersededError extends ActionError {
  override readonly name = 'SupersededError' as const;
  readonly code = 'superseded';

  /** @param sandbox its name. @param run the id of the newer run. */
  constructor(sandbox: string, run: string) {
    super(`The newer run ${run} created the sandbox "${sandbox}" from another image or other settings. It is kept.`, {
      hint: 'No action is needed. To replace it with the older version, run this job again. `concurrency` with `cancel-in-progress` in the workflow cancels older runs in time.',
    });
  }
}

/** A snapshot stayed `pending`. Deleting it in that state can crash a Daytona server. */
export class StillPendingError extends ActionError {
  override readonly name = 'StillPendingError' as const;
  readonly code = 'snapshot-delete-timeout';
}

/** A resource that could not be deleted. */
export interface FailedDeletion {
  readonly entry: Pick<Entry, 'kind' | 'name' | 'id'>;
  readonly error: unknown;
  /** The last known state of a sandbox. */
  readonly state?: string | undefined;
  /** When Daytona ends the sandbox automatically. */
  readonly expiry?: Expiry | undefined;
}

/** A resource created by this run could not be deleted. The message names it for manual deletion. */
export class CleanupError extends ActionError {
  override readonly name = 'CleanupError' as const;
  readonly code = 'cleanup-failed';

  constructor(left: readonly FailedDeletion[]) {
    const lines = left.map(({ entry, error, state, expiry }) => {
      const reason = `The ${entry.kind} "${entry.name}" (${entry.id ?? 'id unknown'}) was not deleted: ${reasonOf(error)}`;
      // An annotation has room for the names of many, or for what becomes of a few.
      if (state === undefined || expiry === undefined || left.length > 3) return reason;
      return `${reason}${/[.!?]$/.test(reason) ? '' : '.'} Last state "${state}": ${describeExpiry(expiry, state)}`;
    });
    const denied = left.flatMap(({ error }) =>
      error instanceof ApiError && error.code === 'token-scope' ? (error.hint ?? []) : [],
    );
    const hint = [...new Set([...denied, hintFor(left)])].join(' ');
    super(lines.join('\n'), { cause: left[0]?.error, hint });
  }
}

function hintFor(left: readonly FailedDeletion[]): string {
  if (left.some(({ entry }) => entry.kind === 'sandbox')) {
    return 'Delete it in the Daytona dashboard; until then it may cost money.';
  }
  if (left.every(({ error }) => error instanceof StillPendingError)) {
    return 'Do not delete it while it is pending. A sweep deletes it later if the action generated its name; otherwise, delete it in the Daytona dashboard once it is no longer pending.';
  }
  return 'Delete it in the Daytona dashboard; until then it counts toward the snapshot quota.';
}

/** The preview URL is not encrypted, so the token would be sent in clear text. */
export class PreviewUrlError extends ActionError {
  override readonly name = 'PreviewUrlError' as const;
  readonly code = 'preview-not-encrypted';
}

/** The sandbox is running, but its app does not respond. */
export class NotReadyError extends ActionError {
  override readonly name = 'NotReadyError' as const;
  readonly code: Code;

  constructor(code: 'app-not-listening' | 'app-not-ready', message: string, detail?: ErrorDetail) {
    super(message, detail);
    this.code = code;
  }
}
