import type { ApiResponse } from './client.ts';
import { ensureSandbox, lookAtSandbox } from './ensure-sandbox.ts';
import { ensureSnapshot, lookAtSnapshot } from './ensure-snapshot.ts';
import type { Ledger } from './ledger.ts';
import type { IfExists } from './making.ts';
import type { Operation } from './operation.ts';
import { persistSafely, type Session } from './persist.ts';
import type { Phase } from './phase.ts';

/** The operations of the document, made reliable. */
export interface Platform {
  /** @throws what ends the wait for good: see `ensureSnapshot`, `ensureSandbox`, `persist`. */
  execute(session: Session, operation: Operation, phase: Phase): Promise<ApiResponse>;
}

/** @param ledger is told of everything that is made or used, before and after. */
export function createPlatform(ledger: Ledger, ifExists: IfExists): Platform {
  const created = new Map<string, Operation>();
  return {
    execute(session, operation, phase) {
      const making = { session, ledger, phase, ifExists };
      const create = created.get(phase.kind);
      switch (operation.operationId) {
        case 'createSnapshot':
          created.set('snapshot', operation);
          return ensureSnapshot(making, operation);
        case 'createSandbox':
          created.set('sandbox', operation);
          return ensureSandbox(making, operation);
        case 'getSnapshot':
          return create === undefined
            ? persistSafely(session, operation, phase)
            : lookAtSnapshot(making, operation, create);
        case 'getSandbox':
          return create === undefined
            ? persistSafely(session, operation, phase)
            : lookAtSandbox(making, operation, create);
        default:
          return persistSafely(session, operation, phase);
      }
    },
  };
}
