import type { ApiRequest } from '../transport/transport.ts';

/** One operation of the API, with parameters that are not encoded yet. */
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

/**
 * The server holds POST /sandbox for up to 30 s (measured on v0.190.0); a shorter timeout would leave a sandbox behind.
 */
const CREATE_SANDBOX_TIMEOUT_MS = 90_000;
const REQUEST_TIMEOUT_MS = 30_000;

/** The purpose of an operation, for error messages: "Daytona returned 403 while creating the snapshot". */
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

/** The request of an operation, with its parameters encoded and its own time limit. */
export function requestOf(operation: Operation): ApiRequest {
  const { operationId, method, query, headers } = operation;
  const timeoutMs = operationId === 'createSandbox' ? CREATE_SANDBOX_TIMEOUT_MS : REQUEST_TIMEOUT_MS;
  const body = operation.body === undefined ? {} : { body: operation.body };
  return { method, path: fillPath(operation), query, headers, timeoutMs, ...body };
}

function fillPath({ path, pathParameters }: Operation): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(pathParameters[name] ?? ''));
}
