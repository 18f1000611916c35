import type { PlatformOptions } from '../../daytona/ensure/document-operations.ts';
import { LABEL } from '../../daytona/ownership/labels.ts';
import { tagNames } from '../../daytona/ownership/made-from.ts';
import type { Kind } from '../../daytona/resource/states.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import { IMAGE_TO_RUNNING_SANDBOX, type Shipped, SNAPSHOT_TO_RUNNING_SANDBOX } from '../../workflows/shipped.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from '../job/identity.ts';

/** What one run makes, and from which document. Fixed before the first request. */
export interface Plan {
  readonly document: Shipped;
  readonly workflowInputs: Readonly<Record<string, unknown>>;
  /** The resources that the document is about. */
  readonly phases: Readonly<Partial<Record<Kind, PhasePlan>>>;
  readonly platform: PlatformOptions;
  /** Empty if no image is needed. */
  readonly imageName: string;
}

/** The name of a resource, and how long it may take. */
export interface PhasePlan {
  readonly name: string;
  readonly timeoutMs: number;
}

/** Plans a running sandbox: from an image or, without one, from a snapshot that exists already. */
export function makePlan(inputs: Inputs, identity: Identity): Plan {
  const { apiToken, imageName, organizationId, target, entrypoint, cpu, memory, disk, env } = inputs;
  const { autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes } = inputs;
  const { snapshotName, sandboxName, labels, preview, isSnapshotShared } = identity;
  const isExpected = labels[LABEL.pullRequest] !== undefined;
  const commit = labels[LABEL.commit];
  const isFromImage = imageName !== '';
  return {
    document: isFromImage ? IMAGE_TO_RUNNING_SANDBOX : SNAPSHOT_TO_RUNNING_SANDBOX,
    workflowInputs: {
      // The document requires `apiToken` for the Authorization header of its requests, as the standard has it; the transport
      // sends the same one with every request.
      ...{ apiToken, organizationId, target, snapshotName, imageName: isFromImage ? imageName : undefined },
      ...{ entrypoint, cpu, memory, disk },
      ...{ sandboxName, labels, env, public: inputs.public },
      ...{ autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes },
    },
    phases: {
      snapshot: { name: snapshotName, timeoutMs: inputs.snapshotTimeoutMs },
      sandbox: { name: sandboxName, timeoutMs: inputs.sandboxTimeoutMs },
    },
    platform: {
      ifExists: inputs.ifExists,
      isExpected,
      preview,
      isSharedSnapshot: isSnapshotShared,
      isCommitCertain: !isFromImage || !isExpected || (commit !== undefined && tagNames(imageName, commit)),
    },
    imageName,
  };
}

/** Returns the plan with the time left after failed phases: a deadline covers all attempts together. */
export function planAfter(plan: Plan, spent: readonly Phase[]): Plan {
  const rest = (kind: Kind): Plan['phases'] => {
    const planned = plan.phases[kind];
    const used = spent.filter((phase) => phase.kind === kind).reduce((sum, phase) => sum + phase.tookMs(), 0);
    return planned === undefined ? {} : { [kind]: { ...planned, timeoutMs: Math.max(0, planned.timeoutMs - used) } };
  };
  return { ...plan, phases: { ...rest('snapshot'), ...rest('sandbox') } };
}

/** @throws TypeError for a resource that the plan is not about: its document does not fit it. */
export function phasePlanOf({ phases, document }: Plan, kind: Kind): PhasePlan {
  const planned = phases[kind];
  if (planned === undefined) throw new TypeError(`${document.workflow.workflowId} is not about a ${kind}`);
  return planned;
}
