import { expect, it } from 'vitest';
import { cleanUpAfterJob } from '../../../../src/action/removal/post.ts';
import { serverOf } from '../../../../src/action/runner/server.ts';
import type { Clock } from '../../../../src/clock.ts';
import type { Entry } from '../../../../src/daytona/resource/ledger.ts';
import { createClient } from '../../../../src/daytona/transport/client.ts';
import type { ApiRequest } from '../../../../src/daytona/transport/transport.ts';
import { NetworkError } from '../../../../src/http/errors.ts';
import { inputsOf } from '../job/job.ts';
import { SILENT } from '../job/silent-log.ts';

/** Nobody is there, and to find that out takes as long as it may. */
const DEAD_MS = 30_000;

it("ends within the runner's limit and names everything left, regardless of the amount and of unresponsive servers", async () => {
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    expiry: () => new AbortController().signal,
    random: () => 0.5,
  };
  const transport = async ({ timeoutMs }: ApiRequest) => {
    now += Math.min(timeoutMs, DEAD_MS);
    throw new NetworkError({ code: 'unreachable', systemCode: 'ETIMEDOUT', isProxyRefusal: false }, 'No answer.');
  };
  const client = createClient(transport, clock, { made: true });
  const entry = { name: 'app', claim: 'made', since: 0, openSince: 0 } as const;
  const entries: Entry[] = [
    { ...entry, kind: 'sandbox', id: 'sandbox-id' },
    { ...entry, kind: 'snapshot', id: 'snapshot-id' },
  ];
  const runtime = { client, clock, now: () => now, log: SILENT, signal: new AbortController().signal };
  const inputs = inputsOf();
  const torn = cleanUpAfterJob(
    inputs,
    {
      entries,
      step: { owner: 'o', instance: 'i', attempt: '1' },
      server: serverOf(inputs),
      imageName: 'x',
      cleanup: 'always',
      succeeded: false,
    },
    runtime,
  );
  await expect(torn).rejects.toThrow(/sandbox-id[\s\S]*snapshot-id/);
  expect(now).toBeLessThan(270_000);
});
