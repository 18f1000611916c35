import type { Ledger } from '../../daytona/resource/ledger.ts';
import { runDocument } from '../create/run-document.ts';
import type { Ending, Made } from '../job/ending.ts';
import { failureOf } from '../runner/annotation.ts';
import { type Outcome, writeOutputs } from '../runner/outputs.ts';
import { openRunRecord } from '../runner/state.ts';
import { deleteOlder, keptFamilyOf, type SnapshotJob } from './family.ts';
import { planSnapshot } from './plan.ts';

/**
 * Creates a snapshot, or finds it, waits until it is active, and deletes older ones of its family.
 * @returns always: a failure unless it is active and every output is known and written.
 */
export async function publish(job: SnapshotJob): Promise<Ending> {
  const { inputs, identity, log } = job;
  const record = openRunRecord({ ...job, inputs: { ...inputs, cleanup: 'unless-active' } });
  const run = await runDocument({ ...job, plan: planSnapshot(inputs, identity) }, record.ledger);
  const { result, phases, failure, lastResponse } = run;
  const { imageName } = inputs;
  const made: Made = { result, phases, snapshot: { imageName, snapshotName: identity.snapshotName } };
  try {
    record.end();
    if (failure !== undefined) return { made, failure };
    // A later step may need them, even if the job ends while older ones are deleted.
    writeOutputs(result);
    const outcome = outcomeOf(record.ledger);
    log.line(`✓ Snapshot ${result.snapshotName} (${result.snapshotId}) is active (${outcome})`);
    const kept = keptFamilyOf(job);
    if (kept !== undefined) {
      // From here on, older ones go. If the job is cancelled now, the new one has to stay.
      record.succeed();
      const createdAt = lastResponse?.shown.createdAt ?? Number.NaN;
      await deleteOlder(job, kept, { id: result.snapshotId, createdAt });
    }
    return { made, outcome, succeed: record.succeed };
  } catch (error) {
    return { made, failure: failureOf(error) };
  }
}

function outcomeOf(ledger: Ledger): Outcome {
  if (ledger.replaced.length > 0) return 'replaced';
  return ledger.entry('snapshot')?.claim === 'made' ? 'created' : 'reused';
}
