import type { ReceivedRequest } from '../../emulator/index.ts';
import { CLEANUP_TIMEOUT_MS } from '../../src/action/removal/post.ts';
import { LABEL, labelsOf } from '../../src/daytona/ownership/labels.ts';
import { ownershipOf } from '../../src/daytona/ownership/ownership.ts';
import { LATE_MS } from '../../src/daytona/removal/find-leftovers.ts';
import { ActionError } from '../../src/errors.ts';
import { type Played, REPOSITORY_ID } from './job.ts';
import { isOfAttempt, isTooLate, madeSnapshots, type Record, usersOf } from './play.ts';
import { actorOf } from './traffic.ts';
import { EPOCH } from './virtual-time.ts';

/** Virtual milliseconds that a phase may exceed its deadline by: the last polls, one second each. */
const MARGIN_MS = 4000;

/** Returns all violations of the invariants; empty when they hold. */
export function violations(record: Record): string[] {
  return [
    ...record.wrong,
    ...record.jobs.flatMap((played) => [...timesOf(played), ...faultsOf(played), ...orderOf(record, played)]),
    ...deletionsOf(record),
    ...leftAtTheEnd(record),
    ...tokensIn(record),
  ];
}

function timesOf({ plan, main, post }: Played): string[] {
  const { snapshotTimeoutMs, sandboxTimeoutMs } = plan.inputs;
  const wrong: string[] = [];
  const most = snapshotTimeoutMs + sandboxTimeoutMs + MARGIN_MS;
  if (main.tookMs > most) wrong.push(`(3) ${plan.name} took ${main.tookMs} ms, at most ${most}`);
  const sinceStop = main.endedAt - (main.stoppedAt ?? main.endedAt);
  if (sinceStop > 0) wrong.push(`(3) ${plan.name} went on for ${sinceStop} ms after it was told to end`);
  if (post !== undefined && post.tookMs > 2 * (CLEANUP_TIMEOUT_MS + MARGIN_MS)) {
    wrong.push(`(3) ${plan.name}: cleanup took ${post.tookMs} ms`);
  }
  return wrong;
}

/** A failure must be one that the action can name. */
function faultsOf({ plan, main }: Played): string[] {
  const { error } = main;
  const isKnown = error === undefined || error instanceof ActionError;
  const isStep = error instanceof Error && error.name === 'StepError';
  return isKnown || isStep ? [] : [`${plan.name} ended with a fault of its own: ${String(error)}`];
}

/** No sandbox is requested before the snapshot was reported active. */
function orderOf({ requests }: Record, { plan }: Played): string[] {
  const own = requests.filter((request) => actorOf(request) === plan.name);
  const first = own.findIndex(({ operationId }) => operationId === 'createSandbox');
  if (first < 0) return [];
  const saw = own
    .slice(0, first)
    .some(({ operationId, effect }) => operationId === 'getSnapshot' && stateOf(effect?.body) === 'active');
  return saw ? [] : [`${plan.name} asked for a sandbox before it saw the snapshot active`];
}

function stateOf(body: string | undefined): unknown {
  const value: unknown = body === undefined || body === '' ? undefined : JSON.parse(body);
  return typeof value === 'object' && value !== null && 'state' in value ? value.state : undefined;
}

function deletionsOf(record: Record): string[] {
  return record.requests
    .filter(({ method, effect }) => method === 'DELETE' && effect?.status === 200)
    .flatMap((request) => {
      const [phase, isPost] = phaseOf(request);
      const played = record.jobs.find(({ plan }) => plan.name === phase);
      const id = request.path.split('/').at(-1) ?? '';
      if (played === undefined) return [];
      const allowed =
        request.operationId === 'removeSnapshot'
          ? mayDeleteSnapshot(record, played, id, isPost, request.at)
          : mayDeleteSandbox(record, played, id, isPost, request.at);
      return allowed
        ? []
        : [`(6) ${actorOf(request)} deleted ${request.path}, which it may not (request ${request.seq})`];
    });
}

function phaseOf(request: ReceivedRequest): [string, boolean] {
  const actor = actorOf(request);
  return [actor.replace(/-post$/, ''), actor.endsWith('-post')];
}

/** The lag of the sandbox list: a younger sandbox may be missing from it. */
const LAG_MS = 5000;

function mayDeleteSnapshot(record: Record, played: Played, id: string, isPost: boolean, at: number): boolean {
  const { plan } = played;
  if (isPost && isUsedByOthers(record, played, id, at)) return false;
  if (madeSnapshots(record.requests, plan.name).includes(id)) return true;
  if (isUndecidable(record, played, id)) return true;
  if (isPost) return false;
  const before = record.snapshots.get(id)?.states.filter((seen) => seen.at <= at) ?? [];
  return plan.inputs.ifExists === 'replace' || before.some(({ state }) => ['error', 'build_failed'].includes(state));
}

/** Whether somebody else's sandbox, made from this snapshot a while before, still uses it. */
function isUsedByOthers({ snapshots, sandboxes }: Record, played: Played, id: string, at: number): boolean {
  const { name = '', states = [] } = snapshots.get(id) ?? {};
  return usersOf(sandboxes, played, name, at).some((user) => {
    const born = user.states[0]?.at ?? 0;
    const isGoing = user.states.some((seen) => seen.state === 'destroying' && seen.at <= at);
    return !isGoing && born >= (states[0]?.at ?? 0) && born < at - LAG_MS;
  });
}

