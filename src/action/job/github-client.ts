import { connectGitHub, type GitHub } from '../../github/connection/client.ts';
import type { Job } from './job.ts';

/** The user agent of requests to GitHub. */
const USER_AGENT = 'daytona-sandbox-action';

/**
 * Connects to GitHub with `github-token`, for the job's repository.
 * @param budgetMs total time for all calls in milliseconds.
 * @throws what `connectGitHub` throws.
 */
export function gitHubFor(
  { inputs, context, signal }: Pick<Job, 'inputs' | 'context' | 'signal'>,
  budgetMs: number,
): Promise<GitHub> {
  const { apiUrl, repository } = context;
  return connectGitHub({ token: inputs.githubToken, apiUrl, repository, userAgent: USER_AGENT, budgetMs, signal });
}
