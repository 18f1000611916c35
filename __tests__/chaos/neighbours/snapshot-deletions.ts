import type { ReceivedRequest } from '../../../emulator/index.ts';
import { LATE_MS } from '../../../src/daytona/removal/find-leftovers.ts';
import { textMember } from '../../../src/json.ts';
import { actorOf } from '../traffic.ts';
import { type Deletion, lastLook } from './deletion.ts';
import type { Played } from './job.ts';
import { isAliveAt, makerOfSnapshot, type Record, type Seen } from './record.ts';

/** Returns why a snapshot should not have been deleted; follows its path. */
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
  if (played.owner.dryRun && played.owner.mode === 'sweep') return 'in a dry run';
  const maker = makerOfSnapshot(record, snapshot.id);
  if (maker?.repositoryId !== played.maker.repositoryId) return `of ${maker?.name ?? 'nobody'}, of another repository`;
  return whyUsed(deletion, snapshot, isMain);
}

/** The name of the snapshot that a job wants, taken from its first request. */
function nameWanted({ requests }: Record, { maker, inputs }: Played): string | undefined {
  if (inputs.snapshotName !== undefined) return inputs.snapshotName;
  const isOwn = (request: ReceivedRequest) => actorOf(request) === maker.name;
  const first = requests.find((request) => isOwn(request) && /Snapshot$/.test(request.operationId ?? ''));
  if (first?.operationId === 'getSnapshot') return decodeURIComponent(first.path.split('/').at(-1) ?? '');
  return textMember(first?.body, 'name');
}

/** Whether the name comes from a workflow file. */
function isGiven({ schedule }: Record, { name }: Seen): boolean {
  return schedule.owners.some(({ snapshotName }) => snapshotName === name);
}

/** An explicit name does not identify the owner, so only its maker may delete the snapshot. */
function whyNotGiven({ record, played }: Deletion, snapshot: Seen, isMain: boolean): string | undefined {
  const { maker: me, inputs } = played;
  if (isMain && inputs.ifExists === 'replace') return undefined;
  const maker = makerOfSnapshot(record, snapshot.id);
  if (maker?.name === me.name || isUndecidable(record, played, snapshot)) return undefined;
  return `of ${maker?.name ?? 'nobody'}, which has a given name`;
}

/** The precision of the server's times. */
const CLOCK_STEP_MS = 2000;

/**
 * Snapshots have no labels. If the response to a create request was lost, and somebody else created a snapshot with the
 * same name and image at the same time, its owner cannot be determined.
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

/** The maximum age of a poll: a sandbox may be requested between the poll and the deletion. */
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
