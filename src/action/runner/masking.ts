import { hideSecret, withhold } from '../../report/secrets.ts';
import { FALLBACK, INPUT, inputText } from '../inputs/contract.ts';

/** A mask that is shorter hides parts of ordinary words, in the log of the whole job. */
const LEAST_FRAGMENT = 12;

/**
 * Tells the runner to hide the token, in the forms in which it could show up. Runs before anything else.
 * The runner adds JSON, URI and some base64 forms by itself (HostContext.cs, v2.336.0); the rest is added here.
 */
export function maskToken(env: NodeJS.ProcessEnv): void {
  for (const token of new Set([inputText(env, INPUT.apiToken), (env[FALLBACK.apiToken] ?? '').trim()])) {
    // Hiding three letters wherever they stand would ruin the log of the whole job, and no token is that short.
    if (token.length < 4) continue;
    for (const form of tokenForms(token)) hideSecret(form);
  }
  // The runner hides it in the log, if it is a secret; not in a comment.
  hideSecret(inputText(env, INPUT.githubToken));
}

/** A token, and what it looks like encoded. Without duplicates, the plain one first. */
export function tokenForms(token: string): string[] {
  const bytes = Buffer.from(token, 'utf8');
  const whole = [bytes.toString('base64'), bytes.toString('base64url')];
  const forms = [
    token,
    encodeURIComponent(token.toWellFormed()),
    JSON.stringify(token).slice(1, -1),
    ...whole,
    ...[0, 1, 2].flatMap((shift) => insideBase64(bytes, shift)),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
  return [...new Set(forms)];
}

/**
 * What stands in the base64 of a longer text (`user:token`, a JSON body) wherever the token stands in it: the groups of three
 * bytes that are the token's alone, for one of the three places at which it can begin.
 */
function insideBase64(bytes: Buffer, shift: number): string[] {
  const own = bytes.subarray(shift, shift + Math.floor((bytes.length - shift) / 3) * 3);
  return [own.toString('base64'), own.toString('base64url')].filter((form) => form.length >= LEAST_FRAGMENT);
}

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
