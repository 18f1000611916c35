import { isMapping } from './action-metadata.ts';
import type { ActionJob } from './contract.ts';

const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';

/**
 * Returns the `github` context of a job: plausible values, those of the pull request for such an event, and the test's
 * own values from `contexts.github`.
 */
export function githubContext(job: ActionJob, actionName: string): Record<string, unknown> {
  const slug = actionName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const eventName = job.event?.name ?? 'push';
  const payload = job.event?.payload ?? {};
  return {
    token: 'ghs_harness0000000000000000000000000000',
    event: payload,
    event_name: eventName,
    action: `__octo-org_${slug}`,
    action_ref: 'v1',
    action_repository: `octo-org/${slug}`,
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    server_url: 'https://github.com',
    graphql_url: 'https://api.github.com/graphql',
    job: 'preview',
    repository: 'octo-org/octo-repo',
    repository_id: '1296269',
    repository_owner: 'octo-org',
    repository_owner_id: '6811672',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1658821493',
    run_number: '3',
    sha: SHA,
    triggering_actor: 'octocat',
    workflow: 'Preview',
    workflow_ref: 'octo-org/octo-repo/.github/workflows/preview.yml@refs/heads/main',
    workflow_sha: SHA,
    ...refs(eventName, payload),
    ...job.contexts?.github,
  };
}

/** `refs/pull/N/merge` for pull requests, the default branch for everything else. */
function refs(eventName: string, payload: unknown): Record<string, string> {
  const branch = { ref: 'refs/heads/main', ref_name: 'main', ref_type: 'branch', ref_protected: 'false' };
  const pull = isMapping(payload) ? payload.pull_request : undefined;
  if (!eventName.startsWith('pull_request') || !isMapping(payload) || !isMapping(pull)) {
    return { ...branch, head_ref: '', base_ref: '' };
  }
  const heads = { head_ref: refOf(pull.head), base_ref: refOf(pull.base) };
  if (eventName === 'pull_request_target') return { ...branch, ...heads };
  const number = String(payload.number ?? pull.number);
  return { ...branch, ref: `refs/pull/${number}/merge`, ref_name: `${number}/merge`, ...heads };
}

function refOf(side: unknown): string {
  return isMapping(side) && typeof side.ref === 'string' ? side.ref : '';
}
