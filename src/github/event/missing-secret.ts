import type { JobContext } from './context.ts';

/** Why a secret is empty, and what to do. */
export interface AbsentSecret {
  /** One or two sentences. */
  readonly reason: string;
  /** One to three sentences. */
  readonly hint: string;
}

/**
 * Events that run a fork's code without secrets ("Events that trigger workflows", "Approving workflow runs from
 * forks").
 */
const FORK_EVENT = /^pull_request(_review|_review_comment)?$/;

/** Events that get Dependabot's secrets, not those of Actions ("Troubleshooting Dependabot on GitHub Actions"). */
const DEPENDABOT_EVENT = /^(pull_request(_review|_review_comment)?|push|create|deployment|deployment_status)$/;

/**
 * Explains why a secret is empty when GitHub withholds it by design; such a job need not fail. Uses only the context.
 * Never suggests exposing secrets to untrusted code, as `pull_request_target` with a checkout of the head does.
 * @param secret the name of the secret, such as `DAYTONA_API_KEY`.
 * @returns `undefined` when the secret should be available.
 */
export function explainAbsentSecret(context: JobContext, secret: string): AbsentSecret | undefined {
  if (context.pullRequest?.fromFork === true && FORK_EVENT.test(context.eventName)) return fromFork(context, secret);
  if (context.startedByDependabot && DEPENDABOT_EVENT.test(context.eventName)) return fromDependabot(context, secret);
  return undefined;
}

function fromFork({ pullRequest, repository }: JobContext, secret: string): AbsentSecret {
  const where = pullRequest?.head?.repository ?? 'a fork that no longer exists';
  return {
    reason: `This pull request comes from ${where}. GitHub does not pass secrets to workflows that run a fork's code, so \`${secret}\` is empty.`,
    hint: `No action is needed. To get a preview, someone with write access to ${repository.fullName} can review the commits and push them to a branch there.`,
  };
}

function fromDependabot({ serverUrl, repository }: JobContext, secret: string): AbsentSecret {
  return {
    reason: `Dependabot started this run, so GitHub uses the Dependabot secrets instead of the Actions secrets, and \`${secret}\` is not among them.`,
    hint: `To get previews for its pull requests, add \`${secret}\` to the Dependabot secrets as well: ${serverUrl}/${repository.fullName}/settings/secrets/dependabot. The GitHub token of such a run is read-only unless the job sets its own \`permissions\`.`,
  };
}
