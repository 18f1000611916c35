import { isRecord } from '../../json.ts';

/** The prefix of the action's labels. It keeps them apart from the labels of users and other tools. */
export const LABEL_PREFIX = 'daytona-sandbox-action/';

/** The labels that identify a sandbox of the action. `ownership.ts` has the rules that use them. */
export const LABEL = {
  /** Address of the GitHub server. */
  server: `${LABEL_PREFIX}server`,
  /** The repository's id, which survives a rename. */
  repositoryId: `${LABEL_PREFIX}repository-id`,
  /** Its name when the sandbox was created, for readers. */
  repository: `${LABEL_PREFIX}repository`,
  pullRequest: `${LABEL_PREFIX}pull-request`,
  /** Path of the workflow file. */
  workflow: `${LABEL_PREFIX}workflow`,
  run: `${LABEL_PREFIX}run`,
  attempt: `${LABEL_PREFIX}attempt`,
  job: `${LABEL_PREFIX}job`,
  commit: `${LABEL_PREFIX}commit`,
  /** Hash of the whole configuration. */
  configuration: `${LABEL_PREFIX}configuration`,
  /** Hash shared by all attempts of one step of one run. */
  owner: `${LABEL_PREFIX}owner`,
  /** The process that created it. */
  instance: `${LABEL_PREFIX}instance`,
  /** Hash shared by all pushes to one preview. */
  preview: `${LABEL_PREFIX}preview`,
  /** The process that adopted it. The owner does not delete a sandbox that another process uses. */
  usedBy: `${LABEL_PREFIX}used-by`,
} as const;

/** The labels of a sandbox, or of a request to create one. */
export type Labels = Readonly<Record<string, string>>;

/** Reads the labels from a body. @returns `undefined` when it has none, not even an empty set. */
export function labelsOf(body: unknown): Labels | undefined {
  const labels = isRecord(body) ? body.labels : undefined;
  if (!isRecord(labels)) return undefined;
  return Object.fromEntries(
    Object.entries(labels).flatMap(([label, value]) => (typeof value === 'string' ? [[label, value] as const] : [])),
  );
}

/** @returns the value of a label, or `undefined` when the sandbox does not have it. */
export function labelOf(labels: Labels | undefined, label: string): string | undefined {
  return labels !== undefined && Object.hasOwn(labels, label) ? labels[label] : undefined;
}
