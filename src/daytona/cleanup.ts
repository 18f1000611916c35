import { textMember } from '../json.ts';
import { formatDuration } from './clock.ts';
import { type Found, find, isAged } from './find.ts';
import { LABEL, labelOf } from './labels.ts';
import type { Entry } from './ledger.ts';
import { isUsedByAnother } from './mark-used.ts';
import type { Session } from './persist.ts';
import type { Phase } from './phase.ts';
import { remove } from './remove.ts';

/** What a cleanup needs to know of the run that it cleans up after. */
export interface Leftovers {
  readonly entries: readonly Entry[];
  /** The value of the maker's label. */
  readonly maker: string;
  readonly imageName: string;
  /** When the run ended, in milliseconds since the epoch; absent when it was killed. */
  readonly endedAt?: number;
}

/** A request that was on its way when its sender was killed may still arrive: that long it is looked for. */
const LATE_MS = 3000;

/**
 * Deletes what a run made, sandboxes first. Never what it adopted, what another run made, or a sandbox that another run uses.
 * @param phaseOf begins the phase in which one thing is removed.
 * @param now milliseconds since the epoch, to tell how long ago an intention was.
 * @returns what could not be deleted, with the reason; empty when nothing is left.
 */
export async function cleanUp(
  session: Session,
  leftovers: Leftovers,
  phaseOf: (entry: Entry) => Phase,
  now: () => number,
): Promise<{ readonly entry: Entry; readonly error: unknown }[]> {
  const { entries, maker, imageName, endedAt = now() } = leftovers;
  const left: { entry: Entry; error: unknown }[] = [];
  const toGo = entries.flatMap(leftoversOf);
  for (const { entry, besides } of toGo.toSorted((a, b) => a.entry.kind.localeCompare(b.entry.kind))) {
    const phase = phaseOf(entry);
    const isOurs = (found: Found): boolean => {
      if (found.id === besides) return false;
      if (entry.kind === 'sandbox') return labelOf(found.body, LABEL.maker) === maker;
      const isWanted = textMember(found.body, 'imageName') === imageName;
      return isWanted && isAged(found, now() - entry.since, now() - endedAt - LATE_MS);
    };
    try {
      const found = await findLeftover(session, entry, phase, isOurs);
      if (found === undefined) continue;
      if (entry.kind === 'sandbox' && isUsedByAnother(found.body, maker)) {
        session.note(`Sandbox ${entry.name} (${found.id}) is used by another run by now; it stays`);
        continue;
      }
      await remove(session, entry.kind, found.id, phase);
      session.note(`Deleted ${entry.kind} ${entry.name} (${found.id}) after ${formatDuration(phase.elapsedMs())}`);
    } catch (error) {
      // Also when the cleanup is cancelled: what is left is told, with its id.
      left.push({ entry, error });
    }
  }
  return left;
}

/**
 * What one entry makes the cleanup look for: what was made or intended, and what a request makes that takes effect late.
 * `besides`: the id of what was found meanwhile, which is not that.
 */
function leftoversOf(entry: Entry): { readonly entry: Entry; readonly besides?: string }[] {
  const { kind, name, claim, id, openSince } = entry;
  if (claim === 'intended') return [{ entry }];
  const own = claim === 'made' ? [{ entry }] : [];
  if (openSince === undefined || id === undefined) return own;
  return [...own, { entry: { kind, name, claim: 'intended', since: openSince }, besides: id }];
}

/** What is still there of what the run made, or meant to make when it ended. */
async function findLeftover(
  session: Session,
  { kind, id, name, claim }: Entry,
  phase: Phase,
  isOurs: (found: Found) => boolean,
): Promise<Found | undefined> {
  if (claim === 'made') return find(session, kind, id ?? name, phase);
  for (;;) {
    const found = await find(session, kind, name, phase);
    // Another may hold the name and give it up at any moment: then the late request takes effect after all.
    if (found !== undefined && isOurs(found)) return found;
    if (phase.elapsedMs() >= LATE_MS) return undefined;
    await session.clock.sleep(LATE_MS / 3, session.signal);
  }
}
