import { type Clock, formatDuration } from '../../clock.ts';
import { readStart } from '../../http/body.ts';
import { explainNetworkFailure } from '../../http/explain-failure.ts';
import { exchange } from '../../http/request.ts';
import { NotReadyError } from '../resource/errors.ts';
import { pollDelay } from '../waiting/poll-pace.ts';
import type { Preview } from './preview-url.ts';
import { assessProbe, describeStatuses, type ProbeResult, type StatusRanges, TOO_SLOW } from './probe-result.ts';

/** The result of one probe. */
type Probe = Omit<ProbeResult, 'hint'> & { readonly hint?: string | undefined };

const NO_RESPONSE = `Something listens but does not respond: check the output of the app in the log of the step. ${TOO_SLOW}`;

/**
 * Sent with every probe. The first header opens a private preview. The second skips the warning page, which returns 200
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
  /** The statuses that count as ready. */
  readonly accepted: StatusRanges;
  readonly timeoutMs: number;
  readonly userAgent: string;
  /** Receives each result that differs from the previous one, and an unchanged one every 30 seconds. */
  readonly onChange: (line: string, sinceMs: number) => void;
}

/** The longest silence before an unchanged response is reported again. */
const HEARTBEAT_MS = 30_000;

/** Enough to know an error of Daytona's proxy. */
const MAX_ERROR_BYTES = 4096;

/**
 * Waits until the app itself responds with a status that counts as ready. A sandbox can be started without its app, and the
 * proxy returns 502 until something listens.
 * @returns the elapsed time in milliseconds.
 * @throws NotReadyError on timeout; the signal's reason.
 */
export async function waitUntilReady(readiness: Readiness, clock: Clock, signal: AbortSignal): Promise<number> {
  const start = clock.now();
  let last = '';
  let lastLineMs = 0;
  for (;;) {
    const left = readiness.timeoutMs - (clock.now() - start);
    const probe = await probeOnce(
      readiness,
      AbortSignal.any([signal, clock.expiry(Math.max(1000, Math.min(PROBE_TIMEOUT_MS, left)))]),
    );
    signal.throwIfAborted();
    const since = clock.now() - start;
    if (probe.outcome !== last || since - lastLineMs >= HEARTBEAT_MS) {
      readiness.onChange(probe.outcome === last ? `still ${last}` : probe.outcome, since);
      lastLineMs = since;
    }
    last = probe.outcome;
    if (probe.ready) return since;
    if (since >= readiness.timeoutMs) throw notReady(readiness, probe);
    const delay = pollDelay({ waitedMs: since, isNotified: false, random: clock.random() });
    await clock.sleep(Math.min(delay, readiness.timeoutMs - since), signal);
  }
}

async function probeOnce({ preview, path, accepted, userAgent }: Readiness, signal: AbortSignal): Promise<Probe> {
  // Appended to the origin, not resolved against it: `//host` would send the token elsewhere.
  const url = new URL(`${new URL(preview.url).origin}${path}`);
  try {
    const message = await exchange({ userAgent, method: 'GET', url, headers: headersFor(preview), body: null }, signal);
    message.on('error', () => {});
    const { statusCode: status = 0, headers } = message;
    const body = status < 400 ? '' : await readStart(message, MAX_ERROR_BYTES);
    message.destroy();
    return assessProbe({ status, location: headers.location, body }, url, accepted);
  } catch (error) {
    if (signal.aborted) return { ready: false, outcome: 'no response', hint: NO_RESPONSE };
    const { message, hint } = explainNetworkFailure(error, url);
    return { ready: false, outcome: message, hint };
  }
}

function notReady({ path, accepted, timeoutMs }: Readiness, last: Probe): NotReadyError {
  return new NotReadyError(
    last.code ?? 'app-not-ready',
    `The app did not respond on ${path} with a status of ${describeStatuses(accepted)} within ${formatDuration(timeoutMs)}. Last response: ${last.outcome.replace(/\.$/, '')}.`,
    { hint: last.hint ?? TOO_SLOW },
  );
}
