import { ActionError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import type { ApiSend } from '../transport/transport.ts';

/** The API key may create snapshots, but not what the run creates next. */
class MissingPermissionError extends ActionError {
  override readonly name = 'MissingPermissionError' as const;
  readonly code = 'token-scope';
}

/** The permissions of the key in use, for a run that would fail for one only after a long wait. */
export interface KeyPermissions {
  /** Sends the request, once, without waiting for the response. Never throws: without a response, nothing is missing. */
  ask(): void;
  /** Aborted, with a MissingPermissionError, when the server lists the key's permissions without `write:sandboxes`. */
  readonly missing: AbortSignal;
  /** Abandons the request. */
  close(): void;
}

const TIMEOUT_MS = 10_000;

/** @param transport must not be shared: a token that is not an API key gets a 401 here, and works elsewhere. */
export function createKeyPermissions(transport: ApiSend): KeyPermissions {
  const closed = new AbortController();
  const missing = new AbortController();
  let isAsked = false;
  const read = async (): Promise<void> => {
    const request = { method: 'GET', path: '/api-keys/current', timeoutMs: TIMEOUT_MS };
    const { statusCode, body } = await transport(request, { signal: closed.signal });
    if (statusCode === 200 && isRecord(body) && Array.isArray(body.permissions) && lacksSandboxes(body.permissions))
      missing.abort(missingPermission());
  };
  return {
    ask() {
      if (isAsked) return;
      isAsked = true;
      read().catch(() => {});
    },
    missing: missing.signal,
    close: () => closed.abort(),
  };
}

/** A list without the permission that the key has just used is not the list of this key. */
function lacksSandboxes(permissions: readonly unknown[]): boolean {
  return permissions.includes('write:snapshots') && !permissions.includes('write:sandboxes');
}

function missingPermission(): MissingPermissionError {
  return new MissingPermissionError(
    'The key in `api-token` lacks the permission `write:sandboxes`, so no sandbox can be created from the snapshot.',
    {
      hint: 'The step did not wait for the snapshot. Create a key with `write:snapshots` and `write:sandboxes`, and to clean up `delete:snapshots` and `delete:sandboxes`.',
    },
  );
}
