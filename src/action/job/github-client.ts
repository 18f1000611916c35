import { connectGitHub, type GitHub } from '../../github/connection/client.ts';
import { PRODUCT } from '../../names.ts';
import type { AnyJob } from './job.ts';

/** A job that may talk to GitHub. */
export interface GitHubJob extends Pick<AnyJob, 'context' | 'signal'> {
  readonly inputs: { readonly githubToken: string };
}

/**
 * Connects to GitHub with `github-token`, for the job's repository.
 * @param budgetMs total time for all calls in milliseconds.
 * @throws what `connectGitHub` throws.
 */
export function gitHubFor({ inputs, context, signal }: GitHubJob, budgetMs: number): Promise<GitHub> {
  const { apiUrl, repository } = context;
  return connectGitHub({ token: inputs.githubToken, apiUrl, repository, userAgent: PRODUCT, budgetMs, signal });
}
