import { setSecret } from '@actions/core';
import { redact } from '../withheld.ts';

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

/** Returns text without secrets. */
export function withoutSecrets(text: string): string {
  return redact(text, hidden);
}
