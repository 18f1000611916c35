import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { FAULT_KINDS, IMAGE_WORDS } from '../emulator/index.ts';
import { drawRoomPicture, drawRooms } from './draw-rooms.ts';
import { drawWorkflow } from './draw-workflow.ts';
import { endings } from './endings.ts';
import { readExamples, stepsOf } from './examples.ts';
import { firstFailureRows } from './first-failures.ts';
import { type Inputs, inputBlock, inputIndex, inputReference } from './inputs-page.ts';

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

/** The part of action.yml that the tables show. */
interface Metadata {
  readonly inputs: Inputs;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function readMetadata(): Metadata {
  return parse(readFileSync(join(root, 'action.yml'), 'utf8'));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Returns the inputs of action.yml. @throws unless `GROUPS` has each of them, and no other. */
function groupedInputs(): Inputs {
  const { inputs } = readMetadata();
  const grouped = Object.values(GROUPS).flat();
  const lost = Object.keys(inputs).filter((name) => !grouped.includes(name));
  const gone = grouped.filter((name) => !Object.hasOwn(inputs, name));
  if (lost.length + gone.length > 0) {
    throw new Error(
      `GROUPS in scripts/readme.ts: in no group: ${lost.join(', ')}; not in action.yml: ${gone.join(', ')}`,
    );
  }
  return inputs;
}

function outputTable(): string {
  const rows = Object.entries(readMetadata().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description.trim(),
  ]);
  return table(['Output', 'What it is'], rows);
}

function exampleTable(): string {
  const rows = readExamples().map(({ file, purpose, permissions }) => [
    purpose,
    `[\`${file}\`](examples/${file})`,
    permissions.map((permission) => `\`${permission}\``).join(', ') || 'none',
  ]);
  return table(['What it is', 'Copy', 'Permissions'], rows);
}

/** Reads one example. @throws if there is none of that name. */
function example(name: string) {
  const found = readExamples().find(({ file }) => file === name);
  if (found === undefined) throw new Error(`there is no examples/${name}`);
  return found;
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
  'input-index': () => inputIndex(GROUPS),
  inputs: () => inputReference(groupedInputs(), GROUPS),
  'input-block': () => fence('yaml', inputBlock(groupedInputs(), GROUPS)),
  endings: () => table(['What ends a sandbox', 'When', 'Change it with'], endings(groupedInputs())),
  outputs: outputTable,
  'first-failures': () => table(['The error', 'Usual cause and fix'], firstFailureRows()),
  examples: exampleTable,
  'example-preview': () => fence('yaml', example('preview.yml').text.trimEnd()),
  'example-tests': () => fence('yaml', stepsOf(example('tests-in-a-sandbox.yml'))),
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
