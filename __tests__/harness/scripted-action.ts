import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ActionJob, JobResult } from './contract.ts';
import { runAction, type Watch } from './runner.ts';

/** An action that consists of a few lines of JavaScript (ES modules), for testing the harness. */
export interface ScriptedAction {
  main: string;
  post?: string;
  postIf?: string;
  inputs?: Record<string, { default?: unknown; required?: boolean; deprecationMessage?: string }>;
  /** Replaces all of action.yml. */
  metadata?: unknown;
}

/** The helpers available to the scripts. */
const PRELUDE = `
import { appendFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
const to = (name, text) => appendFileSync(process.env['GITHUB_' + name], text);
const say = (...lines) => { for (const line of lines) process.stdout.write(line + '\\n'); };
const stay = () => setInterval(() => {}, 1000);
`;

/** Writes the action to its own folder, which `dispose` removes. */
export function writeScriptedAction(action: ScriptedAction): { dir: string } & Disposable {
  const dir = mkdtempSync(join(tmpdir(), 'scripted-action-'));
  const runs = {
    using: 'node24',
    main: 'main.mjs',
    ...(action.post === undefined ? {} : { post: 'post.mjs' }),
    ...(action.postIf === undefined ? {} : { 'post-if': action.postIf }),
  };
  const metadata = action.metadata ?? {
    name: 'Scripted',
    description: 'For a test',
    inputs: action.inputs ?? {},
    runs,
  };
  writeFileSync(join(dir, 'action.yml'), stringify(metadata));
  writeFileSync(join(dir, 'main.mjs'), PRELUDE + action.main);
  if (action.post !== undefined) writeFileSync(join(dir, 'post.mjs'), PRELUDE + action.post);
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Runs main and post of a scripted action. */
export async function runScript(
  script: string | ScriptedAction,
  job: Omit<ActionJob, 'actionDir'> = {},
  watch?: Watch,
): Promise<JobResult> {
  using action = writeScriptedAction(typeof script === 'string' ? { main: script } : script);
  return await runAction({ ...job, actionDir: action.dir }, watch);
}
