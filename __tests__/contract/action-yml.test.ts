import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metadataText, readActions } from '../../scripts/actions.ts';
import { DEFAULT, FALLBACK, INPUT, OUTPUT } from '../../src/action/inputs/contract.ts';
import { readInputs } from '../../src/action/inputs/inputs.ts';
import { YAML } from '../../src/action/inputs/parsing/yaml.ts';
import { readSnapshotInputs } from '../../src/action/inputs/snapshot-inputs.ts';
import { readSweepInputs } from '../../src/action/inputs/sweep-inputs.ts';
import { reasonToSkip } from '../../src/action/job/absent-secret.ts';
import { ENTRY_FILES } from '../../src/action/runner/entry-file.ts';
import { isRecord } from '../../src/json.ts';
import { contextOf } from '../unit/action/job/job.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const actions = readActions();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A job without secrets. */
const OF_A_FORK = contextOf({
  eventName: 'pull_request',
  pullRequest: { number: 1, head: undefined, fromFork: true },
});

/** What reads the inputs of each action, by its folder. */
const READERS: Readonly<Record<string, (env: NodeJS.ProcessEnv) => unknown>> = {
  '.': (env) => [reasonToSkip(env, OF_A_FORK), readInputs(env, YAML)],
  snapshot: (env) => readSnapshotInputs(env, YAML),
  sweep: readSweepInputs,
};

