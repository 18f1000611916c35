import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMapping } from '../__tests__/harness/action-metadata.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Code embedded in a package that does not include its license; the texts are in licenses/. */
const CARRIED = [{ name: 'llhttp (in undici)', license: 'MIT', file: 'llhttp.txt' }] as const;

/**
 * Returns the licenses of everything in the bundle. The bundler lists the packages whose files it used. A package may
 * embed others in its own files (jsonpath-plus has jsep), so this adds all dependencies of our packages.
 * @param named the output of the bundler: for each package its name, its license, the text and two empty lines.
 */
export function completeLicenses(named: string): string {
  const missing = productionPackages().filter(({ name }) => !hasSection(named, name));
  const packages = missing.map(({ name, license, folder }) => section(name, license, licenseText(folder)));
  const carried = CARRIED.filter(({ name }) => !hasSection(named, name)).map(({ name, license, file }) =>
    section(name, license, readFileSync(join(root, 'licenses', file), 'utf8')),
  );
  return [named.trimEnd(), ...packages, ...carried].join('\n\n\n').concat('\n');
}

/** Whether a text has a section for a package. */
export function hasSection(licenses: string, name: string): boolean {
  return licenses.startsWith(`${name}\n`) || licenses.includes(`\n\n${name}\n`);
}

const section = (name: string, license: string, text: string): string => `${name}\n${license}\n${text.trim()}`;

/** A production dependency in the lock file. */
export interface ProductionPackage {
  readonly name: string;
  readonly license: string;
  readonly folder: string;
}

/** Returns each package once, sorted by name. */
export function productionPackages(): ProductionPackage[] {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const entries = isMapping(lock) && isMapping(lock.packages) ? Object.entries(lock.packages) : [];
  const packages = new Map<string, ProductionPackage>();
  for (const [folder, entry] of entries) {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (folder === '' || !isMapping(entry) || entry.dev === true || packages.has(name)) continue;
    packages.set(name, { name, license: String(entry.license), folder });
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @throws if the package has no license file; its license then has to be added by hand. */
function licenseText(folder: string): string {
  const path = join(root, folder);
  const file = existsSync(path) ? readdirSync(path).find((name) => /^licen[cs]e/i.test(name)) : undefined;
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(path, file), 'utf8');
}
