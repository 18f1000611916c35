import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, isScalar, parse, visit } from 'yaml';
import type { EntryFile } from '../src/action/runner/entry-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An input of an action. */
export interface Input {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** Inputs by name. */
export type Inputs = Readonly<Record<string, Input>>;

/** Titles, each with the names of its inputs. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** A file of metadata/actions/. */
interface Definition {
  /** Relative to the root. */
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Groups;
  readonly outputs: readonly string[];
  /** Descriptions that differ from those of metadata/inputs.yml and metadata/outputs.yml. */
  readonly wording?: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly outputs?: Readonly<Record<string, string>>;
  };
  readonly main: EntryFile;
  readonly post?: EntryFile;
}

/** An action of this repository. */
export interface Action {
  /** Relative to the root: `.` or `sweep`. */
  readonly folder: string;
  /** Its metadata file, relative to the root: `sweep/action.yml`. */
  readonly file: string;
  /** What a workflow says: `org/daytona-sandbox-action/sweep`. */
  readonly uses: string;
  readonly groups: Groups;
  /** In the order of the groups. */
  readonly inputs: Inputs;
  /** Descriptions by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Names of the inputs that it describes in its own way. */
  readonly ownWording: readonly string[];
  /** What the runner reads. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Reads the actions of metadata/, the one of the root first. @throws if one has an input or output that is not described. */
export function readActions(): [main: Action, ...others: Action[]] {
  const [inputs, outputs]: [Inputs, Readonly<Record<string, string>>] = [read('inputs.yml'), read('outputs.yml')];
  const definitions = readdirSync(join(root, 'metadata', 'actions')).map((name) => read<Definition>(`actions/${name}`));
  const [main, ...others] = definitions
    .sort((a, b) => a.folder.localeCompare(b.folder))
    .map((definition) => actionOf(definition, inputs, outputs));
  if (main?.folder !== '.') throw new Error('metadata/actions/ has no action of the root');
  return [main, ...others];
}

function read<T>(name: string): T {
  return parse(readFileSync(join(root, 'metadata', name), 'utf8'));
}

function actionOf(definition: Definition, described: Inputs, outputs: Readonly<Record<string, string>>): Action {
  const { folder, name, description, branding, inputs: groups, wording, main, post } = definition;
  const file = join(folder, 'action.yml').replaceAll('\\', '/');
  const find = <T>(from: Readonly<Record<string, T>>, wanted: string): T => {
    const found = from[wanted];
    if (found === undefined) throw new Error(`${file} has \`${wanted}\`, which metadata/ does not describe`);
    return found;
  };
  const inputs = Object.fromEntries(
    Object.values(groups)
      .flat()
      .map((input) => {
        const { description: shared, required = false, ...rest } = find(described, input);
        return [input, { description: wording?.inputs?.[input] ?? shared, required, ...rest }] as const;
      }),
  );
  const own = Object.fromEntries(
    definition.outputs.map((output) => [output, wording?.outputs?.[output] ?? find(outputs, output)] as const),
  );
  const dist = relative(folder, 'dist').replaceAll('\\', '/');
  return {
    folder,
    file,
    uses: ['org/daytona-sandbox-action', ...(folder === '.' ? [] : [folder])].join('/'),
    groups,
    inputs,
    outputs: own,
    ownWording: Object.keys(wording?.inputs ?? {}),
    metadata: {
      name,
      description,
      author: 'daytona-sandbox-action contributors',
      branding,
      inputs,
      outputs: Object.fromEntries(Object.entries(own).map(([output, text]) => [output, { description: text }])),
      runs: {
        using: 'node24',
        main: `${dist}/${main}.js`,
        ...(post === undefined ? {} : { post: `${dist}/${post}.js`, 'post-if': 'always()' }),
      },
    },
  };
}

/**
 * Returns the action of this repository that a step uses: at its version (`org/daytona-sandbox-action/sweep@v1`), in the checkout
 * (`./sweep`), or at the commit of the workflow (`$/sweep`; `$/.` is the root).
 */
export function actionUsed(uses: unknown): Action | undefined {
  const match = /^(?:org\/daytona-sandbox-action(?:\/([\w/-]+))?@v1|[.$]\/(?:\.|([\w/-]+))?)$/.exec(String(uses));
  if (match === null) return undefined;
  const [, atVersion, here] = match;
  return readActions().find(({ folder }) => folder === (atVersion ?? here ?? '.'));
}

/** Longer texts are written as a block of folded lines. */
const LINE_WIDTH = 120;

/** Returns the text of the metadata file of an action. */
export function metadataText({ metadata }: Action): string {
  const document = new Document(metadata);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'description' || !isScalar(value)) return;
      if (String(value.value).length > LINE_WIDTH - 20) value.type = 'BLOCK_FOLDED';
    },
  });
  const text = document.toString({ lineWidth: LINE_WIDTH }).replace(/^(?=(?:inputs|outputs|runs):$)/gm, '\n');
  return `# Made from metadata/ by \`npm run docs\`.\n${text}`;
}

/** Writes the metadata files that are not up to date. @returns their paths. */
export function writeMetadata(): string[] {
  const stale = readActions().filter((action) => {
    const path = join(root, action.file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== metadataText(action);
  });
  for (const action of stale) {
    mkdirSync(dirname(join(root, action.file)), { recursive: true });
    writeFileSync(join(root, action.file), metadataText(action));
  }
  return stale.map(({ file }) => file);
}
