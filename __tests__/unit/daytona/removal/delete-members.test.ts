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

it('the deletions end after five minutes, and the log says how many are left', async () => {
  const names = ['a', 'b', 'c', 'd'].map((letter) => `acme-app--${letter}`);
  const deleted: string[] = [];
  const notes: string[] = [];
  let now = 0;
  const client = createClient(
    async ({ method, path }) => {
      const [, , id = ''] = path.split('/');
      const headers = { date: new Date().toUTCString() };
      if (path === '/sandbox') return { ...answer(200), headers, body: { items: [] } };
      if (deleted.includes(id)) return { ...answer(404), headers };
      if (method === 'DELETE') {
        deleted.push(id);
        now += 150_000;
      }
      return { ...answer(200), headers, body: { id, name: id, state: 'active', createdAt: '2026-11-01T00:00:00Z' } };
    },
    systemClock,
    { made: true },
  );
  const clock = { ...systemClock, now: () => now };
  const session = { client, clock, signal: new AbortController().signal, note: (text: string) => notes.push(text) };
  const deletions = names.map((name) => ({
    resource: snapshot({ id: name, name, state: 'active', lastUsedAt: Number.NaN }),
    reason: 'it is not the newest',
  }));
  expect(await deleteMembers(session, { deletions, kept: [] })).toEqual([]);
  expect(deleted).toEqual(names.slice(0, 2));
  expect(notes.at(-1)).toBe('5m are over: the next run deletes the other 2');
});
