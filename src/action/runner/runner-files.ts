import { saveState, setOutput } from '@actions/core';
import { ActionError, reasonOf } from '../../errors.ts';

/** What the runner has to be told stands in files of its own, and one of them cannot be written. */
class RunnerFilesError extends ActionError {
  override readonly name = 'RunnerFilesError' as const;
  readonly code = 'runner-files';
}

/** Gives an output to the steps that come after. @throws RunnerFilesError */
export function giveOutput(name: string, value: string): void {
  write(`The output \`${name}\``, () => setOutput(name, value));
}

/** Keeps a text for the post phase. @throws RunnerFilesError */
export function keepState(name: string, value: string): void {
  write('What the end of the job needs', () => saveState(name, value));
}

function write(what: string, task: () => void): void {
  try {
    task();
  } catch (cause) {
    throw new RunnerFilesError(`${what} cannot be written: ${reasonOf(cause)}.`, {
      cause,
      hint: 'Is the disk of the runner full? If not, look whether an earlier step has changed GITHUB_OUTPUT or GITHUB_STATE, or the files that they name.',
    });
  }
}
