import { textMember } from '../json.ts';
import { find, idOf } from './find.ts';
import { listSandboxes } from './list.ts';
import type { Session } from './persist.ts';
import type { Phase } from './phase.ts';
import { isGoing } from './states.ts';

/**
 * Whether a sandbox of the organization, whoever's it is, was made from a snapshot. The list lags behind by a second or two, so
 * that a sandbox which was just deleted may be in it: each that speaks against is looked at by itself.
 * @param snapshot its name. @param besides ids of sandboxes that do not count.
 * @returns true as well when the phase ends before all of them have been looked at.
 * @throws what `listSandboxes` and `find` throw.
 */
export async function isSnapshotUsed(
  session: Session,
  snapshot: string,
  phase: Phase,
  besides: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  // The server filters, if it knows how to; what counts is decided here.
  const rows = await listSandboxes(session, {}, phase, snapshot);
  for (const row of rows) {
    const id = idOf(row);
    if (textMember(row, 'snapshot') !== snapshot || isGoing(row) || besides.has(id ?? '')) continue;
    if (id === undefined || phase.leftMs() === 0) return true;
    const found = await find(session, 'sandbox', id, phase);
    if (found !== undefined && !isGoing(found.body)) return true;
  }
  return false;
}
