import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CaselessMap } from './caseless-map.ts';

export interface ActionInput {
  /** Unevaluated: may contain `${{ }}`. */
  default: string;
  deprecationMessage?: string;
}

/** The parts of action.yml that the runner uses. `required` is missing because the runner does not enforce it. */
export interface ActionMetadata {
  name: string;
  dir: string;
  /** Absolute path. */
  main: string;
  /** Absolute path. */
  post?: string;
  postIf: string;
  inputs: CaselessMap<ActionInput>;
}

/**
 * Reads action.yml (or action.yaml) from a folder.
 *
 * actions/runner v2.336.0, src/Runner.Worker/ActionManifestManager.cs. Accepts only `node24`, and no `pre`: an action
 * used by its path cannot have one.
 */
export function readActionMetadata(dir: string): ActionMetadata {
  const root = resolve(dir);
  const file = ['action.yml', 'action.yaml'].map((name) => join(root, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`No action.yml in ${root}`);
  const document = parseOnce(readFileSync(file, 'utf8'));
  const runs = isMapping(document) ? document.runs : undefined;
  if (!isMapping(document) || !isMapping(runs)) throw new Error(`${file}: 'runs' is missing`);
  const using = textOf(runs.using, 'runs.using').toLowerCase();
  if (using !== 'node24') throw new Error(`${file}: runs.using is '${using}', the harness runs only node24`);
  if (runs.pre !== undefined) throw new Error(`${file}: the harness does not run 'pre'`);
  const main = textOf(runs.main, 'runs.main');
  if (main === '') throw new Error(`${file}: runs.main is missing`);
  const post = textOf(runs.post, 'runs.post');
  return {
    name: textOf(document.name, 'name') || 'action',
    dir: root,
    main: join(root, main),
    ...(post === '' ? {} : { post: join(root, post) }),
    postIf: textOf(runs['post-if'], 'runs.post-if') || 'always()',
    inputs: readInputs(document.inputs),
  };
}

/** The documents by their text: the tests read the same few thousands of times. */
const parsed = new Map<string, unknown>();

function parseOnce(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

function readInputs(inputs: unknown): CaselessMap<ActionInput> {
  const result = new CaselessMap<ActionInput>();
  if (inputs === undefined || inputs === null) return result;
  if (!isMapping(inputs)) throw new Error("'inputs' must be a mapping");
  for (const [name, definition] of Object.entries(inputs)) {
    const fields = isMapping(definition) ? definition : {};
    const message = textOf(fields.deprecationMessage, `inputs.${name}.deprecationMessage`);
    result.set(name, {
      default: textOf(fields.default, `inputs.${name}.default`),
      ...(message === '' ? {} : { deprecationMessage: message }),
    });
  }
  return result;
}

/** Converts a scalar to a string like the runner; absent and null become empty. */
function textOf(value: unknown, where: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where} must be a scalar`);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
