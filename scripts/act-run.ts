import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { isMapping } from '../__tests__/harness/action-metadata.ts';
import { actionUsed } from './actions.ts';
import { tool } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One run of a workflow. */
export interface ActRun {
  /** A file in .github/workflows of the copy. */
  readonly workflow: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A copy of the repository for `nektos/act`, which only sees committed files. */
export interface ActCopy extends Disposable {
  /** Adds a workflow, adapted for act, to those of the repository. */
  add(name: string, text: string): void;
  /** Runs act in host mode and shows its log. @returns whether all jobs succeeded. */
  run(run: ActRun): Promise<boolean>;
}

/** Creates the copy. Replaces what act does not support or would have to download; see CONTRIBUTING.md. */
export function copyForAct(): ActCopy {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  const repository = join(folder, 'repository');
  const workflows = join(repository, '.github', 'workflows');
  const git = (...args: readonly string[]) => must('git', ['-C', repository, ...args]);
  for (const file of must('git', ['-C', root, 'ls-files']).trim().split('\n'))
    cpSync(join(root, file), join(repository, file));
  for (const name of readdirSync(workflows)) rewrite(join(workflows, name));
  git('init', '--quiet', '--initial-branch', 'main');
  return {
    add(name, text) {
      writeFileSync(join(workflows, name), text);
      rewrite(join(workflows, name));
    },
    async run({ workflow, event, payload = {}, args = [], env = {}, secrets = {} }) {
      git('add', '--all');
      git(
        '-c',
        'user.name=act',
        '-c',
        'user.email=act@localhost',
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        workflow,
      );
      writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
      const given = [
        ...['-W', join(workflows, workflow), '-e', join(folder, 'event.json'), '--env-file', join(folder, 'none')],
        ...['ubuntu-24.04', 'self-hosted'].flatMap((name) => ['-P', `${name}=-self-hosted`]),
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...Object.entries(secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
      ];
      // Actions use the Node.js that runs this script, from the lock file. A separate home keeps out the user's act
      // settings.
      const own = { HOME: folder, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` };
      // Not `spawnSync`: the servers that the jobs call may run in this process.
      const act = spawn(tool('act').path, [event, ...given, ...args], {
        cwd: repository,
        env: { ...process.env, ...own },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      const [status]: unknown[] = await once(act, 'exit');
      return status === 0;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Uses our actions from the checkout, so every job starts with one. Drops all third-party actions except the checkout,
 * which act implements itself.
 */
function rewrite(file: string): void {
  const workflow: unknown = parse(readFileSync(file, 'utf8'));
  const jobs = isMapping(workflow) && isMapping(workflow.jobs) ? Object.values(workflow.jobs) : [];
  for (const job of jobs.filter(isMapping)) {
    if (!Array.isArray(job.steps)) continue;
    const steps = job.steps.filter(isMapping).flatMap((step) => {
      if (typeof step.uses !== 'string' || step.uses.startsWith('./')) return [step];
      const action = actionUsed(step.uses);
      return action === undefined ? [] : [{ ...step, uses: `./${action.folder === '.' ? '' : action.folder}` }];
    });
    job.steps = [{ uses: 'actions/checkout@v7' }, ...steps];
  }
  writeFileSync(file, stringify(workflow));
}

function must(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`, { cause: error });
  return stdout;
}
