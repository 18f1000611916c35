import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ALL_PERMISSIONS, type Fault, REMOVED, startEmulator } from '../../../../emulator/index.ts';
import { systemClock } from '../../../../src/clock.ts';
import { createKeyPermissions } from '../../../../src/daytona/api/key-permissions.ts';
import { createTransport } from '../../../../src/daytona/transport/wire.ts';

const TOKEN = 'dtn_key_permissions_0123456789';

/** Whether a wait for a snapshot is stopped. */
async function isStopped(permissions: readonly (typeof ALL_PERMISSIONS)[number][], faults: Fault[] = []) {
  const keys = [{ value: TOKEN, name: 'key', permissions: [...permissions], expiresAt: null }];
  await using server = await startEmulator({ settings: { keys } });
  for (const fault of faults) server.addFault(fault);
  const headers = { authorization: `Bearer ${TOKEN}` };
  const transport = createTransport({ baseUrl: server.apiUrl, userAgent: 'test', headers }, systemClock);
  const { promise: answered, resolve } = Promise.withResolvers<void>();
  const key = createKeyPermissions((...request) => transport(...request).finally(resolve));
  key.ask();
  await answered;
  await sleep(0);
  return key.missing.aborted;
}

const LISTED = { operationId: 'getCurrentApiKey' };

it('stops the wait if the key lacks `write:sandboxes`', async () => {
  expect(await isStopped(['write:snapshots'])).toBe(true);
});

it.each<[string, readonly (typeof ALL_PERMISSIONS)[number][], Fault[]]>([
  ['the key has it', ALL_PERMISSIONS, []],
  ['the list lacks what the key has just used', ['delete:snapshots'], []],
  ['the server has no list', ['write:snapshots'], [{ match: LISTED, kind: 'status', status: 404 }]],
  ['the list is missing', ['write:snapshots'], [{ match: LISTED, kind: 'rewrite', rewrite: { permissions: REMOVED } }]],
  ['the list is no list', ['write:snapshots'], [{ match: LISTED, kind: 'rewrite', rewrite: { permissions: 'all' } }]],
  ['there is no response', ['write:snapshots'], [{ match: LISTED, kind: 'reset' }]],
])('goes on waiting if %s', async (_, permissions, faults) => {
  expect(await isStopped(permissions, faults)).toBe(false);
});
