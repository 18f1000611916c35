import { setSecret } from '@actions/core';
import { secrets } from '../secrets.ts';

/** Shorter values would match inside ordinary words. */
const SHORTEST = 4;

/** Masks a secret in the log, and replaces it with `***` in all sanitized text. */
export function hideSecret(text: string): void {
  if (text.trim().length < SHORTEST) return;
  secrets.hide(text);
  setSecret(text);
}
