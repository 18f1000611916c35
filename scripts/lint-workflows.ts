import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readActions } from './actions.ts';
import { snippetWorkflows } from './snippet-workflows.ts';
import { tool } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs zizmor and actionlint on all workflows, action files and examples, and on every snippet of the documentation.
 * With `--online`, zizmor also queries GitHub; this needs a token in `GH_TOKEN`.
 */
const online = process.argv.includes('--online');
const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
try {
  const results = [
    ...lint('workflows, action files and examples', { persona: 'pedantic', fill: addExamples }),
    // The pedantic rules (a name for each job, a comment for each permission) are noise in a snippet.
    ...lint('snippets of the documents', { persona: 'regular', fill: replaceWithSnippets }),
  ];
  process.exitCode = results.every((passed) => passed) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

interface Subject {
  readonly persona: 'pedantic' | 'regular';
  /** Copies the workflows to check into the folder. */
  fill(workflows: string): void;
}

/** Creates a repository with the workflows, because the tools expect one. @returns whether each tool passed. */
function lint(what: string, { persona, fill }: Subject): boolean[] {
  const repository = repositoryAt(join(folder, persona));
  const workflows = join(repository, '.github', 'workflows');
  fill(workflows);
  console.log(`${readdirSync(workflows).length} ${what}:`);
  const config = join(repository, '.github', 'zizmor.yml');
  const rules = ['--config', config, '--persona', persona, '--strict-collection', '--no-progress', '--quiet'];
  return [
    run('zizmor', [...rules, ...(online ? [] : ['--offline']), '.'], repository),
    // The findings of shell linters depend on what is installed on the machine.
    run('actionlint', ['-shellcheck=', '-pyflakes='], repository),
  ];
}

function addExamples(workflows: string): void {
  for (const name of readdirSync(join(root, 'examples')))
    cpSync(join(root, 'examples', name), join(workflows, `example-${name}`));
}

function replaceWithSnippets(workflows: string): void {
  for (const name of readdirSync(workflows)) rmSync(join(workflows, name));
  for (const { name, text } of snippetWorkflows()) writeFileSync(join(workflows, name), text);
}

/** Copies the files that the tools check. */
function repositoryAt(copy: string): string {
  // actionlint detects the root of a repository by this folder.
  mkdirSync(join(copy, '.git'), { recursive: true });
  for (const path of ['.github', 'dist', ...readActions().map(({ file }) => file)])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  return copy;
}

function run(name: 'zizmor' | 'actionlint', args: readonly string[], cwd: string): boolean {
  const { path, version } = tool(name);
  const { status, error } = spawnSync(path, args, { cwd, stdio: 'inherit' });
  if (error !== undefined) throw error;
  console.log(`  ${name} ${version}: ${status === 0 ? 'no findings' : `ended with ${status}`}`);
  return status === 0;
}
