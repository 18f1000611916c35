import { isLoopback } from '../../http/connection/loopback.ts';
import { isRecord, textMember } from '../../json.ts';
import type { ShownSandbox } from '../resource/resources.ts';
import type { ApiSend } from '../transport/transport.ts';

/** The number of lines to show. */
const LINES = 40;

const TIMEOUT_MS = 15_000;

/** Clients that send no version, or one before 0.161, get plain text (public specification of the toolbox). */
const WANTS_JSON = { 'x-daytona-sdk-version': '0.205.0' };

/**
 * Returns the last lines that the sandbox's entrypoint printed, from its toolbox. They come from the app and are
 * untrusted. This only adds detail to a failure, so it never throws.
 * @param transportAt creates a transport to another base URL, with the same token.
 * @returns `undefined` when the log is empty or cannot be read.
 */
export async function readEntrypointLog(
  transportAt: (baseUrl: string) => ApiSend,
  { id, toolboxUrl }: Pick<ShownSandbox, 'id' | 'toolboxUrl'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (toolboxUrl === undefined || id === undefined || !isSafe(toolboxUrl)) return undefined;
  const path = `/${encodeURIComponent(id)}/process/session/entrypoint/logs`;
  try {
    const transport = transportAt(toolboxUrl.replace(/\/+$/, ''));
    const request = { method: 'GET', path, headers: WANTS_JSON, timeoutMs: TIMEOUT_MS };
    const { statusCode, body } = await transport(request, { signal });
    return statusCode === 200 ? lastLines(body) : undefined;
  } catch {
    return undefined;
  }
}

function lastLines(body: unknown): string | undefined {
  const parts = isRecord(body) ? ['output', 'stdout', 'stderr'].map((name) => textMember(body, name)) : [];
  const text = parts.find((part) => part !== undefined && part.trim() !== '');
  return text?.trimEnd().split('\n').slice(-LINES).join('\n');
}

/** The request carries the token, so it must be encrypted unless it stays on this machine. */
function isSafe(toolboxUrl: string): boolean {
  if (!URL.canParse(toolboxUrl)) return false;
  const { protocol, hostname } = new URL(toolboxUrl);
  return protocol === 'https:' || isLoopback(hostname);
}
