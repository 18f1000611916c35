import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../src/clock.ts';
import { LABEL } from '../../../../src/daytona/ownership/labels.ts';
import { cleanUp } from '../../../../src/daytona/removal/cleanup.ts';
import type { Entry } from '../../../../src/daytona/resource/ledger.ts';
import { createClient, type DaytonaClient } from '../../../../src/daytona/transport/client.ts';
import type { ApiRequest } from '../../../../src/daytona/transport/transport.ts';
import { answer } from '../answer.ts';

const SNAPSHOT = {
  id: 'sn-1',
  name: 'app',
  imageName: 'acme/app:1',
  state: 'active',
  createdAt: '2026-01-01T00:00:00.000Z',
};
const STEP = { owner: 'owner', instance: '100.1.01234567', attempt: '1' };
const LABELS = {
  [LABEL.server]: 'https://github.com',
  [LABEL.repositoryId]: '1',
  [LABEL.owner]: STEP.owner,
  [LABEL.instance]: STEP.instance,
  [LABEL.attempt]: '1',
};
const LATE = { id: 'sb-1', name: 'pr-7', snapshot: 'app', state: 'started', labels: LABELS };

/** A server with one snapshot of the run, and one sandbox of its making that nobody knows of yet. */
function server(mayDelete: boolean): { readonly client: DaytonaClient; readonly asked: string[] } {
  const asked: string[] = [];
  const gone = new Set<string>();
  const reply = ({ method, path }: ApiRequest) => {
    const [, id = ''] = /\/(sn-1|sb-1)$/.exec(path) ?? [];
    if (method === 'DELETE' && id === 'sb-1' && !mayDelete) return answer(403, 'Access denied');
    if (method === 'DELETE') gone.add(id);
    if (gone.has(id)) return answer(method === 'DELETE' ? 200 : 404);
    if (id === 'sn-1') return { ...answer(200), headers: { date: 'Thu, 01 Jan 2026 00:01:00 GMT' }, body: SNAPSHOT };
    if (id === 'sb-1') return { ...answer(200), body: LATE };
    return { ...answer(200), body: { items: [LATE], nextCursor: null } };
  };
  return {
    asked,
    client: createClient(
      async (request) => {
        asked.push(`${request.method} ${request.path}`);
        return reply(request);
      },
      systemClock,
      { made: true },
    ),
  };
}

async function clean(client: DaytonaClient, timeoutMs: number, keepsActive = false) {
  const notes: string[] = [];
  const session = {
    client,
    clock: systemClock,
    signal: new AbortController().signal,
    note: (text: string) => void notes.push(text),
  };
  const entry: Entry = { kind: 'snapshot', claim: 'made', name: 'app', id: 'sn-1', since: 0 };
  const leftovers = { entries: [entry], step: STEP, imageName: 'acme/app:1', keepsActive };
  const left = await cleanUp(session, leftovers, { now: () => 1000, timeoutMs, totalMs: timeoutMs });
  return { notes, left: left.map(({ entry: { kind, id }, error }) => [kind, id, String(error)]) };
}

describe('A sandbox that appears after the first check', () => {
  it('is deleted with the snapshot that it was made from', async () => {
    const { client, asked } = server(true);
    const { notes, left } = await clean(client, 5000);
    expect(left).toEqual([]);
    expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([
      'DELETE /sandbox/sb-1',
      'DELETE /snapshots/sn-1',
    ]);
    expect(notes.join()).toContain('Deleted sandbox pr-7 (sb-1)');
  });

  it('is reported by its id if it cannot be deleted; the snapshot is deleted', async () => {
    const { client } = server(false);
    expect((await clean(client, 5000)).left).toEqual([
      ['sandbox', 'sb-1', expect.stringContaining('Daytona returned 403 while deleting the sandbox')],
    ]);
  });

  it('and cannot be checked in time: the snapshot is reported as not deleted, not as used by another run', async () => {
    const { client } = server(true);
    const { notes, left } = await clean(client, 0);
    expect(left).toEqual([['snapshot', 'sn-1', expect.stringContaining('no time left to check whether')]]);
    expect(notes.join()).not.toContain('another run');
  });
});

describe('A published snapshot that becomes active before its DELETE', () => {
  it('is kept', async () => {
    const states = ['pulling', 'pulling', 'active'];
    const asked: string[] = [];
    const headers = { date: 'Thu, 01 Jan 2026 00:01:00 GMT' };
    const client = createClient(
      async ({ method, path }) => {
        asked.push(`${method} ${path}`);
        if (path !== '/snapshots/sn-1') return { ...answer(200), body: { items: [], nextCursor: null } };
        return { ...answer(200), headers, body: { ...SNAPSHOT, state: states.shift() ?? 'active' } };
      },
      systemClock,
      { made: true },
    );
    const { notes, left } = await clean(client, 5000, true);
    expect(left).toEqual([]);
    expect(notes).toEqual(['Kept snapshot app (sn-1): it is active, so another job may already use it']);
    expect(asked.filter((request) => request.startsWith('DELETE'))).toEqual([]);
  });
});
