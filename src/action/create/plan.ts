import type { Kind } from '../../daytona/resource/states.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Identity } from '../job/identity.ts';

/** The workflow inputs and the timeouts of one run, fixed before the first request. */
export interface Plan {
  readonly workflowInputs: Readonly<Record<string, unknown>>;
  readonly phases: Readonly<Record<Kind, { readonly name: string; readonly timeoutMs: number }>>;
}

export function makePlan(inputs: Inputs, { snapshotName, sandboxName, labels }: Identity): Plan {
  const { apiToken, imageName, organizationId, target, entrypoint, cpu, memory, disk, env } = inputs;
  const { autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes } = inputs;
  return {
    workflowInputs: {
      // The document requires `apiToken` for the Authorization header of its requests, as the standard has it; the transport
      // sends the same one with every request.
      ...{ apiToken, organizationId, target, snapshotName, imageName, entrypoint, cpu, memory, disk },
      ...{ sandboxName, labels, env, public: inputs.public },
      ...{ autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes },
    },
    phases: {
      snapshot: { name: snapshotName, timeoutMs: inputs.snapshotTimeoutMs },
      sandbox: { name: sandboxName, timeoutMs: inputs.sandboxTimeoutMs },
    },
  };
}

/** Returns the plan with the time left after failed phases: a deadline covers all attempts together. */
export function planAfter(plan: Plan, spent: readonly Phase[]): Plan {
  const rest = (kind: Kind) => {
    const { name, timeoutMs } = plan.phases[kind];
    const used = spent.filter((phase) => phase.kind === kind).reduce((sum, phase) => sum + phase.tookMs(), 0);
    return { name, timeoutMs: Math.max(0, timeoutMs - used) };
  };
  return { ...plan, phases: { snapshot: rest('snapshot'), sandbox: rest('sandbox') } };
}
