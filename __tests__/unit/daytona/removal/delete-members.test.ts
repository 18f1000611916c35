import { expect, it } from 'vitest';
import { systemClock } from '../../../../src/clock.ts';
import { deleteMembers } from '../../../../src/daytona/removal/delete-members.ts';
import { createClient } from '../../../../src/daytona/transport/client.ts';
import { answer } from '../answer.ts';
import { snapshot } from '../own.ts';

it('a sandbox that the list shows late, and that names the snapshot by its id, keeps it', async () => {
  const old = snapshot({ id: 'snap-1', name: 'acme-app--0123456789abcdef--0123456789abcdef', state: 'active' });
  const time = new Date(old.createdAt || 0).toISOString();
  const user = { id: 'sandbox-1', name: 'qa', state: 'started', labels: {}, snapshot: old.id };
  const sent: string[] = [];
  const client = createClient(
    async ({ method, path }) => {
      sent.push(method);
      const headers = { date: new Date().toUTCString() };
      if (method === 'DELETE') return { ...answer(200), headers, body: {} };
      if (path === '/sandbox') return { ...answer(200), headers, body: { items: [user] } };
      if (path.startsWith('/sandbox/')) return { ...answer(200), headers, body: user };
      if (sent.includes('DELETE')) return { ...answer(404), headers };
      return { ...answer(200), headers, body: { id: old.id, name: old.name, state: 'active', createdAt: time } };
    },
    systemClock,
    { made: true },
  );
  const planned = { ...old, lastUsedAt: Number.NaN };
  const session = { client, clock: systemClock, signal: new AbortController().signal, note: () => {} };
  await deleteMembers(session, { deletions: [{ resource: planned, reason: 'it is not the newest' }], kept: [] });
  expect(sent).not.toContain('DELETE');
});
