import { listSandboxes, listSnapshots } from '../../daytona/api/list.ts';
import { belongsTo } from '../../daytona/ownership/ownership.ts';
import { keyPart } from '../../daytona/ownership/snapshot-name.ts';
import { describePlan } from '../../daytona/removal/describe-plan.ts';
import {
  planSweep,
  planUnusedSnapshots,
  pullRequestOf,
  type RemovalPlan,
  type SweepView,
} from '../../daytona/removal/plan.ts';
import { CleanupError, type FailedDeletion } from '../../daytona/resource/errors.ts';
import type { Sandbox } from '../../daytona/resource/resources.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import { reasonOf } from '../../errors.ts';
import { readPullRequestStates } from '../../github/pull-request/pull-request.ts';
import type { SweepInputs } from '../inputs/sweep-inputs.ts';
import { gitHubFor } from '../job/github-client.ts';
import type { RepositoryIdentity } from '../job/identity.ts';
import { type JobOf, sessionOf } from '../job/job.ts';
import { bestEffort } from '../preview/best-effort.ts';
import { type Removal, type ReportKinds, reportRemovals } from '../preview/removal-report.ts';
import { failureOf } from '../runner/annotation.ts';
import { deleteSandboxes, deleteSnapshots, throwIfAnyFailed } from './delete-resources.ts';

/** A run of the action `sweep`. */
export type SweepJob = JobOf<SweepInputs, RepositoryIdentity>;

const LIST_TIMEOUT_MS = 120_000;
const GITHUB_BUDGET_MS = 120_000;

/** Deleting a sandbox takes the server seconds, or minutes if its runner is busy. */
const SANDBOX_TIMEOUT_MS = 300_000;

/** A comment is updated where there is one. Whether there are deployments is known to the workflow that makes them. */
const REPORTS: ReportKinds = { comment: true, deployment: false };

/**
 * Deletes the action's sandboxes of this repository whose pull request is closed or that are too old, then the unused
 * snapshots with a generated name. `removal/plan.ts` decides. Resources without the action's labels or its exact name
 * pattern are never touched.
 * @throws CleanupError if a deletion fails.
 */
export async function sweep(job: SweepJob): Promise<void> {
  const view = await collectView(job);
  const plan = planSweep(view);
  logPlan(job, plan);
  if (job.inputs.dryRun) return;
  const { failed, keptIds } = await deleteSandboxes(job, plan.deletions, SANDBOX_TIMEOUT_MS);
  await reportRemovals(job, removalsOf(plan, failed, keptIds), REPORTS);
  const isAboutSnapshots = plan.deletions.some(({ resource }) => resource.kind === 'snapshot');
  const left = new Set([...failed.map(({ entry }) => entry.id), ...keptIds]);
  const done = plan.deletions.filter(({ resource }) => !left.has(resource.id));
  const unused = isAboutSnapshots ? await planSnapshotsAgain(job, view, done).catch(preferFailures) : plan;
  throwIfAnyFailed([...failed, ...(await deleteSnapshots(job, unused.deletions))]);

  function preferFailures(error: unknown): never {
    // Leftovers cost money, so their error comes first.
    if (failed.length > 0) job.log.line(reasonOf(error));
    throwIfAnyFailed(failed);
    throw error;
  }
}

/** The previews of pull requests among what was to be deleted. */
function removalsOf(
  { deletions }: RemovalPlan,
  failed: readonly FailedDeletion[],
  keptIds: ReadonlySet<string>,
): Removal[] {
  return deletions.flatMap(({ resource }): Removal[] => {
    const pullNumber = resource.kind === 'sandbox' ? pullRequestOf(resource) : undefined;
    if (resource.kind !== 'sandbox' || pullNumber === undefined || keptIds.has(resource.id)) return [];
    const still = failed.filter(({ entry }) => entry.id === resource.id);
    const failure = still.length === 0 ? undefined : failureOf(new CleanupError(still));
    return [{ name: resource.name, pullNumber, sha: resource.ownership?.commit || undefined, failure }];
  });
}

