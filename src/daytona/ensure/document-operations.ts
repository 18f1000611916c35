import { isRecord } from '../../json.ts';
import type { ApiResponse } from '../api/client.ts';
import type { Operation } from '../api/operations.ts';
import { persistSafely, type Session } from '../api/request.ts';
import type { Phase } from '../deadline.ts';
import type { Ledger } from '../ledger.ts';
import type { Kind } from '../states.ts';
import type { IfExists, Making } from './ensure-context.ts';
import { ensureSandbox, lookAtSandbox } from './sandbox.ts';
import { ensureSnapshot, lookAtSnapshot } from './snapshot.ts';

/** The operations of the document, made reliable. */
export interface Platform {
  /** @throws what ends the wait for good: see `ensureSnapshot`, `ensureSandbox`, `persist`. */
  execute(session: Session, operation: Operation, phase: Phase): Promise<ApiResponse>;
}

/**
 * @param ledger is told of everything that is made or used, before and after.
 * @param isExpected whether what is to be made is likely there already: then it costs one round trip, not three.
 */
export function createPlatform(ledger: Ledger, ifExists: IfExists, isExpected = false): Platform {
  const created = new Map<Kind, Operation>();
  /** An answer to a look that has just been had: it stands for the first look of the poll that follows. */
  let fresh: ApiResponse | undefined;
  const makeWith =
    (ensure: (making: Making, create: Operation) => Promise<ApiResponse>) =>
    async (making: Making, create: Operation): Promise<ApiResponse> => {
      created.set(making.phase.kind, create);
      const response = await ensure(making, create);
      fresh = isExpected && response.method === 'GET' ? response : undefined;
      return response;
    };
  const makeSnapshot = makeWith(ensureSnapshot);
  const makeSandbox = makeWith(ensureSandbox);
  return {
    execute(session, operation, phase) {
      const making = { session, ledger, phase, ifExists, isExpected };
      const create = created.get(phase.kind);
      const seen = fresh;
      fresh = undefined;
      switch (operation.operationId) {
        case 'createSnapshot':
          return makeSnapshot(making, operation);
        case 'createSandbox':
          return makeSandbox(making, fromOwnSnapshot(operation, ledger));
        case 'getSnapshot':
          if (create !== undefined) return lookAtSnapshot(making, operation, create, seen);
          return persistSafely(session, operation, phase);
        case 'getSandbox':
          if (create !== undefined) return lookAtSandbox(making, operation, create, seen);
          return persistSafely(session, operation, phase);
        default:
          return persistSafely(session, operation, phase);
      }
    },
  };
}

/**
 * The document names the snapshot by its name. Between two requests another run may put something else in its place under that
 * name (found by the chaos tests), so the sandbox is made from the very snapshot that was awaited: the API takes an id as well.
 */
function fromOwnSnapshot(create: Operation, ledger: Ledger): Operation {
  const snapshot = ledger.entry('snapshot');
  if (snapshot?.id === undefined || !isRecord(create.body) || create.body.snapshot !== snapshot.name) return create;
  return { ...create, body: { ...create.body, snapshot: snapshot.id } };
}
