import type { Clock } from '../../clock.ts';
import type { DaytonaClient } from '../transport/client.ts';
import type { ApiResponse, Attempts } from '../transport/transport.ts';
import type { ChangeFeed } from '../waiting/change-feed.ts';
import { deadlineError, type Phase } from '../waiting/deadline.ts';
import { type Operation, purposeOf, requestOf } from './operations.ts';

/** What every operation of Daytona needs. */
export interface Session {
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Reports changes of the organization's resources, so that polls need not be frequent. */
  readonly changes?: ChangeFeed | undefined;
  /** Logs one line about a wait, or about an action that is not in the document. */
  readonly note: (text: string) => void;
}

/** The deadline of an operation, and what to call around its attempts. */
export type Within = Pick<Attempts, 'phase' | 'before' | 'hadNoEffect'>;

/**
 * Executes an operation.
 * @returns the response, whatever its status.
 * @throws what `retry` throws.
 */
export function send(session: Session, operation: Operation, within: Within): Promise<ApiResponse> {
  const { client, signal, note } = session;
  const attempts = { ...within, note, purpose: purposeOf(operation.operationId) };
  return client.send(requestOf(operation), { signal, attempts });
}

/**
 * Waits between two rounds of requests, within the phase.
 * @param why the reason for another round, for the error.
 * @throws DeadlineError when the phase ends before the wait does.
 */
export async function pause(
  { clock, signal }: Session,
  phase: Phase,
  { ms, why }: { readonly ms: number; readonly why?: string },
): Promise<void> {
  if (ms >= phase.leftMs()) throw deadlineError(phase, why);
  await clock.sleep(ms, signal);
}
