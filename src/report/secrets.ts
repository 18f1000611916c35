import { setSecret } from '@actions/core';

/**
 * What must not be told to anybody. It has to be known to the whole process, as the runner knows its masks: a server may send a
 * secret back in a message, and the runner hides it in the log only, not in a comment, nor where Markdown has changed it.
 */
const hidden = new Set<string>();

/** Nothing shorter is hidden: it would tear holes into every text. */
const SHORTEST = 4;

/** Hides a text from now on: in the log by the runner's mask, in everything that goes through the door by `***`. */
export function hideSecret(text: string): void {
  if (text.trim().length < SHORTEST) return;
  hidden.add(text);
  setSecret(text);
}

/** A text without what is hidden, the longest first, so that no rest of one stays. */
export function withoutSecrets(text: string): string {
  return [...hidden].sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}
