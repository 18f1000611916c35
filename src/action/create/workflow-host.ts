import type { OperationCall, Repeat, RunEvent, WorkflowHost } from '../../arazzo/index.ts';
import type { Clock } from '../../clock.ts';
import type { KeyPermissions } from '../../daytona/api/key-permissions.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import type { Platform } from '../../daytona/ensure/document-operations.ts';
import { classifyShown, explainRemoval, stateError } from '../../daytona/resource/state-error.ts';
import type { Kind } from '../../daytona/resource/states.ts';
import type { DaytonaClient } from '../../daytona/transport/client.ts';
import type { ChangeFeed } from '../../daytona/waiting/change-feed.ts';
import { beginPhase, deadlineError, type Phase } from '../../daytona/waiting/deadline.ts';
import { beginPollWait, type PollWait } from '../../daytona/waiting/poll-wait.ts';
import { RESOURCE_OF } from '../../workflows/operations.ts';
import { type Plan, phasePlanOf } from './plan.ts';
import type { WorkflowLog } from './workflow-log.ts';

/** What the host needs to run the workflow's operations against Daytona. */
export interface HostContext {
  readonly plan: Plan;
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly changes: ChangeFeed | undefined;
  readonly permissions: KeyPermissions | undefined;
  readonly platform: Platform;
  readonly workflowLog: WorkflowLog;
  /** Called before a sandbox is created; throws to prevent it. */
  readonly beforeSandbox?: (() => Promise<void>) | undefined;
}

/** The host of one run. */
export interface DocumentHost extends WorkflowHost<ResourceResponse> {
  /** The phases so far, in the order in which they began. */
  readonly phases: readonly Phase[];
}

/** Connects the engine to the platform: executes operations, waits between polls and writes the log. */
export function createHost(hostContext: HostContext): DocumentHost {
  const { plan, client, clock, changes, permissions, platform, workflowLog, beforeSandbox } = hostContext;
  const phases: Phase[] = [];
  let phase: Phase | undefined;
  let wait: PollWait | undefined;
  const enter = (kind: Kind): Phase => {
    if (phase?.kind !== kind) {
      const { name, timeoutMs } = phasePlanOf(plan, kind);
      phase?.end();
      phase = beginPhase({ kind, name, timeoutMs, input: `${kind}-timeout` }, clock);
      phases.push(phase);
      wait = undefined;
    }
    return phase;
  };
  const warned = new Set<string>();
  return {
    phases,
    now: clock.now,
    async execute(call: OperationCall, signal: AbortSignal): Promise<ResourceResponse> {
      if (call.operationId === 'createSandbox') await beforeSandbox?.();
      const current = enter(RESOURCE_OF.get(call.operationId) ?? 'sandbox');
      workflowLog.onStart(call, current);
      const session = { client, clock, signal, changes, note: workflowLog.note };
      wait ??= beginPollWait(clock, changes);
      wait.polling(Object.values(call.pathParameters)[0] ?? '');
      const response = await platform.execute(session, call, current);
      wait.saw(response.shown.id, response.shown.state);
      return response;
    },
    async beforeRepeat(repeat: Repeat<ResourceResponse>, signal: AbortSignal): Promise<void> {
      if (phase === undefined) return;
      const unknown = refuseHopeless(phase, repeat.response);
      if (unknown !== undefined && !warned.has(unknown)) {
        warned.add(unknown);
        workflowLog.unknownState(phase, unknown);
      }
      const left = phase.leftMs();
      if (left === 0) throw deadlineError(phase);
      const askedMs = (repeat.delaySeconds ?? 0) * 1000;
      const isBeforeSandbox = phase.kind === 'snapshot' && plan.phases.sandbox !== undefined;
      if (!isBeforeSandbox || permissions === undefined) return wait?.next({ limitMs: left, askedMs, signal });
      // Beside the wait, so that it costs no time.
      permissions.ask();
      await wait?.next({ limitMs: left, askedMs, signal: AbortSignal.any([signal, permissions.missing]) });
    },
    observe(event: RunEvent<ResourceResponse>): void {
      if (phase === undefined) return;
      if (event.kind === 'response') workflowLog.onResponse(phase, event.response);
      if (event.kind === 'action') workflowLog.onAction(phase, event.entry);
      if (event.kind === 'action' && event.entry.to === undefined && event.entry.action !== 'next') phase.end();
    },
  };
}

/**
 * Throws if the target state can no longer be reached. Without this check, the document would keep polling.
 * @returns the state if it is unknown.
 */
function refuseHopeless(phase: Phase, { shown }: ResourceResponse): string | undefined {
  if (shown.state === undefined) return undefined;
  const { classification } = classifyShown(shown);
  const isTakenAway = explainRemoval(shown) !== undefined;
  if (isTakenAway || classification === 'failed' || classification === 'stuck') throw stateError(phase.name, shown);
  return classification === 'unknown' ? shown.state : undefined;
}
