/** The nesting limit of the document, of responses and of inputs, because the code that reads them is recursive. */
export const MAX_DEPTH = 500;

/** Whether a JSON value is nested deeper than `MAX_DEPTH`. Not recursive itself. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
}
