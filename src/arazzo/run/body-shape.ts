import { isRecord } from '../../json.ts';

/** Describes the shape of a body for messages: its top-level member names, never its values. */
export function bodyShape(body: unknown): string {
  if (body === undefined) return 'no JSON body';
  if (Array.isArray(body)) return `a list of ${body.length}`;
  if (!isRecord(body)) return body === null ? 'null' : `a ${typeof body}`;
  const names = Object.keys(body);
  if (names.length === 0) return 'an object without members';
  return `an object with the members ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}`;
}
