import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { FAULT_KINDS, IMAGE_WORDS } from '../emulator/index.ts';
import { drawRoomPicture, drawRooms } from './draw-rooms.ts';
import { drawWorkflow } from './draw-workflow.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The inputs, grouped by purpose. Every input of action.yml is in exactly one group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'What to run': ['api-token', 'image-name', 'mode', 'if-exists', 'cleanup'],
  'The snapshot: what is built from the image': [
    'snapshot-name',
    'entrypoint',
    'cpu',
    'memory',
    'disk',
    'target',
    'snapshot-timeout',
  ],
  'The sandbox: what runs': [
    'sandbox-name',
    'env',
    'labels',
    'auto-stop-interval',
    'auto-archive-interval',
    'auto-delete-interval',
    'ttl-minutes',
    'sandbox-timeout',
  ],
  'The preview: how people get to the app': [
    'preview-port',
    'preview-access',
    'public',
    'ready-path',
    'ready-status',
    'ready-timeout',
  ],
  'The pull request': ['pull-request', 'github-token', 'comment', 'deployment', 'environment', 'when-no-secret'],
  'The sweep': ['max-age', 'dry-run'],
  'Where Daytona is': ['api-url', 'organization-id'],
  'Not to be set by hand': ['matrix-leg'],
};

interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** The part of action.yml that the tables show. */
interface Metadata {
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function readMetadata(): Metadata {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputTables(): string {
  const { inputs } = readMetadata();
  const grouped = Object.values(GROUPS).flat();
  const lost = Object.keys(inputs).filter((name) => !grouped.includes(name));
  const gone = grouped.filter((name) => !Object.hasOwn(inputs, name));
  if (lost.length + gone.length > 0) {
    throw new Error(
      `GROUPS in scripts/readme.ts: in no group: ${lost.join(', ')}; not in action.yml: ${gone.join(', ')}`,
    );
  }
  return Object.entries(GROUPS)
    .map(([title, names]) => {
      const rows = names.map((name) => [
        `\`${name}\``,
        inputs[name]?.description.trim() ?? '',
        defaultOf(inputs[name]),
      ]);
      return `#### ${title}\n\n${table(['Input', 'What it is', 'Default'], rows)}`;
    })
    .join('\n\n');
}

function defaultOf(input: Input | undefined): string {
  if (input?.required === true) return 'required';
  return input?.default === undefined ? '' : `\`${input.default}\``;
}

function outputTable(): string {
  const rows = Object.entries(readMetadata().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description.trim(),
  ]);
  return table(['Output', 'What it is'], rows);
}

function imageWords(): string {
  const rows = IMAGE_WORDS.map(({ word, seconds, meaning }) => [
    `\`${word}${seconds === undefined ? '' : '-N'}\``,
    seconds === undefined ? meaning : `${meaning} (N defaults to ${seconds})`,
  ]);
  return table(['Keyword', 'Effect'], rows);
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;

/** Generates the text between `<!-- name -->` and `<!-- /name -->`, by name. */
const BLOCKS: Readonly<Record<string, () => string>> = {
  inputs: inputTables,
  outputs: outputTable,
  workflow: () => fence('mermaid', drawWorkflow()),
  'room-picture': () => fence('mermaid', drawRoomPicture()),
  rooms: drawRooms,
  'image-words': imageWords,
  faults: () => `${FAULT_KINDS.map((kind) => `\`${kind}\``).join(', ')}.`,
};

/** Paths of the Markdown documents, relative to the root. */
export function documents(): string[] {
  const under = (folder: string) => readdirSync(join(root, folder)).map((name) => join(folder, name));
  return [...readdirSync(root), ...under('docs')].filter((name) => name.endsWith('.md')).sort();
}

/** Regenerates everything between markers in a document. @throws when a marker names no block, or is not closed. */
export function refresh(text: string): string {
  const closed = text.replace(/<!-- ([a-z-]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (_, name: string) => {
    const make = BLOCKS[name];
    if (make === undefined) throw new Error(`there is no block "${name}"`);
    return `<!-- ${name} -->\n\n${make()}\n\n<!-- /${name} -->`;
  });
  const opens = [...closed.matchAll(/<!-- [a-z-]+ -->/g)].length;
  const closes = [...closed.matchAll(/<!-- \/[a-z-]+ -->/g)].length;
  if (opens !== closes) throw new Error('a marker is not closed');
  return closed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of documents()) {
    const text = readFileSync(join(root, name), 'utf8');
    const fresh = refresh(text);
    if (fresh !== text) console.log(`${name} is up to date again`);
    writeFileSync(join(root, name), fresh);
  }
}
