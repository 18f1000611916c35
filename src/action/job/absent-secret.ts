import { ActionError } from '../../errors.ts';
import type { JobContext } from '../../github/event/context.ts';
import { explainAbsentSecret } from '../../github/event/missing-secret.ts';
import { FALLBACK } from '../inputs/contract.ts';
import { inputReader } from '../inputs/reader.ts';

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
  const { text } = inputReader(env);
  if (text('apiToken') !== '') return undefined;
  const absent = explainAbsentSecret(context, FALLBACK.apiToken);
  if (absent === undefined) return undefined;
  const { reason, hint } = absent;
  if (text('whenNoSecret') === 'skip') return `${reason}\n${hint}`;
  throw new NoSecretError(reason, {
    hint: `${hint} With \`when-no-secret: skip\` (the default), the step succeeds instead.`,
  });
}
