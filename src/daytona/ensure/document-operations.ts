import type { Operation } from '../api/operations.ts';
import { type ResourceResponse, readResource } from '../api/resource-response.ts';
import { type Session, send } from '../api/session.ts';
import type { Ledger } from '../resource/ledger.ts';
import type { Phase } from '../waiting/deadline.ts';
import type { EnsureContext } from './ensure.ts';
import { ensureSandbox, pollSandbox } from './sandbox.ts';
import { ensureSnapshot, pollSnapshot } from './snapshot.ts';
import { type SandboxSpec, type SnapshotSpec, sandboxSpec, snapshotSpec, withCommit, withSnapshot } from './spec.ts';
import { useSnapshot } from './use-snapshot.ts';

/** How to handle resources that exist already. */
export type PlatformOptions = Pick<
  EnsureContext,
  'ifExists' | 'isExpected' | 'preview' | 'isSharedSnapshot' | 'isCommitCertain'
>;

/** Executes the operations of the document reliably. */
export interface Platform {
  /** @throws what `ensureSnapshot`, `ensureSandbox` and `send` throw. */
  execute(session: Session, operation: Operation, phase: Phase): Promise<ResourceResponse>;
}

/** @param ledger is updated before and after a resource is created or used. */
export function createPlatform(ledger: Ledger, options: PlatformOptions): Platform {
  /** What was asked for, to create it again when somebody deletes it. */
  let snapshot: SnapshotSpec | undefined;
  let sandbox: SandboxSpec | undefined;
  /** The response of a GET that was just sent; it serves as the first poll. */
  let fresh: ResourceResponse | undefined;
  const keepFresh = (response: ResourceResponse): ResourceResponse => {
    fresh = options.isExpected && response.method === 'GET' ? response : undefined;
    return response;
  };
  return {
    async execute(session, operation, phase) {
      const context = { session, ledger, phase, ...options };
      const seen = fresh;
      fresh = undefined;
      switch (operation.operationId) {
        case 'createSnapshot':
          snapshot = snapshotSpec(operation);
          return keepFresh(await ensureSnapshot(context, snapshot));
        case 'createSandbox': {
          const asked = sandboxSpec(operation);
          session.note(`Creating sandbox ${asked.name} from snapshot ${asked.snapshot ?? 'of the server'}`);
          sandbox = ofSnapshotsCommit(fromOwnSnapshot(asked, ledger), ledger, options);
          return keepFresh(await ensureSandbox(context, sandbox));
        }
        case 'getSnapshot':
          if (snapshot !== undefined) return pollSnapshot(context, snapshot, { get: operation, seen });
          return useSnapshot(context, operation);
        case 'getSandbox':
          if (sandbox !== undefined) return pollSandbox(context, sandbox, { get: operation, seen });
          break;
      }
      return readResource(phase.kind, await send(session, operation, { phase }));
    },
  };
}

/**
 * The document refers to the snapshot by name. Another run may replace the snapshot behind that name between two
 * requests (found by the chaos tests), so the sandbox is created from the id of the snapshot that this run waited for.
 * The API accepts both.
 */
function fromOwnSnapshot(spec: SandboxSpec, ledger: Ledger): SandboxSpec {
  const own = ledger.entry('snapshot');
  return own?.id === undefined || spec.snapshot !== own.name ? spec : withSnapshot(spec, own.id);
}

/** Omits the commit if this run did not create the snapshot and the image tag does not contain the commit. */
function ofSnapshotsCommit(spec: SandboxSpec, ledger: Ledger, { isCommitCertain }: PlatformOptions): SandboxSpec {
  return isCommitCertain || ledger.entry('snapshot')?.claim === 'made' ? spec : withCommit(spec, undefined);
}
