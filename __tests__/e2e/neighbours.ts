import { setTimeout as delay } from 'node:timers/promises';
import type { JobResult } from '../harness/index.ts';
import type { Stage, StepOptions } from './pull-request.ts';

/** A step of a run on one pull request, by its number; `on` is for number 1. */
export function onPull(
  { github }: Stage,
  number: number,
  action: string,
): Pick<NonNullable<StepOptions['job']>, 'event'> {
  return { event: { name: 'pull_request', payload: github.pullRequestEvent(number, action) } };
}

/** The context of a job in a run of a given number, and what else is said of it. */
export function inRun(run: number, more: Readonly<Record<string, string>> = {}): Pick<StepOptions, 'github'> {
  return { github: { run_id: String(run), ...more } };
}

/** The file of another workflow on the same branch. */
export const OTHER_FILE = { workflow_ref: 'octo-org/octo-repo/.github/workflows/docs.yml@refs/pull/1/merge' };

/** What the runner would not fill in, as nektos/act and Gitea leave it. */
export const NO_STRATEGY = { 'matrix-leg': '/' };

/** The message of the only annotation with a title. */
export function told({ annotations }: Pick<JobResult, 'annotations'>, title: string): string | undefined {
  const found = annotations.filter((annotation) => annotation.title === title);
  return found.length === 1 ? found[0]?.message : undefined;
}

/** Waits until what another job does has come so far. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(20);
}
