import { getInput, setSecret } from '@actions/core';
import { FALLBACK, INPUT } from './contract.ts';

/**
 * Tells the runner to hide the token, in the forms in which it could show up. Runs before anything else.
 * The runner adds base64, JSON and URI forms by itself (HostContext.cs, v2.336.0); base64url it does not.
 */
export function maskToken(env: NodeJS.ProcessEnv): void {
  for (const token of new Set([getInput(INPUT.apiToken), (env[FALLBACK.apiToken] ?? '').trim()])) {
    // Hiding three letters wherever they stand would ruin the log of the whole job, and no token is that short.
    if (token.length < 4) continue;
    for (const form of tokenForms(token)) setSecret(form);
  }
}

/** A token, and what it looks like encoded. Without duplicates, the plain one first. */
export function tokenForms(token: string): string[] {
  const bytes = Buffer.from(token, 'utf8');
  const forms = [
    token,
    encodeURIComponent(token),
    JSON.stringify(token).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ];
  return [...new Set(forms)];
}
