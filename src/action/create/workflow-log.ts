import type { OperationResponse, TraceEntry } from '../../arazzo/index.ts';
import { formatDuration } from '../../clock.ts';
import type { Phase } from '../../daytona/deadline.ts';
import { GOAL } from '../../daytona/states.ts';
import { textMember } from '../../json.ts';
import type { Log } from '../../report/log.ts';

/** What the log tells while the workflow runs. */
export interface Story {
  begins(operationId: string, phase: Phase): void;
  answered(phase: Phase, response: OperationResponse): void;
  went(phase: Phase, entry: TraceEntry): void;
  /** The workflow is over, in the midst of a wait or not. */
  over(phase: Phase): void;
  unknownState(phase: Phase, state: string): void;
  /** Something done or waited for beside the document. */
  note(text: string): void;
}

/** A line at least this often while nothing changes, so that a person sees that it is alive. */
const HEARTBEAT_MS = 30_000;

/** The story of one run: a line for each thing made, one group per poll loop with a line when the state changes. */
export function tellStory(log: Log, inputs: { readonly imageName: string; readonly snapshotName: string }): Story {
  let loop: string | undefined;
  let looks = 0;
  let lastLineMs = 0;
  const closeLoop = (phase: Phase): void => {
    if (loop === undefined) return;
    loop = undefined;
    const state = phase.history.at(-1)?.state;
    const mark = state === GOAL[phase.kind] ? '✓' : '✗';
    const took = `after ${formatDuration(phase.elapsedMs())}, ${looks} ${looks === 1 ? 'look' : 'looks'}`;
    log.line(`${mark} ${phase.kind} ${state ?? 'in no known state'} ${took}`);
    log.endGroup();
  };
  return {
    begins(operationId, phase) {
      if (operationId === 'createSnapshot') log.line(`Creating snapshot ${phase.name} from ${inputs.imageName}`);
      if (operationId === 'createSandbox')
        log.line(`Creating sandbox ${phase.name} from snapshot ${inputs.snapshotName}`);
      if (!operationId.startsWith('get') || loop === operationId) return;
      loop = operationId;
      looks = 0;
      lastLineMs = phase.elapsedMs();
      log.group(`Waiting until the ${phase.kind} is ${GOAL[phase.kind]} (at most ${formatDuration(phase.timeoutMs)})`);
    },
    answered(phase, response) {
      const state = textMember(response.body, 'state');
      if (loop === undefined) {
        const id = textMember(response.body, 'id');
        if (id !== undefined) log.line(`  ${phase.kind} ${id}`);
        return;
      }
      if (state === undefined) return;
      looks += 1;
      const now = phase.elapsedMs();
      const changed = phase.saw(state);
      if (!changed && now - lastLineMs < HEARTBEAT_MS) return;
      lastLineMs = now;
      const left = formatDuration(phase.leftMs());
      log.line(`${formatDuration(now).padStart(7)}  ${changed ? state : `still ${state}, ${left} left`}`);
    },
    went(phase, entry) {
      if (entry.to !== entry.stepId) closeLoop(phase);
    },
    over: closeLoop,
    note: (text) => log.line(text),
    unknownState(phase, state) {
      log.warning({
        code: `${phase.kind}-state-unknown`,
        message: `Daytona reports the ${phase.kind} state "${state}", which this version of the action does not know. It goes on waiting, at most ${formatDuration(phase.leftMs())}.`,
      });
    },
  };
}
