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

const MAX_LENGTH = 100;

/**
 * A preview's key in the form that goes into a comment's marker and a deployment's task: letters, digits and `.`, `_`, `/`,
 * `#`, `-`; everything else percent-encoded, so that nothing in it ends the HTML comment; two keys never become one.
 * @param key what tells this preview from every other of the same pull request and repository.
 */
export function encodeKey(key: string): string {
  const encoded = [...key].map((character) => (/[\w./#-]/.test(character) ? character : encodeCharacter(character)));
  const text = encoded.join('').replaceAll('--', '-%2D');
  if (text.length <= MAX_LENGTH) return text;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  return `${text.slice(0, MAX_LENGTH - hash.length - 1)}~${hash}`;
}

function encodeCharacter(character: string): string {
  const bytes = [...Buffer.from(character, 'utf8')];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
