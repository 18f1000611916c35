import { createHash } from 'node:crypto';

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
