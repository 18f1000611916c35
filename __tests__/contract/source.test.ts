import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const modules = ['src', 'emulator'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
);

/** Our own modules in the bundle: the sections that the bundler made from `build/`. */
const bundled = readFileSync(join(root, 'dist', 'index.js'), 'utf8')
  .split(/^;\/\/ CONCATENATED MODULE: /m)
  .slice(1)
  .map((section) => ({ path: section.slice(0, section.indexOf('\n')), text: section }))
  .filter(({ path }) => path.startsWith('./build/'));

/** The code without comments. */
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

const TEXT_TO_CODE = /\beval\s*\(|\bFunction\s*\(|\b(?:import|from|require)\s*\(?\s*['"](?:node:)?vm['"]/;

describe('nothing turns text into code', () => {
  it('in the source', () => {
    expect(modules.filter(({ text }) => TEXT_TO_CODE.test(codeOf(text))).map(({ path }) => path)).toEqual([]);
  });

  it('in our part of the bundle', () => {
    expect(bundled.length).toBeGreaterThan(40);
    expect(bundled.filter(({ text }) => TEXT_TO_CODE.test(codeOf(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('jsonpath-plus', () => {
  const users = modules.filter(({ text }) => /['"]jsonpath-plus['"]/.test(text));

  it('is used in one place', () => expect(users.map(({ path }) => path)).toEqual(['src/arazzo/criteria/jsonpath.ts']));

  it('is only called with its evaluator switched off', () => {
    for (const { text } of [
      ...users,
      ...bundled.filter(({ path }) => path === './build/arazzo/criteria/jsonpath.js'),
    ]) {
      const calls = codeOf(text).match(/\bJSONPath\b[^;]*?\([^;]*?\)/g) ?? [];
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) expect(call).toMatch(/\beval: false\b/);
    }
  });
});

it('no module has 260 lines or more', () => {
  expect(modules.filter(({ text }) => text.split('\n').length >= 260).map(({ path }) => path)).toEqual([]);
});
