import type { OperationCall, OperationResponse, Repeat, RunEvent, WorkflowHost } from '../arazzo/index.ts';
import type { DaytonaClient } from '../daytona/client.ts';
import type { Clock } from '../daytona/clock.ts';
import { executeOperation } from '../daytona/operation.ts';
import { beginPhase, deadlineError, type Phase } from '../daytona/phase.ts';
import { MAX_POLL_INTERVAL_MS, pollDelay } from '../daytona/poll-delay.ts';
import { textMember } from '../daytona/records.ts';
import { stateError } from '../daytona/state-error.ts';
import { type Kind, outlookOf } from '../daytona/states.ts';
import type { Inputs } from './inputs.ts';
import type { Story } from './story.ts';

/** What the host needs to run the workflow's operations against Daytona. */
export interface HostParts {
  readonly inputs: Inputs;
  readonly client: DaytonaClient;
  readonly clock: Clock;
  readonly story: Story;
}

/** A last look after the deadline gets this long, so that a state reached in the last moment counts. */
const LAST_LOOK_MS = 1000;

/** Joins the engine to the platform: executes its operations, waits between its polls, and tells the story. */
export function createHost({ inputs, client, clock, story }: HostParts): WorkflowHost {
  let phase: Phase | undefined;
  const enter = (operationId: string): Phase => {
    const kind = kindOf(operationId);
    if (phase?.kind !== kind) phase = begin(kind, inputs, clock);
    return phase;
  };
  const warned = new Set<string>();
  return {
    now: clock.now,
    async execute(call: OperationCall, signal: AbortSignal): Promise<OperationResponse> {
      const current = enter(call.operationId);
      story.begins(call.operationId, current);
      try {
        return await executeOperation(client, call, Math.max(current.leftMs(), LAST_LOOK_MS), signal);
      } catch (error) {
        signal.throwIfAborted();
        throw current.leftMs() === 0 ? deadlineError(current, error) : error;
      }
    },
    async beforeRepeat(repeat: Repeat, signal: AbortSignal): Promise<void> {
      const current = phase;
      if (current === undefined) return;
      const unknown = refuseHopeless(current, repeat.response);
      if (unknown !== undefined && !warned.has(unknown)) {
        warned.add(unknown);
        story.unknownState(current, unknown);
      }
      const left = current.leftMs();
      if (left === 0) throw deadlineError(current);
      const pace = { intervalMs: inputs.pollIntervalMs, maxMs: MAX_POLL_INTERVAL_MS };
      const delay = pollDelay(pace, repeat.visits, clock.random(), repeat.delaySeconds);
      await clock.sleep(Math.min(delay, left), signal);
    },
    observe(event: RunEvent): void {
      if (phase === undefined) return;
      if (event.kind === 'response') story.answered(phase, event.response);
      if (event.kind === 'action') story.went(phase, event.entry);
    },
  };
}

function kindOf(operationId: string): Kind {
  return operationId.endsWith('Snapshot') ? 'snapshot' : 'sandbox';
}

function begin(kind: Kind, inputs: Inputs, clock: Clock): Phase {
  const timeoutMs = kind === 'snapshot' ? inputs.snapshotTimeoutMs : inputs.sandboxTimeoutMs;
  return beginPhase(kind, inputs.snapshotName, timeoutMs, clock);
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
