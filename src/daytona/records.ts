/** Whether a value from outside is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an answer that should be a string and not empty; `undefined` when it is not. */
export function textMember(body: unknown, name: string): string | undefined {
  if (!isRecord(body) || !Object.hasOwn(body, name)) return undefined;
  const value = body[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
