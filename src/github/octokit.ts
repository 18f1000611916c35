import { randomUUID } from 'node:crypto';
import type { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { GitHubError } from './errors.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** What octokit is made with. */
export interface OctokitSettings {
  readonly token: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  /** Ends the request that is under way, and keeps others from starting. */
  readonly signal: AbortSignal;
  /** A rate limit lasts this many seconds: waits until it is over, or says `false` to give up. */
  waitOut(seconds: number): Promise<boolean>;
}

/** For one exchange, its body included. GitHub ends its own work on a request after 10 s ("Troubleshooting the REST API"). */
const REQUEST_TIMEOUT_MS = 15_000;

/** After 5xx and broken connections; the plugin waits 1 and 4 times the base. */
const RETRIES = 2;
const RETRY_BASE_MS = 500;

/** The plugin's own list, and 429: a rate limit is the throttling plugin's to wait for, not to be tried again after a second. */
const NEVER_REPEATED = [400, 401, 403, 404, 410, 422, 429, 451];

/** Waits for one request. A rate limit that is over and strikes again at once is no longer a matter of waiting. */
const MAX_LIMIT_WAITS = 3;

/**
 * Octokit with retries and throttling.
 *
 * @actions/github is loaded here and not at the top, because loading it reads the event's file and throws when that is not
 * JSON; `eager` keeps it in the same bundle. Its request function is left as it is, for it knows the runner's proxy.
 * @throws GitHubError when there is no token that could be one, or it cannot be loaded.
 */
export async function connectOctokit(settings: OctokitSettings): Promise<Octokit> {
  if (settings.token === '') throw noToken();
  // fetch would say which value it refuses, and the token with it.
  if (!/^[\x21-\x7e]+$/.test(settings.token)) throw oddToken();
  const { getOctokit } = await import(/* webpackMode: "eager" */ '@actions/github').catch((cause: unknown) => {
    throw new GitHubError('github-unusable', 'The client for the GitHub API could not be loaded.', {
      cause,
      hint: 'It reads the file that GITHUB_EVENT_PATH names; check that no earlier step changed it.',
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
      retry: { retries: RETRIES, retryAfterBaseValue: RETRY_BASE_MS, doNotRetry: NEVER_REPEATED },
      // The waiting is done in `onLimit`, where it can be aborted; the plugin then has nothing left to wait for.
      throttle: {
        id: randomUUID(),
        retryAfterBaseValue: 0,
        onRateLimit: onLimit,
        onSecondaryRateLimit: onLimit,
      },
    },
    // The first plugin is the nearest to the request: every attempt gets a time limit of its own.
    limitEachRequest(settings.signal),
    retry,
    throttling,
  );
}

function noToken(): GitHubError {
  return new GitHubError('github-unusable', 'There is no token for the GitHub API.', {
    hint: 'Leave `github-token` out, and the token of the workflow is taken; or check the secret that it is set from.',
  });
}

function oddToken(): GitHubError {
  return new GitHubError('github-unusable', 'What `github-token` holds cannot be a token for the GitHub API.', {
    hint: 'Check the secret that it is set from: a token is one word, with no blank and no line break in it.',
  });
}

/** octokit would write what servers say, such as notes on deprecation, past the door of src/report. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

function limitEachRequest(signal: AbortSignal) {
  return (octokit: { readonly hook: Octokit['hook'] }) => {
    octokit.hook.before('request', (options) => {
      signal.throwIfAborted();
      // An object of its own: octokit hands out the one of its defaults, and the retry plugin would count on where the call
      // before has ended, which makes the waits grow from call to call.
      options.request = {
        ...options.request,
        // The request itself has a log of its own, the console by default.
        log: SILENT,
        signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]),
      };
    });
    return {};
  };
}