/**
 * Snapshots have no labels. If the response to a create request was lost, and somebody else created a snapshot with the
 * same name and image at the same time, its owner cannot be determined.
 */
export function isUndecidable(
  { requests, snapshots, seenBySender }: Record,
  { plan, main, state }: Played,
  id: string,
): boolean {
  const born = snapshots.get(id)?.states[0]?.at ?? 0;
  const meant = state?.entries.find(({ kind, claim }) => kind === 'snapshot' && claim === 'intended');
  const isInTime = meant !== undefined && born >= meant.since - 2000 && born <= main.endedAt + LATE_MS.snapshot + 2000;
  return (
    isInTime ||
    requests.some((request) => {
      const isTheirs = request.operationId === 'createSnapshot' && actorOf(request) === plan.name;
      if (!isTheirs || request.at > born + 2000) return false;
      const seen = seenBySender(request);
      return seen === undefined || (seen === 200 && request.fault !== undefined) || seen === 408 || seen >= 500;
    })
  );
}

function mayDeleteSandbox(
  record: Record,
  { plan, identity }: Played,
  id: string,
  isPost: boolean,
  at: number,
): boolean {
  const seen = record.sandboxes.get(id);
  const ownership = ownershipOf(labelsOf(seen?.record));
  if (ownership === undefined) return false;
  const { ifExists } = plan.inputs;
  const before = seen?.states.filter((sighting) => sighting.at <= at).map(({ state }) => state) ?? [];
  if (ownership.owner === identity.step.owner) return true;
  if (isPost || ifExists === 'fail') return false;
  if (ifExists === 'replace') return true;
  if (ownership.repositoryId !== REPOSITORY_ID) return false;
  const differs = ownership.configuration !== identity.labels[LABEL.configuration];
  return differs || before.some((state) => !['creating', 'started', 'destroying'].includes(state));
}

/** Checked two minutes after the end, because a late request may still have created something. */
function leftAtTheEnd(record: Record): string[] {
  const last = record.jobs.findLast(({ plan }) => plan.name !== 'other');
  return [last, record.jobs.find(({ plan }) => plan.name === 'other')].flatMap((played) => {
    if (played === undefined || played.post?.kind !== 'success') return [];
    const { plan, main, post } = played;
    if (plan.inputs.cleanup === 'never' || (plan.inputs.cleanup === 'on-failure' && main.kind === 'success')) return [];
    const sandboxes = [...record.sandboxes].filter(
      ([
        ,
        {
          record: { labels, desiredState },
          goneAt,
          states,
        },
      ]) =>
        isOfAttempt(labels, played) &&
        desiredState !== 'destroyed' &&
        goneAt === undefined &&
        !isTooLate(played, 'sandbox', states[0]?.at ?? 0),
    );
    const made = madeSnapshots(record.requests, plan.name);
    const snapshots = [...record.snapshots].filter(
      ([id, { goneAt, states, name }]) =>
        made.includes(id) &&
        goneAt === undefined &&
        !isTooLate(played, 'snapshot', states[0]?.at ?? 0) &&
        usersOf(record.sandboxes, played, name, post.endedAt - post.tookMs, post.endedAt).length === 0,
    );
    const ids = [...sandboxes, ...snapshots].map(([id]) => id);
    return ids.length === 0
      ? []
      : [`(6) ${plan.name}: left at the end: ${ids.join()} (cleanup ended ${post.endedAt - EPOCH})`];
  });
}

function tokensIn({ token, words }: Record): string[] {
  const forms = [token, Buffer.from(token).toString('base64'), Buffer.from(token).toString('base64url')];
  return words.filter((text) => forms.some((form) => text.includes(form))).map((text) => `the token is told: ${text}`);
}

/** Formats the whole play for readers. */
export function tell(record: Record): string {
  const requests = record.requests.map((request) => {
    const { seq, at, method, path, operationId, status, fault, effect } = request;
    const state = stateOf(effect?.body);
    const came = effect === undefined ? 'no effect' : `${effect.status}${state === undefined ? '' : ` ${state}`}`;
    const got = fault === undefined ? '' : ` -- ${fault}${status === undefined ? '' : ` ${status}`}`;
    return `${String(seq).padStart(3)} ${String(at - EPOCH).padStart(7)} ${actorOf(request).padEnd(11)} ${operationId ?? method} ${path.slice(0, 70)}: ${came}${got}`;
  });
  const jobs = record.jobs.map(({ plan, main, post }) => {
    const why = main.error instanceof Error ? ` (${main.error.message})` : '';
    const after = post === undefined ? 'no post' : `post ${post.kind} at ${post.endedAt - EPOCH}`;
    return `${plan.name}: ${main.kind}${why} at ${main.endedAt - EPOCH}, ${after}`;
  });
  return [
    ...violations(record).map((text) => `!! ${text}`),
    JSON.stringify(record.schedule),
    ...requests,
    ...jobs,
    ...record.words.map((text) => `   | ${text.split('\n')[0]?.slice(0, 200)}`),
  ].join('\n');
}
