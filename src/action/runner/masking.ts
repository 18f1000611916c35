import { hideSecret } from '../../report/secrets.ts';
import { secrets } from '../../secrets.ts';
import { inputReader } from '../inputs/reader.ts';

/** A shorter mask would match ordinary words in the log of the whole job. */
const LEAST_FRAGMENT = 12;

/**
 * Masks the token and its encoded forms. Runs before anything else.
 * The runner itself adds JSON, URI and some base64 forms (HostContext.cs, v2.336.0). This adds the rest.
 */
export function maskToken(env: NodeJS.ProcessEnv): void {
  const { given, text } = inputReader(env);
  for (const token of new Set(given('apiToken'))) {
    // No token is this short, and the mask would ruin the log.
    if (token.length < 4) continue;
    for (const form of tokenForms(token)) hideSecret(form);
  }
  // The runner masks a secret in the log, but not in a comment.
  hideSecret(text('githubToken'));
}

/** Returns the token and its encoded forms, without duplicates, plain first. */
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
 * Returns the base64 of the token inside a longer text, such as `user:token` or a JSON body. Covers the complete groups
 * of three bytes for one of the three possible offsets.
 */
function insideBase64(bytes: Buffer, shift: number): string[] {
  const own = bytes.subarray(shift, shift + Math.floor((bytes.length - shift) / 3) * 3);
  return [own.toString('base64'), own.toString('base64url')].filter((form) => form.length >= LEAST_FRAGMENT);
}

/** Shorter values may be ordinary words. */
const SHORTEST = 8;

/**
 * Removes the values of `env` from error messages: a server may echo them, and the runner's masks do not apply to
 * comments. Error classification still sees the original text.
 */
export function withholdEnvValues(env: Readonly<Record<string, string>> = {}): void {
  const forms = Object.values(env).flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
  for (const form of forms.filter(({ length }) => length >= SHORTEST)) secrets.withhold(form);
}
