import type { Workflow } from '../arazzo/index.ts';
import { imageToActiveSnapshot, imageToRunningSandbox, snapshotToRunningSandbox } from './documents.ts';

/** A shipped workflow, and what in it means success. */
export interface Shipped {
  readonly workflow: Workflow;
  /** The only action that means success. Arazzo's `end` only says that the workflow is over. */
  readonly success: { readonly stepId: string; readonly list: 'onSuccess' | 'onFailure'; readonly action: string };
}

export const IMAGE_TO_RUNNING_SANDBOX: Shipped = {
  workflow: imageToRunningSandbox,
  success: { stepId: 'pollSandbox', list: 'onSuccess', action: 'running' },
};

export const IMAGE_TO_ACTIVE_SNAPSHOT: Shipped = {
  workflow: imageToActiveSnapshot,
  success: { stepId: 'pollBuild', list: 'onSuccess', action: 'active' },
};

export const SNAPSHOT_TO_RUNNING_SANDBOX: Shipped = {
  workflow: snapshotToRunningSandbox,
  success: { stepId: 'pollSandbox', list: 'onSuccess', action: 'running' },
};
