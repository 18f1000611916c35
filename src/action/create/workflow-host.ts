import type { OperationCall, OperationResponse, Repeat, RunEvent, WorkflowHost } from '../../arazzo/index.ts';
import type { Clock } from '../../clock.ts';
import type { DaytonaClient } from '../../daytona/api/client.ts';
import { beginPhase, deadlineError, type Phase } from '../../daytona/deadline.ts';
import type { Platform } from '../../daytona/ensure/document-operations.ts';
import { MAX_POLL_INTERVAL_MS, pollDelay } from '../../daytona/poll-delay.ts';
import { stateError } from '../../daytona/state-error.ts';
import { type Kind, outlookOf } from '../../daytona/states.ts';
import { textMember } from '../../json.ts';
import type { Plan } from './plan.ts';
import type { Story } from './workflow-log.ts';

/** What the host needs to run the workflow's operations against Daytona. */
export interface HostParts {
  readonly plan: Plan;
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly platform: Platform;
  readonly story: Story;
  /** Every phase is added here when it begins. */
  readonly phases: Phase[];
  /** Asked before a sandbox is made; refuses by throwing. */
  readonly beforeSandbox?: () => Promise<void>;
}

/** Joins the engine to the platform: executes its operations, waits between its polls, and tells the story. */
export function createHost({ plan, client, clock, platform, story, phases, beforeSandbox }: HostParts): WorkflowHost {
  let phase: Phase | undefined;
  const enter = (kind: Kind): Phase => {
    if (phase?.kind !== kind) {
      const { name, timeoutMs } = plan.phases[kind];
      phase?.end();
      phase = beginPhase(kind, name, timeoutMs, clock, `${kind}-timeout`);
      phases.push(phase);
    }
    return phase;
  };
  const warned = new Set<string>();
  const contact = { made: false };
  return {
    now: clock.now,
    async execute(call: OperationCall, signal: AbortSignal): Promise<OperationResponse> {
      if (call.operationId === 'createSandbox') await beforeSandbox?.();
      const current = enter(call.operationId.endsWith('Snapshot') ? 'snapshot' : 'sandbox');
      story.begins(call.operationId, current);
      return platform.execute({ client, clock, signal, contact, note: story.note }, call, current);
    },
    async beforeRepeat(repeat: Repeat, signal: AbortSignal): Promise<void> {
      if (phase === undefined) return;
      const unknown = refuseHopeless(phase, repeat.response);
      if (unknown !== undefined && !warned.has(unknown)) {
        warned.add(unknown);
        story.unknownState(phase, unknown);
      }
      const left = phase.leftMs();
      if (left === 0) throw deadlineError(phase);
      const pace = { intervalMs: plan.pollIntervalMs, maxMs: MAX_POLL_INTERVAL_MS };
      const delay = pollDelay(pace, repeat.visits, clock.random(), repeat.delaySeconds);
      await clock.sleep(Math.min(delay, left), signal);
    },
    observe(event: RunEvent): void {
      if (phase === undefined) return;
      if (event.kind === 'response') story.answered(phase, event.response);
      if (event.kind === 'action') story.went(phase, event.entry);
      if (event.kind === 'action' && event.entry.to === undefined && event.entry.action !== 'next') phase.end();
    },
  };
}

/**
 * Ends a wait that cannot succeed: the document goes on for every state that it does not name.
 * @returns the state, when nothing is known of it.
 */
function refuseHopeless(phase: Phase, { body }: OperationResponse): string | undefined {
  const state = textMember(body, 'state');
  if (state === undefined) return undefined;
  const { outlook } = outlookOf(phase.kind, state, textMember(body, 'desiredState'));
  if (outlook === 'failed' || outlook === 'stuck') throw stateError(phase.kind, phase.name, body);
  return outlook === 'unknown' ? state : undefined;
}
