import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** What the lint rule says of one folder. */
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

/** What a folder may not import, as patterns of the lint rule. */
function closedTo(folder: string): string[] {
  const rule = overrides().find(({ includes }) => includes.includes(folder));
  const groups = rule?.linter?.rules?.style?.noRestrictedImports?.options?.patterns ?? [];
  return groups.flatMap(({ group }) => group);
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(fileURLToPath(new URL(path, root)), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || 'none';

/** Which rooms each room may enter, and which wings each wing, as the lint rule in biome.json keeps it: two Markdown tables. */
export function drawRooms(): string {
  const rooms = foldersOf('src');
  const rows = rooms.map((room) => {
    const closed = closedTo(foldersOf(`src/${room}`).length > 0 ? `src/${room}/*.ts` : `src/${room}/**`);
    const open = rooms.filter((other) => other !== room && !closed.includes(`**/${other}/**`));
    const packages = closed.filter((pattern) => !/^\.|^\*\*\/\w+\/\*\*$/.test(pattern));
    const notEven = packages.length === 0 ? '' : `; not even ${listed(packages)}`;
    return `| \`src/${room}\` | ${listed(open)}${notEven} |`;
  });
  const wings = rooms.flatMap((room) => {
    const all = foldersOf(`src/${room}`);
    return all.map((wing) => {
      const closed = closedTo(`src/${room}/${wing}/**`);
      const open = all.filter((other) => other !== wing && !closed.includes(`../${other}/**`));
      return `| \`src/${room}/${wing}\` | ${listed(open)} |`;
    });
  });
  return ['| Room | May enter |', '| --- | --- |', ...rows, '', '| Wing | May enter |', '| --- | --- |', ...wings].join(
    '\n',
  );
}
