import { createHash } from 'node:crypto';

/** Names end up in host names and URLs of the dashboard; 63 is the length of a DNS label. */
const MAX_NAME = 63;

/** Joins parts to a name of small letters, digits and single dashes; a hash takes the place of what is too long. */
export function joinName(parts: readonly string[], max = MAX_NAME): string {
  const name = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // Different parts may come out the same when characters are replaced; a plain name tells them apart by itself.
  const isPlain = parts.every((part) => /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(part));
  if (isPlain && name.length <= max) return name;
  const hash = shortHash(parts).slice(0, 8);
  return `${name.slice(0, max - hash.length - 1).replace(/-+$/, '')}-${hash}`;
}

/** 64 bits of SHA-256, enough that two configurations of one organization never meet by chance. */
export function shortHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
