import { type Clock, formatDuration } from '../../clock.ts';
import { explainNetworkFailure } from '../../http/explain-failure.ts';
import { exchange } from '../../http/request.ts';
import { NotReadyError } from '../errors.ts';
import { pollDelay } from '../poll-pace.ts';
import type { Preview } from './preview-url.ts';

/** The result of one probe. */
interface Probe {
  readonly ready: boolean;
  readonly outcome: string;
  readonly code?: 'app-not-listening';
  /** What to do about the app, or about a failed connection to it. */
  readonly hint?: string | undefined;
}

const TOO_SLOW = 'Raise `ready-timeout` if the app starts slowly.';

/** Each failure has its own cause: after a 500, a hint about ports would not help. */
const HINT = {
  nothingListens: `Check the output of the app in the log of the step. Daytona runs the image's ENTRYPOINT, never its CMD: set \`entrypoint\` if CMD starts the app. Check \`preview-port\`, and that the app listens on that port on all addresses (\`0.0.0.0\`). ${TOO_SLOW}`,
  appFails: `The app listens but returns an error: check its output in the log of the step. ${TOO_SLOW}`,
  otherPath: 'The app listens, but does not serve that path to everyone: choose another `ready-path`.',
  elsewhere: 'Choose a `ready-path` that the app serves itself.',
  noAnswer: `Something listens but does not respond: check the output of the app in the log of the step. ${TOO_SLOW}`,
} as const;

/**
 * Sent with every probe. The first header opens a private preview. The second skips the warning page, which answers 200
 * in place of the app. The third does not reset the timer that stops idle sandboxes (public documentation of Daytona
 * previews).
 */
const headersFor = ({ token }: Preview) => ({
  ...(token === '' ? {} : { 'x-daytona-preview-token': token }),
  'x-daytona-skip-preview-warning': 'true',
  'x-daytona-skip-last-activity-update': 'true',
});

const PROBE_TIMEOUT_MS = 10_000;

/** What to probe, and for how long. */
export interface Readiness {
  readonly preview: Preview;
  readonly path: string;
  readonly timeoutMs: number;
  readonly userAgent: string;
}

/**
 * Waits until the app itself answers with a status from 200 to 399. A sandbox can be started without its app, and the
 * proxy answers 502 until something listens.
 * @param onChange receives each result that differs from the previous one.
 * @returns the elapsed time in milliseconds.
 * @throws NotReadyError on timeout; the signal's reason.
 */
export async function waitUntilReady(
  readiness: Readiness,
  clock: Clock,
  signal: AbortSignal,
  onChange: (line: string, sinceMs: number) => void,
): Promise<number> {
  const start = clock.now();
  let last = '';
  for (;;) {
    const left = readiness.timeoutMs - (clock.now() - start);
    const probe = await probeOnce(
      readiness,
      AbortSignal.any([signal, clock.expiry(Math.max(1000, Math.min(PROBE_TIMEOUT_MS, left)))]),
    );
    signal.throwIfAborted();
    const since = clock.now() - start;
    if (probe.outcome !== last) onChange(probe.outcome, since);
    last = probe.outcome;
    if (probe.ready) return since;
    if (since >= readiness.timeoutMs) throw notReady(readiness, probe);
    const delay = pollDelay({ waitedMs: since, isNotified: false, random: clock.random() });
    await clock.sleep(Math.min(delay, readiness.timeoutMs - since), signal);
  }
}

async function probeOnce({ preview, path, userAgent }: Readiness, signal: AbortSignal): Promise<Probe> {
  // Appended to the origin, not resolved against it: `//host` would send the token elsewhere.
  const url = new URL(`${new URL(preview.url).origin}${path}`);
  try {
    const message = await exchange({ userAgent, method: 'GET', url, headers: headersFor(preview), body: null }, signal);
    message.on('error', () => {});
    message.destroy();
    return assess(message.statusCode ?? 0, message.headers.location, url);
  } catch (error) {
    if (signal.aborted) return { ready: false, outcome: 'no response', hint: HINT.noAnswer };
    const { message, hint } = explainNetworkFailure(error, url.href, undefined);
    return { ready: false, outcome: message, hint };
  }
}

function assess(status: number, location: string | undefined, target: URL): Probe {
  if (status === 502)
    return { ready: false, code: 'app-not-listening', outcome: '502: nothing listens yet', hint: HINT.nothingListens };
  const elsewhere =
    location !== undefined && URL.canParse(location, target.href) && new URL(location, target).host !== target.host;
  if (status >= 300 && status < 400 && elsewhere)
    return { ready: false, outcome: `${status}: redirected to another host, such as a login`, hint: HINT.elsewhere };
  const hint = status >= 500 ? HINT.appFails : HINT.otherPath;
  return { ready: status >= 200 && status < 400, outcome: String(status), hint };
}

function notReady({ path, timeoutMs }: Readiness, last: Probe): NotReadyError {
  return new NotReadyError(
    last.code ?? 'app-not-ready',
    `The sandbox is running, but its app did not respond on ${path} with a status from 200 to 399 within ${formatDuration(timeoutMs)}. Last response: ${last.outcome.replace(/\.$/, '')}.`,
    { hint: last.hint ?? TOO_SLOW },
  );
}
