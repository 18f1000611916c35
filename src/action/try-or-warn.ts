import { reasonOf } from '../errors.ts';
import { GitHubError } from '../github/errors.ts';
import type { Job } from './job.ts';

/** Work that may fail without failing the job. */
export interface TryOrWarn {
  /** Does it, or warns. @throws the signal's reason; nothing else. */
  attempt<T>(doing: string, task: () => Promise<T>): Promise<T | undefined>;
  /** Warns, unless the same permission was told of before, or another cause under the same title. */
  warnOnce(title: string, error: unknown): void;
}

/** Warns once for each missing permission, once when GitHub gives no usable answer at all, and once for each other cause. */
export function tryOrWarn({ log, signal }: Job): TryOrWarn {
  const warned = new Set<string>();
  const warnOnce = (title: string, error: unknown): void => {
    const cause = (error instanceof GitHubError ? causeBehind(error) : undefined) ?? title;
    if (warned.has(cause)) return;
    warned.add(cause);
    const hint = error instanceof GitHubError && error.hint !== undefined ? `\n${error.hint}` : '';
    log.warning({ title, message: `${reasonOf(error)}${hint}\nThe sandbox is not touched by this.` });
  };
  return {
    warnOnce,
    async attempt(doing, task) {
      try {
        return await task();
      } catch (error) {
        signal.throwIfAborted();
        warnOnce(`On GitHub, ${doing} did not work`, error);
        return undefined;
      }
    },
  };
}

/** What will go wrong with other requests, too. */
function causeBehind({ missingPermission, status, title }: GitHubError): string | undefined {
  // Without a status it is GitHub, or the way to it, that is in trouble: whatever was asked of it.
  if (status === undefined) return title;
  // `pull-requests: read` and `pull-requests: write` are one permission to whoever has to grant it.
  return missingPermission?.replace(/:.*$/, '');
}
