import { type Answer, created, invalid, notFound, page, problem } from './answer.ts';
import type { DeploymentRecord, Permission, StatusRecord } from './contract.ts';
import type { Call, Route } from './routes.ts';
import { deploymentBody, userBody } from './world.ts';

const DEPLOYMENTS: readonly Permission[] = ['deployments'];
const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

export const deploymentRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/deployments$/, permissions: DEPLOYMENTS, answer: listDeployments },
  {
    method: 'POST',
    path: /^\/deployments$/,
    permissions: DEPLOYMENTS,
    fields: [
      'auto_merge',
      'description',
      'environment',
      'payload',
      'production_environment',
      'ref',
      'required_contexts',
      'task',
      'transient_environment',
    ],
    answer: createDeployment,
  },
  { method: 'GET', path: /^\/deployments\/(\d+)\/statuses$/, permissions: DEPLOYMENTS, answer: listStatuses },
  {
    method: 'POST',
    path: /^\/deployments\/(\d+)\/statuses$/,
    permissions: DEPLOYMENTS,
    fields: ['auto_inactive', 'description', 'environment', 'environment_url', 'log_url', 'state'],
    answer: createStatus,
  },
];

function listDeployments({ world, query, url }: Call): Answer {
  const filters = ['environment', 'ref', 'sha', 'task'] as const;
  const found = world.deployments.filter((deployment) => {
    const body = deploymentBody(deployment);
    return filters.every((name) => query[name] === undefined || query[name] === body[name]);
  });
  return page(found.toSorted((a, b) => b.id - a.id).map(deploymentBody), query, url);
}

function createDeployment({ world, body, login }: Call): Answer {
  const ref = String(body.ref);
  if (!/^[0-9a-f]{40}$/.test(ref)) return problem(422, `No ref found for: ${ref}`);
  // The requesting job is itself a check that has not passed, so only a deployment that waits for none succeeds.
  if (!Array.isArray(body.required_contexts) || body.required_contexts.length > 0) {
    return problem(409, `Conflict: Commit status checks failed for ${ref}.`);
  }
  if (body.auto_merge !== false) return problem(409, `Conflict merging main into ${ref}.`);
  const deployment: DeploymentRecord = {
    id: world.nextId(),
    ref,
    task: String(body.task ?? 'deploy'),
    environment: String(body.environment ?? 'production'),
    payload: body.payload ?? {},
    description: String(body.description ?? ''),
    transient: body.transient_environment === true,
    production: body.production_environment === true,
    createdBy: login,
    statuses: [],
  };
  world.deployments.push(deployment);
  return created(deploymentBody(deployment));
}

function listStatuses({ world, id, query, url }: Call): Answer {
  const deployment = world.deployments.find((other) => other.id === id);
  if (deployment === undefined) return notFound();
  return page(deployment.statuses.toReversed().map(statusBody), query, url);
}

function createStatus({ world, id, body, login }: Call): Answer {
  const deployment = world.deployments.find((other) => other.id === id);
  if (deployment === undefined) return notFound();
  const state = String(body.state);
  const description = String(body.description ?? '');
  const environmentUrl = String(body.environment_url ?? '');
  if (!STATES.includes(state)) return invalid('DeploymentStatus', 'state', 'state is not included in the list');
  if (description.length > 140) {
    return invalid('DeploymentStatus', 'description', 'description is too long (maximum is 140 characters)');
  }
  if (environmentUrl !== '' && !/^https?:\/\//.test(environmentUrl)) {
    return invalid('DeploymentStatus', 'environment_url', 'environment_url must use http(s) scheme');
  }
  if (state === 'success' && body.auto_inactive !== false) retireOthers(world.deployments, deployment, login);
  const status = { state, description, environmentUrl, logUrl: String(body.log_url ?? ''), createdBy: login };
  deployment.statuses.push(status);
  return created(statusBody(status));
}

/**
 * The effect of `auto_inactive` on the other deployments of an environment; here on transient ones as well, to be safe.
 */
function retireOthers(all: readonly DeploymentRecord[], deployment: DeploymentRecord, createdBy: string): void {
  for (const other of all) {
    const isActive = other.statuses.at(-1)?.state === 'success';
    if (other === deployment || other.environment !== deployment.environment || !isActive) continue;
    other.statuses.push({ state: 'inactive', description: '', environmentUrl: '', logUrl: '', createdBy });
  }
}

const statusBody = (status: StatusRecord) => ({
  state: status.state,
  description: status.description,
  environment_url: status.environmentUrl,
  log_url: status.logUrl,
  creator: userBody(status.createdBy),
});
