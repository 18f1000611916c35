import { describe, expect, it } from 'vitest';
import { ask } from '../network/ask.ts';
import { SECRET } from '../network/attempt.ts';
import { type CertificateName, TEST_AUTHORITY } from '../network/certificates.ts';
import { answerWith, startRawServer } from '../network/raw-server.ts';

const TRUSTING = { NODE_EXTRA_CA_CERTS: TEST_AUTHORITY };

/** Sends a request to a server with this certificate; the server may not have seen it unless it was answered. */
async function meet(certificate: CertificateName, env: Readonly<Record<string, string>>, host = '127.0.0.1') {
  await using server = await startRawServer(answerWith({ id: 'x' }), {
    tls: certificate,
    ...(host === '[::1]' ? { host: '::1' } : {}),
  });
  const outcome = await ask({ baseUrl: `https://${host}:${server.port}/api` }, env);
  expect(server.requests).toHaveLength(outcome.status === undefined ? 0 : 1);
  return outcome;
}

describe('A certificate', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]'])(
    'of a private authority is accepted with NODE_EXTRA_CA_CERTS: %s',
    async (host) => {
      expect(await meet('good', TRUSTING, host)).toMatchObject({ status: 200, body: { id: 'x' } });
    },
  );

  it.each([
    [
      'of a private authority',
      'good',
      {},
      /^(UNABLE_TO_|SELF_SIGNED_)/,
      'For a private certificate authority, set NODE_EXTRA_CA_CERTS',
    ],
    [
      'signed by itself',
      'self-signed',
      TRUSTING,
      /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
      'For a private certificate authority, set NODE_EXTRA_CA_CERTS',
    ],
    ['that has expired', 'expired', TRUSTING, /^CERT_HAS_EXPIRED$/, 'has expired'],
    ['of another host', 'other-host', TRUSTING, /^ERR_TLS_CERT_ALTNAME_INVALID$/, 'for another host'],
  ] as const)('%s is rejected before anything is sent, without a retry', async (_, certificate, env, code, hint) => {
    expect(await meet(certificate, env)).toMatchObject({
      error: 'NetworkError',
      systemCode: expect.stringMatching(code),
      message: expect.stringMatching(/^The connection to 127\.0\.0\.1:\d+ failed: ./),
      hint: expect.stringContaining(hint),
      assessment: 'accept',
    });
  });
});

describe('A server', () => {
  it('that speaks http instead of https receives no secret', async () => {
    const read: string[] = [];
    await using server = await startRawServer(() => undefined, {
      onConnection(socket) {
        socket.on('data', (chunk) => read.push(chunk.toString('latin1')));
        socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      },
    });
    expect(await ask({ baseUrl: `https://127.0.0.1:${server.port}/api` })).toMatchObject({
      error: 'NetworkError',
      systemCode: expect.stringMatching(/^ERR_SSL_|^EPROTO$/),
      hint: expect.stringContaining('does not speak TLS'),
    });
    expect(read.join('')).not.toContain(SECRET);
  });

  it('that closes the connection during the handshake is retried', async () => {
    await using server = await startRawServer(() => undefined, { onConnection: (socket) => socket.end() });
    expect(await ask({ baseUrl: `https://127.0.0.1:${server.port}/api` })).toMatchObject({
      error: 'NetworkError',
      systemCode: 'ECONNRESET',
      assessment: 'repeat',
    });
  });

  it('that speaks https instead of http', async () => {
    await using server = await startRawServer(() => undefined, { tls: 'good' });
    expect(await ask({ baseUrl: `http://127.0.0.1:${server.port}/api` })).toMatchObject({ error: 'NetworkError' });
  });
});
