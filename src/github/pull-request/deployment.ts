import type { GitHub } from '../connection/client.ts';
import { GitHubError } from '../connection/errors.ts';
import {
  type AnyDeploymentKey,
  addDeploymentStatus,
  createDeployment,
  type DeploymentKey,
  listDeployments,
  readDeploymentState,
} from './deployment-calls.ts';

/** A deployment in progress. */
export interface Deployment extends DeploymentKey {
  readonly id: number;
  readonly sha: string;
}

/** Optional details of a deployment status. */
export interface DeploymentNote {
  /** Cut at 140 characters. */
  readonly description?: string;
  /** The page of the run. */
  readonly logUrl?: string;
}

/** How a deployment ended. */
export type DeploymentEnd =
  | (DeploymentNote & { readonly state: 'success'; readonly environmentUrl?: string })
  | (DeploymentNote & { readonly state: 'failure' });

/** States that need no further status. */
const SETTLED = new Set(['inactive', 'failure', 'error']);

/**
 * Stop after this many inactive deployments in a row. Deactivation starts with the oldest, so one is normally enough;
 * concurrent jobs may leave a few out of order.
 */
const SETTLED_IN_A_ROW = 5;

/**
 * Creates a deployment of a commit and marks it as in progress.
 * @param start `sha` must be the head commit: GitHub does not show deployments of the merge commit on the pull request.
 * @throws GitHubError, notably with `missingPermission`; the signal's reason when aborted.
 */
export async function startDeployment(
  github: GitHub,
  start: DeploymentKey & DeploymentNote & { readonly sha: string },
): Promise<Deployment> {
  const { environment, key, sha, logUrl, description } = start;
  const id = await createOnce(github, start);
  await addDeploymentStatus(github, id, {
    state: 'in_progress',
    ...(logUrl === undefined ? {} : { logUrl }),
    ...(description === undefined ? {} : { description }),
  });
  return { id, environment, key, sha };
}

/**
 * Sets the final status of a deployment. After a success, deactivates the earlier ones of the same preview. After a
 * failure they stay active, because their sandbox may still be running.
 * @throws GitHubError; the signal's reason when aborted.
 */
export async function finishDeployment(github: GitHub, deployment: Deployment, end: DeploymentEnd): Promise<void> {
  await addDeploymentStatus(github, deployment.id, end);
  if (end.state === 'success') await deactivate(github, deployment, (id) => id < deployment.id);
}

/**
 * Ends a deployment whose commit turns out not to be the one that runs, and starts one of the commit that does: GitHub does not
 * let the commit of a deployment be changed.
 * @throws GitHubError; the signal's reason when aborted.
 */
export async function restartDeployment(
  github: GitHub,
  { id, sha: ended, ...key }: Deployment,
  start: DeploymentNote & { readonly sha: string },
): Promise<Deployment> {
  const description = `The preview is of commit ${start.sha.slice(0, 7)}, not of ${ended.slice(0, 7)}.`;
  await addDeploymentStatus(github, id, { ...start, description, state: 'inactive' });
  return startDeployment(github, { ...key, ...start });
}

/**
 * Deactivates all deployments of a deleted preview. The deployments stay as a record. The environment stays because the
 * workflow token cannot delete it.
 * @returns how many became inactive.
 * @throws GitHubError; the signal's reason when aborted.
 */
export function deactivateDeployments(
  github: GitHub,
  preview: AnyDeploymentKey,
  note: DeploymentNote = {},
): Promise<number> {
  return deactivate(github, preview, () => true, note);
}

async function deactivate(
  github: GitHub,
  preview: AnyDeploymentKey,
  concerns: (id: number) => boolean,
  note: DeploymentNote = {},
): Promise<number> {
  const unsettled: number[] = [];
  let settledInARow = 0;
  for (const id of (await listDeployments(github, preview)).filter(concerns)) {
    const isSettled = SETTLED.has((await readDeploymentState(github, id)) ?? '');
    settledInARow = isSettled ? settledInARow + 1 : 0;
    if (settledInARow === SETTLED_IN_A_ROW) break;
    if (!isSettled) unsettled.unshift(id);
  }
  for (const id of unsettled) await addDeploymentStatus(github, id, { ...note, state: 'inactive' });
  return unsettled.length;
}

/** Creates a deployment. If the response is lost, takes the newest deployment that did not exist before. */
async function createOnce(
  github: GitHub,
  start: DeploymentKey & DeploymentNote & { readonly sha: string },
): Promise<number> {
  const [latest = 0] = await listDeployments(github, start);
  try {
    return await createDeployment(github, start);
  } catch (error) {
    if (!(error instanceof GitHubError && error.outcomeUnknown)) throw error;
    const [found = 0] = await listDeployments(github, start);
    if (found > latest) return found;
    throw error;
  }
}
