import { isRecord } from '../json.ts';

/** What every label of the action begins with, so that no label of a user or of another tool is taken for one. */
export const LABEL_PREFIX = 'daytona-sandbox-action/';

/** The labels by which the action knows its sandboxes again; `ownership.ts` says what follows from them. */
export const LABEL = {
  /** Address of the GitHub server. */
  server: `${LABEL_PREFIX}server`,
  /** The number that a repository keeps when it is renamed. */
  repositoryId: `${LABEL_PREFIX}repository-id`,
  /** Its name when the sandbox was made, for people. */
  repository: `${LABEL_PREFIX}repository`,
  pullRequest: `${LABEL_PREFIX}pull-request`,
  /** Path of the workflow file. */
  workflow: `${LABEL_PREFIX}workflow`,
  run: `${LABEL_PREFIX}run`,
  attempt: `${LABEL_PREFIX}attempt`,
  job: `${LABEL_PREFIX}job`,
  commit: `${LABEL_PREFIX}commit`,
  /** Hash of everything that was asked for. */
  configuration: `${LABEL_PREFIX}configuration`,
  /** Hash that is the same for every attempt of one step of one run, and for nothing else. */
  owner: `${LABEL_PREFIX}owner`,
  /** The one process that made it. */
  instance: `${LABEL_PREFIX}instance`,
  /** Hash that is the same for every push to one preview. */
  preview: `${LABEL_PREFIX}preview`,
  /** The process that found it and uses it: then its owner leaves it. */
  usedBy: `${LABEL_PREFIX}used-by`,
} as const;

/** One label of a sandbox; `undefined` when it has none of that name. */
export function labelOf(body: unknown, label: string): string | undefined {
  const labels = isRecord(body) ? body.labels : undefined;
  const value = isRecord(labels) && Object.hasOwn(labels, label) ? labels[label] : undefined;
  return typeof value === 'string' ? value : undefined;
}
