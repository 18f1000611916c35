import { LABEL } from '../../daytona/ownership/labels.ts';
import type { Claimant, Place } from '../../daytona/ownership/ownership.ts';
import { nameSnapshot } from '../../daytona/ownership/snapshot-name.ts';
import { commitOf, type JobContext } from '../../github/event/context.ts';
import { joinName, shortHash } from '../../names.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** The repository that a job works for, as labels and names have it. */
export interface RepositoryIdentity {
  readonly place: Place;
  /** A hash of the place, used in snapshot names. */
  readonly repositoryKey: string;
}

export function identifyRepository({ serverUrl, repository }: JobContext): RepositoryIdentity {
  const place: Place = { server: serverUrl, repositoryId: repository.id };
  return { place, repositoryKey: shortHash([serverUrl, repository.id]) };
}

/** The names and labels that let reruns, the post step, later pushes and sweeps recognize a sandbox. */
export interface Identity extends RepositoryIdentity {
  readonly snapshotName: string;
  /** Whether the action generated the snapshot name. Other previews may then use the snapshot too. */
  readonly isSnapshotShared: boolean;
  readonly sandboxName: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Identifies this process to the post step and to later attempts. */
  readonly step: Claimant;
  /** A hash shared by all pushes to this preview. */
  readonly preview: string;
  /** Whether the matrix leg is unknown because the runner does not report it. */
  readonly isLegUnknown: boolean;
}

/** Distinguishes the processes of one job. */
export interface ProcessMark {
  /** `GITHUB_ACTION`, which differs between two uses of the action in one job. */
  readonly step: string;
  /** Unique to this process. */
  readonly nonce: string;
}

/**
 * Derives names and labels from the job's context, so that the same job always finds what it created before. The fields
 * hashed into `owner` and `preview` implement the rules of `ownership.ts`.
 */
export function identify(inputs: Inputs, context: JobContext, { step, nonce }: ProcessMark): Identity {
  const { repository, serverUrl, pullRequest, workflowPath, runId, runAttempt, jobId } = context;
  const { place, repositoryKey } = identifyRepository(context);
  const leg = legOf(inputs.matrixLeg);
  const pull = pullRequest === undefined ? '' : String(pullRequest.number);
  const sandboxName = inputs.sandboxName ?? defaultName(context, leg ?? []);
  const owner = shortHash([serverUrl, repository.id, runId, jobId, String(leg), step, sandboxName]);
  const preview = shortHash([serverUrl, repository.id, pull, workflowPath, String(leg), sandboxName]);
  const attempt = String(runAttempt);
  const instance = [runId, attempt, nonce].join('.');
  // The commit of an existing snapshot is unknown.
  const commit = inputs.imageName === '' ? undefined : commitOf(context);
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
    ...(commit === undefined ? {} : { [LABEL.commit]: commit }),
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

/** Returns one name per pull request, workflow file and leg; outside of a pull request, one per run, job and leg. */
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
 * Parses the matrix leg from `strategy.job-index` and `strategy.job-total`.
 * @returns `['2']` for the third of several legs; `[]` without a matrix; `undefined` if the runner sets neither.
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
