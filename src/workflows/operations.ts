/**
 * The operations that the shipped documents call, by source description and operationId, with method and path as the public
 * Daytona API names them. The paths carry no `/api`: that belongs to the base URL.
 */
export const DAYTONA_SOURCES = {
  snapshotsApi: {
    createSnapshot: { method: 'POST', path: '/snapshots' },
    getSnapshot: { method: 'GET', path: '/snapshots/{id}' },
  },
  sandboxApi: {
    createSandbox: { method: 'POST', path: '/sandbox' },
    getSandbox: { method: 'GET', path: '/sandbox/{sandboxIdOrName}' },
  },
} as const;

/** What each of those operations is about: its deadline and its states are those of a snapshot, or of a sandbox. */
export const RESOURCE_OF: ReadonlyMap<string, 'snapshot' | 'sandbox'> = new Map([
  ['createSnapshot', 'snapshot'],
  ['getSnapshot', 'snapshot'],
  ['createSandbox', 'sandbox'],
  ['getSandbox', 'sandbox'],
]);
