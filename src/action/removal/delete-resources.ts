import type { Row } from '../../daytona/api/list.ts';
import { beginPhase } from '../../daytona/deadline.ts';
import { CleanupError } from '../../daytona/errors.ts';
import { remove } from '../../daytona/removal/delete.ts';
import { textMember } from '../../json.ts';
import { type Job, sessionOf } from '../job/job.ts';
import { retireSnapshot } from './unused-snapshots.ts';

/** Something that should be gone and is not. */
export type Left = ConstructorParameters<typeof CleanupError>[0][number];

/** So many deletions wait for the server side by side. */
const AT_ONCE = 5;

/**
 * Deletes sandboxes and waits until they are gone; those that fail do not keep the others.
 * @param mayGo is asked once more just before each: what was listed minutes ago may have come into use.
 * @returns those that are left.
 */
export async function deleteSandboxes(
  job: Job,
  rows: readonly Row[],
  mayGo: (row: Row) => Promise<boolean> = async () => true,
): Promise<Left[]> {
  const left: Left[] = [];
  await inGroups(rows, async (row) => {
    const id = textMember(row, 'id') ?? '';
    const name = textMember(row, 'name') ?? id;
    try {
      if (!(await mayGo(row))) return;
      await remove(sessionOf(job), 'sandbox', id, beginPhase('sandbox', name, job.inputs.sandboxTimeoutMs, job.clock));
      job.log.line(`Deleted sandbox ${name} (${id})`);
    } catch (error) {
      job.signal.throwIfAborted();
      left.push({ entry: { kind: 'sandbox', name, id }, error });
    }
  });
  return left;
}

/** Deletes snapshots, each only if it may go: see `retireSnapshot`. @returns those that failed to go. */
export async function retireSnapshots(job: Job, names: Iterable<string>): Promise<Left[]> {
  const left: Left[] = [];
  await inGroups([...names], async (name) => {
    try {
      await retireSnapshot(job, name);
    } catch (error) {
      job.signal.throwIfAborted();
      left.push({ entry: { kind: 'snapshot', name }, error });
    }
  });
  return left;
}

/** @throws CleanupError that names all that are left. */
export function refuseLeft(...left: readonly Left[]): void {
  if (left.length > 0) throw new CleanupError(left);
}

async function inGroups<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work));
  }
}
