import { textMember } from '../../json.ts';
import type { Phase } from '../deadline.ts';
import { isGoing } from '../states.ts';
import { type Found, find, idOf } from './find.ts';
import { listSandboxes } from './list.ts';
import type { Session } from './request.ts';

/**
 * A sandbox of the organization, whoever's it is, that was made from a snapshot. The list lags behind by a second or two, so
 * that a sandbox which was just deleted may be in it: each that speaks against is looked at by itself.
 * @param snapshot its name. @param besides ids of sandboxes that do not count.
 * @returns `unseen` when the phase ends before all of them have been looked at; `undefined` when there is none.
 * @throws what `listSandboxes` and `find` throw.
 */
export async function sandboxMadeFrom(
  session: Session,
  snapshot: string,
  phase: Phase,
  besides: ReadonlySet<string> = new Set(),
): Promise<Found | 'unseen' | undefined> {
  // The server filters, if it knows how to; what counts is decided here.
  const rows = await listSandboxes(session, {}, phase, snapshot);
  for (const row of rows) {
    const id = idOf(row);
    if (textMember(row, 'snapshot') !== snapshot || isGoing(row) || besides.has(id ?? '')) continue;
    if (id === undefined || phase.leftMs() === 0) return 'unseen';
    const found = await find(session, 'sandbox', id, phase);
    if (found !== undefined && !isGoing(found.body)) return found;
  }
  return undefined;
}
