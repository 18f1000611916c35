import { ActionError } from '../../errors.ts';
import type { JobContext } from '../../github/event/context.ts';
import { explainAbsentSecret } from '../../github/event/missing-secret.ts';
import { DEFAULT, FALLBACK, INPUT, inputText } from '../inputs/contract.ts';

/** GitHub withheld the secret, and `when-no-secret` is not `skip`. */
class NoSecretError extends ActionError {
  override readonly name = 'NoSecretError' as const;
  readonly code = 'no-secret';
}

/**
 * @returns why there is no token, if GitHub withheld it by design.
 * @throws NoSecretError instead, unless `when-no-secret` is `skip`.
 */
export function reasonToSkip(env: NodeJS.ProcessEnv, context: JobContext): string | undefined {
  const token = inputText(env, INPUT.apiToken) || (env[FALLBACK.apiToken] ?? '').trim();
  if (token !== '') return undefined;
  const absent = explainAbsentSecret(context, FALLBACK.apiToken);
  if (absent === undefined) return undefined;
  const { reason, hint } = absent;
  const whenNoSecret = inputText(env, INPUT.whenNoSecret) || DEFAULT.whenNoSecret;
  if (whenNoSecret === 'skip') return `${reason}\n${hint}`;
  throw new NoSecretError(reason, {
    hint: `${hint} With \`when-no-secret: skip\` (the default), the step succeeds instead.`,
  });
}
