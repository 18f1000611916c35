import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');

/** A program that is measured. */
export interface Subject {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** State of a main step that succeeded, as the runner hands it to the post step. */
const SUCCEEDED = {
  entries: [{ kind: 'sandbox', name: 'app', claim: 'made', since: 1, id: 'sandbox-id' }],
  cleanup: 'on-failure',
  succeeded: true,
};

/** Node without a program: nothing starts faster. */
export const NODE: Subject = { name: 'node -e 0', args: ['-e', '0'] };

export const ACTION: Subject = { name: 'this action', args: [join(ROOT, 'dist/index.js')] };

export const POST_STEP: Subject = {
  name: 'its post step after a success',
  args: [join(ROOT, 'dist/post.js')],
  env: { STATE_run: JSON.stringify(SUCCEEDED) },
};

/** @returns a script of the toolkit, bundled as actions are. */
export function bundledScript(): Subject {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const ncc = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const script = join(HERE, 'scripts/one-request.js');
  const { status, stderr } = spawnSync(process.execPath, [ncc, 'build', script, '-o', folder, '--quiet'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ncc ended with ${status}: ${stderr}`);
  return { name: '@actions/core and @actions/http-client, bundled', args: [join(folder, 'index.js')] };
}

export const SDK: Subject = { name: '@daytona/sdk', args: [join(HERE, 'scripts/sdk.js')] };

/** @throws when the packages of this folder are not installed. */
export function requirePackages(): void {
  if (!existsSync(join(HERE, 'node_modules'))) throw new Error('Run `npm ci --prefix bench --ignore-scripts` first.');
}

/** The environment of a step on a runner, with what each program needs for one request to a server. */
export function stepEnvironment(apiUrl: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(
    (name) => [name, join(folder, name)] as const,
  );
  for (const [, path] of files) writeFileSync(path, '');
  return {
    ...Object.fromEntries(files),
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REPOSITORY_ID: '1',
    'INPUT_API-TOKEN': 'dtn_0123456789abcdef0123456789abcdef',
    'INPUT_API-URL': apiUrl,
    'INPUT_IMAGE-NAME': 'ghcr.io/acme/app:1.2.3',
    PATH: process.env.PATH ?? '',
    HOME: folder,
  };
}

/** @returns the middle value, to one decimal; `undefined` when there is none. */
export function median(values: readonly number[]): number | undefined {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  return middle === undefined ? undefined : Math.round(middle * 10) / 10;
}
