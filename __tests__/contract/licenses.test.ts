import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licensedPackages } from '../../scripts/licenses.ts';
import { isMapping } from '../harness/action-metadata.ts';
import { root } from './documents.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const licenses = read('dist/licenses.txt');
const scripts = readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'));

/** Words long enough to tell one package from another. The build shortens no name. */
const wordsOf = (code: string): ReadonlySet<string> => new Set(code.match(/[A-Za-z_$][\w$]{7,}/g));
const bundled = wordsOf(scripts.map((name) => read(`dist/${name}`)).join('\n'));

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
    if (folder === '' || !isMapping(entry) || entry.dev === true) return [];
    return { folder, name: folder.replace(/^.*node_modules\//, ''), license: String(entry.license) };
  });
}

/** Whether the bundle has a file of a package: most words of its code, whichever way they got there. */
function isBundled({ folder }: Package): boolean {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.[cm]?js$/.test(file) && !/node_modules|\.min\.|test/.test(file));
  return code.some((file) => {
    const words = [...wordsOf(read(join(folder, file)).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))];
    // A package that is left out comes to 0.67, by a file of few words, which the language has.
    return words.length > 3 && words.filter((word) => bundled.has(word)).length / words.length > 0.7;
  });
}

describe('the licences of the bundle', () => {
  const packages = productionPackages();
  const named = licensedPackages(licenses);

  it('are those of every package of which there is code in any of its files, and no other', () => {
    expect(named).toEqual(expect.arrayContaining(['jsonpath-plus', 'jsep', '@octokit/core', 'yaml']));
    expect(named).toEqual([...new Set(packages.filter(isBundled).map(({ name }) => name))].sort());
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
