import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAULT_KINDS, IMAGE_WORDS } from '../emulator/index.ts';
import { type Action, readActions, writeMetadata } from './actions.ts';
import { drawRoomPicture, drawRooms } from './draw-rooms.ts';
import { drawWorkflow } from './draw-workflow.ts';
import { endings } from './endings.ts';
import { readExamples, stepsOf } from './examples.ts';
import { firstFailureRows } from './first-failures.ts';
import { actionSection, inputBlock, inputIndex, inputReference } from './inputs-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const ACTIONS = readActions();
const [MAIN] = ACTIONS;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function outputTable({ outputs }: Action): string {
  const rows = Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description]);
  return table(['Output', 'What it is'], rows);
}

function otherActions(): string {
  const sections = ACTIONS.slice(1).map((action, index) =>
    actionSection(action, ACTIONS.slice(0, index + 1), outputTable(action)),
  );
  return sections.join('\n\n');
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
  'input-index': () => inputIndex(ACTIONS),
  inputs: () => inputReference(MAIN),
  'input-block': () => fence('yaml', inputBlock(MAIN)),
  outputs: () => outputTable(MAIN),
  'other-actions': otherActions,
  endings: () => table(['What ends a sandbox', 'When', 'Change it with'], endings(MAIN.inputs)),
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
  for (const file of writeMetadata()) console.log(`${file} is up to date again`);
  for (const name of documents()) {
    const text = readFileSync(join(root, name), 'utf8');
    const fresh = refresh(text);
    if (fresh !== text) console.log(`${name} is up to date again`);
    writeFileSync(join(root, name), fresh);
  }
}
