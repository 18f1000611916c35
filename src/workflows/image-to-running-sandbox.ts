import { readFileSync } from 'node:fs';
import { loadWorkflow, type Workflow } from '../arazzo/index.ts';
import { DAYTONA_SOURCES } from './operations.ts';

/**
 * The shipped workflow, read from its document and checked. The build does that: the bundle has the checked workflow as data in
 * the place of this module (`scripts/build.ts`).
 */
export const imageToRunningSandbox: Workflow = loadWorkflow(
  readFileSync(new URL('./image-to-running-sandbox.arazzo.yaml', import.meta.url), 'utf8'),
  { sources: DAYTONA_SOURCES },
);
