import { readFileSync } from 'node:fs';
import { loadWorkflow, type Workflow } from '../arazzo/index.ts';
import { DAYTONA_SOURCES } from './operations.ts';

/** The only action that means success. Arazzo's `end` only says that the workflow is over. */
export const SUCCESS = { stepId: 'pollSandbox', list: 'onSuccess', action: 'running' } as const;

/** Loads the shipped workflow. */
export function imageToRunningSandbox(): Workflow {
  const document = new URL('./image-to-running-sandbox.arazzo.yaml', import.meta.url);
  return loadWorkflow(readFileSync(document, 'utf8'), { sources: DAYTONA_SOURCES });
}