describe.each(actions.map((action) => [action.file, action] as const))('%s', (file, action) => {
  const document: unknown = parse(read(file));
  /** A mapping inside the metadata file. */
  function mapping(...path: readonly string[]): Readonly<Record<string, unknown>> {
    const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);
    if (!isRecord(found)) throw new Error(`${file} has no mapping at ${path.join('.')}`);
    return found;
  }
  const inputs = mapping('inputs');
  const outputs = mapping('outputs');

  it('is what metadata/ makes', () => expect(read(file), 'run `npm run docs`').toBe(metadataText(action)));

  it('has inputs that are written in small letters with dashes', () => {
    for (const name of Object.keys(inputs)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(Object.keys(inputs))('describes %s in whole sentences', (name) => {
    const { description, required } = mapping('inputs', name);
    expect(description).toMatch(/^[A-Z].{10,}\.$/s);
    expect(typeof required).toBe('boolean');
  });

  it.each(Object.keys(inputs))('gives %s the default that the code uses for an empty value', (name) => {
    const known: Readonly<Record<string, string>> = DEFAULT;
    const key = Object.entries(INPUT).find(([, other]) => other === name)?.[0] ?? '';
    const written = mapping('inputs', name).default;
    // An expression is evaluated by the runner: the code has no value of its own for it.
    if (typeof written === 'string' && written.includes('$' + '{{')) expect(known[key]).toBeUndefined();
    else expect(written).toBe(known[key]);
  });

  it('requires no input with a default', () => {
    for (const name of Object.keys(inputs)) {
      const { default: otherwise, required } = mapping('inputs', name);
      if (otherwise !== undefined) expect(required).toBe(false);
    }
  });

  it.each(
    Object.entries<string>(FALLBACK)
      .map(([key, variable]) => [Object.entries(INPUT).find(([known]) => known === key)?.[1] ?? key, variable] as const)
      .filter(([name]) => Object.hasOwn(inputs, name)),
  )('names the variable that is read in place of %s', (name, variable) =>
    expect(mapping('inputs', name).description).toContain(`\`${variable}\``),
  );

  it('reads its own inputs, and no other', () => {
    const names = new Set<string>();
    const env = new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void names.add(String(name)) });
    expect(() => READERS[action.folder]?.(env)).toThrow();
    const found = [...names].filter((name) => name.startsWith('INPUT_')).map((name) => name.slice(6).toLowerCase());
    const own = Object.keys(inputs);
    expect(found.filter((name) => !own.includes(name))).toEqual([]);
    expect(own.filter((name) => !found.includes(name))).toEqual([]);
  });

  it.each(Object.keys(outputs))('describes the output %s', (name) =>
    expect(mapping('outputs', name).description).toMatch(/^[A-Z].{10,}\.$/s),
  );

  it('has the three outputs that every action has', () =>
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining([OUTPUT.outcome, OUTPUT.errorCode, OUTPUT.result])));

  it('runs an entry file on node24 and, if it creates something, another at the end of the job, whatever happened', () => {
    const { using, main, post, 'post-if': condition } = mapping('runs');
    expect([using, condition]).toEqual(['node24', post === undefined ? undefined : 'always()']);
    const files = [main, post].flatMap((path) => (path === undefined ? [] : [join(dirname(file), String(path))]));
    for (const path of files) expect(existsSync(join(root, path)), path).toBe(true);
    expect(files.map((path) => dirname(path))).toEqual(files.map(() => 'dist'));
  });

  it('has only keys that the runner knows', () => {
    expect(Object.keys(mapping()).sort()).toEqual(
      ['author', 'branding', 'description', 'inputs', 'name', 'outputs', 'runs'].sort(),
    );
    for (const name of Object.keys(inputs)) {
      const keys = Object.keys(mapping('inputs', name));
      expect(keys.filter((key) => !/^(description|required|default|deprecationMessage)$/.test(key))).toEqual([]);
    }
  });

  it('can be listed on the Marketplace: its form refuses a description of 125 characters and more', () => {
    const { name, description, author } = mapping();
    expect(String(description).length).toBeLessThan(125);
    expect(String(name).length).toBeGreaterThan(5);
    expect(author).toBeTruthy();
  });

  it('has a colour and an icon that are allowed', () => {
    const { color, icon } = mapping('branding');
    expect(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(color);
    // Of Feather 4.28; the whole list is in GitHub's "Metadata syntax reference".
    expect(['box', 'cloud', 'upload-cloud', 'package', 'server', 'layers', 'trash-2']).toContain(icon);
  });

  it('is sent to the jobs that use it, attested at a release, and owned', () => {
    const folder = action.folder === '.' ? file : action.folder;
    expect(read('.gitattributes')).toMatch(new RegExp(`^/${folder} -export-ignore$`, 'm'));
    const subjects: string[] = parse(read('.github/workflows/release.yml'))
      .jobs.publish.steps.map((step: { with?: { 'subject-path'?: string } }) => step.with?.['subject-path'] ?? '')
      .join('\n')
      .split('\n');
    expect(subjects).toContain(action.folder === '.' ? file : '*/action.yml');
    expect(read('.github/CODEOWNERS')).toMatch(new RegExp(`^/${folder}/? `, 'm'));
  });
});

describe('all actions together', () => {
  const names = (list: 'inputs' | 'outputs') => new Set(actions.flatMap((action) => Object.keys(action[list])));

  it('have the inputs and outputs of the code', () => {
    expect([...names('inputs')].sort()).toEqual(Object.values<string>(INPUT).sort());
    expect([...names('outputs')].sort()).toEqual(Object.values<string>(OUTPUT).sort());
  });

  it('have what metadata/ describes, and nothing is described for none', () => {
    expect([...names('inputs')].sort()).toEqual(Object.keys(parse(read('metadata/inputs.yml'))).sort());
    expect([...names('outputs')].sort()).toEqual(Object.keys(parse(read('metadata/outputs.yml'))).sort());
  });

  it('use every entry file of the bundle, and each but the first loads that one', () => {
    const used = actions.flatMap(({ metadata: { runs } }) => (isRecord(runs) ? [runs.main, runs.post] : []));
    const files = used.flatMap((path) => (typeof path === 'string' ? [path.replace(/^.*\//, '')] : []));
    expect([...new Set(files)].sort()).toEqual(ENTRY_FILES.map((name) => `${name}.js`).sort());
    for (const name of ENTRY_FILES.filter((other) => other !== 'index'))
      expect(read(`dist/${name}.js`)).toBe('import"./index.js"\n');
  });
});
