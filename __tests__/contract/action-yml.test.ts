import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT, FALLBACK, INPUT, OUTPUT } from '../../src/action/inputs/contract.ts';
import { readInputs } from '../../src/action/inputs/inputs.ts';
import { YAML } from '../../src/action/inputs/yaml.ts';
import { isRecord } from '../../src/json.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const document: unknown = parse(readFileSync(`${root}/action.yml`, 'utf8'));

/** A mapping inside action.yml. */
function mapping(...path: readonly string[]): Readonly<Record<string, unknown>> {
  const found = path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);
  if (!isRecord(found)) throw new Error(`action.yml has no mapping at ${path.join('.')}`);
  return found;
}

const inputs = mapping('inputs');
const outputs = mapping('outputs');

describe('the inputs', () => {
  it('match the code', () => expect(Object.keys(inputs).sort()).toEqual(Object.values<string>(INPUT).sort()));

  it('are written in small letters with dashes', () => {
    for (const name of Object.keys(inputs)) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(Object.keys(inputs))('%s is described, in whole sentences', (name) => {
    const { description, required } = mapping('inputs', name);
    expect(description).toMatch(/^[A-Z].{10,}\.$/s);
    expect(typeof required).toBe('boolean');
  });

  it.each(Object.entries(INPUT))('%s has the default that the code uses for an empty value', (key, name) => {
    const known: Readonly<Record<string, string>> = DEFAULT;
    const written = mapping('inputs', name).default;
    // An expression is evaluated by the runner: the code has no value of its own for it.
    if (typeof written === 'string' && written.includes('$' + '{{')) expect(known[key]).toBeUndefined();
    else expect(written).toBe(known[key]);
  });

  it('with a default are not required', () => {
    for (const name of Object.keys(inputs)) {
      const { default: otherwise, required } = mapping('inputs', name);
      if (otherwise !== undefined) expect(required).toBe(false);
    }
  });

  it.each(Object.entries(FALLBACK))('%s names the variable that is read in its place', (key, variable) => {
    const name = Object.entries(INPUT).find(([known]) => known === key)?.[1];
    expect(mapping('inputs', name ?? key).description).toContain(`\`${variable}\``);
  });

  it('are all read', () => {
    const read = new Set<string>();
    const env = new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void read.add(String(name)) });
    expect(() => readInputs(env, YAML)).toThrow();
    const elsewhere = readdirSync(`${root}/src/action`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.ts$/.test(file) && !/(contract|inputs)\.ts$/.test(file))
      .map((file) => readFileSync(`${root}/src/action/${file}`, 'utf8'))
      .join('\n');
    const forgotten = Object.entries(INPUT).filter(
      ([key, name]) => !read.has(`INPUT_${name.toUpperCase()}`) && !elsewhere.includes(`INPUT.${key}`),
    );
    expect(forgotten).toEqual([]);
  });
});

describe('the outputs', () => {
  it('match the code', () => expect(Object.keys(outputs).sort()).toEqual(Object.values<string>(OUTPUT).sort()));

  it.each(Object.keys(outputs))('%s is described', (name) =>
    expect(mapping('outputs', name).description).toMatch(/^[A-Z].{10,}\.$/s),
  );
});

describe('the action', () => {
  it('runs the bundle on node24, and again at the end of the job, whatever happened', () => {
    expect(mapping('runs')).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
    expect(existsSync(`${root}/dist/index.js`)).toBe(true);
    expect(readFileSync(`${root}/dist/post.js`, 'utf8')).toBe('import"./index.js"\n');
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
    expect(['box', 'cloud', 'upload-cloud', 'package', 'server', 'layers']).toContain(icon);
  });
});
