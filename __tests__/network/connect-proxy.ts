import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { keyPair } from './certificates.ts';
import { closeAll, listenOn, parseHead, type RawRequest } from './raw-server.ts';

/**
 * What the proxy does. `ok`: connects, if user and password are those asked for, else 407. A number: answers CONNECT with this
 * status. `silent`: takes the connection and never answers. `mute-tunnel`: answers 200 and then passes nothing on.
 * `closes`: closes on CONNECT. `resets`: resets on CONNECT. `garbage`: answers what is not HTTP.
 */
export type ProxyMode = 'ok' | 'silent' | 'mute-tunnel' | 'closes' | 'resets' | 'garbage' | number;

/** A CONNECT proxy on loopback that knows names that nobody else resolves. */
export interface ConnectProxy extends AsyncDisposable {
  readonly port: number;
  readonly connects: readonly RawRequest[];
  /** Everything the client has sent to the proxy, tunnels included. */
  received(): string;
  open(): number;
}

export interface ProxyOptions {
  readonly mode?: ProxyMode;
  /** Where the tunnels lead, whatever name is asked for: a port of 127.0.0.1. */
  readonly to: number;
  /** `user:password` that it demands. */
  readonly credentials?: string;
  /** Whether the client speaks TLS with the proxy itself. */
  readonly tls?: boolean;
  readonly host?: string;
}

export async function startConnectProxy(options: ProxyOptions): Promise<ConnectProxy> {
  const connects: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const bytes: Buffer[] = [];
  const serve = (socket: Socket) => {
    let head = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => bytes.push(chunk));
    socket.on('data', function untilConnect(chunk: Buffer) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      socket.off('data', untilConnect);
      const request = parseHead(head.slice(0, end));
      connects.push(request);
      answer(socket, request, options, sockets);
    });
  };
  const server = options.tls === true ? createTlsServer(keyPair('good'), serve) : createServer(serve);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  const port = await listenOn(server, options.host);
  return {
    port,
    connects,
    received: () => Buffer.concat(bytes).toString('latin1'),
    open: () => sockets.size,
    [Symbol.asyncDispose]: () => closeAll(server, sockets),
  };
}

function answer(client: Socket, request: RawRequest, options: ProxyOptions, sockets: Set<Socket>): void {
  const { mode = 'ok', credentials } = options;
  const given = /^Basic (.*)$/.exec(request.headers['proxy-authorization'] ?? '')?.[1] ?? '';
  if (mode === 'closes') client.end();
  else if (mode === 'resets') client.resetAndDestroy();
  else if (mode === 'garbage') client.end('SSH-2.0-OpenSSH_9.2\r\n');
  else if (typeof mode === 'number') refuse(client, mode);
  else if (credentials !== undefined && Buffer.from(given, 'base64').toString() !== credentials) refuse(client, 407);
  else if (mode === 'mute-tunnel') client.write(ESTABLISHED);
  else if (mode === 'ok') lead(client, options.to, sockets);
}

const ESTABLISHED = 'HTTP/1.1 200 Connection established\r\n\r\n';

function lead(client: Socket, port: number, sockets: Set<Socket>): void {
  const target = connect(port, '127.0.0.1', () => {
    client.write(ESTABLISHED);
    client.pipe(target).pipe(client);
  });
  sockets.add(target);
  target.on('error', () => client.destroy());
  target.on('close', () => {
    sockets.delete(target);
    client.destroy();
  });
  client.on('close', () => target.destroy());
}

function refuse(client: Socket, status: number): void {
  const wants = status === 407 ? 'Proxy-Authenticate: Basic realm="test"\r\n' : '';
  const page = '<html>The proxy says no</html>';
  // Kept open, as Squid does: the client has to close.
  client.write(
    `HTTP/1.1 ${status} No\r\n${wants}Content-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
  );
}
