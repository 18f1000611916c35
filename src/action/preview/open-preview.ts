import { formatDuration } from '../../clock.ts';
import { findSandbox } from '../../daytona/api/find.ts';
import { readEntrypointLog } from '../../daytona/app/entrypoint-log.ts';
import { getPreviewUrl, type Preview } from '../../daytona/app/preview-url.ts';
import { waitUntilReady } from '../../daytona/app/readiness.ts';
import { NotReadyError } from '../../daytona/resource/errors.ts';
import { goneError, stateError } from '../../daytona/resource/state-error.ts';
import { TARGET_STATE } from '../../daytona/resource/states.ts';
import { beginPhase, type Phase } from '../../daytona/waiting/deadline.ts';
import type { PreviewReport } from '../../report/comment.ts';
import { hideSecret } from '../../report/secrets.ts';
import type { PreviewAccess } from '../inputs/inputs.ts';
import { transportFor, USER_AGENT } from '../job/daytona-client.ts';
import { type Job, sessionOf } from '../job/job.ts';
import type { Result } from '../runner/outputs.ts';

/** The fields that a preview adds to the comment; empty without `preview-port`. */
type OpenPreview = Pick<PreviewReport, 'previewUrl' | 'accessNote'>;

/** The timeout of getting the URL, retries included. */
const URL_TIMEOUT_MS = 60_000;

/** The timeout of reading the log. */
const LOG_TIMEOUT_MS = 15_000;

const ACCESS_NOTE: Readonly<Record<PreviewAccess, string | undefined>> = {
  private: 'Only logged-in members of the Daytona organization can open it.',
  public: undefined,
  signed: 'Anyone who has the link can open it, so it is not shown here. It is in the step output `preview-url`.',
};

/**
 * Gets the preview URL if `preview-port` is set, and waits for the app if `ready-path` is set.
 * @param onResult called with the URL as soon as it is known.
 */
export async function openPreview(
  job: Job,
  sandboxId: string,
  onResult: (result: Result) => void,
): Promise<OpenPreview> {
  const { previewPort, previewAccess, readyPath } = job.inputs;
  if (previewPort === undefined) return {};
  const phase = beginPhase({ kind: 'sandbox', name: job.identity.sandboxName, timeoutMs: URL_TIMEOUT_MS }, job.clock);
  const preview = await getMaskedPreview(job, sandboxId, previewPort, phase);
  onResult({ previewUrl: preview.url });
  job.log.line(`Preview of port ${previewPort} (${previewAccess}): ${preview.url}`);
  if (readyPath !== undefined) await waitForApp(job, sandboxId, preview, readyPath);
  const accessNote = ACCESS_NOTE[previewAccess];
  return {
    ...(previewAccess === 'signed' ? {} : { previewUrl: preview.url }),
    ...(accessNote === undefined ? {} : { accessNote }),
  };
}

/** Gets the preview URL. Masks the token, and a signed URL, before they can be printed. */
async function getMaskedPreview(job: Job, sandboxId: string, port: number, phase: Phase): Promise<Preview> {
  const signed = job.inputs.previewAccess === 'signed';
  const preview = await getPreviewUrl(sessionOf(job), { sandboxId, port, signed }, phase);
  // A shorter value is not a token, and masking it would hide ordinary words in the log.
  if (preview.token.length >= 8) hideSecret(preview.token);
  // The host contains the secret, and connection errors print the host alone.
  if (signed) for (const secret of [preview.url, new URL(preview.url).host]) hideSecret(secret);
  return preview;
}

async function waitForApp(job: Job, sandboxId: string, preview: Preview, path: string): Promise<void> {
  const { inputs, clock, log, signal } = job;
  log.group(`Waiting for the app to respond on ${path} (up to ${formatDuration(inputs.readyTimeoutMs)})`);
  const start = clock.now();
  const { readyStatus: accepted, readyTimeoutMs: timeoutMs } = inputs;
  const readiness = { preview, path, accepted, timeoutMs, userAgent: USER_AGENT };
  try {
    const onChange = (line: string, since: number) => log.line(`${formatDuration(since).padStart(7)}  ${line}`);
    const took = await waitUntilReady({ ...readiness, onChange }, clock, signal);
    log.line(`✓ app ready after ${formatDuration(took)}`);
    log.endGroup();
  } catch (error) {
    log.line(`✗ app not ready after ${formatDuration(clock.now() - start)}`);
    log.endGroup();
    if (error instanceof NotReadyError) await explainNotReady(job, sandboxId);
    throw error;
  }
}

/**
 * Shows what the entrypoint printed, which often says why the app does not answer.
 * @throws StateError when the sandbox is no longer started: then no app can answer.
 */
async function explainNotReady(job: Job, sandboxId: string): Promise<void> {
  const { inputs, identity, clock, log, signal } = job;
  const phase = beginPhase({ kind: 'sandbox', name: identity.sandboxName, timeoutMs: LOG_TIMEOUT_MS }, clock);
  const found = await findSandbox(sessionOf(job), sandboxId, phase).catch(() => 'not known' as const);
  signal.throwIfAborted();
  if (found === undefined) throw goneError(identity.sandboxName);
  const isKnown = found !== 'not known';
  if (isKnown && found.shown.state !== TARGET_STATE.sandbox) throw stateError(identity.sandboxName, found.shown);
  const transportAt = (apiUrl: string) => transportFor({ ...inputs, apiUrl }, clock, log);
  const text = isKnown ? await readEntrypointLog(transportAt, found.shown, signal) : undefined;
  if (text === undefined) return log.line('The entrypoint printed nothing, or its log could not be read.');
  log.group('Last lines printed by the entrypoint');
  log.quote(text);
  log.endGroup();
}
