/** Values removed from error messages only: they may be ordinary words that other lines need. Global to the process. */
const withheld = new Set<string>();

/** Removes a value from the messages of all errors that are created from now on. */
export function withhold(text: string): void {
  withheld.add(text);
}

/** Returns an error message without the withheld values. */
export function withoutWithheld(text: string): string {
  return redact(text, withheld);
}

/** Replaces values with `***`, the longest first, so that no part of one remains. */
export function redact(text: string, values: ReadonlySet<string>): string {
  return [...values].sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
