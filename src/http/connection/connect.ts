import { once } from 'node:events';
import { request as requestPlain } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type ProxyAddress, proxyFor, withoutBrackets } from './proxy.ts';

/** The proxy could not be reached, or refused to connect. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError' as const;
  readonly proxy: ProxyAddress;
  /** The status of the proxy's response; `undefined` if there was none. */
  readonly status: number | undefined;

  constructor(proxy: ProxyAddress, status: number | undefined, cause?: unknown) {
    super('no tunnel', { cause });
    this.proxy = proxy;
    this.status = status;
  }
}

/**
 * Opens a connection for one request, directly or through the job's proxy. Verifies the certificate before sending
 * anything. Replaces the agents of @actions/http-client: its proxy agent, `tunnel`, cannot be aborted while the proxy
 * is silent, and it fails for IPv6 hosts because it keeps the brackets.
 * @throws NetworkError for an unusable proxy address; TunnelError; socket and TLS errors; an AbortError.
 */
export async function connect(server: URL, signal: AbortSignal): Promise<Socket> {
  const host = withoutBrackets(server.hostname);
  const proxy = proxyFor(server);
  if (server.protocol === 'http:') {
    return opened(connectPlain({ host, port: Number(server.port || 80) }), 'connect', signal);
  }
  const port = Number(server.port || 443);
  const way =
    proxy === undefined ? { port } : { socket: await connectThrough(proxy, `${server.hostname}:${port}`, signal) };
  const servername = isIP(host) === 0 ? host : '';
  return opened(connectTls({ ...way, host, servername, ALPNProtocols: ['http/1.1'] }), 'secureConnect', signal);
}

/** Waits until a connection is open. From then on, the signal of each request over it applies. */
async function opened(socket: Socket, event: 'connect' | 'secureConnect', signal: AbortSignal): Promise<Socket> {
  try {
    await once(socket, event, { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Opens a tunnel through the proxy (CONNECT, RFC 9110, 9.3.6). */
function connectThrough(proxy: ProxyAddress, target: string, signal: AbortSignal): Promise<Socket> {
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
