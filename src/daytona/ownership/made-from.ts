import { LABEL, labelOf } from './labels.ts';

/** The commit that a sandbox says it was made from; `undefined` when that is not known. */
export function commitIn(sandbox: unknown): string | undefined {
  const commit = labelOf(sandbox, LABEL.commit) ?? '';
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? commit : undefined;
}

/** As many characters of a commit as Git and docker/metadata-action show at least. */
const SHORT = 7;

/** Whether the tag of an image has the commit in it, whole or short: then the image is of that commit, whenever it was pulled. */
export function tagNames(image: string, commit: string): boolean {
  const tag = image.slice(image.lastIndexOf(':') + 1);
  return commit.length >= SHORT && tag.includes(commit.slice(0, SHORT));
}
