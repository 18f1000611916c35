import { joinName, shortHash } from '../names.ts';

/** The settings that define a snapshot. */
export interface SnapshotContent {
  readonly imageName: string;
  readonly target: string | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly disk: number | undefined;
}

/** The repository that a generated name belongs to. */
export interface RepositoryKey {
  /** Hash of server and repository id: it stays when the repository is renamed. */
  readonly key: string;
  /** The name of the repository, without its owner. */
  readonly name: string;
}

/**
 * The name of a snapshot that is given none: the repository's name for people, its key, and a hash of all that goes into the snapshot.
 * Snapshots have no labels, so the name is their only mark; the same name always means the same thing, and belongs to nobody.
 */
export function nameSnapshot({ key, name }: RepositoryKey, content: SnapshotContent): string {
  const { imageName, target, entrypoint, cpu, memory, disk } = content;
  const hash = shortHash([JSON.stringify([imageName, target, entrypoint, cpu, memory, disk])]);
  return `${joinName([name], 40)}${keyPart(key)}${hash}`;
}

/** What stands in all such names of a repository: to list them by. The server matches a part of a name. */
export function keyPart(key: string): string {
  return `--${key}--`;
}

/** Whether a name is one that `nameSnapshot` gives to a snapshot of this repository, whatever it was called then. */
export function isNamedByAction(key: string, name: string): boolean {
  const [repository = '', hash = '', ...rest] = name.split(keyPart(key));
  return rest.length === 0 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(repository) && /^[0-9a-f]{16}$/.test(hash);
}
