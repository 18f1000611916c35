import { formatDuration } from '../../clock.ts';
import { findSandbox, findSnapshot, sandboxIn, snapshotIn, wasCreatedWithin } from '../api/find.ts';
import { listSandboxes } from '../api/list.ts';
import type { Found } from '../api/resource-response.ts';
import type { Session } from '../api/session.ts';
import { LABEL } from '../ownership/labels.ts';
import type { Claimant } from '../ownership/ownership.ts';
import type { Entry } from '../resource/ledger.ts';
import type { Sandbox, ShownSnapshot, Snapshot } from '../resource/resources.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import { createWaitLog } from '../waiting/wait-log.ts';

/** How long to search for the result of a request that was in flight when its sender was killed, in milliseconds. */
export const LATE_MS: Readonly<Record<Kind, number>> = { snapshot: 3000, sandbox: 10_000 };

/** The poll interval of a search, in milliseconds. */
const POLL_MS = 1000;

/** Identifies the resources of a run, together with the entries of its ledger. */
export interface Search {
  readonly session: Session;
  readonly step: Claimant;
  readonly imageName: string;
  /** When the run ended, by the clock of its ledger. */
  readonly endedAt: number;
  /** Milliseconds by the clock of the ledger. */
  readonly now: () => number;
}

/** Searches for sandboxes of the run until no more can appear. Yields each one once. */
export async function* findSandboxes(search: Search, entry: Entry, phase: Phase): AsyncGenerator<readonly Sandbox[]> {
  const { session } = search;
  const seen = new Set<string>();
  const logWait = createWaitLog(session, () => LATE_MS.sandbox - phase.elapsedMs());
  for (;;) {
    const sandboxes = (await findOwnSandboxes(search, entry, phase)).filter(({ id }) => !seen.has(id));
    for (const { id } of sandboxes) seen.add(id);
    yield sandboxes;
    if (!isAwaited(entry) || seen.size >= mostExpected(entry)) return;
    if (phase.elapsedMs() >= LATE_MS.sandbox) return logNotFound(session, entry);
    logWait(`sandbox ${entry.name} may still appear, because the response to its creation was lost`, POLL_MS);
    await session.clock.sleep(POLL_MS, session.signal);
  }
}

function isAwaited({ claim, openSince }: Entry): boolean {
  return claim === 'intended' || openSince !== undefined;
}

/** The maximum number of sandboxes that the requests of a run can have created. */
function mostExpected(entry: Entry): number {
  return (entry.claim === 'made' ? 1 : 0) + (isAwaited(entry) ? 1 : 0);
}

/** Searches by the label unique to this process, which shows new sandboxes immediately, and by the recorded id. */
async function findOwnSandboxes({ session, step }: Search, entry: Entry, phase: Phase): Promise<Sandbox[]> {
  const { items } = await listSandboxes(session, { labels: { [LABEL.instance]: step.instance } }, phase);
  const own = items.filter(({ ownership }) => ownership?.instance === step.instance && ownership.owner === step.owner);
  const id = madeId(entry);
  if (id === undefined || own.some((sandbox) => sandbox.id === id)) return own;
  const known = sandboxIn(await findSandbox(session, id, phase));
  return known === undefined ? own : [known, ...own];
}

/** @returns the id of what the run itself has created. */
export function madeId({ claim, id }: Entry): string | undefined {
  return claim === 'made' ? id : undefined;
}

/** One search for a snapshot: for what was created or intended, or for the late result of a request, which is not `excludeId`. */
export interface SnapshotPart {
  readonly entry: Entry;
  readonly excludeId?: string;
}

/** A run may have created a snapshot, and another one by a request whose response was lost. */
export function snapshotParts(entry: Entry): SnapshotPart[] {
  const { kind, name, claim, id, openSince } = entry;
  if (claim === 'intended') return [{ entry }];
  const own = claim === 'made' ? [{ entry }] : [];
  if (openSince === undefined || id === undefined) return own;
  return [...own, { entry: { kind, name, claim: 'intended', since: openSince }, excludeId: id }];
}

/** Finds the snapshot that the run created, or was about to create when it ended. */
export async function findOwnSnapshot(search: Search, part: SnapshotPart, phase: Phase): Promise<Snapshot | undefined> {
  const { session } = search;
  const { entry } = part;
  if (entry.claim === 'made') return snapshotIn(await findSnapshot(session, entry.id ?? entry.name, phase));
  for (;;) {
    const found = await findSnapshot(session, entry.name, phase);
    // Somebody else may hold the name and release it at any moment; the late request then takes effect.
    if (found !== undefined && isFromRequest(search, part, found)) return snapshotIn(found);
    if (phase.elapsedMs() >= LATE_MS.snapshot) break;
    await session.clock.sleep(POLL_MS, session.signal);
  }
  logNotFound(session, entry);
  return undefined;
}

/** Snapshots carry no labels, so one with the same image that was created after the request counts as its result. */
function isFromRequest(
  { imageName, now, endedAt }: Search,
  { entry, excludeId }: SnapshotPart,
  found: Found<ShownSnapshot>,
): boolean {
  if (found.shown.id === excludeId || found.shown.settings.imageName !== imageName) return false;
  return wasCreatedWithin(found, now() - entry.since, now() - endedAt - LATE_MS.snapshot);
}

function logNotFound({ note }: Session, { kind, name }: Entry): void {
  note(
    `The ${kind} ${name} was requested as the step ended, but did not appear within ${formatDuration(LATE_MS[kind])}`,
  );
}
