import type { CommentRecord, DeploymentRecord, NewPullRequest, PullRequestRecord } from './contract.ts';

/** The state of the server. Ids increase, as on GitHub: a larger one is newer. */
export interface World {
  readonly repository: string;
  readonly url: string;
  readonly pullRequests: PullRequestRecord[];
  readonly comments: CommentRecord[];
  readonly deployments: DeploymentRecord[];
  nextId(): number;
}

export function createWorld(repository: string, url: string): World {
  let id = 1000;
  const nextId = () => {
    id += 1;
    return id;
  };
  return { repository, url, pullRequests: [], comments: [], deployments: [], nextId };
}

export function addPullRequest(world: World, pull: NewPullRequest): PullRequestRecord {
  const number = pull.number ?? Math.max(0, ...world.pullRequests.map((other) => other.number)) + 1;
  const record: PullRequestRecord = {
    state: 'open',
    merged: false,
    draft: false,
    author: 'octocat',
    headSha: number.toString(16).padStart(40, 'a'),
    headRef: `feature-${number}`,
    headRepository: world.repository,
    ...pull,
    number,
  };
  world.pullRequests.push(record);
  return record;
}

export function addDeployment(world: World, deployment: Partial<DeploymentRecord>): DeploymentRecord {
  const record: DeploymentRecord = {
    id: world.nextId(),
    ref: 'a'.repeat(40),
    task: 'deploy:pr-1',
    environment: 'preview',
    payload: { made_by: 'daytona-sandbox-action', key: 'pr-1' },
    description: '',
    transient: true,
    production: false,
    createdBy: 'github-actions[bot]',
    statuses: [],
    ...deployment,
  };
  world.deployments.push(record);
  return record;
}

export const userBody = (login: string | null) =>
  login === null ? null : { login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User' };

export function pullBody(world: World, pull: PullRequestRecord) {
  const when = '2026-11-23T12:00:00Z';
  return {
    number: pull.number,
    state: pull.state,
    draft: pull.draft,
    merged: pull.merged,
    merged_at: pull.merged ? when : null,
    closed_at: pull.state === 'closed' ? when : null,
    html_url: `${world.url}/${world.repository}/pull/${pull.number}`,
    user: userBody(pull.author),
    head: { ref: pull.headRef, sha: pull.headSha, repo: repositoryBody(pull.headRepository) },
    base: { ref: 'main', sha: 'b'.repeat(40), repo: repositoryBody(world.repository) },
  };
}

function repositoryBody(fullName: string | null) {
  if (fullName === null) return null;
  const [owner = '', name] = fullName.split('/');
  return { name, full_name: fullName, owner: userBody(owner) };
}

export const commentBody = (world: World, comment: CommentRecord) => ({
  id: comment.id,
  html_url: `${world.url}/${world.repository}/pull/${comment.pullNumber}#issuecomment-${comment.id}`,
  user: userBody(comment.author),
  body: comment.body,
});

export const deploymentBody = (deployment: DeploymentRecord) => ({
  id: deployment.id,
  ref: deployment.ref,
  sha: deployment.ref,
  task: deployment.task,
  environment: deployment.environment,
  payload: deployment.payload,
  description: deployment.description,
  transient_environment: deployment.transient,
  production_environment: deployment.production,
  creator: userBody(deployment.createdBy),
});
