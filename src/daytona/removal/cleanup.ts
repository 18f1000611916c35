import { formatDuration } from '../../clock.ts';
import { textMember } from '../../json.ts';
import { type Found, find, isAged } from '../api/find.ts';
import type { Session } from '../api/request.ts';
import { sandboxMadeFrom } from '../api/sandboxes-of-snapshot.ts';
import type { Phase } from '../deadline.ts';
import { DeadlineError } from '../errors.ts';
import { isUsedByAnother, LABEL, labelOf } from '../labels.ts';
import type { Entry } from '../ledger.ts';
import type { Kind } from '../states.ts';
import { remove } from './delete.ts';

/** What a cleanup needs to know of the run that it cleans up after. */
export interface Leftovers {
  readonly entries: readonly Entry[];
  /** The value of the maker's label. */
  readonly maker: string;
  readonly imageName: string;
  /** When the run ended, by the clock of its ledger; absent when it was killed. */
  readonly endedAt?: number;
}

/** A request that was on its way when its sender was killed may still arrive: that long it is looked for. In milliseconds. */
export const LATE_MS: Readonly<Record<Kind, number>> = { snapshot: 3000, sandbox: 10_000 };

/** How often it is looked for. */
const LOOK_EVERY_MS = 1000;

/**
 * Deletes what a run made, sandboxes first. Never what it adopted, what another run made, or what another run uses.
 * @param phaseOf begins the phase in which one thing is removed.
 * @param now milliseconds by the clock of the ledger, to tell how long ago an intention was.
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
  /** Ids of sandboxes that do not speak for their snapshot: they go, or should. */
  const going = new Set<string>();
  /** What this run asked for and what came into being after it was looked for. What fails is told as a sandbox that is left. */
  const removeLate = async (sandbox: Found): Promise<string | undefined> => {
    const { id } = sandbox;
    const name = textMember(sandbox.body, 'name') ?? '';
    const entry: Entry = { kind: 'sandbox', claim: 'made', name, id, since: 0 };
    const phase = phaseOf(entry);
    try {
      const kept = await remove(session, 'sandbox', id, phase, reasonToKeepSandbox(session, sandbox, phase, maker));
      if (kept === undefined) session.note(`Deleted sandbox ${name} (${id}), which has appeared late`);
      return kept;
    } catch (error) {
      left.push({ entry, error });
      return undefined;
    }
  };
  for (const { entry, besides } of toGo.toSorted((a, b) => a.entry.kind.localeCompare(b.entry.kind))) {
    const phase = phaseOf(entry);
    const isOurs = (found: Found): boolean => {
      if (found.id === besides) return false;
      if (entry.kind === 'sandbox') return labelOf(found.body, LABEL.maker) === maker;
      const isWanted = textMember(found.body, 'imageName') === imageName;
      return isWanted && isAged(found, now() - entry.since, now() - endedAt - LATE_MS.snapshot);
    };
    try {
      const found = await findLeftover(session, entry, phase, isOurs);
      if (found === undefined) continue;
      if (entry.kind === 'sandbox') going.add(found.id);
      const reason = reasonToKeep(session, entry, found, phase, maker, going, removeLate);
      const kept = await remove(session, entry.kind, found.id, phase, reason);
      if (kept !== undefined) going.delete(found.id);
      const thing = `${entry.kind} ${entry.name} (${found.id})`;
      session.note(
        kept === undefined ? `Deleted ${thing} after ${formatDuration(phase.elapsedMs())}` : `Kept ${thing}: ${kept}`,
      );
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

/** @returns asks why something that the run made is not to be deleted: another run may come to use it at any moment. */
function reasonToKeep(
  session: Session,
  entry: Entry,
  found: Found,
  phase: Phase,
  maker: string,
  going: Set<string>,
  removeLate: (sandbox: Found) => Promise<string | undefined>,
): () => Promise<string | undefined> {
  if (entry.kind === 'sandbox') return reasonToKeepSandbox(session, found, phase, maker);
  return async () => {
    for (;;) {
      const user = await sandboxMadeFrom(session, entry.name, phase, going);
      if (user === undefined) return undefined;
      if (user === 'unseen') throw unseen(phase);
      if (!isOwn(user.body, maker)) return 'a sandbox of another run was made from it';
      going.add(user.id);
      const kept = await removeLate(user);
      if (kept !== undefined) return `${kept}: the sandbox ${user.id} was made from it`;
    }
  };
}

function unseen({ name }: Phase): DeadlineError {
  const message = `There was no time left to see whether a sandbox was made from the snapshot "${name}".`;
  return new DeadlineError('snapshot-delete-timeout', message);
}

function reasonToKeepSandbox(
  session: Session,
  found: Found,
  phase: Phase,
  maker: string,
): () => Promise<string | undefined> {
  let seen: Found | undefined = found;
  return async () => {
    const now = seen ?? (await find(session, 'sandbox', found.id, phase));
    seen = undefined;
    return isUsedByAnother(now?.body, maker) ? 'another run has come to use it' : undefined;
  };
}

function isOwn(sandbox: unknown, maker: string): boolean {
  return labelOf(sandbox, LABEL.maker) === maker && !isUsedByAnother(sandbox, maker);
}

/** What is still there of what the run made, or meant to make when it ended. */
async function findLeftover(
  session: Session,
  { kind, id, name, claim }: Entry,
  phase: Phase,
  isOurs: (found: Found) => boolean,
): Promise<Found | undefined> {
  if (claim === 'made') {
    const made = await find(session, kind, id ?? name, phase);
    if (made !== undefined || kind === 'snapshot') return made;
    // The answer that gave the id may have been damaged; by its label the sandbox is known again.
    const named = await find(session, kind, name, phase);
    return named !== undefined && isOurs(named) ? named : undefined;
  }
  for (;;) {
    const found = await find(session, kind, name, phase);
    // Another may hold the name and give it up at any moment: then the late request takes effect after all.
    if (found !== undefined && isOurs(found)) return found;
    if (phase.elapsedMs() >= LATE_MS[kind]) break;
    await session.clock.sleep(LOOK_EVERY_MS, session.signal);
  }
  const looked = formatDuration(LATE_MS[kind]);
  session.note(`The ${kind} ${name} was asked for when the step ended; nothing of it has appeared within ${looked}`);
  return undefined;
}
