import { recordMember, textMember } from '../json.ts';
import type { GitHub } from './client.ts';
import { GitHubError } from './errors.ts';

/**
 * Who the token acts as: the login that stands under what it writes.
 *
 * REST has no answer for every token: `GET /user` is refused to GITHUB_TOKEN and to App tokens ("Resource not accessible by
 * integration"). GraphQL's `viewer` answers all three: `github-actions[bot]`, `<app>[bot]`, or the login of a person's token,
 * in the same spelling as `user.login` of a comment in REST.
 * @returns `undefined` when the server does not tell; who must know writes something and reads who it is from.
 */
export async function readTokenOwner(github: GitHub): Promise<string | undefined> {
  const task = { doing: 'ask who the token belongs to', permission: 'metadata: read' };
  try {
    const answer: unknown = await github.call(task, (octokit) => octokit.graphql('query { viewer { login } }'));
    return textMember(recordMember(answer, 'viewer'), 'login');
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** Whether two logins name the same account; they keep the case in which they were registered. */
export function sameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}
