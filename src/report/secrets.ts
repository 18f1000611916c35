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

/** Values that only a failure's message is cleaned of: they may be ordinary words, which other lines need. */
const withheld = new Set<string>();

/** Keeps a text out of what the server says in a failure, from now on. */
export function withhold(text: string): void {
  withheld.add(text);
}

/** A failure's message without what is withheld. */
export function withoutWithheld(text: string): string {
  return without(text, withheld);
}

/** A text without what is hidden, the longest first, so that no rest of one stays. */
export function withoutSecrets(text: string): string {
  return without(text, hidden);
}

function without(text: string, values: ReadonlySet<string>): string {
  return [...values].sort((a, b) => b.length - a.length).reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
