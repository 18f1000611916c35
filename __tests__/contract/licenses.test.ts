import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licensedPackages, licenseOf } from '../../scripts/licenses.ts';
import { isMapping } from '../harness/action-metadata.ts';
import { root } from './documents.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const licenses = read('dist/licenses.txt');
const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));

const bundle = scripts.map((name) => read(`dist/${name}`)).join('\n');

/** The names of functions and classes, which the build does not change; where there are none, all long names. */
const DECLARED = /(?<=\b(?:function\*?|class)\s+)[A-Za-z_$][\w$]{3,}/g;
const LONG = /[A-Za-z_$][\w$]{7,}/g;
const declared = new Set(bundle.match(DECLARED));
const long = new Set(bundle.match(LONG));

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly license: string;
}

/** The packages that the lock file installs for the action, not only for those who work on it. */
function productionPackages(): Package[] {
  const lock: unknown = JSON.parse(read('package-lock.json'));
  const entries = isMapping(lock) && isMapping(lock.packages) ? Object.entries(lock.packages) : [];
  return entries.flatMap(([folder, entry]) => {
    // What is outside node_modules, or links there, is our own.
    if (!folder.startsWith('node_modules/') || !isMapping(entry) || entry.dev === true || entry.link === true)
      return [];
    return { folder, name: folder.replace(/^.*node_modules\//, ''), license: licenseOf(join(root, folder)) };
  });
}

/** Whether the bundle has code of a package, whichever way it got there. Of a file it may have only a part. */
function isBundled({ folder }: Package): boolean {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.[cm]?js$/.test(file) && !/node_modules|\.min\.|test/.test(file))
    .some((file) => {
      const code = read(join(folder, file)).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const names = [...new Set(code.match(DECLARED))];
      const found = names.filter((name) => declared.has(name)).length;
      if (names.length > 0) return found === names.length || (found > 1 && found * 3 > names.length);
      const words = [...new Set(code.match(LONG))];
      return words.length > 10 && words.filter((word) => long.has(word)).length > words.length * 0.9;
    });
}

describe('the licences of the bundle', () => {
  const packages = productionPackages();
  const named = licensedPackages(licenses);

  it('are those of every package of which there is code in any of its files, and no other', () => {
    expect(named).toEqual(expect.arrayContaining(['jsonpath-plus', 'jsep', '@octokit/core', 'yaml']));
    const bundled = packages.filter(isBundled).map(({ name }) => name);
    expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
    // The bundler adds a few lines of its own where a package looks for another that is not installed.
    const known = new Set([...packages.map(({ name }) => name), '@vercel/ncc']);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('leave out the packages of which there is no code', () => {
    const absent = packages.filter((found) => !isBundled(found)).map(({ name }) => name);
    // Its functions have no names that survive the build.
    expect(absent.filter((name) => named.includes(name))).toEqual(['json-with-bigint']);
  });

  it.each(named)('%s has its text, not only its name', (name) => {
    const text =
      licenses.split(new RegExp(`^${name}\\n.*$`, 'm'))[1]?.split(/^\S+\n(?:MIT|ISC|Apache-2\.0)$/m)[0] ?? '';
    expect(text).toMatch(/permission|Licensed under the Apache License|TERMS AND CONDITIONS/i);
    expect(text.length).toBeGreaterThan(500);
  });

  it('are free ones that ask for no more than to be named', () =>
    expect(packages.filter(({ license }) => !/^(MIT|ISC|Apache-2\.0)$/.test(license))).toEqual([]));
});
