import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { type CertificateName, keyPair } from './certificates.ts';
import { closeAll, listenOn } from './raw-server.ts';

/** Speaks TLS on loopback, as api.daytona.test, for a server that does not. */
export async function startTlsFront(
  url: string,
  certificate: CertificateName = 'good',
): Promise<{ readonly port: number } & AsyncDisposable> {
  const to = Number(new URL(url).port);
  const sockets = new Set<Socket>();
  const server = createServer(keyPair(certificate), (client) => {
    const target = connect(to, '127.0.0.1');
    sockets.add(client).add(target);
    client.pipe(target).pipe(client);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  server.on('tlsClientError', () => undefined);
  const port = await listenOn(server);
  return { port, [Symbol.asyncDispose]: () => closeAll(server, sockets) };
}
