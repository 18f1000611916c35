import { idMember, isRecord, textMember } from '../../json.ts';
import { encodeKey } from '../../names.ts';
import { shorten } from '../../shorten.ts';
import type { GitHub } from '../connection/client.ts';
import { type Task, unexpectedResponse } from '../connection/explain-failure.ts';

/** Identifies a preview in an environment. */
export interface DeploymentKey {
  /** Shared by all previews, because the workflow token can create environments but not delete them. */
  readonly environment: string;
  readonly key: string;
}

/** Which preview, in one environment or in all of them. */
export type AnyDeploymentKey = Pick<DeploymentKey, 'key'> & Partial<DeploymentKey>;

/** The fields of a deployment status. */
export interface DeploymentStatus {
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive';
  readonly description?: string;
  readonly environmentUrl?: string;
  readonly logUrl?: string;
}

const PERMISSION = 'deployments: write';

/** GitHub rejects longer ones with 422 (docs.github.com, "Create a deployment status"). */
const MAX_DESCRIPTION = 140;

/** Marks the deployments of this action in their payload. */
const MADE_BY = 'daytona-sandbox-action';

/** Creates a deployment, without retries. @returns the id. @throws GitHubError. */
export function createDeployment(
  github: GitHub,
  { environment, key, sha, description }: DeploymentKey & { readonly sha: string; readonly description?: string },
): Promise<number> {
  const task = { doing: `create a deployment to ${environment}`, permission: PERMISSION };
  return github.call(task, async (octokit, repository) => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...repository,
      ref: sha,
      task: taskOf(key),
      payload: { made_by: MADE_BY, key },
      environment,
      // Deploy the commit as it is: do not merge the default branch, and do not wait for checks (this job is one).
      auto_merge: false,
      required_contexts: [],
      transient_environment: true,
      production_environment: false,
      ...(description === undefined ? {} : { description: shorten(description, MAX_DESCRIPTION) }),
      request: { retries: 0 },
    });
    return idMember(data, 'id') ?? refuse(task);
  });
}

/**
 * Adds a status. `auto_inactive` is off because it would deactivate the deployments of other pull requests in the same
 * environment. GitHub documents an exception for transient ones; we do not rely on it.
 * @throws GitHubError.
 */
export function addDeploymentStatus(github: GitHub, id: number, status: DeploymentStatus): Promise<void> {
  const task = { doing: `set deployment ${id} to ${status.state}`, permission: PERMISSION };
  return github.call(task, async (octokit, repository) => {
    await octokit.rest.repos.createDeploymentStatus({
      ...repository,
      deployment_id: id,
      state: status.state,
      auto_inactive: false,
      ...(status.description === undefined ? {} : { description: shorten(status.description, MAX_DESCRIPTION) }),
      ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
      ...(status.logUrl === undefined ? {} : { log_url: status.logUrl }),
    });
  });
}

/** Lists the ids of the newest 100 deployments of one preview, newest first. @throws GitHubError. */
export function listDeployments(github: GitHub, { environment, key }: AnyDeploymentKey): Promise<number[]> {
  const task = { doing: `list the deployments to ${environment ?? 'all environments'}`, permission: PERMISSION };
  return github.call(task, async (octokit, repository) => {
    const place = environment === undefined ? {} : { environment };
    const parameters = { ...repository, ...place, task: taskOf(key), per_page: 100 };
    const data: unknown = (await octokit.rest.repos.listDeployments(parameters)).data;
    if (!Array.isArray(data)) throw unexpectedResponse(task);
    const matching = data.filter((deployment: unknown) => hasKey(deployment, key));
    return matching.map((deployment) => idMember(deployment, 'id') ?? refuse(task)).sort((a, b) => b - a);
  });
}

/** Reads the latest state of a deployment; `undefined` if it has none yet. @throws GitHubError. */
export function readDeploymentState(github: GitHub, id: number): Promise<string | undefined> {
  const task = { doing: `read the state of deployment ${id}`, permission: PERMISSION };
  return github.call(task, async (octokit, repository) => {
    const parameters = { ...repository, deployment_id: id, per_page: 1 };
    const data: unknown = (await octokit.rest.repos.listDeploymentStatuses(parameters)).data;
    if (!Array.isArray(data)) throw unexpectedResponse(task);
    return textMember(data[0], 'state');
  });
}

/** GitHub documents the form `deploy:<what>`. Listing by task skips the deployments of other previews. */
function taskOf(key: string): string {
  return `deploy:${encodeKey(key)}`;
}

function hasKey(deployment: unknown, key: string): boolean {
  const payload = isRecord(deployment) ? parsed(deployment.payload) : undefined;
  return textMember(payload, 'made_by') === MADE_BY && textMember(payload, 'key') === key;
}

/** The API returns the payload as it was sent: an object or a string. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    const value: unknown = JSON.parse(payload);
    return value;
  } catch {
    return undefined;
  }
}

function refuse(task: Task): never {
  throw unexpectedResponse(task);
}
