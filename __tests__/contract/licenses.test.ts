import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeLicenses, hasSection, productionPackages } from '../../scripts/licenses.ts';
import { root } from './documents.ts';

/** What the bundler found; `npm run check:dist` holds the file in dist/ against what a build makes of it. */
const licenses = completeLicenses(readFileSync(join(root, 'dist', 'licenses.txt'), 'utf8'));

/** The text below the name of a package and of its licence. */
function textOf(name: string): string {
  const [, rest = ''] = `\n\n${licenses}`.split(`\n\n${name}\n`);
  return rest.slice(rest.indexOf('\n')).split(/\n\n\n/)[0] ?? '';
}

describe('the licences of the bundle', () => {
  const packages = productionPackages();

  it('are those of every package that ours depends on, however deep', () => {
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['jsonpath-plus', 'jsep', 'undici']));
    expect(packages.filter(({ name }) => !hasSection(licenses, name))).toEqual([]);
  });

  it.each(packages)('$name has its text, not only its name', ({ name }) => {
    expect(textOf(name)).toMatch(/permission|Licensed under the Apache License|TERMS AND CONDITIONS/i);
    expect(textOf(name).length).toBeGreaterThan(500);
  });

  it('are free ones that ask for no more than to be named', () =>
    expect(packages.filter(({ license }) => !/^(MIT|ISC|Apache-2\.0)$/.test(license))).toEqual([]));

  it('are also those of code that a package carries with it', () => {
    expect(licenses).toContain('llhttp (in undici)\nMIT\n');
    expect(licenses).toContain('Copyright Fedor Indutny, 2018.');
  });

  it('are added once', () => expect(completeLicenses(licenses)).toBe(licenses));
});
