import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { type CertificateName, keyPair } from './certificates.ts';

/** One request as it came over the wire. */
export interface RawRequest {
  readonly line: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What the server does once a request's head is there; it may write whatever bytes, or nothing. */
export type Behaviour = (socket: Socket, request: RawRequest) => void;

/** A server on loopback that can break every rule of HTTP. */
export interface RawServer extends AsyncDisposable {
  readonly port: number;
  readonly requests: readonly RawRequest[];
  /** Connections that were opened, with or without a request. */
  connections(): number;
  /** Connections that are open now. */
  open(): number;
}

export interface RawServerOptions {
  /** Speak TLS with this certificate. */
  readonly tls?: CertificateName;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Called for every connection, before a byte was read. */
  readonly onConnection?: (socket: Socket) => void;
}

export async function startRawServer(behaviour: Behaviour, options: RawServerOptions = {}): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const serve = (socket: Socket) => {
    let received = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      if (end === -1) return;
      const request = parseHead(received.slice(0, end));
      const rest = received.slice(end + 4);
      if (rest.length < Number(request.headers['content-length'] ?? 0)) return;
      received = '';
      requests.push(request);
      behaviour(socket, request);
    });
  };
  const server: Server = options.tls === undefined ? createServer(serve) : createTlsServer(keyPair(options.tls), serve);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    options.onConnection?.(socket);
  });
  const port = await listenOn(server, options.host);
  return {
    port,
    requests,
    connections: () => connections,
    open: () => sockets.size,
    [Symbol.asyncDispose]: () => closeAll(server, sockets),
  };
}

/** @returns the port. */
export async function listenOn(server: Server, host = '127.0.0.1'): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(0, host, resolve);
  await promise;
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export async function closeAll(server: Server, sockets: Iterable<Socket>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  for (const socket of sockets) socket.destroy();
  await promise;
}

/** The head of a request, without the blank line after it. */
export function parseHead(head: string): RawRequest {
  const [line = '', ...fields] = head.split('\r\n');
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  return { line, headers };
}

/** An answer with a JSON body, whole. */
export function answerWith(body: unknown, head = '200 OK', fields: readonly string[] = []): Behaviour {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const lines = [`HTTP/1.1 ${head}`, 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(text)}`];
  const end = ['Connection: close', ...fields, '', text];
  return (socket) => socket.end([...lines, ...end].join('\r\n'));
}
