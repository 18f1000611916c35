import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createTransport } from '../../src/daytona/transport/wire.ts';
import { ask, askAll } from '../network/ask.ts';
import { attempt, type Outcome, type Question } from '../network/attempt.ts';
import { answerWith, type Behaviour, type RawServer, startRawServer } from '../network/raw-server.ts';

const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Sends one request to a server that behaves so. Expects one request, and no connection to be left open. */
async function meet(behaviour: Behaviour, question: Partial<Question> = {}): Promise<Outcome> {
  await using server = await startRawServer(behaviour);
  const outcome = await attempt({ baseUrl: `http://127.0.0.1:${server.port}/api`, ...question });
  expect(server.connections(), 'connections').toBe(1);
  return outcome;
}

function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

/** Sends something, and breaks the connection off when it is out. */
function sendAndReset(bytes: string): Behaviour {
  return (socket) => socket.write(bytes, () => setTimeout(reset, 30, socket));
}

describe('No connection', () => {
  it('to a name that does not exist: no retry', async () => {
    expect(await ask({ baseUrl: 'https://api.daytona.invalid/api' })).toMatchObject({
      error: 'NetworkError',
      systemCode: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
      message: expect.stringMatching(/^The connection to api\.daytona\.invalid failed: getaddrinfo /),
      hint: 'The host name of `api-url` cannot be resolved. Check the spelling, and DNS on the runner.',
    });
  });

  it.each(['GET', 'POST'])('refused: %s was not sent, so it is retried', async (method) => {
    expect(await attempt({ baseUrl: 'http://127.0.0.1:1/api', method })).toMatchObject({
      error: 'NetworkError',
      systemCode: 'ECONNREFUSED',
      message: 'The connection to 127.0.0.1:1 failed: connect ECONNREFUSED 127.0.0.1:1.',
      hint: 'Nothing listens at the address of `api-url`. Check the host and port, and that the server is up.',
      assessment: 'repeat',
    });
  });
});

