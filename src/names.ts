import { createHash } from 'node:crypto';

/** What requests name as their sender. */
export const PRODUCT = 'daytona-sandbox-action';

/** The maximum length of a DNS label: names appear in host names. */
const MAX_NAME = 63;

/**
 * Joins parts into a name of lowercase letters, digits and dashes. Different parts never give the same name: a double
 * dash, which no part contains, separates them, and a hash is appended if a part was changed or the name was cut.
 * @param parts are also split at `/`, so `owner/name` counts as two.
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

/** Returns 64 bits of SHA-256, enough to avoid collisions within an organization. */
export function shortHash(parts: readonly string[]): string {
  return hashOf(JSON.stringify(parts));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const MAX_KEY = 100;

/**
 * Encodes a preview's key for a comment's marker and a deployment's task. Keeps letters, digits, `.`, `_`, `/`, `#` and
 * `-`; percent-encodes the rest, so that the key cannot end the HTML comment. Different keys stay different.
 * @param key identifies the preview within its repository and pull request.
 */
export function encodeKey(key: string): string {
  const encoded = [...key].map((character) => (/[\w./#-]/.test(character) ? character : encodeCharacter(character)));
  const text = encoded.join('').replaceAll('--', '-%2D');
  if (text.length <= MAX_KEY) return text;
  const hash = hashOf(key);
  return `${text.slice(0, MAX_KEY - hash.length - 1)}~${hash}`;
}

function encodeCharacter(character: string): string {
  const bytes = [...Buffer.from(character, 'utf8')];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
