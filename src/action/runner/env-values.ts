import { withhold } from '../../report/secrets.ts';

/** Shorter values are ordinary words, and stand in every text. */
const SHORTEST = 8;

/**
 * Keeps the values of `env` out of failures: a server may repeat them in its words, which end up in a comment, where no mask hides
 * anything. Only there: what decides what a failure is reads the words as they came.
 */
export function withholdEnvValues(env: Readonly<Record<string, string>> = {}): void {
  const forms = Object.values(env).flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  for (const form of forms.filter(({ length }) => length >= SHORTEST)) withhold(form);
}