describe('The connection breaks', () => {
  const broken = {
    error: 'NetworkError',
    systemCode: 'ECONNRESET',
    hint: expect.stringContaining('Run the job again'),
  };
  const cases: readonly (readonly [string, Behaviour])[] = [
    ['reset before a response', reset],
    ['closed before a response', (socket) => socket.end()],
    ['reset in the head', sendAndReset('HTTP/1.1 200 OK\r\nContent-Ty')],
    ['closed in the head', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Ty')],
    ['reset after the head', sendAndReset(`${JSON_HEAD}Content-Length: 10\r\n\r\n`)],
    ['reset in the body', sendAndReset(`${JSON_HEAD}Content-Length: 100\r\n\r\n{"id":"x`)],
    ['closed in the body', (socket) => socket.end(`${JSON_HEAD}Content-Length: 100\r\n\r\n{"id":"x"}`)],
    [
      'closed before the last chunk',
      (socket) => socket.end(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\na\r\n{"id":"x"}\r\n`),
    ],
    [
      'closed by an answer to nobody (101)',
      (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
  ];

  it.each(cases)('%s: GET is retried', async (_, behaviour) => {
    expect(await meet(behaviour)).toMatchObject({ ...broken, assessment: 'repeat' });
  });

  it.each(cases)('%s: POST may have taken effect', async (_, behaviour) => {
    expect(await meet(behaviour, { method: 'POST', body: { name: 'x' } })).toMatchObject({
      ...broken,
      assessment: 'unknown',
    });
  });
});

describe('A stalled server: the request ends at its deadline or when cancelled', () => {
  const cases: readonly (readonly [string, Behaviour])[] = [
    ['before it responds', () => undefined],
    ['in the head', (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Ty')],
    ['after an early hint (103)', (socket) => void socket.write('HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['after 102', (socket) => void socket.write('HTTP/1.1 102 Processing\r\n\r\n')],
    ['before the body', (socket) => void socket.write(`${JSON_HEAD}Content-Length: 10\r\n\r\n`)],
    ['in the body', (socket) => void socket.write(`${JSON_HEAD}Content-Length: 10\r\n\r\n{"id"`)],
    [
      'before the last chunk',
      (socket) => void socket.write(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\na\r\n{"id":"x"}\r\n`),
    ],
    [
      'without stopping to send',
      (socket) => {
        socket.write(`${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n`);
        const drip = setInterval(() => socket.write('1\r\n \r\n'), 20);
        socket.on('close', () => clearInterval(drip));
      },
    ],
  ];

  it.each(cases)('%s: deadline', async (_, behaviour) => {
    const outcome = await meet(behaviour, { timeoutMs: 250 });
    expect(outcome).toMatchObject({
      error: 'RequestTimeoutError',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ did not send a complete response within 0\.3s\.$/),
      hint: expect.stringContaining('slow or stuck'),
      assessment: 'repeat',
    });
    expect(outcome.tookMs).toBeGreaterThan(200);
  });

  it.each(cases)('%s: cancel', async (_, behaviour) => {
    const outcome = await meet(behaviour, { timeoutMs: 60_000, abortAfterMs: 150 });
    expect(outcome).toMatchObject({ error: 'Error', message: 'the user cancelled' });
  });

  it('before TLS: both', async () => {
    await using server = await startRawServer(() => undefined);
    const baseUrl = `https://127.0.0.1:${server.port}/api`;
    expect(await attempt({ baseUrl, timeoutMs: 250 })).toMatchObject({ error: 'RequestTimeoutError' });
    expect(await attempt({ baseUrl, abortAfterMs: 150 })).toMatchObject({ message: 'the user cancelled' });
  });

  it('a POST without a response in time may have taken effect', async () => {
    const outcome = await meet(() => undefined, { method: 'POST', timeoutMs: 250 });
    expect(outcome).toMatchObject({ error: 'RequestTimeoutError', assessment: 'unknown' });
  });
});

describe('An unusual response', () => {
  it('of 64 MB is not read completely', async () => {
    let taken = 0;
    const outcome = await meet((socket) => {
      socket.write(`${JSON_HEAD}Content-Length: ${64 * 1024 * 1024}\r\n\r\n[`);
      const megabyte = '1,'.repeat(512 * 1024);
      const more = (left: number) => {
        if (left === 0 || socket.destroyed) return;
        taken += 1;
        if (socket.write(megabyte)) setImmediate(more, left - 1);
        else socket.once('drain', () => more(left - 1));
      };
      more(64);
    });
    expect(outcome).toMatchObject({
      error: 'ResponseError',
      message: 'The response is larger than 8 MiB; the rest was not read.',
      assessment: 'accept',
    });
    expect(taken).toBeLessThan(40);
  });

  it('of slightly less than 8 MiB is read', async () => {
    const text = `"${'x'.repeat(8 * 1024 * 1024 - 2)}"`;
    expect((await meet(answerWith(text))).status).toBe(200);
  });

  it('with unrequested compression is reported as such', async () => {
    const asked: (string | undefined)[] = [];
    const outcome = await meet((socket, { headers }) => {
      asked.push(headers['accept-encoding']);
      const body = gzipSync('{"id":"x"}');
      socket.write(`${JSON_HEAD}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`);
      socket.end(body);
    });
    expect(asked).toEqual(['identity']);
    expect(outcome).toMatchObject({
      error: 'ResponseError',
      message: 'The server returned 200 with a compressed body (gzip), which was not requested.',
      hint: expect.stringContaining('proxy'),
      assessment: 'accept',
    });
  });

  it('with bytes that are not UTF-8 counts as damaged', async () => {
    const outcome = await meet((socket) => {
      socket.write(`${JSON_HEAD}Content-Length: 10\r\n\r\n`);
      socket.end(Buffer.from('{"id":"\xff"}', 'latin1'));
    });
    expect(outcome).toMatchObject({ error: 'ResponseError', broken: true, assessment: 'repeat' });
    expect(outcome.message).toBe('The server returned 200 with a body that is not UTF-8.');
  });

  it('with a byte order mark is read', async () => {
    expect(await meet(answerWith('\uFEFF{"id":"x"}'))).toMatchObject({ status: 200, body: { id: 'x' } });
  });

  it('truncated without a declared length counts as damaged', async () => {
    const cut: Behaviour = (socket) => socket.end(`${JSON_HEAD}Connection: close\r\n\r\n{"id":"x","state":"sta`);
    expect(await meet(cut)).toMatchObject({ error: 'ResponseError', broken: true, assessment: 'repeat' });
    expect(await meet(cut, { method: 'POST' })).toMatchObject({ assessment: 'unknown' });
  });

  it.each([
    ['by its type', 'text/html; charset=utf-8', '<p>Sign in', ''],
    [
      'by its content',
      'application/json',
      '\n <!DOCTYPE html><title>\n Daytona</title>',
      ' The title of the page is "Daytona".',
    ],
  ])('that is a web page, recognized %s: suggests /api', async (_, type, page, title) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${page.length}\r\n\r\n`;
    expect(await meet((socket) => socket.end(head + page))).toMatchObject({
      error: 'ResponseError',
      message: `The server returned 200 with an HTML page instead of JSON.${title}`,
      hint: expect.stringContaining('Is `/api` missing'),
      assessment: 'accept',
    });
  });

  it.each([400, 401, 403, 404, 451, 501])("%i with a web page is not the API's: shows the title", async (status) => {
    const page = '<html><head><title>Blocked by ACME</title></head></html>';
    const head = `HTTP/1.1 ${status} No\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n`;
    expect(await meet((socket) => socket.end(head + page))).toMatchObject({
      error: 'ResponseError',
      message: `The server returned ${status} with an HTML page instead of JSON. The title of the page is "Blocked by ACME".`,
      hint: expect.stringContaining('a firewall or a proxy'),
      assessment: 'accept',
    });
  });

  it('that rejects the request is valid in any form', async () => {
    for (const [status, body] of [
      [502, '<html>Bad Gateway</html>'],
      [500, ''],
      [429, '<html>Slow down</html>'],
    ] as const) {
      const head = `HTTP/1.1 ${status} No\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n`;
      const outcome = await meet((socket) => socket.end(Buffer.from(head + body, 'latin1')));
      expect(outcome).toMatchObject({ status, assessment: 'repeat' });
      expect(outcome.body).toBeUndefined();
    }
  });

  it.each([
    ['200 with no body', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 200],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', 204],
    [
      '200 after 100 and 103',
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n',
      200,
    ],
  ])('%s has no body', async (_, bytes, status) => {
    const outcome = await meet((socket) => socket.end(bytes));
    expect(outcome).toMatchObject({ status });
    expect(outcome.body).toBeUndefined();
  });

  it.each([
    ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', /^HPE_/],
    ['a head of 100 kB', `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`, /^HPE_HEADER_OVERFLOW$/],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}', /^HPE_/],
  ])('that is not HTTP (%s) is reported as such', async (_, bytes, code) => {
    expect(await meet((socket) => socket.end(bytes))).toMatchObject({
      error: 'NetworkError',
      systemCode: expect.stringMatching(code),
      hint: expect.stringContaining('The response is not valid HTTP'),
      assessment: 'repeat',
    });
  });
});

describe('Redirects', () => {
  it.each([301, 302, 303, 307, 308])('%s is returned, not followed, regardless of its target', async (status) => {
    await using other: RawServer = await startRawServer(answerWith({ id: 'stolen' }));
    const to = [`http://127.0.0.1:${other.port}/api/snapshots/x`, '/elsewhere', '//[broken', ''];
    for (const location of to) {
      const outcome = await meet(answerWith({}, `${status} Elsewhere`, [`Location: ${location}`]));
      expect(outcome).toMatchObject({ status, assessment: 'accept' });
    }
    expect(other.connections()).toBe(0);
  });
});

