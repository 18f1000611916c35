import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** What the rule says of one room. */
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

/** The rooms of `src`: its folders. */
function rooms(): string[] {
  const entries = readdirSync(fileURLToPath(new URL('src', root)), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Which rooms each room may enter, as the lint rule in biome.json keeps it: a Markdown table. */
export function drawRooms(): string {
  const all = rooms();
  const rows = all.map((room) => {
    const rule = overrides().find(({ includes }) => includes.includes(`src/${room}/**`));
    const groups = rule?.linter?.rules?.style?.noRestrictedImports?.options?.patterns ?? [];
    const closed = groups.flatMap(({ group }) => group);
    const open = all.filter((other) => other !== room && !closed.includes(`**/${other}/**`));
    const others = closed.filter((pattern) => !/^\*\*\/\w+\/\*\*$/.test(pattern));
    const may = open.map((name) => `\`${name}\``).join(', ') || 'none';
    const notEven = others.length === 0 ? '' : `; not even ${others.map((name) => `\`${name}\``).join(', ')}`;
    return `| \`src/${room}\` | ${may}${notEven} |`;
  });
  return ['| Room | May enter |', '| --- | --- |', ...rows].join('\n');
}
