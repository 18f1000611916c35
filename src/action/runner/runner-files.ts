import * as core from '@actions/core';
import { ActionError, reasonOf } from '../../errors.ts';

/** A file command of the runner (GITHUB_OUTPUT, GITHUB_STATE) could not be written. */
class RunnerFilesError extends ActionError {
  override readonly name = 'RunnerFilesError' as const;
  readonly code = 'runner-files';
}

/** Sets an output. @throws RunnerFilesError */
export function setOutput(name: string, value: string): void {
  write(`The output \`${name}\``, () => core.setOutput(name, value));
}

/** Saves a value for the post step. @throws RunnerFilesError */
export function setState(name: string, value: string): void {
  write('The state for the post step', () => core.saveState(name, value));
}

function write(what: string, task: () => void): void {
  try {
    task();
  } catch (cause) {
    throw new RunnerFilesError(`${what} cannot be written: ${reasonOf(cause)}.`, {
      cause,
      hint: "Check that the runner's disk is not full, and whether an earlier step changed GITHUB_OUTPUT or GITHUB_STATE, or the files they point to.",
    });
  }
}
