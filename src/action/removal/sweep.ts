import { formatDuration } from '../../clock.ts';
import { find } from '../../daytona/api/find.ts';
import { listSandboxes, listSnapshots, type Row } from '../../daytona/api/list.ts';
import { sandboxMadeFrom } from '../../daytona/api/sandboxes-of-snapshot.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { LABEL, labelOf } from '../../daytona/labels.ts';
import { reasonOf } from '../../errors.ts';
import { type PullRequestState, readPullRequestStates } from '../../github/pull-request.ts';
import { textMember } from '../../json.ts';
import { gitHubFor } from '../job/github-client.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { belongs, placeLabels } from '../job/own-sandboxes.ts';
import { isNamedByUs, prefixOf } from '../job/snapshot-name.ts';
import { tryOrWarn } from '../preview/best-effort.ts';
import { deleteSandboxes, refuseLeft, retireSnapshots } from './delete-resources.ts';

/** A snapshot younger than this may belong to a job that is about to make its sandbox: no snapshot timeout is longer. */
const FRESH_MS = 24 * 3600 * 1000;

const DAY_MS = 24 * 3600 * 1000;

const LIST_TIMEOUT_MS = 120_000;
const GITHUB_BUDGET_MS = 120_000;

/** Something to delete, and why, for the log. */
export interface Doomed {
  readonly row: Row;
  readonly why: string;
}

/**
 * Deletes every sandbox of this repository that the action made and whose pull request is closed or that is too old, then the
 * snapshots with a name of ours that nobody uses. What lacks our labels or our exact name pattern is never touched.
 * @throws CleanupError when something is left that should go.
 */
export async function sweep(job: Job): Promise<void> {
  const { inputs, log } = job;
  const rows = await listOwn(job);
  const states = await readStates(job, rows);
  const doomed = rows.flatMap((row) => doom(row, states, inputs.maxAgeMs, Date.now()) ?? []);
  const dry = inputs.dryRun ? ' (dry run: nothing is deleted)' : '';
  log.line(`${count(rows.length, 'sandbox', 'sandboxes')} of this repository, ${doomed.length} to delete${dry}`);
  for (const { row, why } of doomed) {
    log.line(`  ${textMember(row, 'name') ?? '?'} (${textMember(row, 'id') ?? '?'}): ${why}`);
  }
  const going = doomed.map(({ row }) => row);
  const left = inputs.dryRun ? [] : await deleteSandboxes(job, going, (row) => isUnchanged(job, row));
  const ids = new Set(going.map((row) => textMember(row, 'id') ?? ''));
  const unused = await findUnusedSnapshots(job, ids).catch((error: unknown) => {
    // What is left costs money: that is the error.
    if (left.length > 0) log.line(reasonOf(error));
    refuseLeft(...left);
    throw error;
  });
  log.line(`${count(unused.length, 'snapshot', 'snapshots')} of this repository that no sandbox uses${dry}`);
  for (const name of unused) log.line(`  ${name}`);
  refuseLeft(...left, ...(inputs.dryRun ? [] : await retireSnapshots(job, unused)));
}

/** Whether a sandbox is still as it was listed: a run that has come to use it since, for a pull request re-opened, has marked it. */
async function isUnchanged(job: Job, row: Row): Promise<boolean> {
  const id = textMember(row, 'id') ?? '';
  const phase = beginPhase('sandbox', textMember(row, 'name') ?? id, LIST_TIMEOUT_MS, job.clock);
  const found = await find(sessionOf(job), 'sandbox', id, phase);
  if (found === undefined) return false;
  const isUsed = labelOf(found.body, LABEL.user) !== labelOf(row, LABEL.user);
  if (isUsed) job.log.line(`Kept ${phase.name} (${id}): a run has come to use it since it was listed`);
  return !isUsed;
}

async function listOwn(job: Job): Promise<Row[]> {
  const labels = placeLabels({ repository: job.context.repository, pullRequest: undefined });
  const phase = beginPhase('sandbox', 'of this repository', LIST_TIMEOUT_MS, job.clock);
  return (await listSandboxes(sessionOf(job), labels, phase)).filter((row) => belongs(row, labels));
}

async function readStates(job: Job, rows: readonly Row[]): Promise<ReadonlyMap<number, PullRequestState>> {
  const numbers = new Set(rows.flatMap((row) => pullNumberOf(row) ?? []));
  if (numbers.size === 0 || job.inputs.githubToken === '') return new Map();
  const { attempt, warnOnce } = tryOrWarn(job);
  const states = await attempt(async () => readPullRequestStates(await gitHubFor(job, GITHUB_BUDGET_MS), numbers));
  const unknown = [...(states ?? [])].flatMap(([, state]) => (state.state === 'unknown' ? [state.error] : []));
  const which = count(unknown.length, 'pull request', 'pull requests');
  if (unknown[0] !== undefined)
    warnOnce(unknown[0], `The state of ${which} is not known: sandboxes stay until they are too old.`);
  return states ?? new Map();
}

/** The pull request that a sandbox was made for; only what the action itself writes counts as a number. */
function pullNumberOf(row: Row): number | undefined {
  const label = labelOf(row, LABEL.pullRequest) ?? '';
  return /^[1-9][0-9]{0,14}$/.test(label) ? Number(label) : undefined;
}

/**
 * Whether a sandbox is to go, and why. Pure.
 * @param states of pull requests; one that is not among them, or unknown, keeps its sandbox until it is too old.
 * @param now milliseconds since the epoch.
 */
export function doom(
  row: Row,
  states: ReadonlyMap<number, PullRequestState>,
  maxAgeMs: number,
  now: number,
): Doomed | undefined {
  const number = pullNumberOf(row);
  const state = number === undefined ? undefined : states.get(number)?.state;
  if (state === 'closed') return { row, why: `pull request #${number} is closed` };
  const age = ageOf(row, now);
  return age > maxAgeMs ? { row, why: `it is ${describeAge(age)} old` } : undefined;
}

function describeAge(age: number): string {
  const days = Math.floor(age / DAY_MS);
  return days < 2 ? formatDuration(age) : `${days} days`;
}

/** In milliseconds; not a number when the row does not tell. */
function ageOf(row: Row, now: number): number {
  return now - Date.parse(textMember(row, 'createdAt') ?? '');
}

/** Names of the snapshots that may go. @param besides ids of sandboxes that go anyway. */
async function findUnusedSnapshots(job: Job, besides: ReadonlySet<string>): Promise<string[]> {
  const repository = job.context.repository.fullName;
  const phase = beginPhase('snapshot', 'of this repository', LIST_TIMEOUT_MS, job.clock);
  const rows = await listSnapshots(sessionOf(job), prefixOf(repository), phase);
  const unused: string[] = [];
  for (const row of rows.filter((candidate) => isSweptSnapshot(candidate, repository, Date.now()))) {
    const name = textMember(row, 'name') ?? '';
    const looking = beginPhase('sandbox', `made from ${name}`, LIST_TIMEOUT_MS, job.clock);
    if ((await sandboxMadeFrom(sessionOf(job), name, looking, besides)) === undefined) unused.push(name);
  }
  return unused;
}

/** Whether a snapshot is the sweep's business, if no sandbox uses it: it has a name of ours, and is old enough. Pure. */
export function isSweptSnapshot(row: Row, repository: string, now: number): boolean {
  const isOwn = isNamedByUs(repository, textMember(row, 'name') ?? '') && row.general !== true;
  return isOwn && textMember(row, 'state') !== 'removing' && ageOf(row, now) > FRESH_MS;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
