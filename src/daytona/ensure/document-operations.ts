import { isRecord } from '../../json.ts';
import type { Operation } from '../api/operations.ts';
import { type Session, send } from '../api/session.ts';
import type { ApiResponse } from '../api/transport.ts';
import type { Ledger } from '../resource/ledger.ts';
import type { Kind } from '../resource/states.ts';
import type { Phase } from '../waiting/deadline.ts';
import { withCommit } from './commit.ts';
import type { EnsureContext } from './ensure.ts';
import { ensureSandbox, pollSandbox } from './sandbox.ts';
import { ensureSnapshot, pollSnapshot } from './snapshot.ts';

/** How to handle resources that exist already. */
export type PlatformOptions = Pick<
  EnsureContext,
  'ifExists' | 'isExpected' | 'preview' | 'isSharedSnapshot' | 'isCommitCertain'
>;

/** Executes the operations of the document reliably. */
export interface Platform {
  /** @throws what `ensureSnapshot`, `ensureSandbox` and `send` throw. */
  execute(session: Session, operation: Operation, phase: Phase): Promise<ApiResponse>;
}

/** @param ledger is updated before and after a resource is created or used. */
export function createPlatform(ledger: Ledger, options: PlatformOptions): Platform {
  const { isExpected } = options;
  const created = new Map<Kind, Operation>();
  /** The response of a GET that was just sent; it serves as the first poll. */
  let fresh: ApiResponse | undefined;
  const makeWith =
    (ensure: (context: EnsureContext, create: Operation) => Promise<ApiResponse>) =>
    async (context: EnsureContext, create: Operation): Promise<ApiResponse> => {
      created.set(context.phase.kind, create);
      const response = await ensure(context, create);
      fresh = isExpected && response.method === 'GET' ? response : undefined;
      return response;
    };
  const makeSnapshot = makeWith(ensureSnapshot);
  const makeSandbox = makeWith(ensureSandbox);
  return {
    execute(session, operation, phase) {
      const context = { session, ledger, phase, ...options };
      const create = created.get(phase.kind);
      const seen = fresh;
      fresh = undefined;
      switch (operation.operationId) {
        case 'createSnapshot':
          return makeSnapshot(context, operation);
        case 'createSandbox':
          return makeSandbox(context, ofSnapshotsCommit(fromOwnSnapshot(operation, ledger), ledger, options));
        case 'getSnapshot':
          if (create !== undefined) return pollSnapshot(context, operation, create, seen);
          return send(session, operation, { phase });
        case 'getSandbox':
          if (create !== undefined) return pollSandbox(context, operation, create, seen);
          return send(session, operation, { phase });
        default:
          return send(session, operation, { phase });
      }
    },
  };
}

/**
 * The document refers to the snapshot by name. Another run may replace the snapshot behind that name between two
 * requests (found by the chaos tests), so the sandbox is created from the id of the snapshot that this run waited for.
 * The API accepts both.
 */
function fromOwnSnapshot(create: Operation, ledger: Ledger): Operation {
  const snapshot = ledger.entry('snapshot');
  if (snapshot?.id === undefined || !isRecord(create.body) || create.body.snapshot !== snapshot.name) return create;
  return { ...create, body: { ...create.body, snapshot: snapshot.id } };
}

/** A snapshot that this run has found is of a commit that nobody knows, unless the tag of the image says it. */
function ofSnapshotsCommit(create: Operation, ledger: Ledger, { isCommitCertain }: PlatformOptions): Operation {
  return isCommitCertain || ledger.entry('snapshot')?.claim === 'made' ? create : withCommit(create, undefined);
}
