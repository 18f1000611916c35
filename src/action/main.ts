import { systemClock } from '../daytona/clock.ts';
import { ActionError, reasonOf } from '../errors.ts';
import { helpPage, type JobContext, readJobContext } from '../github/context.ts';
import { explainAbsentSecret } from '../github/secrets-absent.ts';
import type { Log } from '../report/log.ts';
import { clientFor } from './client.ts';
import { DEFAULT, FALLBACK, INPUT } from './contract.ts';
import { type Created, create } from './create.ts';
import { deletePreview } from './delete.ts';
import { withholdEnvValues } from './env-values.ts';
import { annotationOf, newsOfFailure } from './failure.ts';
import { identify } from './identity.ts';
import { inputText } from './input-text.ts';
import { type Mode, readInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { writeOutputs } from './outputs.ts';
import type { Progress } from './progress.ts';
import { clearRunState } from './run-state.ts';
import { writeSummary } from './summary.ts';
import { sweep } from './sweep.ts';

/** The main phase. @throws unless what was asked for is done and every output is written. */
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
      // What failed before it is what the person should read.
      log.line(reasonOf(cause));
    }
    await writeSummary(log, progress, { error: newsOfFailure(annotation, helpPage(env)) });
    throw error;
  }
}

async function perform(
  env: NodeJS.ProcessEnv,
  log: Log,
  signal: AbortSignal,
  progress: Progress,
): Promise<Pick<Created, 'outcome' | 'succeed'>> {
  const context = readJobContext(env);
  const skip = reasonToSkip(env, context);
  if (skip !== undefined) {
    log.notice({ code: 'no-secret', message: `Skipped. ${skip}` });
    return { outcome: 'skipped' };
  }
  const inputs = readInputs(env, autoMode(context));
  withholdEnvValues(inputs.env);
  const identity = identify(inputs, context, env.GITHUB_ACTION ?? '');
  const client = clientFor(inputs, systemClock, log);
  const job: Job = { inputs, context, identity, client, log, signal, clock: systemClock };
  progress.job = job;
  noteAddress(job);
  switch (inputs.mode) {
    case 'create':
      return create(job, progress);
    case 'delete':
      await deletePreview(job);
      return { outcome: 'deleted' };
    case 'sweep':
      await sweep(job);
      return { outcome: 'swept' };
  }
}

/** Some servers answer 500 to every other address, which looks like a trouble that passes. */
function noteAddress({ inputs, log }: Job): void {
  if (/\/api$/.test(inputs.apiUrl)) return;
  log.line('`api-url` does not end in `/api`, as the address of a Daytona API usually does.');
}

/** `mode: auto`: a pull request that was closed needs its preview no more; everything else makes it, or brings it up to date. */
function autoMode({ pullRequest, eventAction }: JobContext): Mode {
  return pullRequest !== undefined && eventAction === 'closed' ? 'delete' : 'create';
}

/** GitHub gave no secret to this job, and the author asked to fail then. */
class NoSecretError extends ActionError {
  override readonly name = 'NoSecretError' as const;
  readonly code = 'no-secret';
}

/**
 * @returns why there is no token, when that is how GitHub works.
 * @throws NoSecretError instead, when the author asked to fail then.
 */
function reasonToSkip(env: NodeJS.ProcessEnv, context: JobContext): string | undefined {
  const token = inputText(env, INPUT.apiToken) || (env[FALLBACK.apiToken] ?? '').trim();
  if (token !== '') return undefined;
  const absent = explainAbsentSecret(context, FALLBACK.apiToken);
  if (absent === undefined) return undefined;
  const { explanation, advice } = absent;
  const wish = inputText(env, INPUT.whenNoSecret) || DEFAULT.whenNoSecret;
  if (wish === 'skip') return `${explanation}\n${advice}`;
  throw new NoSecretError(explanation, {
    hint: `${advice} With \`when-no-secret: skip\`, which is the default, the step ends well instead.`,
  });
}
