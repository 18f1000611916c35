import { randomUUID } from 'node:crypto';
import { systemClock } from '../clock.ts';
import { ActionError, reasonOf } from '../errors.ts';
import { helpPage, type JobContext, readJobContext } from '../github/event/context.ts';
import { PULL_REQUEST_EVENT } from '../github/event/event.ts';
import { explainAbsentSecret } from '../github/event/missing-secret.ts';
import type { Log } from '../report/log.ts';
import { type Created, create } from './create/create.ts';
import { DEFAULT, FALLBACK, INPUT, inputText } from './inputs/contract.ts';
import { loadInputs, type Mode } from './inputs/inputs.ts';
import { clientFor, feedFor, permissionsFor, warnOfOtherOrganization } from './job/daytona-client.ts';
import { identify } from './job/identity.ts';
import type { Job, Progress } from './job/job.ts';
import { withPullRequest } from './job/pull-request.ts';
import { deletePreview } from './removal/delete.ts';
import { sweep } from './removal/sweep.ts';
import { annotationOf, failureReportOf } from './runner/annotation.ts';
import { withholdEnvValues } from './runner/masking.ts';
import { writeOutputs } from './runner/outputs.ts';
import { clearRunState } from './runner/state.ts';
import { writeSummary } from './summary.ts';

/** Runs the main phase. @throws if the work is incomplete or an output cannot be written. */
export async function runMain(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<void> {
  const progress: Progress = { result: {}, phases: [] };
  try {
    clearRunState();
    const { outcome, succeed } = await perform(env, log, signal, progress);
    writeOutputs(progress.result, { outcome });
    succeed?.();
    if (outcome !== 'skipped' && progress.result.sandboxState !== undefined)
      await writeSummary(log, progress, { outcome });
  } catch (error) {
    const annotation = annotationOf(error);
    try {
      writeOutputs(progress.result, { errorCode: annotation.code });
    } catch (cause) {
      // The earlier failure is the one to report.
      log.line(reasonOf(cause));
    }
    await writeSummary(log, progress, { error: failureReportOf(annotation, helpPage(env)) });
    throw error;
  }
}

async function perform(
  env: NodeJS.ProcessEnv,
  log: Log,
  signal: AbortSignal,
  progress: Progress,
): Promise<Pick<Created, 'outcome' | 'succeed'>> {
  const carried = readJobContext(env);
  const skip = reasonToSkip(env, carried);
  if (skip !== undefined) {
    log.notice({ code: 'no-secret', message: `Skipped. ${skip}` });
    return { outcome: 'skipped' };
  }
  const inputs = await loadInputs(env, autoMode(carried));
  withholdEnvValues(inputs.env);
  const context = await withPullRequest({ inputs, context: carried, log, signal });
  const identity = identify(inputs, context, { step: env.GITHUB_ACTION ?? '', nonce: randomUUID().slice(0, 8) });
  const client = warnOfOtherOrganization(clientFor(inputs, systemClock, log), inputs, log);
  const changes = feedFor(inputs, log);
  const permissions = permissionsFor(inputs, systemClock, log);
  const job: Job = { inputs, context, identity, client, changes, permissions, log, signal, clock: systemClock };
  progress.job = job;
  noteAddress(job);
  try {
    return await performMode(job, progress);
  } finally {
    changes.close();
    permissions.close();
  }
}

async function performMode(job: Job, progress: Progress): Promise<Pick<Created, 'outcome' | 'succeed'>> {
  switch (job.inputs.mode) {
    case 'create':
      return create(job, progress);
    case 'delete':
      return { outcome: await deletePreview(job) };
    case 'sweep':
      await sweep(job);
      return { outcome: 'swept' };
  }
}

/** Some servers answer 500 to any other address, which looks like a temporary failure. */
function noteAddress({ inputs, log }: Job): void {
  if (/\/api$/.test(inputs.apiUrl)) return;
  log.line('`api-url` does not end in `/api`, although the address of a Daytona API usually does.');
}

/** Resolves `mode: auto`: `delete` when a pull request was closed, `create` for everything else. */
function autoMode({ eventName, eventAction }: JobContext): Mode {
  return PULL_REQUEST_EVENT.test(eventName) && eventAction === 'closed' ? 'delete' : 'create';
}

/** GitHub withheld the secret, and `when-no-secret` is not `skip`. */
class NoSecretError extends ActionError {
  override readonly name = 'NoSecretError' as const;
  readonly code = 'no-secret';
}

/**
 * @returns why there is no token, if GitHub withheld it by design.
 * @throws NoSecretError instead, unless `when-no-secret` is `skip`.
 */
function reasonToSkip(env: NodeJS.ProcessEnv, context: JobContext): string | undefined {
  const token = inputText(env, INPUT.apiToken) || (env[FALLBACK.apiToken] ?? '').trim();
  if (token !== '') return undefined;
  const absent = explainAbsentSecret(context, FALLBACK.apiToken);
  if (absent === undefined) return undefined;
  const { reason, hint } = absent;
  const whenNoSecret = inputText(env, INPUT.whenNoSecret) || DEFAULT.whenNoSecret;
  if (whenNoSecret === 'skip') return `${reason}\n${hint}`;
  throw new NoSecretError(reason, {
    hint: `${hint} With \`when-no-secret: skip\` (the default), the step succeeds instead.`,
  });
}
