import { getPreviewUrl, getSignedPreviewUrl } from '../preview/preview-url.ts';
import {
  deleteSandbox,
  getSandbox,
  getToolboxProxyUrl,
  replaceLabels,
  setAutoArchive,
  setAutoDelete,
  setAutoStop,
  setPublic,
  setTtl,
  startSandbox,
  stopSandbox,
} from '../sandboxes/sandbox-calls.ts';
import { createSandbox } from '../sandboxes/sandbox-create.ts';
import { listSandboxes, listSandboxPages } from '../sandboxes/sandbox-list.ts';
import {
  activateSnapshot,
  deactivateSnapshot,
  deleteSnapshot,
  getSnapshot,
  listSnapshots,
} from '../snapshots/snapshot-calls.ts';
import { createSnapshot } from '../snapshots/snapshot-create.ts';
import type { Operation } from '../world/operation.ts';
import { getConfig, getCurrentKey } from './about.ts';

const SANDBOX = '/sandbox/{sandboxIdOrName}';

const reading = { method: 'GET', throttler: 'authenticated' } as const;
const snapshotWriting = { method: 'POST', throttler: 'authenticated', permission: 'write:snapshots' } as const;
const sandboxWriting = { method: 'POST', throttler: 'authenticated', permission: 'write:sandboxes' } as const;

/** All implemented operations, with their rate limits and permissions. */
export const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'ConfigController_getConfig',
    method: 'GET',
    path: '/config',
    throttler: 'anonymous',
    answer: getConfig,
  },
  { ...reading, operationId: 'getCurrentApiKey', path: '/api-keys/current', answer: getCurrentKey },

  { ...snapshotWriting, operationId: 'createSnapshot', path: '/snapshots', answer: createSnapshot },
  { ...reading, operationId: 'getAllSnapshots', path: '/snapshots', answer: listSnapshots },
  { ...reading, operationId: 'getSnapshot', path: '/snapshots/{id}', answer: getSnapshot },
  {
    operationId: 'removeSnapshot',
    method: 'DELETE',
    path: '/snapshots/{id}',
    throttler: 'authenticated',
    permission: 'delete:snapshots',
    answer: deleteSnapshot,
  },
  { ...snapshotWriting, operationId: 'activateSnapshot', path: '/snapshots/{id}/activate', answer: activateSnapshot },
  {
    ...snapshotWriting,
    operationId: 'deactivateSnapshot',
    path: '/snapshots/{id}/deactivate',
    answer: deactivateSnapshot,
  },

  {
    ...sandboxWriting,
    operationId: 'createSandbox',
    path: '/sandbox',
    throttler: 'sandboxCreate',
    answer: createSandbox,
  },
  { ...reading, operationId: 'listSandboxes', path: '/sandbox', answer: listSandboxes },
  {
    ...reading,
    operationId: 'listSandboxesPaginated_deprecated',
    path: '/sandbox/paginated',
    answer: listSandboxPages,
  },
  { ...reading, operationId: 'getSandbox', path: SANDBOX, answer: getSandbox },
  {
    operationId: 'deleteSandbox',
    method: 'DELETE',
    path: SANDBOX,
    throttler: 'sandboxLifecycle',
    permission: 'delete:sandboxes',
    answer: deleteSandbox,
  },
  {
    ...sandboxWriting,
    operationId: 'startSandbox',
    path: `${SANDBOX}/start`,
    throttler: 'sandboxLifecycle',
    answer: startSandbox,
  },
  {
    ...sandboxWriting,
    operationId: 'stopSandbox',
    path: `${SANDBOX}/stop`,
    throttler: 'sandboxLifecycle',
    answer: stopSandbox,
  },
  { ...sandboxWriting, operationId: 'replaceLabels', method: 'PUT', path: `${SANDBOX}/labels`, answer: replaceLabels },
  {
    ...sandboxWriting,
    operationId: 'setAutostopInterval',
    path: `${SANDBOX}/autostop/{interval}`,
    answer: setAutoStop,
  },
  {
    ...sandboxWriting,
    operationId: 'setAutoArchiveInterval',
    path: `${SANDBOX}/autoarchive/{interval}`,
    answer: setAutoArchive,
  },
  {
    ...sandboxWriting,
    operationId: 'setAutoDeleteInterval',
    path: `${SANDBOX}/autodelete/{interval}`,
    answer: setAutoDelete,
  },
  { ...sandboxWriting, operationId: 'setTtl', path: `${SANDBOX}/ttl/{ttlMinutes}`, answer: setTtl },
  { ...sandboxWriting, operationId: 'updatePublicStatus', path: `${SANDBOX}/public/{isPublic}`, answer: setPublic },
  {
    ...reading,
    operationId: 'getToolboxProxyUrl',
    path: `${SANDBOX}/toolbox-proxy-url`,
    answer: getToolboxProxyUrl,
  },
  { ...reading, operationId: 'getPortPreviewUrl', path: `${SANDBOX}/ports/{port}/preview-url`, answer: getPreviewUrl },
  {
    ...reading,
    operationId: 'getSignedPortPreviewUrl',
    path: `${SANDBOX}/ports/{port}/signed-preview-url`,
    answer: getSignedPreviewUrl,
  },
];
