import type { Permission, TokenGrant } from './contract.ts';

/** The token of a workflow, which the harness gives to a job. */
export const ACTIONS_TOKEN = 'ghs_harness0000000000000000000000000000';
/** The installation token of a GitHub App. */
export const APP_TOKEN = 'ghs_app000000000000000000000000000000000';
/** A person's token. */
export const PERSONAL_TOKEN = 'github_pat_person00000000000000000000000';

export const DEFAULT_TOKENS: Readonly<Record<string, TokenGrant>> = {
  [ACTIONS_TOKEN]: { login: 'github-actions[bot]' },
  [APP_TOKEN]: { login: 'preview-app[bot]' },
  [PERSONAL_TOKEN]: { login: 'octocat' },
};

/** Whether a token has access; one of the permissions is sufficient. */
export function may(grant: TokenGrant, permissions: readonly Permission[], access: 'read' | 'write'): boolean {
  if (grant.permissions === undefined) return true;
  const granted = permissions.map((permission) => grant.permissions?.[permission]);
  return granted.includes('write') || (access === 'read' && granted.includes('read'));
}

/** GitHub's error message. */
export function refusal(token: string): string {
  return `Resource not accessible by ${token.startsWith('ghs_') ? 'integration' : 'personal access token'}`;
}

/** Extracts the token from `authorization: token x` or `Bearer x`. */
export function tokenIn(header: string | undefined): string | undefined {
  return /^(?:token|bearer) (\S+)$/i.exec(header ?? '')?.[1];
}
