import { findSnapshot } from '../../daytona/api/find.ts';
import { decideOnSnapshot } from '../../daytona/ensure/existing-snapshot.ts';
import type { Existing, ShownSnapshot } from '../../daytona/resource/resources.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import { type Ending, NOTHING_MADE } from '../job/ending.ts';
import { sessionOf } from '../job/job.ts';
import { keptFamilyOf, planAndLog, type SnapshotJob } from './family.ts';

/** Later than everything that exists. */
const ABOUT_TO_BE_CREATED = Number.POSITIVE_INFINITY;

/**
 * Logs what would be created and what would be deleted. Only reads.
 * @throws what would make the step fail before it creates anything, such as a name that is taken.
 */
export async function dryRun(job: SnapshotJob): Promise<Ending> {
  const { inputs, identity, log, clock } = job;
  const { snapshotName } = identity;
  const start = { kind: 'snapshot', name: snapshotName, input: 'snapshot-timeout' } as const;
  const phase = beginPhase({ ...start, timeoutMs: inputs.snapshotTimeoutMs }, clock);
  const existing = (await findSnapshot(sessionOf(job), snapshotName, phase))?.shown;
  const { what, isCreated } = foresee(job, existing);
  log.line(`Dry run: nothing is created, activated or deleted. The step would ${what}.`);
  const kept = keptFamilyOf(job);
  if (kept !== undefined) {
    const createdAt = isCreated ? ABOUT_TO_BE_CREATED : (existing?.createdAt ?? Number.NaN);
    await planAndLog(job, kept, { id: existing?.id, createdAt });
  }
  const known = existing === undefined ? {} : { snapshotId: existing.id, snapshotState: existing.state };
  return { made: { ...NOTHING_MADE, result: { snapshotName, ...known } }, outcome: 'planned' };
}

function foresee(
  { inputs, identity }: SnapshotJob,
  existing: (ShownSnapshot & Existing) | undefined,
): { readonly what: string; readonly isCreated: boolean } {
  const { snapshotName: name } = identity;
  const create = `create the snapshot ${name} from ${inputs.imageName}`;
  if (existing === undefined) return { what: create, isCreated: true };
  const { memory, imageName, entrypoint, cpu, disk, target } = inputs;
  const wanted = { imageName, entrypoint, cpu, memory, disk, regionId: target };
  const decision = decideOnSnapshot(existing, { name, wanted, ifExists: inputs.ifExists, mayReplace: true });
  const which = `the snapshot ${name} (${existing.id})`;
  switch (decision.kind) {
    case 'refuse':
      throw decision.error;
    case 'wait':
      return { what: `wait until ${which} is gone, which is being deleted, and ${create}`, isCreated: true };
    case 'replace':
      return { what: `delete ${which}, because ${decision.reason}, and create it again`, isCreated: true };
    case 'activate':
      return { what: `activate ${which}`, isCreated: false };
    case 'use':
      return { what: `reuse ${which}, which is ${existing.state}`, isCreated: false };
  }
}
