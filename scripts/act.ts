import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTIONS_TOKEN, startGitHubServer } from '../__tests__/github-server/index.ts';
import { type Emulator, startEmulator } from '../emulator/index.ts';
import { type ActCopy, copyForAct } from './act-run.ts';
import { tool } from './tools.ts';

/**
 * Runs the e2e workflow, the examples and the life of one pull request under `nektos/act`, an independent
 * implementation of the runner: in host mode, against the emulator and the GitHub server of the tests.
 */
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const REPOSITORY = 'octo-org/octo-repo';

/** The event that starts each example. Pull request examples are covered by `LIFE`. */
const STARTS: Readonly<Record<string, { readonly event: string; readonly payload?: unknown }>> = {
  'self-hosted-daytona.yml': { event: 'workflow_dispatch', payload: { inputs: { image: 'ghcr.io/acme/app:1' } } },
  'sweep.yml': { event: 'schedule' },
  'tests-in-a-sandbox.yml': { event: 'push' },
};

interface LifeStep {
  readonly name: string;
  readonly action: string;
  readonly image: string;
  readonly succeeds: boolean;
  /** The expected number of sandboxes afterwards. */
  readonly left: number;
}

const LIFE: readonly LifeStep[] = [
  { name: 'open', action: 'opened', image: 'ghcr.io/acme/app:1', succeeds: true, left: 1 },
  { name: 'push', action: 'synchronize', image: 'ghcr.io/acme/app:2', succeeds: true, left: 1 },
  {
    name: 'push of an image that fails',
    action: 'synchronize',
    image: 'ghcr.io/acme/notfound:3',
    succeeds: false,
    left: 1,
  },
  { name: 'close', action: 'closed', image: '', succeeds: true, left: 0 },
];

/** Calls the reusable workflow as the guide recommends. */
const CALLER = `
name: life
on: pull_request
jobs:
  preview:
    uses: ./.github/workflows/preview.yml
    with:
      image-name: \${{ vars.IMAGE }}
      api-url: \${{ vars.API_URL }}
      preview-port: 3000
      ready-path: /
    secrets:
      DAYTONA_API_KEY: \${{ secrets.DAYTONA_API_KEY }}
`;

const failed: string[] = [];
console.log(`act ${tool('act').version}, Node ${process.version}`);
using copy = copyForAct();
const only = ['-j', 'action', '--matrix', 'name:Linux x64'];
const e2e = { workflow: 'e2e.yml', event: 'push', args: only, env: { GITHUB_REPOSITORY: REPOSITORY } };
note('the e2e workflow', await copy.run(e2e));
for (const name of readdirSync(EXAMPLES)) await playExample(copy, name);
await playLife(copy);
console.log(failed.length === 0 ? '\nEverything did what it should.' : `\nNot as it should be: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

function note(what: string, asItShouldBe: boolean): void {
  console.log(`\n${what}: ${asItShouldBe ? 'as it should be' : 'NOT AS IT SHOULD BE'}\n`);
  if (!asItShouldBe) failed.push(what);
}

async function playExample({ add, run }: ActCopy, name: string): Promise<void> {
  const start = STARTS[name];
  if (start === undefined) return;
  await using daytona = await startEmulator({ speed: 10, settings: { previewBy: 'port' } });
  // Replace the example's own address, where no server exists.
  const text = readFileSync(join(EXAMPLES, name), 'utf8').replace(/^( +api-url: ).*/m, `$1${daytona.apiUrl}`);
  add(`example-${name}`, text);
  const env = { DAYTONA_API_URL: daytona.apiUrl, GITHUB_REPOSITORY: REPOSITORY, NODE_EXTRA_CA_CERTS: '' };
  const secrets = { DAYTONA_API_KEY: daytona.apiKey, GITHUB_TOKEN: ACTIONS_TOKEN };
  note(`examples/${name}`, await run({ workflow: `example-${name}`, ...start, env, secrets }));
}

/** Plays one pull request from open to close. */
async function playLife({ add, run }: ActCopy): Promise<void> {
  await using daytona = await startEmulator({ speed: 10, settings: { previewBy: 'port' } });
  await using github = await startGitHubServer({ repository: REPOSITORY });
  github.addPullRequest({ number: 1 });
  add('life.yml', CALLER);
  for (const [index, { name, action, image, succeeds, left }] of LIFE.entries()) {
    if (action === 'closed') github.setPullRequestState(1, 'closed');
    const variables = { IMAGE: image, API_URL: daytona.apiUrl };
    const succeeded = await run({
      workflow: 'life.yml',
      event: 'pull_request',
      payload: github.pullRequestEvent(1, action),
      args: Object.entries(variables).flatMap(([key, value]) => ['--var', `${key}=${value}`]),
      env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: String(100 + index) },
      secrets: { DAYTONA_API_KEY: daytona.apiKey, GITHUB_TOKEN: ACTIONS_TOKEN },
    });
    show(daytona, github);
    note(
      `pull request, ${name}`,
      succeeded === succeeds && standing(daytona).length === left && github.comments.length === 1,
    );
  }
}

function standing(daytona: Emulator): string[] {
  return daytona.sandboxes().map(({ name }) => name);
}

function show(daytona: Emulator, github: Awaited<ReturnType<typeof startGitHubServer>>): void {
  console.log(`\nSandboxes: ${standing(daytona).join(', ') || 'none'}; snapshots: ${daytona.snapshots().length}`);
  console.log(`Deployments: ${github.deployments.map(({ statuses }) => statuses.at(-1)?.state ?? 'new').join(', ')}`);
  for (const { author, body } of github.comments) console.log(`Comment of ${author}:\n${body.replace(/^/gm, '  > ')}`);
}
