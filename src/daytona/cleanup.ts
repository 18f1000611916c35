import { formatDuration } from './clock.ts';
import { type Found, find, isYoungerThan } from './find.ts';
import { LABEL, labelOf } from './labels.ts';
import type { Entry } from './ledger.ts';
import type { Session } from './persist.ts';
import type { Phase } from './phase.ts';
import { textMember } from './records.ts';
import { remove } from './remove.ts';

/** What a cleanup needs to know of the run that it cleans up after. */
export interface Leftovers {
  readonly entries: readonly Entry[];
  /** The value of the maker's label. */
  readonly maker: string;
  readonly imageName: string;
}

/** A request that was on its way when its sender was killed may still arrive: that long it is looked for. */
const LATE_MS = 3000;

/**
 * Deletes what a run made, sandboxes first. Never what it adopted, or what another run made.
 * @param phaseOf begins the phase in which one thing is removed.
 * @param now milliseconds since the epoch, to tell how long ago an intention was.
 * @returns what could not be deleted, with the reason; empty when nothing is left.
 */
export async function cleanUp(
  session: Session,
  { entries, maker, imageName }: Leftovers,
  phaseOf: (entry: Entry) => Phase,
  now: () => number,
): Promise<{ readonly entry: Entry; readonly error: unknown }[]> {
  const left: { entry: Entry; error: unknown }[] = [];
  for (const entry of entries.toSorted((a, b) => a.kind.localeCompare(b.kind))) {
    const phase = phaseOf(entry);
    const isOurs = (found: Found): boolean =>
      entry.kind === 'sandbox'
        ? labelOf(found.body, LABEL.maker) === maker
        : textMember(found.body, 'imageName') === imageName && isYoungerThan(found, now() - entry.since);
    try {
      const id = entry.claim === 'intended' ? await findLate(session, entry, phase, isOurs) : entry.id;
      if (entry.claim === 'adopted' || id === undefined) continue;
      await remove(session, entry.kind, id, phase);
      session.note(`Deleted ${entry.kind} ${entry.name} (${id}) after ${formatDuration(phase.elapsedMs())}`);
    } catch (error) {
      session.signal.throwIfAborted();
      left.push({ entry, error });
    }
  }
  return left;
}

/** The id of something whose making was begun and never answered, if it was made, by this run. */
async function findLate(
  session: Session,
  entry: Entry,
  phase: Phase,
  isOurs: (found: Found) => boolean,
): Promise<string | undefined> {
  for (;;) {
    const found = await find(session, entry.kind, entry.name, phase);
    if (found !== undefined) return isOurs(found) ? found.id : undefined;
    if (phase.elapsedMs() > LATE_MS) return undefined;
    await session.clock.sleep(LATE_MS / 3, session.signal);
  }
}
