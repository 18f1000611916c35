import { readFileSync } from 'node:fs';
import { loadWorkflow, type Workflow } from '../arazzo/index.ts';
import { DAYTONA_SOURCES } from './operations.ts';

/*
 * The workflows that the action ships, each read from its document and checked. The build does that: the bundle has the checked
 * workflows as data in the place of this module (`scripts/build.ts`).
 */

export const imageToRunningSandbox = read('image-to-running-sandbox');
export const imageToActiveSnapshot = read('image-to-active-snapshot');
export const snapshotToRunningSandbox = read('snapshot-to-running-sandbox');

function read(name: string): Workflow {
  const text = readFileSync(new URL(`./${name}.arazzo.yaml`, import.meta.url), 'utf8');
  return loadWorkflow(text, { sources: DAYTONA_SOURCES });
}
