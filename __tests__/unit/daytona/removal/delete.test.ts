import { expect, it } from 'vitest';
import { deleteResource } from '../../../../src/daytona/removal/delete.ts';
import { createClient } from '../../../../src/daytona/transport/client.ts';
import { beginPhase } from '../../../../src/daytona/waiting/deadline.ts';
import { drive, VirtualTime } from '../../../chaos/virtual-time.ts';
import { answer } from '../answer.ts';

it('a sandbox that is being deleted already, and does not go: the error counts from when it was polled first', async () => {
  const time = new VirtualTime();
  time.after(3600, () => {});
  time.step();
  const clock = time.clientClock(1);
  const sandbox = { id: 'sb-1', name: 'app', state: 'destroying', labels: {} };
  const client = createClient(async () => ({ ...answer(200), body: sandbox }), clock, { made: true });
  const session = { client, clock, signal: new AbortController().signal, note: () => {} };
  const deletion = deleteResource(
    session,
    { ...sandbox, kind: 'sandbox' },
    { phase: beginPhase({ kind: 'sandbox', name: 'app', timeoutMs: 5000 }, clock) },
  );
  const work = expect(deletion).rejects.toThrow(/^The sandbox "app" is still destroying 5\.0s after its deletion/);
  await drive(time, work, { isQuiet: () => true, look: () => {}, until: Number.POSITIVE_INFINITY });
});
