import { listSandboxes, listSnapshots } from '../../daytona/api/list.ts';
import { type Family, keyPart } from '../../daytona/ownership/snapshot-name.ts';
import { deleteMembers } from '../../daytona/removal/delete-members.ts';
import { describePlan } from '../../daytona/removal/describe-plan.ts';
import type { RemovalPlan } from '../../daytona/removal/plan.ts';
import { type FamilyView, planFamily } from '../../daytona/removal/plan-family.ts';
import { CleanupError } from '../../daytona/resource/errors.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import type { SnapshotInputs } from '../inputs/snapshot-inputs.ts';
import { type JobOf, sessionOf } from '../job/job.ts';
import { annotationOf } from '../runner/annotation.ts';
import type { SnapshotIdentity } from './identity.ts';

/** A run of the action `snapshot`. */
export type SnapshotJob = JobOf<SnapshotInputs, SnapshotIdentity>;

/** A family of which only the newest stay. */
export interface KeptFamily {
  readonly family: Family;
  readonly keep: number;
}

/** @returns `undefined` if every snapshot stays. */
export function keptFamilyOf({ inputs: { keep }, identity: { family } }: SnapshotJob): KeptFamily | undefined {
  return keep === undefined || family === undefined ? undefined : { keep, family };
}

/** Both lists together. */
const LIST_TIMEOUT_MS = 120_000;

/** Lists the family, plans what goes, and logs the plan. */
export async function planAndLog(
  job: SnapshotJob,
  { family, keep }: KeptFamily,
  current: FamilyView['current'],
): Promise<RemovalPlan> {
  const session = sessionOf(job);
  const name = `of the family ${family.name}`;
  const phase = beginPhase({ kind: 'snapshot', name, timeoutMs: LIST_TIMEOUT_MS }, job.clock);
  // A sandbox that is created in between is in the second list.
  const { items: snapshots } = await listSnapshots(session, `${family.name}${keyPart(family.key)}`, phase);
  const { items: sandboxes } = await listSandboxes(session, {}, phase);
  const plan = planFamily({ family, keep, current, sandboxes, snapshots });
  const all = plan.deletions.length + plan.kept.length;
  const count = `${all} ${all === 1 ? 'snapshot' : 'snapshots'} of the family ${family.name}`;
  job.log.group(`${count}, ${plan.deletions.length} to delete (\`keep\` is ${keep})`);
  for (const line of describePlan(plan, job.identity.place)) job.log.line(line);
  job.log.endGroup();
  return plan;
}

/**
 * Deletes what is beyond the newest of the family. What cannot be deleted is a warning: the snapshot of this job is active, and a
 * later run deletes the rest.
 * @throws only if the job is cancelled.
 */
export async function deleteOlder(job: SnapshotJob, kept: KeptFamily, current: FamilyView['current']): Promise<void> {
  try {
    const plan = await planAndLog(job, kept, current);
    const failed = await deleteMembers(sessionOf(job), plan);
    if (failed.length > 0) throw new CleanupError(failed);
  } catch (error) {
    job.signal.throwIfAborted();
    job.log.warning({
      code: 'old-snapshot-kept',
      message: `${annotationOf(error).message}\nThe next run with \`keep\` tries again.`,
    });
  }
}
