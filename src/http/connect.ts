import { once } from 'node:events';
import { request as requestPlain } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { type ProxyAddress, proxyFor, withoutBrackets } from './proxy.ts';

/** A proxy was not reached, or did not connect. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError' as const;
  readonly proxy: ProxyAddress;
  /** What the proxy answered; `undefined` when it gave no answer. */
  readonly status: number | undefined;

  constructor(proxy: ProxyAddress, status: number | undefined, cause?: unknown) {
    super('no tunnel', { cause });
    this.proxy = proxy;
    this.status = status;
  }
}

/**
 * A connection to a server for one request, straight or through the job's proxy, its certificate checked before a byte is sent.
 * It takes the place of the agents of @actions/http-client: the one for proxies, `tunnel`, cannot be aborted while the proxy has
 * not answered, and then waits without end; and the host it is given has the brackets of an IPv6 address still on.
 * @throws NetworkError for a proxy's address that cannot be used; TunnelError; what sockets and TLS throw; an AbortError.
 */
export async function connect(server: URL, signal: AbortSignal): Promise<Socket> {
  const host = withoutBrackets(server.hostname);
  const proxy = proxyFor(server);
  if (server.protocol === 'http:') {
    const socket = addAbortSignal(signal, connectPlain({ host, port: Number(server.port || 80) }));
    await once(socket, 'connect');
    return socket;
  }
  const port = Number(server.port || 443);
  const way = proxy === undefined ? { port } : { socket: await connectThrough(proxy, server.hostname, port, signal) };
  const servername = isIP(host) === 0 ? host : '';
  const secure = addAbortSignal(signal, connectTls({ ...way, host, servername, ALPNProtocols: ['http/1.1'] }));
  await once(secure, 'secureConnect');
  return secure;
}

/** Has a proxy connect to a server: RFC 9110, 9.3.6. */
function connectThrough(proxy: ProxyAddress, hostname: string, port: number, signal: AbortSignal): Promise<Socket> {
  const target = `${hostname}:${port}`;
  const { credentials } = proxy;
  const identity =
    credentials === undefined
      ? {}
      : { 'proxy-authorization': `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}` };
  const request = (proxy.overTls ? requestOverTls : requestPlain)({
    method: 'CONNECT',
    host: proxy.hostname,
    port: proxy.port,
    path: target,
    headers: { host: target, ...identity },
    agent: false,
    signal,
  });
  return new Promise((resolve, reject) => {
    request.once('error', (cause) => reject(new TunnelError(proxy, undefined, cause)));
    request.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        socket.unshift(head);
        resolve(socket);
      } else {
        socket.destroy();
        reject(new TunnelError(proxy, statusCode));
      }
    });
    request.end();
  });
}

/**
 * Whether a host name, as `URL.hostname` gives it, is this machine: there a token may go in clear, for it meets no network.
 * Names that only begin like an address (`127.example.com`) are somebody else's.
 */
export function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]') return true;
  return isIP(hostname) === 4 && hostname.startsWith('127.');
}
