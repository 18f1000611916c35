import { formatDuration } from '../../clock.ts';
import { ActionError, type ErrorDetail } from '../../errors.ts';
import { findSnapshot } from '../api/find.ts';
import type { Operation } from '../api/operations.ts';
import type { Found, ResourceResponse } from '../api/resource-response.ts';
import { pause } from '../api/session.ts';
import type { ShownSnapshot } from '../resource/resources.ts';
import { classify } from '../resource/states.ts';
import { pollDelay } from '../waiting/poll-pace.ts';
import { activate } from './activate.ts';
import type { EnsureContext } from './ensure.ts';

/** A sandbox was to be made from a snapshot that does not exist, or will not become active. */
class UnusableSnapshotError extends ActionError {
  override readonly name = 'UnusableSnapshotError' as const;
  readonly code: 'snapshot-missing' | 'snapshot-unusable';

  constructor(code: UnusableSnapshotError['code'], message: string, detail: ErrorDetail) {
    super(message, detail);
    this.code = code;
  }
}

/**
 * Polls a snapshot that this run did not make and does not know how to make. An inactive one is activated.
 * @param get the operation from the document, with the name or the id of the snapshot.
 * @returns a response with the snapshot, active or on its way.
 * @throws UnusableSnapshotError unless it exists and can become active; what `findSnapshot` and `activate` throw.
 */
export async function useSnapshot(context: EnsureContext, get: Operation): Promise<ResourceResponse> {
  const { session, ledger, phase } = context;
  const wanted = get.pathParameters.id ?? '';
  for (;;) {
    // By its name each time: another job may have made it again.
    const found = await findSnapshot(session, wanted, phase);
    if (found === undefined) throw missing(wanted);
    const { id, name = wanted, state } = found.shown;
    phase.saw(state);
    const { classification } = classify('snapshot', state);
    const isInactive = state === 'inactive';
    if (!isInactive && (classification === 'failed' || classification === 'stuck')) throw unusable(wanted, found);
    ledger.claim('snapshot', 'adopted', { name, id });
    if (!isInactive) return found;
    const decision = await activate(context, found.shown);
    if (decision !== 'deactivating' && !('again' in decision)) return decision;
    const ms = pollDelay({ waitedMs: phase.elapsedMs(), isNotified: false, random: session.clock.random() });
    const why = decision === 'deactivating' ? 'it is still being deactivated' : decision.again;
    session.note(`${why}; looking again in ${formatDuration(ms)}`);
    await pause(session, phase, { ms, why });
  }
}

function missing(name: string): UnusableSnapshotError {
  return new UnusableSnapshotError('snapshot-missing', `There is no snapshot "${name}" in the organization.`, {
    hint: 'Check `snapshot-name`, and that the job that publishes the snapshot has succeeded. To build it in this step, set `image-name`.',
  });
}

function unusable(name: string, { shown: { state, errorReason } }: Found<ShownSnapshot>): UnusableSnapshotError {
  const why = errorReason === undefined ? '' : ` Daytona says: ${errorReason}`;
  return new UnusableSnapshotError('snapshot-unusable', `The snapshot "${name}" is in state "${state}".${why}`, {
    hint:
      state === 'removing'
        ? 'It is being deleted. Use another `snapshot-name`, or publish it again.'
        : 'Publish it again, or use another `snapshot-name`. To build it in this step, set `image-name`.',
  });
}
