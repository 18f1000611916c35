import { LABEL } from '../../daytona/labels.ts';
import { commitOf, type JobContext } from '../../github/context.ts';
import { joinName, shortHash } from '../../names.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { placeLabels } from './own-sandboxes.ts';
import { nameSnapshot } from './snapshot-name.ts';

/** By what a sandbox is known again: by this job when it runs again, by the post step, by later pushes, by a sweep. */
export interface Identity {
  readonly snapshotName: string;
  readonly sandboxName: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The value of the maker's label: the same when this step of this run is tried again, different for every other. */
  readonly maker: string;
}

/**
 * Names and labels of the sandbox, made from the job's context alone: the same job always finds what it made before.
 * @param step `GITHUB_ACTION`: tells two uses of the action in one job apart.
 */
export function identify(inputs: Inputs, context: JobContext, step: string): Identity {
  const { repository, pullRequest, runId, runAttempt, jobId } = context;
  const leg = legOf(inputs.matrixLeg);
  const job = [jobId, ...leg].join('-');
  const snapshotName = inputs.snapshotName ?? nameSnapshot(repository.fullName, inputs);
  const maker = shortHash([repository.fullName, runId, jobId, leg.join(), step]);
  const place = pullRequest === undefined ? [`run-${runId}`, jobId] : [`pr-${pullRequest.number}`];
  const labels = {
    ...inputs.labels,
    ...placeLabels(context),
    [LABEL.run]: runId,
    [LABEL.attempt]: String(runAttempt),
    [LABEL.job]: job,
    [LABEL.sha]: commitOf(context),
    [LABEL.configuration]: configurationOf(inputs, snapshotName),
    [LABEL.maker]: maker,
  };
  const sandboxName = inputs.sandboxName ?? joinName([repository.fullName, ...place, ...leg]);
  return { snapshotName, sandboxName, labels, maker };
}

/** `2` for the third leg of a matrix of several; nothing for a job without one. */
function legOf(matrixLeg: string): string[] {
  const [, index, total] = /^([0-9]+)\/([0-9]+)$/.exec(matrixLeg) ?? [];
  return index === undefined || total === '1' ? [] : [index];
}

/** Everything that makes one sandbox another than the next. */
function configurationOf(inputs: Inputs, snapshotName: string): string {
  const { imageName, target, entrypoint, cpu, memory, disk, env, labels } = inputs;
  const { autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes } = inputs;
  const intervals = [autoStopInterval, autoArchiveInterval, autoDeleteInterval, ttlMinutes];
  const sorted = (map: Readonly<Record<string, string>> | undefined) =>
    Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const shape = [imageName, snapshotName, target, entrypoint, cpu, memory, disk, inputs.public, intervals];
  return shortHash([JSON.stringify([...shape, sorted(env), sorted(labels)])]);
}
