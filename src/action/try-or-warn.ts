import { GitHubError } from '../github/errors.ts';
import type { Job } from './job.ts';

/** Work that may fail without failing the job. */
export interface TryOrWarn {
  /** Does it, or warns. @throws the signal's reason; nothing else. */
  attempt<T>(doing: string, task: () => Promise<T>): Promise<T | undefined>;
  /** Warns, unless the same permission was told of before, or another cause under the same title. */
  warnOnce(title: string, error: unknown): void;
}

/** Warns once for each missing permission, whatever it was needed for, and once for each other cause. */
export function tryOrWarn({ log, signal }: Job): TryOrWarn {
  const warned = new Set<string>();
  const warnOnce = (title: string, error: unknown): void => {
    // `pull-requests: read` and `pull-requests: write` are one permission to whoever has to grant it.
    const scope = error instanceof GitHubError ? error.missingPermission?.replace(/:.*$/, '') : undefined;
    const cause = scope ?? title;
    if (warned.has(cause)) return;
    warned.add(cause);
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof GitHubError && error.hint !== undefined ? `\n${error.hint}` : '';
    log.warning({ title, message: `${message}${hint}\nThe sandbox is not touched by this.` });
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
