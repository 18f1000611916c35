/**
 * The operations that the shipped documents call, by source description and operationId, with the methods and paths of
 * the public Daytona API. Paths omit `/api`, which is part of the base URL.
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

/** The resource of each operation. It determines the deadline and the states that apply. */
export const RESOURCE_OF: ReadonlyMap<string, 'snapshot' | 'sandbox'> = new Map([
  ['createSnapshot', 'snapshot'],
  ['getSnapshot', 'snapshot'],
  ['createSandbox', 'sandbox'],
  ['getSandbox', 'sandbox'],
]);
