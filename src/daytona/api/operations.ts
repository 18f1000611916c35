import type { ApiResponse, DaytonaClient } from './client.ts';

/** One operation of the API with its parameters, not encoded yet. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** Template, such as `/snapshots/{id}`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The server holds POST /sandbox for up to 30 s (measured on v0.190.0); giving up earlier would leave a sandbox behind. */
const CREATE_SANDBOX_TIMEOUT_MS = 90_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** What an operation is for, in an error: "Daytona answered 403 when creating the snapshot". */
const PURPOSE: ReadonlyMap<string, string> = new Map([
  ['createSnapshot', 'creating the snapshot'],
  ['getSnapshot', 'getting the snapshot'],
  ['createSandbox', 'creating the sandbox'],
  ['getSandbox', 'getting the sandbox'],
  ['removeSnapshot', 'deleting the snapshot'],
  ['deleteSandbox', 'deleting the sandbox'],
  ['replaceLabels', 'marking the sandbox as used'],
  ['activateSnapshot', 'activating the snapshot'],
  ['listSandboxes', 'listing the sandboxes'],
  ['getAllSnapshots', 'listing the snapshots'],
  ['getPortPreviewUrl', 'getting the preview URL'],
  ['getSignedPortPreviewUrl', 'getting a signed preview URL'],
]);

export function purposeOf(operationId: string): string {
  return PURPOSE.get(operationId) ?? `calling ${operationId}`;
}

/**
 * Executes one operation, once.
 * @param leftMs what is left of the phase it belongs to; the request may not take longer.
 */
export function executeOperation(
  client: DaytonaClient,
  operation: Operation,
  leftMs: number,
  signal: AbortSignal,
): Promise<ApiResponse> {
  const { operationId, method, query, headers } = operation;
  const longest = operationId === 'createSandbox' ? CREATE_SANDBOX_TIMEOUT_MS : REQUEST_TIMEOUT_MS;
  const body = operation.body === undefined ? {} : { body: operation.body };
  const request = { method, path: fillPath(operation), query, headers, timeoutMs: Math.min(longest, leftMs), ...body };
  return client.send(request, signal);
}

function fillPath({ path, pathParameters }: Operation): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(pathParameters[name] ?? ''));
}
