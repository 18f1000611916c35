/** How deep a value may be nested, in the document, in an answer and in an input: what reads it is recursive. */
export const MAX_DEPTH = 500;

/** Whether a JSON value is nested deeper than `MAX_DEPTH`. Does not use the stack for it. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
}
