import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMapping } from '../__tests__/harness/action-metadata.ts';

/** Packages that another one embeds in its own files, where the bundler does not see them. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'jsonpath-plus': ['jsep', '@jsep-plugin/assignment', '@jsep-plugin/regex'],
};

/**
 * Returns the licenses of everything in the bundle, sorted by name: for each package its name, its license and the text. ncc's
 * own list covers only one of the files that it writes.
 * @param stats the file that ncc writes with `--stats-out`, parsed.
 * @throws if a package has no license file; its license then has to be added by hand.
 */
export function licensesOf(stats: unknown): string {
  const folders = packageFolders(stats);
  const carried = [...folders].flatMap(([name, folder]) =>
    (CARRIED[name] ?? []).map((inner) => [inner, join(folder.slice(0, -name.length), inner)] as const),
  );
  const packages = new Map([...folders, ...carried]);
  const names = [...packages.keys()].sort((a, b) => (a < b ? -1 : 1));
  return names.map((name) => section(name, packages.get(name) ?? '')).join('\n\n');
}

/** The names of the packages that a list has. */
export function licensedPackages(licenses: string): string[] {
  return [...licenses.matchAll(/^(\S+)\n(?:MIT|ISC|Apache-2\.0)$/gm)].map(([, name = '']) => name);
}

/** The folder of each package with a module in the bundle. */
function packageFolders(stats: unknown): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const visit = (part: unknown): void => {
    if (!isMapping(part)) return;
    const path = typeof part.nameForCondition === 'string' ? part.nameForCondition.replaceAll('\\', '/') : '';
    const [, folder, name] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) folders.set(name, folder);
    for (const inner of Array.isArray(part.modules) ? part.modules : []) visit(inner);
  };
  visit(stats);
  return folders;
}

/** @returns the license that a package declares, also in the form that npm replaced in 2014, a list. */
export function licenseOf(folder: string): string {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isMapping(described)) return 'unknown';
  const [first]: unknown[] = Array.isArray(described.licenses) ? described.licenses : [];
  return String(described.license ?? (isMapping(first) ? first.type : 'unknown'));
}

function section(name: string, folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name}\n${licenseOf(folder)}\n${text}\n`;
}