async function collectView(job: SweepJob): Promise<SweepView> {
  const { identity, inputs } = job;
  const { place, repositoryKey } = identity;
  const { items: sandboxes, serverTime } = await listAllSandboxes(job);
  const own = sandboxes.filter(({ ownership }) => belongsTo(ownership, place));
  const pullRequests = await readStates(job, own);
  const phase = beginPhase({ kind: 'snapshot', name: 'of this repository', timeoutMs: LIST_TIMEOUT_MS }, job.clock);
  const { items: snapshots } = await listSnapshots(sessionOf(job), keyPart(repositoryKey), phase);
  return { place, repositoryKey, sandboxes, snapshots, pullRequests, maxAgeMs: inputs.maxAgeMs, serverTime };
}

/** Lists the sandboxes of the whole organization, because an unlabeled one may use one of our snapshots. */
function listAllSandboxes(job: SweepJob): ReturnType<typeof listSandboxes> {
  return listSandboxes(
    sessionOf(job),
    {},
    beginPhase({ kind: 'sandbox', name: 'of the organization', timeoutMs: LIST_TIMEOUT_MS }, job.clock),
  );
}

/** Checks the unused snapshots again: deleting sandboxes takes minutes, and a job may have started using one since. */
async function planSnapshotsAgain(
  job: SweepJob,
  view: SweepView,
  done: RemovalPlan['deletions'],
): Promise<RemovalPlan> {
  const { items: sandboxes } = await listAllSandboxes(job);
  // The list lags behind and may still contain deleted sandboxes.
  const gone = new Set(done.map(({ resource }) => resource.id));
  const remaining = sandboxes.filter(({ id }) => !gone.has(id));
  const again = planUnusedSnapshots(view, remaining);
  return { ...again, deletions: again.deletions.filter(({ resource }) => gone.has(resource.id)) };
}

function logPlan({ inputs, identity, log }: SweepJob, plan: RemovalPlan): void {
  const counted = (kind: 'sandbox' | 'snapshot', one: string, many: string) => {
    const isOfKind = ({ resource }: { resource: { kind: string } }) => resource.kind === kind;
    const selected = plan.deletions.filter(isOfKind).length;
    const all = selected + plan.kept.filter(isOfKind).length;
    return `${count(all, one, many)} of this repository, ${selected} to delete`;
  };
  const dry = inputs.dryRun ? ' (dry run: nothing is deleted)' : '';
  log.line(`${counted('sandbox', 'sandbox', 'sandboxes')}; ${counted('snapshot', 'snapshot', 'snapshots')}${dry}`);
  // An unused snapshot that stays needs a reason next to "0 to delete".
  const shown = inputs.dryRun ? plan : { ...plan, kept: plan.kept.filter(({ isUnused }) => isUnused) };
  for (const line of describePlan(shown, identity.place)) log.line(`  ${line}`);
}

async function readStates(job: SweepJob, own: readonly Sandbox[]): Promise<SweepView['pullRequests']> {
  const numbers = new Set(own.flatMap((sandbox) => pullRequestOf(sandbox) ?? []));
  if (numbers.size === 0) return new Map();
  if (job.inputs.githubToken === '') {
    const pulls = count(numbers.size, 'pull request', 'pull requests');
    job.log.line(`Without a \`github-token\`, the state of ${pulls} is unknown: keeping their sandboxes.`);
    return new Map();
  }
  const { attempt, warnOnce } = bestEffort(job);
  const states = await attempt(async () => readPullRequestStates(await gitHubFor(job, GITHUB_BUDGET_MS), numbers));
  const unknown = [...(states ?? [])].flatMap(([, state]) => (state.state === 'unknown' ? [state.error] : []));
  const which = count(unknown.length, 'pull request', 'pull requests');
  if (unknown[0] !== undefined) warnOnce(unknown[0], `The state of ${which} is unknown: keeping their sandboxes.`);
  return new Map([...(states ?? [])].map(([number, { state }]) => [number, state]));
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
