import { GitHubError } from '../../github/connection/errors.ts';
import type { AnyJob } from '../job/job.ts';
import { annotationOf } from '../runner/annotation.ts';

/** Runs work that may fail without failing the job. */
export interface BestEffort {
  /** Runs the task; a failure becomes a warning. @throws only the signal's reason. */
  attempt<T>(task: () => Promise<T>): Promise<T | undefined>;
  /** Warns, unless the same cause was already reported. @param consequence a full sentence. */
  warnOnce(error: unknown, consequence?: string): void;
}

/** Warns once for each missing permission, once if GitHub gives no usable response, and once for each other cause. */
export function bestEffort({ log, signal }: Pick<AnyJob, 'log' | 'signal'>): BestEffort {
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

/** Returns the cause that a failure shares with other requests. */
function causeBehind({ missingPermission, sharedCause, status, code }: GitHubError): string | undefined {
  // Without a status, GitHub or the network is down, regardless of the request.
  if (status === undefined) return code;
  // To the user, `pull-requests: read` and `pull-requests: write` are one permission to grant.
  return sharedCause ?? missingPermission?.replace(/:.*$/, '');
}
