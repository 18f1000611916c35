import { randomUUID } from 'node:crypto';
import { readJobContext } from '../github/event/context.ts';
import type { Log } from '../report/log.ts';
import { loadSnapshotInputs } from './inputs/snapshot-inputs.ts';
import { withConnection } from './job/daytona-client.ts';
import { perform } from './perform.ts';
import type { Failure } from './runner/annotation.ts';
import { clearRunState } from './runner/state.ts';
import { dryRun } from './snapshot/dry-run.ts';
import { identifySnapshot } from './snapshot/identity.ts';
import { publish } from './snapshot/publish.ts';

/**
 * Runs main of the action `snapshot`.
 * @returns the failure, unless the snapshot is active, or only planned, and every output is written.
 */
export function runSnapshot(env: NodeJS.ProcessEnv, log: Log, signal: AbortSignal): Promise<Failure | undefined> {
  return perform(env, log, async () => {
    clearRunState();
    const context = readJobContext(env);
    const inputs = await loadSnapshotInputs(env);
    const mark = { step: env.GITHUB_ACTION ?? '', nonce: randomUUID().slice(0, 8) };
    const identity = identifySnapshot(inputs, context, mark);
    const work = inputs.dryRun ? dryRun : publish;
    return await withConnection({ inputs, log, signal }, (connection) =>
      work({ inputs, context, identity, ...connection }),
    );
  });
}
