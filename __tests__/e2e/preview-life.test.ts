import { expect, test } from 'vitest';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { type LifeRow, lifeTable, playLife } from './life.ts';
import { SANDBOX } from './pull-request.ts';

/** How often a state is looked at depends on the machine. */
const withoutCounts = (requests: string) => requests.replaceAll(/ ×\d+/g, '');

const headlines = (rows: readonly LifeRow[]) => rows.map(({ comment }) => /^### .*$/m.exec(comment)?.[0]);

test('the lifecycle of a pull request: requests, log and remaining resources of each step', {
  timeout: 90_000,
}, async () => {
  const rows = await playLife(false);
  expect(rows.map(({ step, outcome, snapshots, sandboxes }) => [step, outcome, snapshots, sandboxes])).toEqual([
    ['open', 'created', ['app:1'], [`${SANDBOX} of app:1`]],
    ['push', 'replaced', ['app:2'], [`${SANDBOX} of app:2`]],
    ['push of the same commit', 'reused', ['app:2'], [`${SANDBOX} of app:2`]],
    ['push of an image that fails', `failure: ${ERROR_TITLES['image-not-found']}`, ['app:2'], [`${SANDBOX} of app:2`]],
    ['close', 'deleted', [], []],
    ['re-open', 'created', ['app:2'], [`${SANDBOX} of app:2`]],
    ['push, and close while it builds', 'skipped + deleted', [], []],
    ['sweep, after a missed event', 'swept', [], ['of-somebody-else']],
  ]);
  expect(headlines(rows)).toEqual([
    '### ✅ Preview ready',
    '### ✅ Preview ready',
    '### ✅ Preview ready',
    '### ❌ Preview failed',
    '### 🗑️ Preview deleted',
    '### ✅ Preview ready',
    '### 🗑️ Preview deleted',
    '### 🗑️ Preview deleted',
  ]);
  const asked = rows.map(({ requests }) => withoutCounts(requests));
  expect(asked[0]).toBe(
    'getSnapshot, createSnapshot, getSnapshot, getSandbox, createSandbox, getSandbox, getPortPreviewUrl',
  );
  // One look for each thing that is there already; the mark says that this run uses it now.
  expect(rows[2]?.requests).toBe('getSnapshot, getSandbox, replaceLabels, getPortPreviewUrl');
  expect(asked[4]).toBe(
    'getSandbox, listSandboxes, getSandbox, deleteSandbox, getSandbox, listSandboxes, getSnapshot, removeSnapshot, getSnapshot',
  );
  expect(asked[7]).toBe('listSandboxes, getAllSnapshots, getSandbox, deleteSandbox, getSandbox');
  const standing = /The preview of `bbbbbbb` is still available: \[http/;
  expect(rows[3]?.comment).toMatch(standing);
  expect(lifeTable(rows).split('\n')).toHaveLength(2 + rows.length);
});
