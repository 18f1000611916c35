import type { Phase } from '../deadline.ts';
import { DeadlineError } from '../errors.ts';
import type { Sandbox } from '../resources.ts';
import { find, sandboxIn } from './find.ts';
import { listSandboxes } from './list.ts';
import type { Session } from './request.ts';

/** Which sandboxes do not count, and which one is answer enough. */
export interface UserSearch {
  readonly excludeIds?: ReadonlySet<string>;
  /** The search ends at the first that fits. */
  readonly until?: (sandbox: Sandbox) => boolean;
}

/**
 * The sandboxes of the organization that were made from a snapshot, whoever's they are. A list lags behind, so that a sandbox which was
 * just deleted may be in it: each is looked at by itself.
 * @param snapshot its name.
 * @throws DeadlineError when the phase ends before all of them have been looked at; what `listSandboxes` and `find` throw.
 */
export async function findUsersOfSnapshot(
  session: Session,
  snapshot: string,
  phase: Phase,
  { excludeIds = new Set(), until = () => true }: UserSearch = {},
): Promise<Sandbox[]> {
  // The server filters, if it knows how to; what counts is decided here.
  const { items } = await listSandboxes(session, { snapshot }, phase);
  const users: Sandbox[] = [];
  for (const { id, snapshot: made, isBeingDeleted } of items) {
    if (made !== snapshot || isBeingDeleted || excludeIds.has(id)) continue;
    if (phase.leftMs() === 0) throw unseen(snapshot);
    const user = sandboxIn(await find(session, 'sandbox', id, phase));
    if (user === undefined || user.isBeingDeleted) continue;
    users.push(user);
    if (until(user)) break;
  }
  return users;
}

function unseen(name: string): DeadlineError {
  const message = `There was no time left to see whether a sandbox was made from the snapshot "${name}".`;
  return new DeadlineError('snapshot-delete-timeout', message);
}
