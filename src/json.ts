/** Whether a value from outside is a JSON object: not null, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that should be an object; `undefined` when it is not. */
export function recordMember(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const member = memberOf(value, name);
  return isRecord(member) ? member : undefined;
}

/** A member that should be a string and not empty; `undefined` when it is not. */
export function textMember(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return typeof member === 'string' && member !== '' ? member : undefined;
}

/** A member that should be a whole number above 0, as GitHub's ids and numbers are; `undefined` when it is not. */
export function idMember(value: unknown, name: string): number | undefined {
  const member = memberOf(value, name);
  return typeof member === 'number' && Number.isSafeInteger(member) && member > 0 ? member : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
