import { connectGitHub, type GitHub } from '../../src/github/connection/client.ts';
import type { GitHubServer } from './contract.ts';
import { ACTIONS_TOKEN } from './tokens.ts';

export interface Connection {
  readonly token?: string;
  readonly budgetMs?: number;
  readonly signal?: AbortSignal;
}

/** Connects like the action, by default with the token of a workflow. */
export function connect(server: GitHubServer, connection: Connection = {}): Promise<GitHub> {
  const [owner = '', name = ''] = server.repository.split('/');
  return connectGitHub({
    token: ACTIONS_TOKEN,
    apiUrl: server.apiUrl,
    repository: { owner, name },
    userAgent: 'daytona-sandbox-action/test',
    budgetMs: 20_000,
    signal: new AbortController().signal,
    ...connection,
  });
}

/** Returns every request so far as one line: `GET /repos/octo-org/octo-repo/pulls/1 200`. */
export function requestLines(server: GitHubServer): string[] {
  return server.requests.map(({ method, path, status }) => {
    return `${method} ${path.replace(`/repos/${server.repository}`, '')} ${status || 'cut'}`;
  });
}
