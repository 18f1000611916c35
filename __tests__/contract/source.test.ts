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

/** The bundle, all of its files. */
const bundle = readdirSync(join(root, 'dist'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(root, 'dist', name), 'utf8'))
  .join('\n');

/** The code without comments. */
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '');

const TEXT_TO_CODE = /\beval\s*\(|\bFunction\s*\(|\b(?:import|from|require)\s*\(?\s*['"](?:node:)?vm['"]/;

describe('nothing turns text into code', () => {
  it('in the source', () => {
    expect(modules.filter(({ text }) => TEXT_TO_CODE.test(codeOf(text))).map(({ path }) => path)).toEqual([]);
  });

  it('in the bundle, but for what jsonpath-plus keeps for its evaluator', () => {
    // The bundler's form for an optional package that is not installed; the text is a constant.
    const optional = /\beval\("require"\)\("(?:bufferutil|utf-8-validate|supports-color)"\)/g;
    expect(bundle.replace(optional, '').match(/\beval\s*\(|\bFunction\s*\(/g)).toBeNull();
    expect(bundle.match(/["'](?:node:)?vm["']/g)).toHaveLength(1);
  });
});

describe('jsonpath-plus', () => {
  const users = modules.filter(({ text }) => /['"]jsonpath-plus['"]/.test(text));

  it('is used in one place', () => expect(users.map(({ path }) => path)).toEqual(['src/arazzo/criteria/jsonpath.ts']));

  it('is only called with its evaluator switched off', () => {
    const calls = users.flatMap(({ text }) => codeOf(text).match(/\bJSONPath\b[^;]*?\([^;]*?\)/g) ?? []);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(call).toMatch(/\beval: false\b/);
    const bundled = bundle.match(/\(0,index_node_esm\.\w+\)\([^;]*?\)/g) ?? [];
    expect(bundled).toHaveLength(calls.length);
    for (const call of bundled) expect(call).toMatch(/\beval:false\b/);
  });
});

it('no module has 260 lines or more', () => {
  expect(modules.filter(({ text }) => text.split('\n').length >= 260).map(({ path }) => path)).toEqual([]);
});
