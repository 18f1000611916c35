import type { OperationCall, TraceEntry } from '../../arazzo/index.ts';
import { formatDuration } from '../../clock.ts';
import type { ResourceResponse } from '../../daytona/api/resource-response.ts';
import { TARGET_STATE } from '../../daytona/resource/states.ts';
import type { Phase } from '../../daytona/waiting/deadline.ts';
import type { Log } from '../../report/log.ts';

/** Logs the progress of the workflow. */
export interface WorkflowLog {
  onStart(call: OperationCall, phase: Phase): void;
  onResponse(phase: Phase, response: ResourceResponse): void;
  onAction(phase: Phase, entry: TraceEntry): void;
  /** Called when the workflow ends, possibly in the middle of a poll loop. */
  onEnd(phase: Phase): void;
  unknownState(phase: Phase, state: string): void;
  /** Logs a wait or an action outside the document. */
  note(text: string): void;
}

/** The longest silence: after it, a line shows that the wait is still in progress. */
const HEARTBEAT_MS = 30_000;

/** Creates the log of one run: a line per created resource, and a group per poll loop with a line per state change. */
export function createWorkflowLog(log: Log, inputs: { readonly imageName: string }): WorkflowLog {
  let loop: string | undefined;
  let polls = 0;
  let lastLineMs = 0;
  let requestMs = 0;
  const closeLoop = (phase: Phase): void => {
    if (loop === undefined) return;
    loop = undefined;
    const state = phase.history.at(-1)?.state;
    const mark = state === TARGET_STATE[phase.kind] ? '✓' : '✗';
    const took = `after ${formatDuration(phase.elapsedMs())}, ${polls} ${polls === 1 ? 'poll' : 'polls'}`;
    log.line(`${mark} ${phase.kind} ${state ?? 'state unknown'} ${took}`);
    log.endGroup();
  };
  return {
    onStart({ operationId, method }, phase) {
      requestMs = phase.elapsedMs();
      if (operationId === 'createSnapshot') log.line(`Creating snapshot ${phase.name} from ${inputs.imageName}`);
      if (method !== 'GET' || loop === operationId) return;
      loop = operationId;
      polls = 0;
      lastLineMs = phase.elapsedMs();
      log.group(
        `Waiting until the ${phase.kind} is ${TARGET_STATE[phase.kind]} (up to ${formatDuration(phase.timeoutMs)})`,
      );
    },
    onResponse(phase, response) {
      const { id, state } = response.shown;
      if (loop === undefined) {
        if (id !== undefined) log.line(`  ${phase.kind} ${id}`);
        if (state !== undefined) phase.saw(state, Math.max(requestMs, phase.elapsedMs() - ageOf(response)));
        return;
      }
      if (state === undefined) return;
      polls += 1;
      const now = phase.elapsedMs();
      const changed = phase.saw(state);
      const isFirstOrChanged = changed || polls === 1;
      if (!isFirstOrChanged && now - lastLineMs < HEARTBEAT_MS) return;
      lastLineMs = now;
      const left = formatDuration(phase.leftMs());
      log.line(`${formatDuration(now).padStart(7)}  ${isFirstOrChanged ? state : `still ${state}, ${left} left`}`);
    },
    onAction(phase, entry) {
      if (entry.to !== entry.stepId) closeLoop(phase);
    },
    onEnd: closeLoop,
    note: (text) => log.line(text),
    unknownState(phase, state) {
      log.warning({
        code: `${phase.kind}-state-unknown`,
        message: `Daytona reports the ${phase.kind} state "${state}", which this version of the action does not recognize. It keeps waiting for up to ${formatDuration(phase.leftMs())}.`,
      });
    },
  };
}

/**
 * How long ago the resource in a response was created, in milliseconds by the server's clock; 0 if unknown. The server holds POST /sandbox
 * for up to 30 s and returns the initial state of the sandbox (measured on v0.190.0).
 */
function ageOf({ shown, headers }: ResourceResponse): number {
  const age = Date.parse(headers.date ?? '') - shown.createdAt;
  return Number.isNaN(age) ? 0 : Math.max(0, age);
}
