import { connectGitHub, type GitHub } from '../../github/client.ts';
import type { Job } from './job.ts';

/** The user agent of requests to GitHub. */
const USER_AGENT = 'daytona-sandbox-action';

/**
 * A connection to GitHub that speaks for `github-token`, about the repository of the job.
 * @param budgetMs milliseconds that all calls over it may take together.
 * @throws what `connectGitHub` throws.
 */
export function gitHubFor(
  { inputs, context, signal }: Pick<Job, 'inputs' | 'context' | 'signal'>,
  budgetMs: number,
): Promise<GitHub> {
  const { apiUrl, repository } = context;
  return connectGitHub({ token: inputs.githubToken, apiUrl, repository, userAgent: USER_AGENT, budgetMs, signal });
}
