import { describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import type { Operation } from '../../src/daytona/api/operations.ts';
import { type Session, send } from '../../src/daytona/api/session.ts';
import { ensureSandbox } from '../../src/daytona/ensure/sandbox.ts';
import { ensureSnapshot } from '../../src/daytona/ensure/snapshot.ts';
import { sandboxSpec, snapshotSpec } from '../../src/daytona/ensure/spec.ts';
import { openLedger } from '../../src/daytona/resource/ledger.ts';
import { createClient } from '../../src/daytona/transport/client.ts';
import { UnknownOutcomeError } from '../../src/daytona/transport/retry.ts';
import { createTransport } from '../../src/daytona/transport/wire.ts';
import { beginPhase, type Phase } from '../../src/daytona/waiting/deadline.ts';
import { ERROR_TITLES } from '../../src/error-codes.ts';
import { answerWith, type Behaviour, type RawServer, startRawServer } from '../network/raw-server.ts';

const LOOK: Operation = {
  operationId: 'getSnapshot',
  method: 'GET',
  path: '/snapshots/{id}',
  pathParameters: { id: 'acme/app 1' },
  query: {},
  headers: {},
};
const CREATE: Operation = {
  ...LOOK,
  operationId: 'createSnapshot',
  method: 'POST',
  path: '/snapshots',
  body: { name: 'x' },
};

interface Try {
  readonly server: RawServer;
  readonly session: Session;
  readonly phase: Phase;
  readonly waits: number[];
  readonly notes: string[];
}

/** A session with a real server that behaves in turn, and the last way for ever; time is that of the test. */
async function withServer<T>(
  turns: readonly Behaviour[],
  timeoutMs: number,
  work: (run: Try) => Promise<T>,
): Promise<T> {
  const rest = [...turns];
  await using server = await startRawServer((socket, request) => {
    const turn = rest.length > 1 ? rest.shift() : rest[0];
    turn?.(socket, request);
  });
  const waits: number[] = [];
  const notes: string[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    expiry: systemClock.expiry,
    random: () => 0.5,
    sleep(ms, signal) {
      waits.push(ms);
      now += ms;
      return signal.aborted ? Promise.reject(signal.reason) : Promise.resolve();
    },
  };
  const session: Session = {
    client: createClient(
      createTransport({ baseUrl: `http://127.0.0.1:${server.port}/api`, userAgent: 'test', headers: {} }, clock),
      clock,
    ),
    clock,
    signal: new AbortController().signal,
    note: (text) => notes.push(text),
  };
  return await work({
    server,
    session,
    phase: beginPhase({ kind: 'snapshot', name: 'app', timeoutMs, input: 'snapshot-timeout' }, clock),
    waits,
    notes,
  });
}

const cut: Behaviour = (socket) => socket.resetAndDestroy();
const found = answerWith({ id: 'x', state: 'active' });
const limited = answerWith({ message: 'ThrottlerException: Too Many Requests' }, '429 Too Many Requests', [
  'Retry-After-authenticated: 20',
  'Retry-After-authenticated: 30',
]);

describe('An operation', () => {
  it('continues after temporary failures, and logs them', async () => {
    const turns = [cut, answerWith({}, '502 Bad Gateway'), answerWith('not JSON'), found];
    await withServer(turns, 60_000, async ({ session, phase, server, notes }) => {
      expect(await send(session, LOOK, { phase })).toMatchObject({ statusCode: 200 });
      expect(server.requests.map(({ line }) => line)).toEqual(
        Array.from({ length: 4 }, () => 'GET /api/snapshots/acme%2Fapp%201 HTTP/1.1'),
      );
      expect(notes).toEqual([
        'the connection failed (ECONNRESET) while getting the snapshot; retrying in 0.5s',
        'Daytona returned 502 while getting the snapshot; retrying in 1.0s',
        'the response was damaged while getting the snapshot; retrying in 2.0s',
      ]);
    });
  });

  it('waits for the full delay that the server requests', async () => {
    await withServer([limited, found], 60_000, async ({ session, phase, waits, notes }) => {
      expect(await send(session, CREATE, { phase })).toMatchObject({ statusCode: 200 });
      expect(waits).toHaveLength(1);
      expect(waits[0]).toBeGreaterThan(30_000);
      expect(notes[0]).toMatch(
        /^Daytona rate-limited the request while creating the snapshot; .* as the server requested$/,
      );
    });
  });

  it('gives up immediately, with the reason, if that delay exceeds the deadline', async () => {
    await withServer([limited], 10_000, async ({ session, phase, server, waits }) => {
      await expect(send(session, LOOK, { phase })).rejects.toMatchObject({
        name: 'GaveUpError',
        title: ERROR_TITLES['rate-limited'],
        message: expect.stringMatching(
          /Too Many Requests\. The next attempt would be in 31s, but only 10s of `snapshot-timeout`/,
        ),
      });
      expect([server.requests.length, waits]).toEqual([1, []]);
    });
  });

  it('reports the states seen, with times', async () => {
    await withServer([limited], 10_000, async ({ session, phase }) => {
      phase.saw('pending');
      await expect(send(session, LOOK, { phase })).rejects.toMatchObject({
        message: expect.stringMatching(/ is left\. States seen: pending \(at 0\.0s\)\.$/),
      });
    });
  });

  it('is not retried if it creates something and may have taken effect', async () => {
    for (const turn of [cut, answerWith({}, '504 Gateway Timeout'), answerWith('{"id":"x')]) {
      await withServer([turn], 60_000, async ({ session, phase, server }) => {
        await expect(send(session, CREATE, { phase })).rejects.toBeInstanceOf(UnknownOutcomeError);
        expect(server.requests).toHaveLength(1);
      });
    }
  });

  it('fails with an explanation if its effect cannot be checked', async () => {
    const fork = { ...CREATE, operationId: 'forkSandbox', path: '/sandbox/x/fork' };
    await withServer([answerWith({}, '502 Bad Gateway')], 60_000, async ({ session, phase, server }) => {
      await expect(send(session, fork, { phase })).rejects.toMatchObject({
        name: 'ResponseError',
        message:
          'Daytona returned 502 while calling forkSandbox. The request may have taken effect, so it was not retried.',
      });
      expect(server.requests).toHaveLength(1);
    });
  });

  it.each([401, 403, 302, 404])('is not retried after %s', async (status) => {
    await withServer([answerWith({ message: 'no' }, `${status} No`)], 60_000, async ({ session, phase, server }) => {
      expect(await send(session, LOOK, { phase })).toMatchObject({ statusCode: status });
      expect(server.requests).toHaveLength(1);
    });
  });
});

describe('A server that has never responded', () => {
  it('is given up on after half a minute, because its address is probably wrong', async () => {
    await withServer([cut], 1_200_000, async ({ session, phase, waits }) => {
      await expect(send(session, LOOK, { phase })).rejects.toMatchObject({
        name: 'NetworkError',
        systemCode: 'ECONNRESET',
      });
      const waited = waits.reduce((sum, ms) => sum + ms, 0);
      expect(waited).toBeGreaterThan(10_000);
      expect(waited).toBeLessThan(30_001);
    });
  });

  it('is given up on as well if all it returns is 500: names `/api`', async () => {
    const broken = answerWith(
      { statusCode: 500, message: 'An unexpected error occurred.' },
      '500 Internal Server Error',
    );
    await withServer([broken], 1_200_000, async ({ session, phase, waits }) => {
      await expect(send(session, CREATE, { phase })).rejects.toMatchObject({ mayHaveArrived: false });
      await expect(send(session, LOOK, { phase })).rejects.toMatchObject({
        name: 'ApiError',
        code: 'server-error',
        message: expect.stringContaining('No response so far came from a Daytona API.'),
        hint: expect.stringContaining('ends in `/api`'),
      });
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000);
      expect(session.client.contact.made).toBe(false);
    });
  });

  it('may be a Daytona API behind a gateway: what was sent there may have been made', async () => {
    await withServer([answerWith({}, '502 Bad Gateway')], 1_200_000, async ({ session, phase }) => {
      await expect(send(session, CREATE, { phase })).rejects.toMatchObject({ mayHaveArrived: true });
      expect(session.client.contact.made).toBe(false);
    });
  });

  it('is retried until the deadline once it has responded', async () => {
    await withServer([found, cut], 300_000, async ({ session, phase, waits }) => {
      await send(session, LOOK, { phase });
      await expect(send(session, LOOK, { phase })).rejects.toMatchObject({ name: 'GaveUpError' });
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThan(280_000);
    });
  });
});

