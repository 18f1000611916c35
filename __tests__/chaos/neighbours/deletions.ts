import { actorOf } from '../traffic.ts';
import { MAX_AGE_MS } from './context.ts';
import { type Deletion, lastLook } from './deletion.ts';
import type { Played } from './job.ts';
import type { Record, Seen, SeenSandbox } from './record.ts';
import { whyNotSnapshot } from './snapshot-deletions.ts';
import type { Maker } from './truth.ts';

/** Every deletion that its sender had no right to, from who sent which POST; never from what the action says of it. */
export function wrongDeletions(record: Record): string[] {
  return record.requests
    .filter(({ method, effect }) => method === 'DELETE' && effect?.status === 200)
    .flatMap((request) => {
      const actor = actorOf(request);
      const played = record.played.find(({ maker }) => maker.name === actor.replace(/-post$/, ''));
      if (played === undefined) return [`${actor} deletes, and is nobody`];
      const deletion = { record, request, played, isPost: actor.endsWith('-post'), at: record.timeOf(request) };
      const id = request.path.split('/').at(-1) ?? '';
      const why =
        request.operationId === 'removeSnapshot'
          ? whyNotSnapshot(deletion, record.snapshots.get(id))
          : whyNotSandbox(deletion, record.sandboxes.get(id));
      return why === undefined ? [] : [`${actor} deleted ${request.path} ${why} (request ${request.seq})`];
    });
}

function whyNotSandbox(deletion: Deletion, sandbox: SeenSandbox | undefined): string | undefined {
  const { record, played, isPost } = deletion;
  if (sandbox === undefined) return 'which nobody has ever seen';
  const maker = record.makers.get(sandbox.madeBy ?? '');
  if (maker === undefined) return 'which the action did not make';
  if (isPost) return whyNotAtTheEnd(deletion, sandbox, maker);
  if (played.inputs.mode === 'create') return whyNotReplace(played, maker);
  if (maker.repositoryId !== played.maker.repositoryId) return 'of another repository';
  return (
    (played.owner.mode === 'sweep' ? whyNotSweep(deletion, sandbox, maker) : whyNotClose(deletion, maker)) ??
    usedSinceListed(deletion, sandbox)
  );
}

/** The end of a step: what this process made, or an earlier attempt of the same step, and nobody else uses. */
function whyNotAtTheEnd(deletion: Deletion, sandbox: SeenSandbox, maker: Maker): string | undefined {
  const me = deletion.played.maker;
  if (maker.name !== me.name && (maker.step !== me.step || maker.attempt >= me.attempt)) return `of ${maker.name}`;
  const look = lastLook(deletion, ({ operationId, path }) => isLookAt(operationId, path, sandbox));
  if (look === undefined) return 'without having looked';
  const [user] = usersOf(deletion.record, sandbox, { me, before: deletion.record.timeOf(look) });
  return user === undefined ? undefined : `which ${user} uses`;
}

/** Who asks for the other users of a sandbox, and when. */
interface UserQuestion {
  readonly me: Maker;
  readonly before: number;
  /** Whether a mark counts that took effect late: a GET may have come before it. */
  readonly withLateMarks?: boolean;
}

/** Who else uses a sandbox: the server has accepted a label of theirs, or they have reported success. */
export function usersOf(
  record: Record,
  { id, madeBy }: SeenSandbox,
  { me, before, withLateMarks = false }: UserQuestion,
): string[] {
  const maker = record.makers.get(madeBy ?? '');
  const isOther = (name: string) => {
    const other = record.makers.get(name);
    if (other === undefined || name === me.name) return false;
    // GitHub tells nothing that would tell this step from its equals: what an earlier attempt left is theirs together.
    const isLeft = maker !== undefined && maker.step === me.step && maker.attempt < me.attempt;
    return !(isLeft && other.step === me.step);
  };
  const marks = record.requests.filter(
    (request) => request.operationId === 'replaceLabels' && request.path.includes(id),
  );
  const took = marks.filter(
    (request) =>
      request.effect?.status === 200 && (withLateMarks || request.fault !== 'slow') && record.timeOf(request) < before,
  );
  const marked = new Set(marks.map(actorOf));
  const succeeded = record.successes.filter(
    ({ sandboxId, at, maker }) => sandboxId === id && at < before && !marked.has(maker.name),
  );
  return [...took.map(actorOf), ...succeeded.map(({ maker }) => maker.name)].filter(isOther);
}

