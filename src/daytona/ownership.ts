import { LABEL, labelOf } from './labels.ts';

/** Where something belongs: to one repository of one GitHub server. */
export interface Place {
  readonly server: string;
  readonly repositoryId: string;
}

/** One process of the action, by what the labels of its sandbox say of it. */
export interface Claimant {
  readonly owner: string;
  readonly instance: string;
  readonly attempt: string;
}

/** What the labels of a sandbox say of whose it is. */
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
 * Reads whose a sandbox is from its labels.
 * @param body a sandbox as the API shows it, or a request to create one.
 * @returns `undefined` when the action did not make it.
 */
export function ownershipOf(body: unknown): Ownership | undefined {
  const text = (label: string) => labelOf(body, label) ?? '';
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
    pullRequest: labelOf(body, LABEL.pullRequest),
    workflow: text(LABEL.workflow),
    run: text(LABEL.run),
    job: text(LABEL.job),
    commit: text(LABEL.commit),
    configuration: text(LABEL.configuration),
    usedBy: labelOf(body, LABEL.usedBy),
  };
}

/**
 * May the end of this step delete it? If this step of this run made it, in this attempt or an earlier one, and no other process uses
 * it. Two calls of one reusable workflow can be the same step to GitHub: within one attempt, each leaves what the other process made.
 */
export function mayStepDelete(sandbox: Ownership | undefined, step: Claimant): boolean {
  return isMadeByStep(sandbox, step) && !isUsedByAnother(sandbox, step);
}

/** Whether this step of this run made it: this very process, or an earlier attempt. */
export function isMadeByStep(sandbox: Ownership | undefined, step: Claimant): sandbox is Ownership {
  if (sandbox?.owner !== step.owner) return false;
  return sandbox.instance === step.instance || sandbox.attempt !== step.attempt;
}

/** Whether another process has come to use a sandbox. */
export function isUsedByAnother({ usedBy }: Ownership, { instance }: Claimant): boolean {
  return usedBy !== undefined && usedBy !== instance;
}

/**
 * May this push replace it? If it is of the same preview (server, repository, pull request or that there is none, workflow file, matrix
 * leg, sandbox name) and this attempt of this run did not make it.
 */
export function mayPushReplace(sandbox: Ownership, push: Ownership): boolean {
  return sandbox.preview === push.preview && !isOfSameAttempt(sandbox, push);
}

/** Whether a job of the same attempt of the same run made it: the workflow wants both then, not one after the other. */
export function isOfSameAttempt(sandbox: Ownership, push: Ownership): boolean {
  return isInPlace(sandbox, push) && sandbox.run === push.run && sandbox.attempt === push.attempt;
}

/**
 * May `closed` or a sweep delete it? If it was made for this pull request of this repository, whichever workflow made it. That GitHub
 * says the pull request is closed is for the caller to ask.
 * @param pullRequest its number; `undefined` for any, and for none.
 */
export function belongsTo(sandbox: Ownership | undefined, place: Place, pullRequest?: number): sandbox is Ownership {
  if (sandbox === undefined || !isInPlace(sandbox, place)) return false;
  return pullRequest === undefined || sandbox.pullRequest === String(pullRequest);
}

function isInPlace(sandbox: Place, { server, repositoryId }: Place): boolean {
  return sandbox.server === server && sandbox.repositoryId === repositoryId;
}

/** Whose a sandbox is, for a person: the repository, then the pull request or the workflow, and the run. */
export function describeOwner(
  { server, repository, pullRequest, workflow, run, job }: Ownership,
  reader: Place,
): string {
  const where = server === reader.server ? repository : `${server}/${repository}`;
  const what = pullRequest === undefined ? 'no pull request' : `pull request #${pullRequest}`;
  return `${what} of ${where} (${[workflow, `job ${job}`, `run ${run}`].filter((part) => part !== '').join(', ')})`;
}
