/** Whether an untrusted value is a JSON object, not null or an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a member if it is an object, otherwise `undefined`. */
export function recordMember(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const member = memberOf(value, name);
  return isRecord(member) ? member : undefined;
}

/** Returns a member if it is a non-empty string, otherwise `undefined`. */
export function textMember(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' && member !== '' ? member : undefined;
}

/** Returns a member if it is a positive integer, like GitHub's ids and numbers, otherwise `undefined`. */
export function idMember(value: unknown, name: string): number | undefined {
  const member = memberOf(value, name);
  return typeof member === 'number' && Number.isSafeInteger(member) && member > 0 ? member : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
