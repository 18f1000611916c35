import { parse } from 'node:path';

/**
 * The entry files of dist/, without `.js`. A metadata file names one as `main` or `post`: `index` is main of `action.yml`, `snapshot`
 * and `sweep` are main of the actions in the folders of these names, and `post` cleans up for every action that creates something.
 */
export const ENTRY_FILES = ['index', 'post', 'snapshot', 'sweep'] as const;

export type EntryFile = (typeof ENTRY_FILES)[number];

/**
 * Returns the file that the runner started: nothing else distinguishes the actions and their phases. `GITHUB_ACTION_PATH` is not set
 * for JavaScript actions, and an earlier step could set saved state: main would then run as post, and succeed without doing anything.
 * @returns `undefined` for a file of another name, which no metadata file has.
 */
export function entryFileOf([, script = '']: readonly string[]): EntryFile | undefined {
  const { name } = parse(script);
  return ENTRY_FILES.find((known) => known === name);
}
