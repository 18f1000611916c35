import { joinName, shortHash } from '../../names.ts';

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
  /** Hash of server and repository id, which survives a rename. */
  readonly key: string;
  /** The name of the repository, without its owner. */
  readonly name: string;
}

/**
 * Creates the default name of a snapshot: the repository's name for readers, its key, and a hash of the settings.
 * Snapshots have no labels, so the name is their only mark. The same name always means the same settings and has no
 * owner.
 */
export function nameSnapshot({ key, name }: RepositoryKey, content: SnapshotContent): string {
  return `${joinName([name], 40)}${keyPart(key)}${hashOf(content)}`;
}

function hashOf({ imageName, target, entrypoint, cpu, memory, disk }: SnapshotContent): string {
  return shortHash([JSON.stringify([imageName, target, entrypoint, cpu, memory, disk])]);
}

/** The snapshots that one repository publishes under one name, such as one for each release. */
export interface Family {
  /** Lower-case letters, digits and single dashes. */
  readonly name: string;
  /** Hash of server, repository id and family. It is no repository's key, so a sweep never takes a member for its own. */
  readonly key: string;
}

/** Creates the name of a snapshot in a family. The same name always means the same settings. */
export function nameInFamily({ name, key }: Family, content: SnapshotContent): string {
  return `${name}${keyPart(key)}${hashOf(content)}`;
}

/** Whether `nameInFamily` generated the name for this family. */
export function isInFamily({ name, key }: Family, snapshot: string): boolean {
  const start = `${name}${keyPart(key)}`;
  return snapshot.startsWith(start) && /^[0-9a-f]{16}$/.test(snapshot.slice(start.length));
}

/**
 * Another generated name for the same snapshot content, for a name that is temporarily unusable.
 * @param name as returned by `nameSnapshot`, `nameInFamily` or this function.
 */
export function nextName(name: string): string {
  return `${name.slice(0, -HASH_LENGTH)}${shortHash([name])}`;
}

/** The length of what `shortHash` makes. */
const HASH_LENGTH = 16;

/** The part that all generated names of a repository share, for listing them. The server matches parts of names. */
export function keyPart(key: string): string {
  return `--${key}--`;
}

/** Whether `nameSnapshot` generated the name for this repository, even under an earlier repository name. */
export function isNamedByAction(key: string, name: string): boolean {
  const [repository = '', hash = '', ...rest] = name.split(keyPart(key));
  return rest.length === 0 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(repository) && /^[0-9a-f]{16}$/.test(hash);
}
