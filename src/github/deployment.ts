import type { GitHub } from './client.ts';
import {
  addDeploymentStatus,
  createDeployment,
  type DeploymentKey,
  listDeployments,
  readDeploymentState,
} from './deployment-calls.ts';
import { GitHubError } from './errors.ts';

/** A deployment that has begun. */
export interface Deployment extends DeploymentKey {
  readonly id: number;
}

/** What is told with a state. */
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

/** States that nothing has to be done about: what failed was never there, and `inactive` is where all others go. */
const SETTLED = new Set(['inactive', 'failure', 'error']);

/**
 * How many settled deployments in a row end the search for those that are not. Every retirement begins with the oldest, so
 * normally the first settled one ends the unsettled; jobs that ran at once may have left a few in another order.
 */
const SETTLED_IN_A_ROW = 5;

/**
 * Creates a deployment of a commit and says that it is in progress.
 * @param start `sha` is the pull request's own commit, not the merge commit, or GitHub does not show it on the pull request.
 * @throws GitHubError, above all with `missingPermission`; the signal's reason when aborted.
 */
export async function startDeployment(
  github: GitHub,
  start: DeploymentKey & DeploymentNote & { readonly sha: string },
): Promise<Deployment> {
  const { environment, key, logUrl, description } = start;
  const id = await createOrFind(github, start);
  await addDeploymentStatus(github, id, {
    state: 'in_progress',
    ...(logUrl === undefined ? {} : { logUrl }),
    ...(description === undefined ? {} : { description }),
  });
  return { id, environment, key };
}

/**
 * Says how a deployment ended. After a success the earlier ones of the same preview become inactive; after a failure they
 * stay, for what they stand for may still be there.
 * @throws GitHubError; the signal's reason when aborted.
 */
export async function finishDeployment(github: GitHub, deployment: Deployment, end: DeploymentEnd): Promise<void> {
  await addDeploymentStatus(github, deployment.id, end);
  if (end.state === 'success') await retire(github, deployment, (id) => id < deployment.id);
}

/**
 * Makes all deployments of a preview inactive: it was deleted. The deployments stay as a record, and so does the
 * environment: a workflow's token cannot delete it.
 * @returns how many became inactive.
 * @throws GitHubError; the signal's reason when aborted.
 */
export function retireDeployments(github: GitHub, preview: DeploymentKey, note: DeploymentNote = {}): Promise<number> {
  return retire(github, preview, () => true, note);
}

async function retire(
  github: GitHub,
  preview: DeploymentKey,
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

/** A create whose answer was lost is not sent again: the newest deployment that was not there before is the one. */
async function createOrFind(
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
