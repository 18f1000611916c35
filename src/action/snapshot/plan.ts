import { IMAGE_TO_ACTIVE_SNAPSHOT } from '../../workflows/shipped.ts';
import type { Plan } from '../create/plan.ts';
import type { SnapshotInputs } from '../inputs/snapshot-inputs.ts';
import type { SnapshotIdentity } from './identity.ts';

/** Plans an active snapshot. */
export function planSnapshot(inputs: SnapshotInputs, { snapshotName, family }: SnapshotIdentity): Plan {
  const { apiToken, organizationId, target, imageName, entrypoint, cpu, memory, disk } = inputs;
  return {
    document: IMAGE_TO_ACTIVE_SNAPSHOT,
    workflowInputs: { apiToken, organizationId, target, snapshotName, imageName, entrypoint, cpu, memory, disk },
    phases: { snapshot: { name: snapshotName, timeoutMs: inputs.snapshotTimeoutMs } },
    platform: {
      ifExists: inputs.ifExists,
      isExpected: false,
      // A published snapshot belongs to no preview, so every sandbox made from it counts as another owner's.
      preview: '',
      isSharedSnapshot: family !== undefined,
      isCommitCertain: true,
    },
    imageName,
  };
}
