import type { Claimant } from '../../daytona/ownership/ownership.ts';
import { type Family, nameInFamily } from '../../daytona/ownership/snapshot-name.ts';
import type { JobContext } from '../../github/event/context.ts';
import { shortHash } from '../../names.ts';
import type { SnapshotInputs } from '../inputs/snapshot-inputs.ts';
import { identifyRepository, type ProcessMark, type RepositoryIdentity } from '../job/identity.ts';

/** The names by which later runs and the post step recognize a published snapshot. */
export interface SnapshotIdentity extends RepositoryIdentity {
  readonly snapshotName: string;
  readonly family: Family | undefined;
  /** Identifies this process to the post step. */
  readonly step: Claimant;
}

/** Derives the names from the inputs and the job's context. */
export function identifySnapshot(
  inputs: SnapshotInputs,
  context: JobContext,
  { step, nonce }: ProcessMark,
): SnapshotIdentity {
  const { repository, serverUrl, runId, runAttempt, jobId } = context;
  const family = familyOf(inputs, context);
  const snapshotName = family === undefined ? (inputs.snapshotName ?? '') : nameInFamily(family, inputs);
  const attempt = String(runAttempt);
  return {
    ...identifyRepository(context),
    snapshotName,
    family,
    step: {
      owner: shortHash([serverUrl, repository.id, runId, jobId, step, snapshotName]),
      instance: [runId, attempt, nonce].join('.'),
      attempt,
    },
  };
}

function familyOf({ family }: SnapshotInputs, { serverUrl, repository }: JobContext): Family | undefined {
  return family === undefined ? undefined : { name: family, key: shortHash([serverUrl, repository.id, family]) };
}
