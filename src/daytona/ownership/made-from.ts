import { LABEL, type Labels, labelOf } from './labels.ts';

/** The commit that the labels of a sandbox name; `undefined` when that is not known. */
export function commitIn(labels: Labels | undefined): string | undefined {
  const commit = labelOf(labels, LABEL.commit) ?? '';
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? commit : undefined;
}

/** As many characters of a commit as Git and docker/metadata-action show at least. */
const SHORT = 7;

/** Whether the tag of an image has the commit in it, whole or short: then the image is of that commit, whenever it was pulled. */
export function tagNames(image: string, commit: string): boolean {
  const tag = image.slice(image.lastIndexOf(':') + 1);
  return commit.length >= SHORT && tag.includes(commit.slice(0, SHORT));
}
