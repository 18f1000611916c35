import { randomUUID } from 'node:crypto';
import type { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { GitHubError } from './errors.ts';
import { fetchOnce } from './fetch.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** Options for the octokit client. */
export interface OctokitSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Aborts the current request and prevents new ones. */
  readonly signal: AbortSignal;
  /** Waits until a rate limit ends, in seconds. @returns `false` to give up. */
  waitOut(seconds: number): Promise<boolean>;
}

/** After 5xx and broken connections; the plugin waits 1 and 4 times the base. */
const RETRIES = 2;
const RETRY_BASE_MS = 500;

/** The plugin's default list, plus 429: the throttling plugin handles rate limits. */
const NEVER_REPEATED = [400, 401, 403, 404, 410, 422, 429, 451];

/** Waits per request. If the limit is hit again after each of them, another wait does not help. */
const MAX_LIMIT_WAITS = 3;

/**
 * Creates an octokit client with retries and throttling.
 *
 * Imports @actions/github lazily, because it parses the event payload on load and throws if that is not JSON; `eager`
 * keeps it in the same file. Requests use the transport of the action instead of its own.
 * @throws GitHubError when the token is empty or malformed, or @actions/github cannot be loaded.
 */
export async function connectOctokit(settings: OctokitSettings): Promise<Octokit> {
  if (settings.token === '') throw noToken();
  // The error that fetch throws would contain the token.
  if (!/^[\x21-\x7e]+$/.test(settings.token)) throw oddToken();
  const { getOctokit } = await import(/* webpackMode: "eager" */ '@actions/github').catch((cause: unknown) => {
    throw new GitHubError('github-unusable', 'The client for the GitHub API could not be loaded.', {
      cause,
      hint: 'It reads the file at GITHUB_EVENT_PATH; check that no earlier step changed it.',
    });
  });
  const onLimit = async (seconds: number, _options: object, _octokit: object, retryCount: number) =>
    retryCount < MAX_LIMIT_WAITS && (await settings.waitOut(seconds));
  return getOctokit(
    settings.token,
    {
      baseUrl: settings.apiUrl,
      userAgent: settings.userAgent,
      log: SILENT,
      request: { fetch: fetchOnce },
      retry: { retries: RETRIES, retryAfterBaseValue: RETRY_BASE_MS, doNotRetry: NEVER_REPEATED },
      // `onLimit` waits, because it can be aborted; the plugin itself must not.
      throttle: {
        id: randomUUID(),
        retryAfterBaseValue: 0,
        onRateLimit: onLimit,
        onSecondaryRateLimit: onLimit,
      },
    },
    // The first plugin is the innermost, so no attempt begins after a cancellation.
    stopWhenAborted(settings.signal),
    retry,
    throttling,
  );
}

function noToken(): GitHubError {
  return new GitHubError('github-unusable', 'There is no token for the GitHub API.', {
    hint: 'Omit `github-token` to use the token of the workflow, or check the secret it is set from.',
  });
}

function oddToken(): GitHubError {
  return new GitHubError('github-unusable', 'The value of `github-token` is not a valid token for the GitHub API.', {
    hint: 'Check the secret it is set from: a token contains no spaces or line breaks.',
  });
}

/** octokit would log server text, such as deprecation notices, without sanitizing it. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

function stopWhenAborted(signal: AbortSignal) {
  return (octokit: { readonly hook: Octokit['hook'] }) => {
    octokit.hook.before('request', (options) => {
      signal.throwIfAborted();
      // Copy the object: octokit shares its defaults, so the retry plugin would carry its retry count to the next call.
      options.request = {
        ...options.request,
        // octokit.request logs to the console by default.
        log: SILENT,
        signal,
      };
    });
    return {};
  };
}
