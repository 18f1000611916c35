import { isRecord } from '../json.ts';

/** The labels by which the action knows its sandboxes again. */
export const LABEL = {
  managedBy: 'managed-by',
  repository: 'github-repository',
  pullRequest: 'github-pull-request',
  run: 'github-run',
  attempt: 'github-attempt',
  job: 'github-job',
  sha: 'github-sha',
  /** Hash of everything that was wanted. */
  configuration: 'configuration',
  /** Unique to one run of the action: tells what it made from what another run made under the same name. */
  maker: 'made-by',
  /** Set by a run that found it and uses it: then its maker leaves it. */
  user: 'used-by',
} as const;

/** The value of the label that marks everything the action makes. */
export const MANAGED_BY = 'daytona-sandbox-action';

/** One label of a sandbox; `undefined` when it has none of that name. */
export function labelOf(body: unknown, label: string): string | undefined {
  const labels = isRecord(body) ? body.labels : undefined;
  const value = isRecord(labels) && Object.hasOwn(labels, label) ? labels[label] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Whether the action made a sandbox for the same repository. */
export function isOurs(existing: unknown, wanted: unknown): boolean {
  const same = (label: string) => labelOf(existing, label) === labelOf(wanted, label);
  return labelOf(existing, LABEL.managedBy) === MANAGED_BY && same(LABEL.repository);
}

/** Whether a run other than its maker has come to use a sandbox. */
export function isUsedByAnother(body: unknown, maker: string): boolean {
  const user = labelOf(body, LABEL.user);
  return user !== undefined && user !== maker;
}
