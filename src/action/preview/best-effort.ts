import { GitHubError } from '../../github/errors.ts';
import type { Job } from '../job/job.ts';
import { annotationOf } from '../runner/annotation.ts';

/** Runs work that may fail without failing the job. */
export interface BestEffort {
  /** Does it, or warns. @throws the signal's reason; nothing else. */
  attempt<T>(task: () => Promise<T>): Promise<T | undefined>;
  /** Warns, unless the same cause was told of before. @param consequence a sentence. */
  warnOnce(error: unknown, consequence?: string): void;
}

/** Warns once for each missing permission, once when GitHub gives no usable answer at all, and once for each other cause. */
export function bestEffort({ log, signal }: Job): BestEffort {
  const warned = new Set<string>();
  const warnOnce = (error: unknown, consequence = 'The sandbox is not affected.'): void => {
    const { code, message } = annotationOf(error);
    const cause = (error instanceof GitHubError ? causeBehind(error) : undefined) ?? message;
    if (warned.has(cause)) return;
    warned.add(cause);
    log.warning({ code, message: `${message}\n${consequence}` });
  };
  return {
    warnOnce,
    async attempt(task) {
      try {
        return await task();
      } catch (error) {
        signal.throwIfAborted();
        warnOnce(error);
        return undefined;
      }
    },
  };
}

/** The cause that other requests share. */
function causeBehind({ missingPermission, status, code }: GitHubError): string | undefined {
  // Without a status it is GitHub, or the way to it, that is in trouble: whatever was asked of it.
  if (status === undefined) return code;
  // `pull-requests: read` and `pull-requests: write` are one permission to whoever has to grant it.
  return missingPermission?.replace(/:.*$/, '');
}
