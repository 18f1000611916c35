import { randomUUID } from 'node:crypto';
import { type JobContext, readJobContext } from '../github/event/context.ts';
import { PULL_REQUEST_EVENT } from '../github/event/event.ts';
import type { Log } from '../report/log.ts';
import { create } from './create/create.ts';
import { loadInputs, type Mode } from './inputs/inputs.ts';
import { reasonToSkip } from './job/absent-secret.ts';
import { withConnection } from './job/daytona-client.ts';
import { type Ending, NOTHING_MADE } from './job/ending.ts';
import { identify } from './job/identity.ts';
import type { Job } from './job/job.ts';
import { withPullRequest } from './job/pull-request.ts';
import { perform } from './perform.ts';
import { deletePreview } from './removal/delete.ts';
import type { Failure } from './runner/annotation.ts';
import { withholdEnvValues } from './runner/masking.ts';
import { clearRunState } from './runner/state.ts';

/** Runs main of the action. @returns the failure, if the work is incomplete or an output cannot be written. */
export function runMain(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<Failure | undefined> {
  return perform(env, log, async () => {
    clearRunState();
    const carried = readJobContext(env);
    const skip = reasonToSkip(env, carried);
    if (skip !== undefined) {
      log.notice({ code: 'no-secret', message: `Skipped. ${skip}` });
      return { made: NOTHING_MADE, outcome: 'skipped' };
    }
    const inputs = await loadInputs(env, autoMode(carried));
    withholdEnvValues(inputs.env);
    const context = await withPullRequest({ inputs, context: carried, log, signal });
    const identity = identify(inputs, context, { step: env.GITHUB_ACTION ?? '', nonce: randomUUID().slice(0, 8) });
    return await withConnection({ inputs, log, signal }, (connection) =>
      performMode({ inputs, context, identity, ...connection }),
    );
  });
}

function performMode(job: Job): Promise<Ending> {
  switch (job.inputs.mode) {
    case 'create':
      return create(job);
    case 'delete':
      return deletePreview(job);
  }
}

/** Resolves `mode: auto`: `delete` when a pull request was closed, `create` for everything else. */
function autoMode({ eventName, eventAction }: JobContext): Mode {
  return PULL_REQUEST_EVENT.test(eventName) && eventAction === 'closed' ? 'delete' : 'create';
}