describe('Addresses', () => {
  it('can be IPv6', async () => {
    await using server = await startRawServer(answerWith({ id: 'x' }), { host: '::1' });
    const outcome = await attempt({ baseUrl: `http://[::1]:${server.port}/api` });
    expect(outcome).toMatchObject({ status: 200, body: { id: 'x' } });
    expect(server.requests[0]?.headers.host).toBe(`[::1]:${server.port}`);
  });

  it('can be a name', async () => {
    await using server = await startRawServer(answerWith({ id: 'x' }));
    const outcome = await attempt({ baseUrl: `http://localhost:${server.port}/api` });
    expect(outcome).toMatchObject({ status: 200 });
  });
});

describe('Connections', () => {
  it('are kept from one poll to the next', async () => {
    const warnings: Error[] = [];
    process.on('warning', (warning) => warnings.push(warning));
    await using polls = await startPolls(keepOpen);
    // More than Node.js allows listeners before it warns of a leak.
    for (let poll = 0; poll < 30; poll += 1) expect(await polls.send('GET')).toBe(200);
    expect(polls.server.connections()).toBe(1);
    expect(warnings).toEqual([]);
  });

  it.each(['POST', 'DELETE'])('are new for each %s, which may not be sent twice', async (method) => {
    await using polls = await startPolls(keepOpen);
    for (const next of ['GET', method, method]) expect(await polls.send(next)).toBe(200);
    expect(polls.server.connections()).toBe(3);
    expect(polls.server.requests.map(({ headers }) => headers.connection)).toEqual(['keep-alive', 'close', 'close']);
  });

  it('may be closed by the server at the moment of the next poll, which is sent again', async () => {
    let requests = 0;
    await using polls = await startPolls((socket, request) => {
      requests += 1;
      if (requests === 2) socket.resetAndDestroy();
      else keepOpen(socket, request);
    });
    for (let poll = 0; poll < 3; poll += 1) expect(await polls.send('GET')).toBe(200);
    expect(polls.server.connections()).toBe(2);
    expect(requests).toBe(4);
  });

  it('are not kept for a server that closes them after each response', async () => {
    await using polls = await startPolls(answerWith({ id: 'x' }));
    for (let poll = 0; poll < 3; poll += 1) expect(await polls.send('GET')).toBe(200);
    expect(polls.server.connections()).toBe(3);
  });

  it('that broke while a response was being received are a failure of that request', async () => {
    let requests = 0;
    await using polls = await startPolls((socket, request) => {
      requests += 1;
      if (requests === 1) keepOpen(socket, request);
      else socket.end('HTTP/1.1 200 OK\r\nContent-Le');
    });
    expect(await polls.send('GET')).toBe(200);
    await expect(polls.send('GET')).rejects.toThrow('socket hang up');
    expect(requests).toBe(2);
  });

  it('of a server that closes idle ones around the next poll lose no poll', async () => {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end('{"id":"x"}'),
    );
    server.keepAliveTimeout = 50;
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const send = pollsOf(`http://127.0.0.1:${typeof address === 'object' ? address?.port : undefined}/api`);
    const statuses: number[] = [];
    for (const pause of [0, 45, 48, 50, 52, 55, 70]) {
      await sleep(pause);
      statuses.push(await send('GET'));
    }
    server.close();
    expect(statuses).toEqual(statuses.map(() => 200));
  });
});

