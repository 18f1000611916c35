import type { Inputs } from '../../../src/action/inputs/inputs.ts';
import type { SweepInputs } from '../../../src/action/inputs/sweep-inputs.ts';
import { type Identity, identify } from '../../../src/action/job/identity.ts';
import type { JobContext } from '../../../src/github/event/context.ts';
import { inputsOf } from '../job.ts';
import type { Owner, Run } from './schedule.ts';
import { imageOf, pullOf, repositoryIdOf } from './truth.ts';

/** The inputs of a job, as in its workflow file. A sweep is another action, and creates nothing either. */
export function inputsFor(owner: Owner, run: Run, apiUrl: string, apiToken: string): Inputs {
  const isClosing = run.event === 'closed';
  return inputsOf(apiUrl, apiToken, {
    mode: owner.mode === 'auto' && !isClosing ? 'create' : 'delete',
    isModeFromEvent: owner.mode === 'auto',
    githubToken: 'a-token-for-github',
    imageName: imageOf(owner),
    snapshotName: owner.snapshotName ?? undefined,
    sandboxName: owner.sandboxName ?? undefined,
    ifExists: owner.ifExists,
    cleanup: owner.cleanup,
    matrixLeg: owner.leg,
  });
}

/** The default of `max-age`. */
export const MAX_AGE_MS = 7 * 24 * 3_600_000;

/** The inputs of a job that sweeps. */
export function sweepInputsFor({ dryRun }: Owner, inputs: Inputs): SweepInputs {
  const { apiToken, apiUrl, organizationId, githubToken } = inputs;
  return { apiToken, apiUrl, organizationId, githubToken, maxAgeMs: MAX_AGE_MS, dryRun };
}

/** The runner's description of a job. */
export function contextFor(owner: Owner, run: Run, runId: string, runAttempt: number): JobContext {
  const name = { app: 'app', renamed: 'app-of-old', other: 'other' }[run.repository];
  const fullName = `octo-org/${name}`;
  const number = pullOf(run);
  return {
    repository: { owner: 'octo-org', name, fullName, id: repositoryIdOf(run) },
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    runId,
    runAttempt,
    runUrl: `https://github.com/${fullName}/actions/runs/${runId}`,
    jobId: owner.job,
    workflowPath: run.workflow === '' ? '' : `.github/workflows/${run.workflow}.yml`,
    sha: 'ffac537e6cbbf934b08745a378932722df287a53',
    startedByDependabot: false,
    eventName: number === undefined ? 'push' : 'pull_request',
    eventAction: number === undefined ? undefined : run.event === 'closed' ? 'closed' : 'synchronize',
    pullRequest:
      number === undefined
        ? undefined
        : {
            number,
            head: { sha: `${runId}537e6cbbf934b08745a378932722df287a5`, repository: fullName },
            fromFork: false,
          },
    trigger: undefined,
    helpPage: 'docs/troubleshooting.md',
  };
}

/** @param nonce unique to the process. */
export function identityFor(inputs: Inputs, context: JobContext, nonce: string): Identity {
  return identify(inputs, context, { step: '__octo-org_sandbox', nonce });
}
