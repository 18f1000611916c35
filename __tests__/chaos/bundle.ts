import type { Emulator } from '../../emulator/index.ts';
import { needsPost } from '../e2e/needs-post.ts';
import type { ActionJob } from '../harness/index.ts';

export const IMAGE = 'docker.io/acme/app:1';

/** Server timings as fast as the bundle's clock allows, because these tests run in real time. */
export const QUICK = { assign: 0.01, inspect: 0.05, pull: 0.15, create: 0.25, destroy: 0.1, cron: 1 };

const REPOSITORY = { full_name: 'octo-org/octo-repo', id: 1 };

const PULL_REQUEST = {
  action: 'synchronize',
  number: 7,
  repository: REPOSITORY,
  pull_request: {
    number: 7,
    state: 'open',
    merged: false,
    draft: false,
    user: { login: 'octocat' },
    head: { sha: 'ffac537e6cbbf934b08745a378932722df287a53', ref: 'topic', repo: REPOSITORY },
    base: { ref: 'main', repo: REPOSITORY },
  },
};

/** A job on a pull request that runs the bundle against an emulator. */
export function bundleJob(
  emulator: Emulator,
  inputs: Record<string, string>,
  run: { readonly id: string; readonly attempt: string } = { id: '5000', attempt: '1' },
): ActionJob {
  return {
    with: {
      'api-token': emulator.apiKey,
      'api-url': emulator.apiUrl,
      'image-name': IMAGE,
      'snapshot-name': 'acme/app:1',
      'snapshot-timeout': '30s',
      'sandbox-timeout': '30s',
      // Nothing is written to the pull request: these tests only cover Daytona.
      'github-token': '',
      ...inputs,
    },
    contexts: { github: { run_id: run.id, run_attempt: run.attempt } },
    event: { name: 'pull_request', payload: PULL_REQUEST },
    timeoutMs: 90_000,
    needsPost,
  };
}
