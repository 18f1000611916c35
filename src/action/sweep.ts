import { formatDuration } from '../daytona/clock.ts';
import { isOurs, LABEL, labelOf, MANAGED_BY } from '../daytona/labels.ts';
import { listSandboxes, listSnapshots, type Row } from '../daytona/list.ts';
import { beginPhase } from '../daytona/phase.ts';
import { textMember } from '../daytona/records.ts';
import { connectGitHub } from '../github/api.ts';
import { type PullRequestState, readPullRequestStates } from '../github/pull-request.ts';
import { deleteSandboxes } from './delete.ts';
import { type Job, sessionOf } from './job.ts';
import { retireSnapshot } from './retire.ts';
import { isNamedByUs, prefixOf } from './snapshot-name.ts';

/** A snapshot younger than this may belong to a job that is about to make its sandbox: no snapshot timeout is longer. */
const FRESH_MS = 24 * 3600 * 1000;

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
  const rows = await ownSandboxes(job);
  const states = await readStates(job, rows);
  const doomed = rows.flatMap((row) => doom(row, states, inputs.maxAgeMs, Date.now()) ?? []);
  log.line(
    `${rows.length} sandboxes of this repository, ${doomed.length} to delete${inputs.dryRun ? ' (dry run: nothing is deleted)' : ''}`,
  );
  for (const { row, why } of doomed)
    log.line(`  ${textMember(row, 'name') ?? '?'} (${textMember(row, 'id') ?? '?'}): ${why}`);
  if (!inputs.dryRun)
    await deleteSandboxes(
      job,
      doomed.map(({ row }) => row),
    );
  const kept = rows.filter((row) => !doomed.some((one) => one.row === row));
  await sweepSnapshots(job, new Set(kept.map((row) => textMember(row, 'snapshot'))));
}

async function ownSandboxes(job: Job): Promise<Row[]> {
  const repository = job.context.repository.fullName;
  const labels = { [LABEL.managedBy]: MANAGED_BY, [LABEL.repository]: repository };
  const phase = beginPhase('sandbox', 'of this repository', LIST_TIMEOUT_MS, job.clock);
  const rows = await listSandboxes(sessionOf(job), labels, phase);
  // The server filters; what is deleted is decided here.
  return rows.filter((row) => isOurs(row, { labels }) && textMember(row, 'id') !== undefined);
}

async function readStates(job: Job, rows: readonly Row[]): Promise<ReadonlyMap<number, PullRequestState>> {
  const { inputs, context, signal } = job;
  const numbers = new Set(rows.map((row) => Number(labelOf(row, LABEL.pullRequest))).filter(Number.isInteger));
  if (numbers.size === 0 || inputs.githubToken === '') return new Map();
  const { owner, name } = context.repository;
  const github = await connectGitHub({
    token: inputs.githubToken,
    apiUrl: context.apiUrl,
    repository: { owner, name },
    userAgent: 'daytona-sandbox-action',
    budgetMs: GITHUB_BUDGET_MS,
    signal,
  });
  return readPullRequestStates(github, numbers);
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
  const number = labelOf(row, LABEL.pullRequest);
  const state = number === undefined ? undefined : states.get(Number(number))?.state;
  if (state === 'closed') return { row, why: `pull request #${number} is closed` };
  const age = now - Date.parse(textMember(row, 'createdAt') ?? '');
  return age > maxAgeMs ? { row, why: `it is ${formatDuration(age)} old` } : undefined;
}

async function sweepSnapshots(job: Job, used: ReadonlySet<string | undefined>): Promise<void> {
  const repository = job.context.repository.fullName;
  const phase = beginPhase('snapshot', 'of this repository', LIST_TIMEOUT_MS, job.clock);
  for (const row of await listSnapshots(sessionOf(job), prefixOf(repository), phase)) {
    const name = textMember(row, 'name') ?? '';
    const age = Date.now() - Date.parse(textMember(row, 'createdAt') ?? '');
    if (!isNamedByUs(repository, name) || used.has(name) || !(age > FRESH_MS)) continue;
    if (job.inputs.dryRun) job.log.line(`  snapshot ${name}: no sandbox of this repository uses it`);
    else await retireSnapshot(job, name);
  }
}
