import { formatDuration } from '../../clock.ts';
import { findSandbox } from '../../daytona/api/find.ts';
import { readEntrypointLog } from '../../daytona/app/entrypoint-log.ts';
import { getPreviewUrl, type Preview } from '../../daytona/app/preview-url.ts';
import { waitUntilReady } from '../../daytona/app/readiness.ts';
import { NotReadyError } from '../../daytona/resource/errors.ts';
import { goneError, stateError } from '../../daytona/resource/state-error.ts';
import { TARGET_STATE } from '../../daytona/resource/states.ts';
import { beginPhase } from '../../daytona/waiting/deadline.ts';
import type { PreviewReport } from '../../report/comment.ts';
import { hideSecret } from '../../report/secrets.ts';
import type { PreviewAccess } from '../inputs/inputs.ts';
import { transportFor, USER_AGENT } from '../job/daytona-client.ts';
import { type Job, sessionOf } from '../job/job.ts';

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
 * Gets the preview URL. Masks the token, and a signed URL, before they can be printed.
 * @returns `undefined` without `preview-port`.
 */
export async function openPreview(job: Job, sandboxId: string): Promise<Preview | undefined> {
  const { previewPort: port, previewAccess } = job.inputs;
  if (port === undefined) return undefined;
  const signed = previewAccess === 'signed';
  const phase = beginPhase({ kind: 'sandbox', name: job.identity.sandboxName, timeoutMs: URL_TIMEOUT_MS }, job.clock);
  const preview = await getPreviewUrl(sessionOf(job), { sandboxId, port, signed }, phase);
  // A shorter value is not a token, and masking it would hide ordinary words in the log.
  if (preview.token.length >= 8) hideSecret(preview.token);
  // The host contains the secret, and connection errors print the host alone.
  if (signed) for (const secret of [preview.url, new URL(preview.url).host]) hideSecret(secret);
  job.log.line(`Preview of port ${port} (${previewAccess}): ${preview.url}`);
  return preview;
}

/** @returns the fields that a preview adds to the comment. */
export function previewFacts(
  { inputs }: Pick<Job, 'inputs'>,
  { url }: Pick<Preview, 'url'>,
): Pick<PreviewReport, 'previewUrl' | 'accessNote'> {
  const accessNote = ACCESS_NOTE[inputs.previewAccess];
  return {
    ...(inputs.previewAccess === 'signed' ? {} : { previewUrl: url }),
    ...(accessNote === undefined ? {} : { accessNote }),
  };
}

/**
 * Waits until the app is ready, if `ready-path` is set.
 * @throws NotReadyError; StateError when the sandbox is no longer started.
 */
export async function waitForApp(job: Job, sandboxId: string, preview: Preview): Promise<void> {
  const { inputs, clock, log, signal } = job;
  const { readyPath: path } = inputs;
  if (path === undefined) return;
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
 * Shows what the entrypoint printed, which often says why the app does not respond.
 * @throws StateError when the sandbox is no longer started: then no app can respond.
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
