import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command files of one phase. Each phase gets new ones. */
export interface CommandFiles {
  output: string;
  state: string;
  env: string;
  path: string;
  step_summary: string;
}

/** 1 MiB per step; a larger summary is dropped completely. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Creates the empty files, with the names from src/Runner.Worker/FileCommandManager.cs. */
export function createCommandFiles(folder: string, suffix: string): CommandFiles {
  mkdirSync(folder, { recursive: true });
  const create = (prefix: string): string => {
    const file = join(folder, `${prefix}${suffix}`);
    writeFileSync(file, '');
    return file;
  };
  return {
    output: create('set_output_'),
    state: create('save_state_'),
    env: create('set_env_'),
    path: create('add_path_'),
    step_summary: create('step_summary_'),
  };
}

/** Reads a command file; empty if the action deleted it. */
export function readCommandFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}

export function commandFileSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Yields the records `NAME=VALUE` and `NAME<<DELIMITER`…`DELIMITER` of a file; the first of `=` and `<<` in a line
 * wins. Throws at the first invalid record, after yielding those before it, because the runner applies them too.
 *
 * actions/runner v2.336.0, src/Runner.Worker/FileCommandManager.cs, EnvFileKeyValuePairs.
 */
export function* parseRecords(text: string): Generator<[name: string, value: string]> {
  const reader = new LineReader(text);
  for (let line = reader.next(); line !== undefined; line = reader.next()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = line.text.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      yield [line.text.slice(0, equals), line.text.slice(equals + 1)];
    } else if (heredoc >= 0) {
      yield readHeredoc(line.text, heredoc, reader);
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
}

function readHeredoc(opening: string, at: number, reader: LineReader): [string, string] {
  const name = opening.slice(0, at);
  const delimiter = opening.slice(at + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${opening}'. Name must not be empty and delimiter must not be empty`);
  }
  const value: string[] = [];
  for (let line = reader.next(); line?.text !== delimiter; line = reader.next()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  return [name, value.join('\n')];
}

/** On Linux only `\n` ends a line of a command file. */
class LineReader {
  readonly #text: string;
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(): { text: string; ended: boolean } | undefined {
    if (this.#index >= this.#text.length) return undefined;
    const start = this.#index;
    const end = this.#text.indexOf('\n', start);
    this.#index = end < 0 ? this.#text.length : end + 1;
    return { text: this.#text.slice(start, end < 0 ? undefined : end), ended: end >= 0 };
  }
}
