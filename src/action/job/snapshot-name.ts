import { joinName, shortHash } from '../../names.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** What goes into a snapshot. */
export type SnapshotShape = Pick<Inputs, 'imageName' | 'target' | 'entrypoint' | 'cpu' | 'memory' | 'disk'>;

/**
 * The name of a snapshot that is given none: the repository, then a hash of all that goes into the snapshot, so that the same
 * name always means the same thing.
 */
export function nameSnapshot(repository: string, shape: SnapshotShape): string {
  const { imageName, target, entrypoint, cpu, memory, disk } = shape;
  return `${prefixOf(repository)}${shortHash([JSON.stringify([imageName, target, entrypoint, cpu, memory, disk])])}`;
}

/** Whether a snapshot's name is one that `nameSnapshot` gives to snapshots of this repository. */
export function isNamedByUs(repository: string, name: string): boolean {
  const prefix = prefixOf(repository);
  return name.startsWith(prefix) && /^[0-9a-f]{16}$/.test(name.slice(prefix.length));
}

/** How all such names of a repository begin: for a list of them. The hash of the repository tells `a-b/c` from `a/b-c`. */
export function prefixOf(repository: string): string {
  return `${joinName([repository], 40)}-${shortHash([repository]).slice(0, 8)}-`;
}