describe('A name that is taken (409) but never found (404)', () => {
  it.each(['snapshot', 'sandbox'] as const)('of a %s: one error within two minutes', async (kind) => {
    const taken = answerWith({ statusCode: 409, message: 'already exists' }, '409 Conflict');
    const absent = answerWith({ statusCode: 404, message: 'not found' }, '404 Not Found');
    const turns = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? taken : absent));
    await withServer(turns, 1_200_000, async ({ session, phase, waits }) => {
      const ledger = openLedger(() => {}, session.clock.now);
      const context = {
        session,
        ledger,
        phase,
        ifExists: 'reuse',
        isExpected: false,
        preview: 'x',
        isSharedSnapshot: true,
        isCommitCertain: true,
      } as const;
      const create = { ...CREATE, body: { name: 'app' } };
      const ensured =
        kind === 'snapshot'
          ? ensureSnapshot(context, snapshotSpec(create))
          : ensureSandbox(context, sandboxSpec({ ...create, operationId: 'createSandbox', path: '/sandbox' }));
      await expect(ensured).rejects.toMatchObject({
        code: `${kind}-name-taken`,
        message: `A ${kind} named "app" already exists, according to Daytona (409), but for 1m15s Daytona has not found it (404).`,
        hint: expect.stringContaining(`Use another \`${kind}-name\``),
      });
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(120_000);
      expect(ledger.entry(kind)).toBeUndefined();
    });
  });
});
