import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JobContext, readJobContext } from '../../../src/github/event/context.ts';

export const REPOSITORY = { name: 'octo-repo', full_name: 'octo-org/octo-repo', owner: { login: 'octo-org' } };

/** What the runner sets in every job. */
export const JOB = {
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'preview',
  GITHUB_WORKFLOW: 'Preview',
  GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/preview.yml@refs/heads/main',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
};

/** A pull request as payloads have it; `fields` in place of its own. */
export const pull = (fields: object = {}) => ({
  number: 7,
  state: 'open',
  draft: false,
  merged: false,
  merged_at: null,
  html_url: 'https://github.com/octo-org/octo-repo/pull/7',
  user: { login: 'octocat', type: 'User' },
  head: { sha: 'a'.repeat(40), ref: 'feature', repo: REPOSITORY },
  base: { sha: 'b'.repeat(40), ref: 'main', repo: REPOSITORY },
  ...fields,
});

export const fork = (fullName: string) => ({
  sha: 'a'.repeat(40),
  ref: 'feature',
  repo: { name: 'octo-repo', full_name: fullName, fork: true },
});

/**
 * Reads the context of a job.
 * @param payload of the event: an object, or the text of the file; left out: there is no file.
 */
export function contextOf(eventName: string, payload?: object | string, env: Record<string, string> = {}): JobContext {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  const path = join(folder, 'event.json');
  if (payload !== undefined) writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  try {
    return readJobContext({ ...JOB, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path, ...env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
