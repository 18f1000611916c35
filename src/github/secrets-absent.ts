import type { JobContext } from './context.ts';

/** Why a secret is not there, and what to do. */
export interface AbsentSecret {
  readonly cause: 'fork' | 'dependabot' | 'called-workflow' | 'not-set';
  /** Whether this is how GitHub works and nobody's mistake: a job may then end without failing. */
  readonly isByDesign: boolean;
  /** What is the case: one sentence or two. */
  readonly explanation: string;
  /** What to do, if anything: one to three sentences. */
  readonly advice: string;
}

/** What is missing. */
export interface AbsentSecretQuestion {
  /** The secret's name: `DAYTONA_API_KEY`. */
  readonly secret: string;
  /** `job.workflow_ref`: the file that the job is written in. Differs from the context's when that was called by another. */
  readonly jobWorkflowRef?: string;
}

/** Events on which a fork's commits run, and get no secret ("Events that trigger workflows", "Approving workflow runs from forks"). */
const FORK_EVENT = /^pull_request(_review|_review_comment)?$/;

/** Events that get Dependabot's secrets instead of those of Actions ("Troubleshooting Dependabot on GitHub Actions"). */
const DEPENDABOT_EVENT = /^(pull_request(_review|_review_comment)?|push|create|deployment|deployment_status)$/;

/**
 * Explains, from the context alone, why a secret is empty. Never suggests to give secrets to code of others, as
 * `pull_request_target` with a checkout of the head does.
 */
export function explainAbsentSecret(
  context: JobContext,
  { secret, jobWorkflowRef }: AbsentSecretQuestion,
): AbsentSecret {
  if (context.pullRequest?.fromFork === true && FORK_EVENT.test(context.eventName)) return fromFork(context, secret);
  if (context.startedByDependabot && DEPENDABOT_EVENT.test(context.eventName)) return fromDependabot(context, secret);
  if (jobWorkflowRef !== undefined && jobWorkflowRef !== '' && jobWorkflowRef !== context.workflowRef) {
    return inCalledWorkflow(context, secret, jobWorkflowRef);
  }
  return notSet(context, secret);
}

function fromFork({ pullRequest, repository }: JobContext, secret: string): AbsentSecret {
  const where = pullRequest?.head?.repository ?? 'a fork that no longer exists';
  return {
    cause: 'fork',
    isByDesign: true,
    explanation: `This pull request comes from ${where}. GitHub gives no secrets to workflows that run a fork's code, so \`${secret}\` is empty.`,
    advice: `Nothing has to be fixed. For a preview, someone who may write to ${repository.fullName} can review the commits and push them to a branch there.`,
  };
}

function fromDependabot({ serverUrl, repository }: JobContext, secret: string): AbsentSecret {
  return {
    cause: 'dependabot',
    isByDesign: true,
    explanation: `Dependabot started this run. GitHub then takes secrets from Dependabot's store, not from that of Actions, and \`${secret}\` is not there.`,
    advice: `If its pull requests should have previews, add \`${secret}\` to the Dependabot secrets as well: ${serverUrl}/${repository.fullName}/settings/secrets/dependabot. Its token can only read unless the job has \`permissions\` of its own.`,
  };
}

function inCalledWorkflow({ workflowRef }: JobContext, secret: string, jobWorkflowRef: string): AbsentSecret {
  return {
    cause: 'called-workflow',
    isByDesign: false,
    explanation: `The job is in ${fileOf(jobWorkflowRef)}, which ${fileOf(workflowRef)} calls. A called workflow gets no secrets by itself, and \`${secret}\` is empty.`,
    advice: `In the job that calls it, write \`secrets: { ${secret}: \${{ secrets.${secret} }} }\`, or \`secrets: inherit\` within the same organization. If that is done already, see that the secret is set.`,
  };
}

function notSet({ serverUrl, repository }: JobContext, secret: string): AbsentSecret {
  return {
    cause: 'not-set',
    isByDesign: false,
    explanation: `\`${secret}\` is empty: it is not set, or not for this job.`,
    advice:
      `See ${serverUrl}/${repository.fullName}/settings/secrets/actions. A secret of an environment takes \`environment:\` in the job; ` +
      `one of the organization takes access for this repository; in a workflow called by another, the caller must write \`secrets: inherit\` or pass it.`,
  };
}

/** `owner/name/.github/workflows/file.yml` without the ref. */
function fileOf(workflowRef: string): string {
  return workflowRef.replace(/@.*$/, '') || 'another workflow';
}
