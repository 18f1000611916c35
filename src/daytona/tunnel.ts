import { once } from 'node:events';
import { request as requestPlain } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { type ProxyAddress, withoutBrackets } from './proxy.ts';

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
 * A connection to an https server through a proxy (CONNECT, RFC 9110, 9.3.6), its certificate checked, ready for one request. It
 * takes the place of `tunnel`, the proxy agent of @actions/http-client, which cannot be aborted while the proxy has not answered,
 * and then waits without end.
 * @throws TunnelError; what TLS throws; an AbortError.
 */
export async function openTunnel(proxy: ProxyAddress, server: URL, signal: AbortSignal): Promise<TLSSocket> {
  const host = withoutBrackets(server.hostname);
  const socket = await connectThrough(proxy, `${server.hostname}:${server.port || 443}`, signal);
  const secure = connect({ socket, host, servername: isIP(host) === 0 ? host : '', ALPNProtocols: ['http/1.1'] });
  addAbortSignal(signal, secure);
  await once(secure, 'secureConnect');
  return secure;
}

function connectThrough(proxy: ProxyAddress, target: string, signal: AbortSignal): Promise<Socket> {
  const { overTls, hostname, port, credentials } = proxy;
  const identity =
    credentials === undefined
      ? {}
      : { 'proxy-authorization': `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}` };
  const request = (overTls ? requestOverTls : requestPlain)({
    method: 'CONNECT',
    host: hostname,
    port,
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
