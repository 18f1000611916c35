import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';
import { ActionError, reasonOf } from '../../errors.ts';

/** A file command of the runner (GITHUB_OUTPUT, GITHUB_STATE) could not be written. */
class RunnerFilesError extends ActionError {
  override readonly name = 'RunnerFilesError' as const;
  readonly code = 'runner-files';
}

/** Sets an output. @throws RunnerFilesError */
export function setOutput(name: string, value: string): void {
  write(`The output \`${name}\``, () => append('GITHUB_OUTPUT', record(name, value)));
}

/** Saves a value for the post step. @throws RunnerFilesError */
export function setState(name: string, value: string): void {
  write('The state for the post step', () => append('GITHUB_STATE', record(name, value)));
}

/** Adds Markdown to the job summary. @throws an error of the file system. */
export function appendSummary(markdown: string): void {
  append('GITHUB_STEP_SUMMARY', markdown);
}

function write(what: string, task: () => void): void {
  try {
    task();
  } catch (cause) {
    throw new RunnerFilesError(`${what} cannot be written: ${reasonOf(cause)}.`, {
      cause,
      hint: 'Is the disk of the runner full? If not, check whether an earlier step changed GITHUB_OUTPUT or GITHUB_STATE, or the files they point to.',
    });
  }
}

/**
 * One value as the runner reads it, up to a line that is the delimiter (actions/runner v2.336.0, FileCommandManager.cs). The
 * delimiter occurs nowhere in the value.
 */
function record(name: string, value: string): string {
  let delimiter = 'ghadelimiter';
  while (value.includes(delimiter)) delimiter += '_';
  return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL);
}

/** The runner makes each of its files before the step: a path without a file is wrong, and is not made here. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const path = process.env[variable] ?? '';
  if (path === '') throw new Error(`${variable} is not set`);
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
  appendFileSync(path, text);
}
