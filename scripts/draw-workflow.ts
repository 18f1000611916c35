import type { Workflow } from '../src/arazzo/index.ts';
import { IMAGE_TO_RUNNING_SANDBOX, type Shipped } from '../src/workflows/shipped.ts';

type Step = Workflow['steps'][number];

/** Draws a shipped workflow as a Mermaid flowchart: a box for each step and an arrow for each action. */
export function drawWorkflow({ workflow, success }: Shipped = IMAGE_TO_RUNNING_SANDBOX): string {
  const { steps } = workflow;
  const boxes = steps.map(({ stepId, method, path }) => `  ${stepId}["<b>${stepId}</b><br>${method} ${path}"]`);
  const arrows = steps.flatMap((step, index) => arrowsOf(step, steps[index + 1]));
  const ends = steps.flatMap((step) => endsOf(step, success));
  return ['flowchart TD', ...boxes, ...ends, ...arrows].join('\n');
}

function arrowsOf({ stepId, onSuccess, onFailure }: Step, next: Step | undefined): string[] {
  const actions = [...onSuccess, ...onFailure].map((action) => {
    const to = action.type === 'end' ? endId(stepId, action.name) : action.type === 'goto' ? action.stepId : stepId;
    return `  ${stepId} -- ${action.name} --> ${to}`;
  });
  return onSuccess.length > 0 || next === undefined ? actions : [`  ${stepId} --> ${next.stepId}`, ...actions];
}

function endsOf({ stepId, onSuccess, onFailure }: Step, success: Shipped['success']): string[] {
  const ends = [...onSuccess, ...onFailure].filter(({ type }) => type === 'end');
  return ends.map((action) => {
    const isListed = success.list === 'onSuccess' && onSuccess.includes(action);
    const isSuccess = isListed && stepId === success.stepId && action.name === success.action;
    return `  ${endId(stepId, action.name)}(["${isSuccess ? 'success' : 'failure'}"])`;
  });
}

function endId(stepId: string, action: string): string {
  return `${stepId}_${action}`;
}
