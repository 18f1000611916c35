import type { ReceivedRequest } from '../../../emulator/index.ts';
import { LATE_MS } from '../../../src/daytona/removal/cleanup.ts';
import { textMember } from '../../../src/json.ts';
import { actorOf } from '../traffic.ts';
import { type Deletion, lastLook } from './deletion.ts';
import type { Played } from './job.ts';
import { isAliveAt, makerOfSnapshot, type Record, type Seen } from './record.ts';

/** What was wrong about deleting a snapshot; goes on after its path. */
export function whyNotSnapshot(deletion: Deletion, snapshot: Seen | undefined): string | undefined {
  const { record, played, at, isPost } = deletion;
  if (snapshot === undefined) return 'which nobody has ever seen';
  const before = snapshot.states.filter((seen) => seen.at <= at);
  const possible = before.filter((seen, index) => seen.at === at || index === before.length - 1);
  if (possible.length > 0 && possible.every(({ state }) => state === 'pending')) return 'while it was pending';
  const isBroken = before.some(({ state }) => state === 'error' || state === 'build_failed');
  const isMain = !isPost && played.inputs.mode === 'create';
  if (isMain && isBroken && snapshot.name === nameWanted(record, played)) return undefined;
  if (isGiven(record, snapshot)) return whyNotGiven(deletion, snapshot, isMain);
  if (played.inputs.dryRun && played.inputs.mode === 'sweep') return 'in a dry run';
  const maker = makerOfSnapshot(record, snapshot.id);
  if (maker?.repositoryId !== played.maker.repositoryId) return `of ${maker?.name ?? 'nobody'}, of another repository`;
  return whyUsed(deletion, snapshot, isMain);
}

/** The name of the snapshot that a job wants, from the first thing that it asked. */
function nameWanted({ requests }: Record, { maker, inputs }: Played): string | undefined {
  if (inputs.snapshotName !== undefined) return inputs.snapshotName;
  const isOwn = (request: ReceivedRequest) => actorOf(request) === maker.name;
  const first = requests.find((request) => isOwn(request) && /Snapshot$/.test(request.operationId ?? ''));
  if (first?.operationId === 'getSnapshot') return decodeURIComponent(first.path.split('/').at(-1) ?? '');
  return textMember(first?.body, 'name');
}

/** Somebody wrote the name into a workflow file. */
function isGiven({ schedule }: Record, { name }: Seen): boolean {
  return schedule.owners.some(({ snapshotName }) => snapshotName === name);
}

/** A given name says nothing of whose it is: only who made it knows. */
function whyNotGiven({ record, played }: Deletion, snapshot: Seen, isMain: boolean): string | undefined {
  const { maker: me, inputs } = played;
  if (isMain && inputs.ifExists === 'replace') return undefined;
  const maker = makerOfSnapshot(record, snapshot.id);
  if (maker?.name === me.name || isUndecidable(record, played, snapshot)) return undefined;
  return `of ${maker?.name ?? 'nobody'}, which has a given name`;
}

/** What the server tells of ages is as fine as this. */
const CLOCK_STEP_MS = 2000;

/**
 * A snapshot has no labels. When the answer to a request that would have made it was lost, and somebody else made one of the same
 * name and image at that very time, nothing tells whose it is.
 */
function isUndecidable(
  { requests, timeOf, seenBySender }: Record,
  { maker, inputs, main, state }: Played,
  snapshot: Seen,
): boolean {
  if (snapshot.image !== inputs.imageName) return false;
  const meant = state?.entries.find(({ kind, claim }) => kind === 'snapshot' && claim === 'intended');
  const last = main.endedAt + LATE_MS.snapshot + CLOCK_STEP_MS;
  if (meant !== undefined && snapshot.bornAt >= meant.since - CLOCK_STEP_MS && snapshot.bornAt <= last) return true;
  return requests.some((request) => {
    const isOwn = request.operationId === 'createSnapshot' && actorOf(request) === maker.name;
    if (!isOwn || timeOf(request) > snapshot.bornAt + CLOCK_STEP_MS) return false;
    const seen = seenBySender(request);
    return seen === undefined || (seen === 200 && request.fault !== undefined) || seen === 408 || seen >= 500;
  });
}

/** So old may a look be: a sandbox may be asked for between the look and the deletion. */
const RACE_MS = 5000;

function whyUsed(deletion: Deletion, snapshot: Seen, isMain: boolean): string | undefined {
  const { record, played, isPost, at } = deletion;
  const look = lastLook(deletion, ({ operationId }) => operationId === 'listSandboxes');
  if (look === undefined) return 'without having looked for sandboxes';
  const lookedAt = record.timeOf(look);
  const since = look.fault === undefined ? Math.max(lookedAt, at - RACE_MS) : lookedAt;
  const user = [...record.sandboxes.values()].find((sandbox) => {
    if (sandbox.snapshot !== snapshot.name || !isAliveAt(sandbox, since) || !isAliveAt(sandbox, at)) return false;
    if (sandbox.bornAt < snapshot.bornAt) return false;
    const maker = record.makers.get(sandbox.madeBy ?? '');
    if (isMain && maker?.preview === played.maker.preview) return false;
    return !(isPost && maker?.name === played.maker.name);
  });
  return user === undefined ? undefined : `which the sandbox ${user.name} of ${user.madeBy ?? 'somebody'} uses`;
}