/** A push: its own preview; another's only when its own option says so; of its own run attempt never. */
function whyNotReplace({ maker: me, inputs }: Played, maker: Maker): string | undefined {
  if (maker.name === me.name) return undefined;
  if (maker.runId === me.runId && maker.attempt === me.attempt) return `of ${maker.name}, of the same run attempt`;
  if (maker.step === me.step) return undefined;
  if (inputs.ifExists === 'fail') return `of ${maker.name}, though it should fail`;
  if (maker.preview === me.preview) {
    const isNewer = Number(maker.runId) > Number(me.runId);
    return isNewer && me.attempt === 1 ? `of the newer ${maker.name}` : undefined;
  }
  return inputs.ifExists === 'replace' ? undefined : `of ${maker.name}, of another preview`;
}

function whyNotClose({ record, played }: Deletion, maker: Maker): string | undefined {
  const { maker: me, inputs } = played;
  const isByName = inputs.sandboxName !== undefined && !inputs.isModeFromEvent;
  if (isByName) return maker.sandboxName === inputs.sandboxName ? undefined : `of ${maker.name}, of another name`;
  if (me.pull === undefined) return maker.runId === me.runId ? undefined : `of ${maker.name}, of another run`;
  if (maker.pull !== me.pull) return `of ${maker.name}, of another pull request`;
  if (!inputs.isModeFromEvent) return undefined;
  const isOpen = record.told.some(({ to, state }) => to === me.name && state === 'open');
  return isOpen ? `of ${maker.name}, though the pull request is open` : undefined;
}

function whyNotSweep(deletion: Deletion, sandbox: SeenSandbox, maker: Maker): string | undefined {
  const { record, played, at } = deletion;
  const { owner, maker: me } = played;
  if (owner.dryRun) return 'in a dry run';
  const told = record.told
    .filter(({ to, number }) => to === me.name && number === maker.pull)
    .map(({ state }) => state);
  if (maker.pull !== undefined && told.includes('closed')) return undefined;
  if (maker.pull !== undefined && !told.includes('open')) return `of ${maker.name}, whose pull request is not known`;
  const age = at - sandbox.bornAt;
  return age > MAX_AGE_MS ? undefined : `of ${maker.name}, ${Math.round(age / 1000)} s old`;
}

/** What a run has come to use since it was listed stays: a pull request may have been opened again. */
function usedSinceListed(deletion: Deletion, sandbox: SeenSandbox): string | undefined {
  const { record, played } = deletion;
  const listed = lastLook(deletion, ({ operationId }) => operationId === 'listSandboxes');
  const looked = lastLook(
    deletion,
    ({ operationId, path }) => operationId === 'getSandbox' && path.includes(sandbox.id),
  );
  if (listed === undefined || looked === undefined) return undefined;
  const user = record.requests.find(
    (request) =>
      request.operationId === 'replaceLabels' &&
      request.path.includes(sandbox.id) &&
      request.effect?.status === 200 &&
      request.fault !== 'slow' &&
      record.timeOf(request) > record.timeOf(listed) &&
      record.timeOf(request) < record.timeOf(looked),
  );
  return user === undefined || actorOf(user) === played.maker.name
    ? undefined
    : `which ${actorOf(user)} has come to use since it was listed`;
}

function isLookAt(operationId: string | undefined, path: string, { id, name }: Seen): boolean {
  if (operationId === 'listSandboxes') return true;
  return operationId === 'getSandbox' && (path.endsWith(`/${id}`) || path.endsWith(`/${encodeURIComponent(name)}`));
}