/** Responds and leaves the connection open. */
const keepOpen: Behaviour = (socket) => void socket.write(`${JSON_HEAD}Content-Length: 10\r\n\r\n{"id":"x"}`);

/** Sends requests with one client. @returns their statuses. */
function pollsOf(baseUrl: string): (method: string) => Promise<number> {
  const transport = createTransport({ baseUrl, userAgent: 'test', headers: {} }, systemClock);
  const { signal } = new AbortController();
  return async (method) => (await transport({ method, path: '/sandbox/x', timeoutMs: 5000 }, { signal })).statusCode;
}

async function startPolls(behaviour: Behaviour) {
  const server = await startRawServer(behaviour);
  const send = pollsOf(`http://127.0.0.1:${server.port}/api`);
  return { server, send, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe('The process can exit', () => {
  it('once its requests have ended, regardless of the result', async () => {
    const behaviours: readonly Behaviour[] = [
      answerWith({}),
      answerWith({}, '302 Found', ['Location: /elsewhere']),
      reset,
      () => undefined,
      (socket) => void socket.write(`${JSON_HEAD}Content-Length: 10\r\n\r\n{"id"`),
      (socket) => void socket.write(`${JSON_HEAD}Content-Length: 100000000\r\n\r\n${'x'.repeat(9 * 1024 * 1024)}`),
      (socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
      (socket) => void socket.write('HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n'),
      (socket) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n\r\n'),
    ];
    await using servers = new AsyncDisposableStack();
    const questions: Question[] = [{ baseUrl: 'http://127.0.0.1:1' }, { baseUrl: 'https://api.daytona.invalid' }];
    for (const behaviour of behaviours) {
      const { port } = servers.use(await startRawServer(behaviour));
      for (const scheme of ['http', 'https']) {
        const baseUrl = `${scheme}://127.0.0.1:${port}`;
        questions.push({ baseUrl, timeoutMs: 400 }, { baseUrl, abortAfterMs: 200 });
      }
    }
    const outcomes = await askAll(questions);
    expect(outcomes).toHaveLength(questions.length);
  });
});
