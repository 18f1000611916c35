import { ALL_PERMISSIONS, type SettingsPatch, startEmulator } from '../../emulator/index.ts';
import type { Code } from '../../src/error-codes.ts';
import { startGitHubServer } from '../github-server/index.ts';
import { startAction } from '../harness/index.ts';

/** A first run that goes wrong as first runs do. */
interface FirstRun {
  readonly with?: Readonly<Record<string, string>>;
  readonly settings?: SettingsPatch;
  /** `owner/name`, when the pull request comes from there. */
  readonly fork?: string;
}

const COMMIT = '4f2c8e19d0b7a3651e8f9c204d6b7a8c1e3f5092';
const IMAGE = `ghcr.io/acme/shop:${COMMIT}`;
const TOKEN = 'dtn_0123456789abcdef0123456789abcdef';
const TIMINGS = { assign: 0.1, inspect: 0.2, pull: 0.3, create: 0.5, holdAnswer: 0.2 };

/** As a registry's answer reaches the reason of the snapshot (measured on v0.190.0). */
const DENIED = `Error response from daemon: Head "https://ghcr.io/v2/acme/shop/manifests/${COMMIT}": unauthorized: incorrect username or password`;

const FIRST_RUNS = {
  'token-missing': { with: { 'api-token': '' } },
  'no-secret': { with: { 'api-token': '' }, fork: 'contributor/shop' },
  'image-without-tag': { with: { 'image-name': 'ghcr.io/acme/shop' } },
  'token-scope': { settings: { keys: keyWithout('write:snapshots') } },
  'registry-auth': { settings: { images: { [IMAGE]: { inspectError: DENIED } } } },
  'quota-snapshots': { settings: { quotas: { snapshots: 0 } } },
  'snapshot-timeout': { with: { 'snapshot-timeout': '5s' }, settings: { images: { [IMAGE]: { hangPull: true } } } },
  'app-not-listening': {
    with: { 'ready-timeout': '5s' },
    settings: { images: { [IMAGE]: { listensAfter: Number.POSITIVE_INFINITY } } },
  },
} as const satisfies Partial<Record<Code, FirstRun>>;

/** The codes of the failures that have a picture. */
export type PicturedFailure = keyof typeof FIRST_RUNS;

export const PICTURED_FAILURES = Object.keys(FIRST_RUNS).filter(isPictured);

export function isPictured(code: string): code is PicturedFailure {
  return code in FIRST_RUNS;
}

/** @returns the annotation of a first run that fails so: its title in the first line, then its message. */
export async function playFailure(code: PicturedFailure): Promise<string> {
  const { with: inputs = {}, settings = {}, fork }: FirstRun = FIRST_RUNS[code];
  const keys = [{ value: TOKEN, name: 'ci', permissions: [...ALL_PERMISSIONS], expiresAt: null }];
  await using daytona = await startEmulator({
    settings: { keys, ...settings, previewBy: 'port', timings: TIMINGS },
  });
  await using github = await startGitHubServer({ repository: 'acme/shop' });
  github.addPullRequest({ number: 7, headSha: COMMIT, ...(fork === undefined ? {} : { headRepository: fork }) });
  const site = { api_url: github.apiUrl, server_url: github.url, graphql_url: github.graphqlUrl };
  const main = await startAction({
    with: {
      'api-token': TOKEN,
      'api-url': daytona.apiUrl,
      'image-name': IMAGE,
      'preview-port': '3000',
      'ready-path': '/healthz',
      ...inputs,
    },
    event: { name: 'pull_request', payload: github.pullRequestEvent(7, 'opened') },
    contexts: {
      github: { ...site, repository: 'acme/shop', action_repository: 'org/daytona-sandbox-action', action_ref: 'v1' },
    },
    timeoutMs: 90_000,
  }).finished;
  const [annotation] = main.annotations.filter(({ level }) => level !== 'warning');
  if (annotation?.title === undefined) throw new Error(main.log);
  return `${annotation.title}\n${annotation.message}`.replaceAll(github.url, 'https://github.com');
}

function keyWithout(permission: string) {
  const permissions = ALL_PERMISSIONS.filter((name) => name !== permission);
  return [{ value: TOKEN, name: 'ci', permissions, expiresAt: null }];
}
