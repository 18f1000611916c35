import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** `1.2.3`. Prerelease suffixes (`-rc.1`) are not allowed. */
export const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Returns the section of CHANGELOG.md for a version, or `undefined` if there is none. */
export function releaseNotes(version: string, changelog = read('CHANGELOG.md')): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^(\S+) - \d{4}-\d{2}-\d{2}\n/.exec(text)?.[1] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  return notes === '' ? undefined : notes;
}

/** Returns why a version cannot be released from this tree; empty if it can. */
export function unreadiness(version: string): string[] {
  if (!VERSION.test(version)) return [`"${version}" is no version X.Y.Z`];
  const versions: Readonly<Record<string, string | undefined>> = {
    'package.json': JSON.parse(read('package.json')).version,
    'package-lock.json': JSON.parse(read('package-lock.json')).packages[''].version,
    // The version in the server's logs. Checked in the bundle, because that is what runs.
    'dist/index.js (the user agent)': /daytona-sandbox-action\/(\d+\.\d+\.\d+)/.exec(read('dist/index.js'))?.[1],
  };
  const others = Object.entries(versions).filter(([, found]) => found !== version);
  return [
    ...others.map(([file, found]) => `${file} has version ${found ?? 'none'}`),
    ...(releaseNotes(version) === undefined ? [`CHANGELOG.md has no section "${version} - YYYY-MM-DD"`] : []),
  ];
}

/**
 * Returns the short tags that a release moves: `v1` and `v1.2`. A 1.1 patch released after 1.2 must not move `v1` back.
 * @param others tags of earlier releases; anything else is ignored.
 */
export function shortTags(version: string, others: readonly string[] = []): string[] {
  const [, major = '', minor = ''] = VERSION.exec(version) ?? [];
  const isNewest = (short: string) =>
    !others.some((tag) => tag.startsWith(`${short}.`) && VERSION.test(tag.slice(1)) && isNewer(tag.slice(1), version));
  return [`v${major}`, `v${major}.${minor}`].filter(isNewest);
}

function isNewer(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}
