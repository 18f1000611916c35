import { setSecret } from '@actions/core';

/**
 * Secrets to remove from all text. Global to the process, like the runner's masks: a server may echo a secret in a
 * message, and the runner masks it only in the log, not in a comment or after Markdown escaping.
 */
const hidden = new Set<string>();

/** Shorter values would match inside ordinary words. */
const SHORTEST = 4;

/** Masks a secret in the log, and replaces it with `***` in all sanitized text. */
export function hideSecret(text: string): void {
  if (text.trim().length < SHORTEST) return;
  hidden.add(text);
  setSecret(text);
}

/** Values removed only from error messages: they may be ordinary words that other lines need. */
const withheld = new Set<string>();

/** Removes a value from error messages. */
export function withhold(text: string): void {
  withheld.add(text);
}

/** Returns an error message without the withheld values. */
export function withoutWithheld(text: string): string {
  return without(text, withheld);
}

/** Returns text without secrets. Replaces the longest first, so that no part of one remains. */
export function withoutSecrets(text: string): string {
  return without(text, hidden);
}

function without(text: string, values: ReadonlySet<string>): string {
  return [...values].sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
