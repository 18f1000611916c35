import { LATE_MS } from '../../../src/daytona/removal/find-leftovers.ts';
import { ActionError } from '../../../src/errors.ts';
import { actorOf } from '../traffic.ts';
import { EPOCH } from '../virtual-time.ts';
import { usersOf, wrongDeletions } from './deletions.ts';
import type { Played } from './job.ts';
import { isAliveAt, makerOfSnapshot, type Record, requestForSnapshot, type Seen } from './record.ts';

/** Returns all broken promises; empty when they hold. */
export function violations(record: Record): string[] {
  return [
    ...record.wrong,
    ...record.crashes.filter(({ reason }) => reason !== 'killed').map(({ reason }) => `the server died: ${reason}`),
    ...wrongDeletions(record),
    ...record.played.flatMap((played) => [...faultsOf(played), ...leftBy(record, played)]),
  ];
}

/** A failure must be one that the action can name. */
function faultsOf({ maker, main: { error } }: Played): string[] {
  if (error === undefined || error instanceof ActionError) return [];
  const isKnown = error instanceof Error && ['StepError', 'LateFailure'].includes(error.name);
  return isKnown ? [] : [`${maker.name} ended with a fault of its own: ${String(error)}`];
}

/** A step's resources are gone when its post step says so, unless somebody else has adopted them. */
function leftBy(record: Record, played: Played): string[] {
  const { maker, main, post, inputs } = played;
  const isDue = inputs.cleanup === 'always' || (inputs.cleanup === 'on-failure' && main.kind !== 'success');
  if (!isDue || post?.kind !== 'success') return [];
  const { begunAt, endedAt } = post;
  const isLeft = (seen: Seen, kind: 'snapshot' | 'sandbox') =>
    isAliveAt(seen, endedAt + 1) && !isTooLate(played, kind, seen.bornAt);
  const sandboxes = [...record.sandboxes.values()].filter(
    (seen) =>
      seen.madeBy === maker.name &&
      isLeft(seen, 'sandbox') &&
      usersOf(record, seen, { me: maker, before: endedAt + 1, withLateMarks: true }).length === 0,
  );
  const isUsed = ({ name }: Seen) =>
    [...record.sandboxes.values()].some(
      (user) =>
        user.snapshot === name &&
        user.madeBy !== maker.name &&
        user.bornAt <= endedAt &&
        (user.goneAt ?? Number.POSITIVE_INFINITY) >= begunAt,
    ) || sandboxesUsedByOthers(record, played, name);
  const snapshots = [...record.snapshots.values()].filter(
    (seen) =>
      isLeft(seen, 'snapshot') &&
      makerOfSnapshot(record, seen.id)?.name === maker.name &&
      !isUsed(seen) &&
      !isFromNobody(record, seen),
  );
  return [...sandboxes, ...snapshots].map(({ id, name }) => `${maker.name} left ${name} (${id})`);
}

/**
 * Whether the first request of a process got a response that is not from the API. The process then assumes a wrong
 * address, and that nothing was created.
 */
function isFromNobody(record: Record, { id }: Seen): boolean {
  const request = requestForSnapshot(record, id);
  if (request === undefined || !['html', 'bad-json'].includes(request.fault ?? '')) return false;
  return record.requests.find((other) => actorOf(other) === actorOf(request)) === request;
}

/** Whether others have adopted the run's own sandboxes from a snapshot. */
function sandboxesUsedByOthers(record: Record, { maker, post }: Played, snapshot: string): boolean {
  const own = [...record.sandboxes.values()].filter((seen) => seen.snapshot === snapshot && seen.madeBy === maker.name);
  return own.some(
    (seen) => usersOf(record, seen, { me: maker, before: (post?.endedAt ?? 0) + 1, withLateMarks: true }).length > 0,
  );
}

/** Whether a resource was created too late to be found, by a request that its sender had abandoned. */
function isTooLate({ main, state }: Played, kind: 'snapshot' | 'sandbox', bornAt: number): boolean {
  const own = state?.entries.filter((entry) => entry.kind === kind) ?? [];
  const isOpen = own.some(({ claim, openSince }) => claim === 'intended' || openSince !== undefined);
  return bornAt > main.endedAt + (isOpen ? LATE_MS[kind] : 0);
}

/** Formats the whole play for readers. */
export function tell(record: Record): string {
  const requests = record.requests.map((request) => {
    const { seq, method, path, query, operationId, status, fault, effect } = request;
    const at = String(record.timeOf(request) - EPOCH).padStart(7);
    const got = fault === undefined ? '' : ` -- ${fault}${status === undefined ? '' : ` ${status}`}`;
    const where = `${operationId ?? method} ${path.replace('/api', '')} ${decodeURIComponent(query).slice(0, 60)}`;
    return `${String(seq).padStart(3)} ${at} ${actorOf(request).padEnd(7)} ${where}: ${effect?.status ?? 'no effect'}${stateIn(effect?.body)}${got}`;
  });
  const jobs = record.played.map(({ maker, main, post }) => {
    const why = main.error instanceof Error ? ` (${main.error.message})` : '';
    const after =
      post === undefined ? 'no post' : `post ${post.kind} ${post.begunAt - EPOCH} to ${post.endedAt - EPOCH}`;
    return `${maker.name}: ${main.kind} ${main.outcome ?? ''}${why} ${main.begunAt - EPOCH} to ${main.endedAt - EPOCH}, ${after}`;
  });
  return [
    ...violations(record).map((text) => `!! ${text}`),
    JSON.stringify(record.schedule),
    ...requests,
    ...jobs,
    ...record.played.flatMap(({ maker, words }) =>
      words.map((text) => `   ${maker.name} | ${text.split('\n')[0]?.slice(0, 200)}`),
    ),
  ].join('\n');
}

function stateIn(body: string | undefined): string {
  const [, state] = /"state":"([a-z_]+)"/.exec(body ?? '') ?? [];
  return state === undefined ? '' : ` ${state}`;
}
