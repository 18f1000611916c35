import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** The part of a Biome override that this script reads. */
interface Override {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules?: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options?: { readonly patterns?: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

function overrides(): readonly Override[] {
  return JSON.parse(readFileSync(fileURLToPath(new URL('biome.json', root)), 'utf8')).overrides;
}

/** Returns the import patterns that Biome forbids for a glob, or `undefined` if no override has that glob. */
function forbiddenIn(glob: string): string[] | undefined {
  const override = overrides().find(({ includes }) => includes.includes(glob));
  const patterns = override?.linter?.rules?.style?.noRestrictedImports?.options?.patterns;
  return patterns?.flatMap(({ group }) => group);
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(fileURLToPath(new URL(path, root)), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** A folder and what its files may import. */
interface Folder {
  readonly name: string;
  /** Sibling folders. */
  readonly imports: readonly string[];
  /** Packages that it must not import. */
  readonly forbiddenPackages: readonly string[];
}

/** Reads the rooms, which are the folders of src. @throws if a room has no lint rule. */
function readRooms(): Folder[] {
  const rooms = foldersOf('src');
  return rooms.map((name) => {
    const forbidden = forbiddenIn(`src/${name}/*.ts`) ?? forbiddenIn(`src/${name}/**`);
    if (forbidden === undefined) throw new Error(`biome.json has no import rule for src/${name}`);
    const imports = rooms.filter((other) => other !== name && !forbidden.includes(`**/${other}/**`));
    return { name, imports, forbiddenPackages: forbidden.filter((pattern) => !/^\.|^\*\*\/\w+\/\*\*$/.test(pattern)) };
  });
}

/** Reads the wings of a room, which are its folders with their own lint rule. */
function readWings(room: string): Folder[] {
  const wings = foldersOf(`src/${room}`);
  return wings.flatMap((name) => {
    const forbidden = forbiddenIn(`src/${room}/${name}/**`);
    if (forbidden === undefined) return [];
    const imports = wings.filter((other) => other !== name && !forbidden.includes(`../${other}/**`));
    return [{ name, imports, forbiddenPackages: [] }];
  });
}

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'none';

/** Formats the lint rules in biome.json as two Markdown tables: the allowed imports of each room, and of each wing. */
export function drawRooms(): string {
  const rooms = readRooms();
  const rows = rooms.map(({ name, imports, forbiddenPackages }) => {
    const packages = forbiddenPackages.length === 0 ? '' : `; not even ${listed(forbiddenPackages)}`;
    return `| \`src/${name}\` | ${listed(imports)}${packages} |`;
  });
  const wings = rooms.flatMap(({ name: room }) =>
    readWings(room).map(({ name, imports }) => `| \`src/${room}/${name}\` | ${listed(imports)} |`),
  );
  return [
    '| Room | May import |',
    '| --- | --- |',
    ...rows,
    '',
    '| Wing | May import |',
    '| --- | --- |',
    ...wings,
  ].join('\n');
}

/** Draws the same rules as a Mermaid flowchart. Imports implied by a longer path get no arrow. */
export function drawRoomPicture(): string {
  const rooms = readRooms();
  const boxes = rooms.flatMap(({ name }) => {
    const wings = readWings(name);
    if (wings.length === 0) return [`  ${name}`];
    const inside = [...wings.map((wing) => `${name}-${wing.name}["${wing.name}"]`), ...arrows(wings, `${name}-`)];
    return [`  subgraph ${name}`, ...inside.map((line) => `    ${line}`), '  end'];
  });
  return ['flowchart TD', ...boxes, ...arrows(rooms, '').map((line) => `  ${line}`)].join('\n');
}

/** @param prefix for the names of the boxes. */
function arrows(folders: readonly Folder[], prefix: string): string[] {
  const importsOf = (name: string) => folders.find((folder) => folder.name === name)?.imports ?? [];
  return folders.flatMap(({ name, imports }) => {
    const direct = imports.filter((target) => !imports.some((between) => importsOf(between).includes(target)));
    return direct.map((target) => `${prefix}${name} --> ${prefix}${target}`);
  });
}
