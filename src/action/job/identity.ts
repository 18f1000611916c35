import { LABEL } from '../../daytona/labels.ts';
import type { Claimant, Place } from '../../daytona/ownership.ts';
import { nameSnapshot } from '../../daytona/snapshot-name.ts';
import { commitOf, type JobContext } from '../../github/context.ts';
import { joinName, shortHash } from '../../names.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** By what a sandbox is known again: by this job when it runs again, by the post step, by later pushes, by a sweep. */
export interface Identity {
  readonly snapshotName: string;
  /** The action made the name of the snapshot, so that other previews may use it too. */
  readonly isSnapshotShared: boolean;
  readonly sandboxName: string;
  readonly labels: Readonly<Record<string, string>>;
  /** This process, as the end of the job and later attempts know it. */
  readonly step: Claimant;
  /** Hash that is the same for every push to this preview. */
  readonly preview: string;
  readonly place: Place;
  /** Hash of the place, as it stands in the names of snapshots. */
  readonly repositoryKey: string;
  /** The runner does not say which leg of a matrix this is, or whether there is one. */
  readonly isLegUnknown: boolean;
}

/** What tells one process from another of the same job. */
export interface ProcessMark {
  /** `GITHUB_ACTION`: tells two uses of the action in one job apart. */
  readonly step: string;
  /** Of this process alone. */
  readonly nonce: string;
}

/**
 * Names and labels of the sandbox, made from the job's context: the same job always finds what it made before. What is hashed into
 * `owner` and `preview` answers the questions of `ownership.ts`.
 */
export function identify(inputs: Inputs, context: JobContext, { step, nonce }: ProcessMark): Identity {
  const { repository, serverUrl, pullRequest, workflowPath, runId, runAttempt, jobId } = context;
  const place: Place = { server: serverUrl, repositoryId: repository.id };
  const repositoryKey = shortHash([serverUrl, repository.id]);
  const leg = legOf(inputs.matrixLeg);
  const pull = pullRequest === undefined ? '' : String(pullRequest.number);
  const sandboxName = inputs.sandboxName ?? defaultName(context, leg ?? []);
  const owner = shortHash([serverUrl, repository.id, runId, jobId, String(leg), step, sandboxName]);
  const preview = shortHash([serverUrl, repository.id, pull, workflowPath, String(leg), sandboxName]);
  const attempt = String(runAttempt);
  const instance = [runId, attempt, nonce].join('.');
  const snapshotName = inputs.snapshotName ?? nameSnapshot({ key: repositoryKey, name: repository.name }, inputs);
  const labels = {
    ...inputs.labels,
    [LABEL.server]: serverUrl,
    [LABEL.repositoryId]: repository.id,
    [LABEL.repository]: repository.fullName,
    ...(pullRequest === undefined ? {} : { [LABEL.pullRequest]: pull }),
    [LABEL.workflow]: workflowPath,
    [LABEL.run]: runId,
    [LABEL.attempt]: attempt,
    [LABEL.job]: [jobId, ...(leg ?? [])].join('-'),
    [LABEL.commit]: commitOf(context),
    [LABEL.configuration]: configurationOf(inputs, snapshotName),
    [LABEL.owner]: owner,
    [LABEL.instance]: instance,
    [LABEL.preview]: preview,
  };
  return {
    snapshotName,
    isSnapshotShared: inputs.snapshotName === undefined,
    sandboxName,
    labels,
    step: { owner, instance, attempt },
    preview,
    place,
    repositoryKey,
    isLegUnknown: leg === undefined,
  };
}

/** A pull request has one preview for each workflow file and leg; without one, each run has a sandbox for each job and leg. */
function defaultName(
  { repository, pullRequest, workflowPath, runId, jobId }: JobContext,
  leg: readonly string[],
): string {
  const [, workflow = workflowPath] = /([^/]+)\.ya?ml$/.exec(workflowPath) ?? [];
  const place =
    pullRequest === undefined
      ? [`run-${runId}`, jobId]
      : [`pr-${pullRequest.number}`, ...(workflow === '' ? [] : [workflow])];
  return joinName([repository.fullName, ...place, ...leg]);
}

/**
 * The leg of a matrix, from `strategy.job-index` and `strategy.job-total`.
 * @returns `['2']` for the third of several; empty for a job without a matrix; `undefined` when the runner does not fill the two in.
 */
function legOf(matrixLeg: string): string[] | undefined {
  const [, index, total] = /^([0-9]+)\/([0-9]+)$/.exec(matrixLeg) ?? [];
  if (index === undefined) return undefined;
  return total === '1' ? [] : [index];
}

/** Hashes every setting that affects the sandbox. */
function configurationOf(inputs: Inputs, snapshotName: string): string {
  const { imageName, target, entrypoint, cpu, memory, disk, env, labels } = inputs;
  const { autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes } = inputs;
  const intervals = [autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes];
  const sorted = (map: Readonly<Record<string, string>> | undefined) =>
    Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const shape = [imageName, snapshotName, target, entrypoint, cpu, memory, disk, inputs.public, intervals];
  return shortHash([JSON.stringify([...shape, sorted(env), sorted(labels)])]);
}
