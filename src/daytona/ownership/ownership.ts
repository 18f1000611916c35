import { LABEL, type Labels, labelOf } from './labels.ts';

/** The repository that a resource belongs to, on one GitHub server. */
export interface Place {
  readonly server: string;
  readonly repositoryId: string;
}

/** A process of the action, as identified by the labels of its sandbox. */
export interface Claimant {
  readonly owner: string;
  readonly instance: string;
  readonly attempt: string;
}

/** The owner of a sandbox, according to its labels. */
export interface Ownership extends Place, Claimant {
  readonly preview: string;
  readonly repository: string;
  readonly pullRequest: string | undefined;
  readonly workflow: string;
  readonly run: string;
  readonly job: string;
  readonly commit: string;
  readonly configuration: string;
  readonly usedBy: string | undefined;
}

/**
 * Reads the owner of a sandbox from its labels.
 * @param labels of a sandbox from the API, or of a request to create one.
 * @returns `undefined` when the action did not create it.
 */
export function ownershipOf(labels: Labels | undefined): Ownership | undefined {
  const text = (label: string) => labelOf(labels, label) ?? '';
  const owner = text(LABEL.owner);
  const server = text(LABEL.server);
  const repositoryId = text(LABEL.repositoryId);
  if (owner === '' || server === '' || repositoryId === '') return undefined;
  return {
    owner,
    server,
    repositoryId,
    instance: text(LABEL.instance),
    attempt: text(LABEL.attempt),
    preview: text(LABEL.preview),
    repository: text(LABEL.repository),
    pullRequest: labelOf(labels, LABEL.pullRequest),
    workflow: text(LABEL.workflow),
    run: text(LABEL.run),
    job: text(LABEL.job),
    commit: text(LABEL.commit),
    configuration: text(LABEL.configuration),
    usedBy: labelOf(labels, LABEL.usedBy),
  };
}

/**
 * Whether the end of this step may delete a sandbox: this step of this run created it, in this attempt or an earlier
 * one, and no other process uses it. Two calls of one reusable workflow can be the same step to GitHub, so within one
 * attempt each leaves the sandbox of the other process alone.
 */
export function mayStepDelete(sandbox: Ownership | undefined, step: Claimant): boolean {
  return isMadeByStep(sandbox, step) && !isUsedByAnother(sandbox, step);
}

/** Whether this step of this run created it: this process, or an earlier attempt. */
export function isMadeByStep(sandbox: Ownership | undefined, step: Claimant): sandbox is Ownership {
  if (sandbox?.owner !== step.owner) return false;
  return sandbox.instance === step.instance || sandbox.attempt !== step.attempt;
}

/** Whether another process has adopted a sandbox. */
export function isUsedByAnother({ usedBy }: Ownership, { instance }: Claimant): boolean {
  return usedBy !== undefined && usedBy !== instance;
}

/**
 * Whether this push may replace a sandbox: it belongs to the same preview (server, repository, pull request or none,
 * workflow file, matrix leg, sandbox name), and this attempt of this run did not create it.
 */
export function mayPushReplace(sandbox: Ownership, push: Ownership): boolean {
  return sandbox.preview === push.preview && !isOfSameAttempt(sandbox, push);
}

/** Whether a job of the same run attempt created it. The workflow then wants both at once. */
export function isOfSameAttempt(sandbox: Ownership, push: Ownership): boolean {
  return isInPlace(sandbox, push) && sandbox.run === push.run && sandbox.attempt === push.attempt;
}

/**
 * Whether `closed` or a sweep may delete a sandbox: any workflow made it for this pull request of this repository. The
 * caller checks that GitHub reports the pull request as closed.
 * @param pullRequest its number; `undefined` for any, and for none.
 */
export function belongsTo(sandbox: Ownership | undefined, place: Place, pullRequest?: number): sandbox is Ownership {
  if (sandbox === undefined || !isInPlace(sandbox, place)) return false;
  return pullRequest === undefined || sandbox.pullRequest === String(pullRequest);
}

function isInPlace(sandbox: Place, { server, repositoryId }: Place): boolean {
  return sandbox.server === server && sandbox.repositoryId === repositoryId;
}

/** Describes the owner of a sandbox: pull request, repository, workflow, job and run. */
export function describeOwner(
  { server, repository, pullRequest, workflow, run, job }: Ownership,
  reader: Place,
): string {
  const where = server === reader.server ? repository : `${server}/${repository}`;
  const what = pullRequest === undefined ? 'no pull request' : `pull request #${pullRequest}`;
  return `${what} of ${where} (${[workflow, `job ${job}`, `run ${run}`].filter((part) => part !== '').join(', ')})`;
}
