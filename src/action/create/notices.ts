import { commitOf, type JobContext } from '../../github/event/context.ts';
import { PULL_REQUEST_EVENT } from '../../github/event/event.ts';
import type { PullRequestState } from '../../github/pull-request/pull-request.ts';
import type { Job } from '../job/job.ts';

/** Without `ready-path` nothing checks the app, so this names the most common mistake in advance. */
export function noticeCmd({ inputs, log }: Job): void {
  const { imageName, entrypoint, previewPort, readyPath } = inputs;
  if (imageName === '' || entrypoint !== undefined || previewPort === undefined || readyPath !== undefined) return;
  log.notice({
    code: 'entrypoint-not-cmd',
    message:
      'If the image starts its app with CMD, the sandbox reaches `started` but nothing listens. In that case, set `entrypoint`. Set `ready-path` to make the step wait for the app.',
  });
}

/** A rerun deploys its own commit again. That is deliberate, but deserves a notice. */
export function noticeOldCommit(
  { inputs, context, log }: Job,
  now: PullRequestState | { readonly state: 'none' },
): void {
  const { pullRequest, runAttempt } = context;
  const sha = pullRequest?.head?.sha;
  if (
    inputs.imageName === '' ||
    runAttempt === 1 ||
    sha === undefined ||
    now.state !== 'open' ||
    now.head === undefined
  )
    return;
  if (now.head.sha === sha) return;
  log.notice({
    code: 'older-commit',
    message: `This is a re-run, so the preview shows commit ${sha}. Pull request #${pullRequest?.number} is now at ${now.head.sha}.`,
  });
}

/** Without the matrix leg, two legs would get the same sandbox name. */
export function noticeUnknownLeg({ inputs, log }: Job): void {
  log.notice({
    code: 'matrix-leg-unknown',
    message: `\`matrix-leg\` is "${inputs.matrixLeg}", not \`n/m\`: this runner does not report which matrix leg the job is, or whether there is a matrix. In a matrix, give each leg its own \`sandbox-name\`.`,
  });
}

/**
 * Reports a comment or deployment that was asked for and cannot be created. `comment` is `true` by default, so that alone is a line
 * of the log, except after an event that should have had a pull request.
 */
export function warnOfNoReport({ inputs, context, log }: Job): void {
  const why = reasonForNoReport({ inputs, context });
  const isComment = inputs.comment && !(why === undefined || why === NO_HEAD);
  const wanted = [...(isComment ? ['comment'] : []), ...(inputs.deployment ? ['deployment'] : [])];
  if (why === undefined || wanted.length === 0) return;
  const message = `No ${wanted.join(' and no ')} is created: ${why}.`;
  if (!inputs.deployment && context.trigger === undefined) log.line(message);
  else log.warning({ code: 'no-pull-request', message: `${message}\n${HINT}` });
}

const HINT =
  'If the preview belongs to a pull request, give its number as `pull-request`. If not, set `comment: false` and leave `deployment` out.';

const NO_HEAD = 'the head commit of the pull request is unknown';

/** @returns `undefined` if both can be created. */
function reasonForNoReport({ inputs, context }: Pick<Job, 'inputs' | 'context'>): string | undefined {
  const { pullRequest, trigger, eventName } = context;
  if (pullRequest === undefined) {
    const listed = trigger?.pullRequests.map(({ number }) => `#${number}`) ?? [];
    if (listed.length > 1) return `the event \`${eventName}\` carries several pull requests (${listed.join(', ')})`;
    return `the event \`${eventName}\` carries no pull request of this repository`;
  }
  if (inputs.githubToken === '') return '`github-token` is empty';
  return pullRequest.head === undefined ? NO_HEAD : undefined;
}

/**
 * Warns if the sandbox was made from another commit than the one of this job, or from an unknown one: the tag of its image was
 * used before, and Daytona does not pull a tag again.
 * @param madeFrom the commit in the labels of the sandbox.
 */
export function warnOfReusedTag({ inputs, context, log }: Job, madeFrom: string | undefined): void {
  const { imageName } = inputs;
  const wanted = commitOf(context);
  if (imageName === '' || context.pullRequest === undefined || wanted === undefined || madeFrom === wanted) return;
  const what =
    madeFrom === undefined
      ? `The snapshot of \`${imageName}\` existed already, so it is unknown whether the preview shows commit ${wanted}.`
      : `The preview shows commit ${madeFrom}, not ${wanted}: the tag of \`${imageName}\` was used before.`;
  const tagged = `${imageName.slice(0, imageName.lastIndexOf(':'))}:${commitExpression(context)}`;
  log.warning({
    code: 'image-tag-reused',
    message: [
      `${what} Daytona does not pull the same tag again. Use the commit as the tag, in the build and in this step:`,
      `docker build --tag ${tagged} .`,
      `image-name: ${tagged}`,
    ].join('\n'),
  });
}

/** The commit, as a workflow file can name it. */
function commitExpression({ eventName, trigger }: JobContext): string {
  if (PULL_REQUEST_EVENT.test(eventName)) return `\${{ github.event.pull_request.head.sha }}`;
  return trigger === undefined ? '<head commit of the pull request>' : `\${{ github.event.${eventName}.head_sha }}`;
}
