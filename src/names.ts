import { createHash } from 'node:crypto';

/** Names end up in host names and URLs of the dashboard; 63 is the length of a DNS label. */
const MAX_NAME = 63;

/**
 * Joins parts to a name of small letters, digits and dashes. Different parts never give the same name: a double dash stands
 * between them, which no part has in itself, and a hash of them follows where a part was changed or the name cut.
 * @param parts a `/` in a part separates as well, so that `owner/name` are two.
 */
export function joinName(parts: readonly string[], max = MAX_NAME): string {
  const all = parts.flatMap((part) => part.split('/'));
  const slugs = all.map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  const name = slugs.filter((slug) => slug !== '').join('--');
  if (name.length <= max && slugs.every((slug, index) => slug !== '' && slug === all[index])) return name;
  const hash = shortHash(all).slice(0, 12);
  const start = name.slice(0, max - hash.length - 1).replace(/-+$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}

/** 64 bits of SHA-256, enough that two configurations of one organization never meet by chance. */
export function shortHash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
